using CodeGuru.Core.Handbook.Search.Asking;

namespace CodeGuru.Core.Handbook.Search.Scoring;

/// <summary>Words of code and of the trade that so few lessons have that they are nearly names: <c>setrecursionlimit</c>, <c>W0102</c>.</summary>
internal static class RareTerm
{
    private const WordClasses Ordinary =
        WordClasses.Glue | WordClasses.Neutral | WordClasses.Programming | WordClasses.Everyday | WordClasses.Technology | WordClasses.Language;

    // Two lessons may share a term of a small handbook, one in twenty of a large one.
    private const int FewLessons = 2;
    private const int OneIn = 20;

    /// <summary>How sure the term makes that the question speaks of the lesson's topic: 0 for ordinary words.</summary>
    public static float Strength(QuestionWord word, in WordEvidence evidence, Lexicon lexicon, int lessons)
    {
        if (word.Term < 0) return 0;
        var having = lexicon.Term(word.Term).Lessons;
        if (having == 0 || having > Math.Max(FewLessons, lessons / OneIn)) return 0;
        var isTold = evidence.Passages != 0;
        return word.Token.Kind switch
        {
            TokenKind.Identifier => word.Is(WordClasses.Programming) ? 0 : isTold ? 0.8f : 0.6f,
            TokenKind.Word => word.Is(Ordinary) ? 0 : isTold ? 0.7f : 0.5f,
            TokenKind.Number => word.Text.Length < 3 ? 0 : isTold ? 0.6f : 0.4f,
            TokenKind.Symbol => isTold ? 0.5f : 0,
            _ => 0,
        };
    }
}
