using System.Collections.Concurrent;

namespace CodeGuru.Core.Syntax;

/// <summary>
/// The files of a grammar source. Most of what is in them is never wanted as bytes: a grammar of megabytes, compiled by an earlier process,
/// needs only its name and its first section.
/// </summary>
internal sealed class GrammarFiles(IGrammarSource source)
{
    private readonly ConcurrentDictionary<string, string?> names = new();

    /// <summary>A name for a file's content, see <see cref="ContentHash"/>; null if the file is not installed.</summary>
    public string? ContentName(string fileName) => names.GetOrAdd(fileName, missing =>
    {
        using var content = source.Open(missing);
        return content is null ? null : ContentHash.Of(content);
    });

    /// <summary>All of a file; null if it is not installed.</summary>
    public byte[]? Read(string fileName)
    {
        using var content = source.Open(fileName);
        if (content is null) return null;
        var bytes = new MemoryStream();
        content.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>A file's first bytes, fewer if it is shorter; null if it is not installed.</summary>
    public byte[]? ReadStart(string fileName, int length)
    {
        using var content = source.Open(fileName);
        if (content is null) return null;
        var start = new byte[length];
        return start[..content.ReadAtLeast(start, length, throwOnEndOfStream: false)];
    }
}
