namespace CodeGuru.Core.Text;

/// <summary>
/// Optimal string alignment distance (Damerau–Levenshtein without a second edit of a transposed pair): insertions, deletions, substitutions
/// and swaps of neighbours that turn one word into the other, letter case aside.
/// </summary>
public static class EditDistance
{
    private const int LongestWord = 64;

    /// <summary>The distance, or <paramref name="limit"/> + 1 as soon as it is known to be greater.</summary>
    public static int Between(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int limit)
    {
        if (Math.Abs(left.Length - right.Length) > limit || left.Length > LongestWord || right.Length > LongestWord) return limit + 1;
        Span<int> beforeLast = stackalloc int[LongestWord + 1];
        Span<int> last = stackalloc int[LongestWord + 1];
        Span<int> current = stackalloc int[LongestWord + 1];
        for (var j = 0; j <= right.Length; j++) last[j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            var best = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var cost = Same(left[i - 1], right[j - 1]) ? 0 : 1;
                var distance = Math.Min(Math.Min(last[j] + 1, current[j - 1] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && Same(left[i - 1], right[j - 2]) && Same(left[i - 2], right[j - 1]))
                    distance = Math.Min(distance, beforeLast[j - 2] + 1);
                current[j] = distance;
                best = Math.Min(best, distance);
            }

            if (best > limit) return limit + 1;
            var spare = beforeLast;
            beforeLast = last;
            last = current;
            current = spare;
        }

        return Math.Min(last[right.Length], limit + 1);
    }

    private static bool Same(char left, char right) => char.ToLowerInvariant(left) == char.ToLowerInvariant(right);
}
