using CodeGuru.Core.Handbook.Search.Asking;

namespace CodeGuru.Core.Handbook.Search.Scoring;

/// <summary>Words of code and of the trade that are at home in one lesson, so that they are nearly its names: <c>setrecursionlimit</c>, <c>W0102</c>.</summary>
internal static class RareTerm
{
    private const WordClasses Ordinary =
        WordClasses.Glue | WordClasses.Neutral | WordClasses.Programming | WordClasses.Everyday | WordClasses.General | WordClasses.Technology | WordClasses.Language;

    // From this share on the lesson is the term's home.
    private const float Home = 0.5f;

    /// <summary>How sure the term makes that the question speaks of the lesson's topic: 0 for ordinary words.</summary>
    /// <param name="word">The term in the question.</param>
    /// <param name="evidence">Where the lesson has it.</param>
    /// <param name="ownership">The lesson's share of all its occurrences.</param>
    public static float Strength(QuestionWord word, in WordEvidence evidence, float ownership)
    {
        if (word.Term < 0) return 0;
        var isTold = (evidence.Passages | evidence.Keywords) != 0;
        var strength = word.Token.Kind switch
        {
            TokenKind.Identifier => word.Is(WordClasses.Programming) ? 0 : isTold ? 0.8f : 0.6f,
            TokenKind.Word => word.Is(Ordinary) ? 0 : isTold ? 0.7f : 0.5f,
            TokenKind.Number => word.Text.Length < 3 ? 0 : isTold ? 0.6f : 0.4f,
            TokenKind.Symbol => isTold ? 0.5f : 0,
            _ => 0,
        };
        return strength * Math.Min(1, ownership / Home);
    }
}
