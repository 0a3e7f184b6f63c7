using System.Collections.Concurrent;
using CodeGuru.Core.Syntax;

namespace CodeGuru.Core.Tests.Syntax;

/// <summary>A grammar source in memory, for tests to damage.</summary>
internal sealed class MemoryGrammars : IGrammarSource
{
    public ConcurrentDictionary<string, byte[]> Files { get; } = new();

    public ConcurrentDictionary<string, byte[]> Compiled { get; } = new();

    public ConcurrentBag<string> Forgotten { get; } = [];

    /// <summary>A copy of two small grammars as they are installed.</summary>
    public static MemoryGrammars Installed()
    {
        InstalledGrammars.Require();
        var source = new MemoryGrammars();
        foreach (var name in new[] { "python", "json" })
        {
            foreach (var path in Directory.EnumerateFiles(InstalledGrammars.Path, $"tree-sitter-{name}.*")) source.Files[Path.GetFileName(path)] = File.ReadAllBytes(path);
        }

        source.Files[SyntaxParser.CoreFile] = File.ReadAllBytes(Path.Combine(InstalledGrammars.Path, SyntaxParser.CoreFile));
        return source;
    }

    public byte[]? Read(string fileName) => Files.GetValueOrDefault(fileName);

    public ReadOnlyMemory<byte>? FindCompiled(string key) => Compiled.TryGetValue(key, out var code) ? code.AsMemory() : null;

    public void KeepCompiled(string key, byte[] code) => Compiled[key] = code;

    public void ForgetCompiled(string key)
    {
        Forgotten.Add(key);
        Compiled.TryRemove(key, out _);
    }
}
