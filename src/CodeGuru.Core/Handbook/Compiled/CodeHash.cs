namespace CodeGuru.Core.Handbook.Compiled;

/// <summary>Names a code block by its content: FNV-1a, 64 bits, over language and code.</summary>
internal static class CodeHash
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    public static ulong Of(string language, string code)
    {
        var hash = Add(Offset, language);
        hash = (hash ^ '\n') * Prime;
        return Add(hash, code);
    }

    private static ulong Add(ulong hash, string text)
    {
        foreach (var c in text) hash = (hash ^ c) * Prime;
        return hash;
    }
}
