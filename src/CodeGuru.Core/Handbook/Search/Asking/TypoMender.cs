using System.Numerics;
using System.Text;
using CodeGuru.Core.Handbook.Search.Storage;

namespace CodeGuru.Core.Handbook.Search.Asking;

/// <summary>Finds the known word that an unknown one was meant to be.</summary>
internal static class TypoMender
{
    private const int ShortestWord = 4;
    private const int LongestWord = 24;
    private const int ShortestWithWrongStart = 6;
    private const int LongWord = 12;

    /// <summary>The nearest known word, by number; -1 where none is near enough.</summary>
    public static int Mend(string typed, Lexicon lexicon)
    {
        if (!IsMendable(typed)) return -1;
        var letters = SurfaceRecord.LettersOf(typed);
        Span<char> candidate = stackalloc char[LongestWord + 8];
        var (best, bestCost, bestWorth) = (-1, int.MaxValue, 0);
        for (var i = 0; i < lexicon.SurfaceCount; i++)
        {
            var surface = lexicon.Surface(i);
            if (surface.Length < ShortestWord - 1 || Math.Abs(surface.Length - typed.Length) > 2 || surface.Length > candidate.Length) continue;
            var worth = WorthOf(surface.Classes);
            // An edit changes at most two letters' presence.
            if (worth == 0 || BitOperations.PopCount(surface.Letters ^ letters) > LimitFor(typed.Length, worth)) continue;
            var utf8 = lexicon.SurfaceUtf8(i);
            if (utf8.Length != surface.Length) continue;
            var length = Encoding.UTF8.GetChars(utf8, candidate);
            var cost = CostOf(typed, candidate[..length], worth);
            if (cost > bestCost || (cost == bestCost && worth <= bestWorth)) continue;
            (best, bestCost, bestWorth) = (i, cost, worth);
        }

        return bestCost == int.MaxValue ? -1 : best;
    }

    /// <summary>Whether a word is of a length and kind that is mended at all.</summary>
    public static bool IsMendable(string typed) => typed.Length is >= ShortestWord and <= LongestWord && !typed.AsSpan().ContainsAnyExceptInRange('a', 'z');

    /// <summary>
    /// How much it is worth to mend an error to such a word: 2 for names and terms of lessons, 1 for what questions are made of, 0 for other English, which
    /// is nearer to the names of things nobody here knows than to what an asker meant.
    /// </summary>
    public static int WorthOf(WordClasses classes)
    {
        if ((classes & WordClasses.Name) != 0) return 2;
        if ((classes & (WordClasses.Neutral | WordClasses.Everyday | WordClasses.General)) != 0) return (classes & WordClasses.Strong) != 0 ? 1 : 0;
        if ((classes & (WordClasses.Glue | WordClasses.Programming | WordClasses.Language)) != 0) return 1;
        return (classes & WordClasses.Strong) != 0 ? 2 : 0;
    }

    /// <summary>The distance in half edits; <see cref="int.MaxValue"/> where it is too large for an error.</summary>
    public static int CostOf(string typed, ReadOnlySpan<char> meant, int worth)
    {
        if (meant.Length < ShortestWord - 1 || meant[0] == '_') return int.MaxValue;
        var limit = LimitFor(typed.Length, worth);
        // Fingers rarely slip on the first letter, and most wrong guesses ("dask" for "task") differ there.
        var startsAlike = meant[0] == typed[0] || (meant[0] == typed[1] && meant[1] == typed[0]);
        if (!startsAlike) limit = worth > 1 && typed.Length >= ShortestWithWrongStart ? Math.Min(limit, SlipDistance.Edit) : 0;
        var cost = limit == 0 ? int.MaxValue : SlipDistance.Within(typed, meant, limit);
        return cost > limit ? int.MaxValue : cost;
    }

    /// <summary>In half edits: one edit up to six letters, two from eight on, and less for words that no lesson needs.</summary>
    private static int LimitFor(int length, int worth) => length switch
    {
        4 => worth > 1 ? 2 : 1,
        <= 6 => 2,
        7 => worth > 1 ? 3 : 2,
        < LongWord => worth > 1 ? 4 : 3,
        _ => worth > 1 ? 5 : 4,
    };
}
