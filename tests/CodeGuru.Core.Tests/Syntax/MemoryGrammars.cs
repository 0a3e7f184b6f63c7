using System.Collections.Concurrent;
using CodeGuru.Core.Syntax;

namespace CodeGuru.Core.Tests.Syntax;

/// <summary>A grammar source in memory, for tests to damage.</summary>
internal sealed class MemoryGrammars : IGrammarSource, IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("codeguru-grammars-");

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

    public Stream? Open(string fileName) => Files.TryGetValue(fileName, out var content) ? new MemoryStream(content) : null;

    public string? FindCompiled(string key)
    {
        if (!Compiled.TryGetValue(key, out var code)) return null;
        var path = Path.Combine(folder.FullName, Path.GetRandomFileName());
        File.WriteAllBytes(path, code);
        return path;
    }

    public void KeepCompiled(string key, byte[] code) => Compiled[key] = code;

    public void ForgetCompiled(string key)
    {
        Forgotten.Add(key);
        Compiled.TryRemove(key, out _);
    }

    public void Dispose() => folder.Delete(recursive: true);
}
