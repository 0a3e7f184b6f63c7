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
    /// <param name="programFolder">The folder of the executable.</param>
    /// <param name="named">What <see cref="Variable"/> says.</param>
    /// <param name="time">Tells the age of what is kept.</param>
    public static GrammarFolder Find(string programFolder, string? named, TimeProvider time) =>
        new(string.IsNullOrWhiteSpace(named) ? Path.Combine(programFolder, DefaultName) : named, CompiledModuleFolder.Find(time));

    /// <summary>How many grammars are installed.</summary>
    public int Count => IsInstalled ? Directory.EnumerateFiles(Folder, "*.wasm").Count(file => Path.GetFileName(file) != SyntaxParser.CoreFile) : 0;

    public Stream? Open(string fileName)
    {
        try
        {
            return File.OpenRead(Path.Combine(Folder, fileName));
        }
        catch (Exception error) when (FileErrors.AreOf(error))
        {
            return null;
        }
    }

    public string? FindCompiled(string key) => compiled?.Find(key);

    public void KeepCompiled(string key, byte[] code) => compiled?.Keep(key, code);

    public void ForgetCompiled(string key) => compiled?.Forget(key);
}
