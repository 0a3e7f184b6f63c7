using System.IO.Hashing;

namespace CodeGuru.Core.Syntax;

/// <summary>
/// A short name for content, that of no other content by accident. Somebody could make two contents of one name: where that would matter, a
/// cryptographic hash is needed, which is slower and takes a library to load.
/// </summary>
internal static class ContentHash
{
    public static string Of(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(XxHash128.Hash(content));

    public static string Of(Stream content)
    {
        var hash = new XxHash128();
        hash.Append(content);
        return Convert.ToHexStringLower(hash.GetCurrentHash());
    }
}
