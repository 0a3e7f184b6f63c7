using CodeGuru.Core.Syntax;

namespace CodeGuru.Engine.Grammars;

/// <summary>The installed grammars: a folder of files beside the executable, and the folder of what was compiled from them.</summary>
/// <param name="folder">Need not exist.</param>
/// <param name="compiled">Null: every process compiles anew.</param>
public sealed class GrammarFolder(string folder, CompiledModuleFolder? compiled) : IGrammarSource
{
    /// <summary>Names another folder than the one beside the executable.</summary>
    public const string Variable = "CODEGURU_GRAMMARS";

    private const string DefaultName = "grammars";

    public string Folder { get; } = folder;

    /// <summary>Whether anything is installed there.</summary>
    public bool IsInstalled => File.Exists(Path.Combine(Folder, SyntaxParser.CoreFile));

    /// <summary>The grammars of this installation.</summary>
    public static GrammarFolder Find(TimeProvider time)
    {
        var named = Environment.GetEnvironmentVariable(Variable);
        var folder = string.IsNullOrWhiteSpace(named) ? Path.Combine(AppContext.BaseDirectory, DefaultName) : named;
        return new GrammarFolder(folder, CompiledModuleFolder.Find(time));
    }

    public byte[]? Read(string fileName)
    {
        try
        {
            return File.ReadAllBytes(Path.Combine(Folder, fileName));
        }
        catch (Exception error) when (FileErrors.AreOf(error))
        {
            return null;
        }
    }

    public ReadOnlyMemory<byte>? FindCompiled(string key) => compiled?.Find(key);

    public void KeepCompiled(string key, byte[] code) => compiled?.Keep(key, code);

    public void ForgetCompiled(string key) => compiled?.Forget(key);
}
