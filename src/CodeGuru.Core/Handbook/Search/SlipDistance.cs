namespace CodeGuru.Core.Handbook.Search;

/// <summary>
/// How far one word is from another as fingers slip: the optimal string alignment distance (Damerau–Levenshtein with each part moved at most once),
/// in halves, so that the likeliest slips cost less than a whole edit.
/// </summary>
internal static class SlipDistance
{
    /// <summary>A letter put in, left out or replaced, or two neighbours swapped.</summary>
    public const int Edit = 2;

    /// <summary>A key next to the right one, or one vowel for another.</summary>
    private const int NearMiss = 1;

    /// <summary>A letter doubled or not doubled.</summary>
    private const int Doubling = 1;

    private const int LongestWord = 32;

    private static readonly string[] KeyRows = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

    /// <summary>The distance in half edits, or <paramref name="limit"/> + 1 where it is larger.</summary>
    public static int Within(ReadOnlySpan<char> typed, ReadOnlySpan<char> meant, int limit)
    {
        var tooFar = limit + 1;
        if (typed.Length > LongestWord || meant.Length > LongestWord || Math.Abs(typed.Length - meant.Length) > limit) return tooFar;
        Span<int> rows = stackalloc int[3 * (LongestWord + 1)];
        var before = rows[..(LongestWord + 1)];
        var last = rows.Slice(LongestWord + 1, LongestWord + 1);
        var current = rows[(2 * (LongestWord + 1))..];
        for (var j = 1; j <= meant.Length; j++) last[j] = last[j - 1] + Missing(meant, j);

        for (var i = 1; i <= typed.Length; i++)
        {
            current[0] = last[0] + Missing(typed, i);
            var best = current[0];
            for (var j = 1; j <= meant.Length; j++)
            {
                var cost = last[j - 1] + Replaced(typed[i - 1], meant[j - 1]);
                cost = Math.Min(cost, last[j] + Missing(typed, i));
                cost = Math.Min(cost, current[j - 1] + Missing(meant, j));
                if (i > 1 && j > 1 && typed[i - 1] == meant[j - 2] && typed[i - 2] == meant[j - 1]) cost = Math.Min(cost, before[j - 2] + Edit);
                current[j] = cost;
                best = Math.Min(best, cost);
            }

            if (best > limit) return tooFar;
            var spent = before;
            before = last;
            last = current;
            current = spent;
        }

        return Math.Min(last[meant.Length], tooFar);
    }

    private static int Missing(ReadOnlySpan<char> word, int at) => at > 1 && word[at - 1] == word[at - 2] ? Doubling : Edit;

    private static int Replaced(char typed, char meant)
    {
        if (typed == meant) return 0;
        return (IsVowel(typed) && IsVowel(meant)) || AreNeighbours(typed, meant) ? NearMiss : Edit;
    }

    private static bool AreNeighbours(char a, char b)
    {
        foreach (var row in KeyRows)
        {
            var (i, j) = (row.IndexOf(a, StringComparison.Ordinal), row.IndexOf(b, StringComparison.Ordinal));
            if (i >= 0 && j >= 0 && Math.Abs(i - j) == 1) return true;
        }

        return false;
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
