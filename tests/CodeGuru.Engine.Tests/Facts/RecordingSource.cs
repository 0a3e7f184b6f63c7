using CodeGuru.Core.Syntax;
using CodeGuru.Engine.Grammars;

namespace CodeGuru.Engine.Tests.Facts;

/// <summary>The installed grammars, and what was asked of them; nothing compiled is kept.</summary>
internal sealed class RecordingSource : IGrammarSource
{
    private readonly GrammarFolder folder = new(InstalledGrammars.Path, null);

    public List<string> Files { get; } = [];

    /// <summary>Compiled modules that were asked for: the first thing that happens when anything is parsed.</summary>
    public List<string> Compiled { get; } = [];

    public Stream? Open(string fileName)
    {
        lock (Files) Files.Add(fileName);
        return folder.Open(fileName);
    }

    public string? FindCompiled(string key)
    {
        lock (Compiled) Compiled.Add(key);
        return null;
    }

    public void KeepCompiled(string key, byte[] code)
    {
    }

    public void ForgetCompiled(string key)
    {
    }
}
