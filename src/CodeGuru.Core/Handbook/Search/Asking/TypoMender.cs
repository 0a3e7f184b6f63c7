using System.Numerics;
using System.Text;
using CodeGuru.Core.Handbook.Search.Storage;

namespace CodeGuru.Core.Handbook.Search.Asking;

/// <summary>Finds the known word that an unknown one was meant to be.</summary>
internal static class TypoMender
{
    private const int ShortestWord = 4;
    private const int LongestWord = 24;

    /// <summary>The nearest known word, by number; -1 where none is near enough.</summary>
    public static int Mend(string typed, Lexicon lexicon)
    {
        if (!IsMendable(typed)) return -1;
        var limit = LimitFor(typed.Length);
        var letters = SurfaceRecord.LettersOf(typed);
        Span<char> candidate = stackalloc char[LongestWord + 8];
        var (best, bestCost, bestIsStrong) = (-1, limit + 1, false);
        for (var i = 0; i < lexicon.SurfaceCount; i++)
        {
            var surface = lexicon.Surface(i);
            if (surface.Length < ShortestWord - 1 || Math.Abs(surface.Length - typed.Length) > 2 || surface.Length > candidate.Length) continue;
            // An edit changes at most two letters' presence.
            if (BitOperations.PopCount(surface.Letters ^ letters) > limit) continue;
            var utf8 = lexicon.SurfaceUtf8(i);
            if (utf8.Length != surface.Length) continue;
            var length = Encoding.UTF8.GetChars(utf8, candidate);
            var cost = CostOf(typed, candidate[..length], Math.Min(limit, bestCost));
            var isStrong = (surface.Classes & (WordClasses.Strong | WordClasses.Name)) != 0;
            if (cost > limit || cost > bestCost || (cost == bestCost && (bestIsStrong || !isStrong))) continue;
            (best, bestCost, bestIsStrong) = (i, cost, isStrong);
        }

        return best;
    }

    /// <summary>Whether a word is of a length and kind that is mended at all.</summary>
    public static bool IsMendable(string typed) => typed.Length is >= ShortestWord and <= LongestWord && !typed.AsSpan().ContainsAnyExceptInRange('a', 'z');

    /// <summary>The distance in half edits, or more than <paramref name="limit"/>.</summary>
    public static int CostOf(string typed, ReadOnlySpan<char> meant, int limit) => meant.Length >= ShortestWord - 1 && StartsAlike(typed, meant) ? SlipDistance.Within(typed, meant, limit) : limit + 1;

    // Fingers rarely slip on the first letter, and most wrong guesses ("dask" for "task") differ there.
    private static bool StartsAlike(string typed, ReadOnlySpan<char> candidate) =>
        candidate[0] == typed[0] || (candidate[0] == typed[1] && candidate[1] == typed[0]);

    /// <summary>In half edits: nothing but a doubled letter in four letters, one edit up to seven, two from nine on.</summary>
    public static int LimitFor(int length) => length switch
    {
        4 => 1,
        <= 6 => 2,
        <= 8 => 3,
        _ => 4,
    };
}
