namespace CodeGuru.Core.Handbook.Search;

/// <summary>The words within an identifier.</summary>
internal static class IdentifierParts
{
    /// <summary><c>ThreadPoolExecutor</c>: thread, pool, executor. Empty for a plain word, however it is capitalised.</summary>
    public static string[] Of(ReadOnlySpan<char> identifier)
    {
        var parts = new List<string>();
        var start = 0;
        for (var i = 1; i <= identifier.Length; i++)
        {
            if (i < identifier.Length && !IsBoundary(identifier, i)) continue;
            var part = identifier[start..i].Trim("_.:'\u2019");
            if (part.Length > 1) parts.Add(part.ToString().ToLowerInvariant());
            start = i;
        }

        return parts.Count > 1 || (parts.Count == 1 && parts[0].Length < identifier.Length && IsCode(identifier)) ? [.. parts] : [];
    }

    private static bool IsBoundary(ReadOnlySpan<char> text, int at)
    {
        if (text[at] is '_' or '.' or ':') return true;
        if (!char.IsUpper(text[at])) return false;
        return char.IsLower(text[at - 1]) || (char.IsUpper(text[at - 1]) && at + 1 < text.Length && char.IsLower(text[at + 1]) && !IsPlural(text, at));
    }

    // "APIs", "URLs": the last capital belongs to the word.
    private static bool IsPlural(ReadOnlySpan<char> text, int at) => at + 2 == text.Length && text[at + 1] == 's';

    private static bool IsCode(ReadOnlySpan<char> text) => text.ContainsAny('_', '.', ':');
}
