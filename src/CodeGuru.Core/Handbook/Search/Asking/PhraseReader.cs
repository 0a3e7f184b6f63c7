using CodeGuru.Core.Handbook.Search.Storage;

namespace CodeGuru.Core.Handbook.Search.Asking;

/// <summary>Finds phrases in a question: it tells the words what they are together, and collects the names of lessons.</summary>
internal static class PhraseReader
{
    // "generate" is hardly ever about generators, "recursive" is about recursion.
    private const float Doer = 0.6f;
    private const float OtherForm = 0.85f;
    private const float Mended = 0.9f;
    private const float Dotted = 0.8f;

    public static List<NameHit> Apply(QuestionWord[] words, List<Range> topics, Lexicon lexicon)
    {
        var names = new List<NameHit>();
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i].Term < 0) continue;
            for (var at = lexicon.FirstPhrase(words[i].Term); lexicon.IsPhraseOf(at, words[i].Term); at++)
            {
                var phrase = lexicon.Phrase(at);
                if (Matches(words, i, phrase)) Apply(words, i, phrase, names, topics, lexicon);
            }
        }

        AddSegments(words, names, lexicon);
        foreach (var topic in topics) names.RemoveAll(name => name.Start >= topic.Start.Value && name.End <= topic.End.Value && name.Length < topic.End.Value - topic.Start.Value);
        return names;
    }

    private static bool Matches(QuestionWord[] words, int start, PhraseRecord phrase)
    {
        if (start + phrase.Terms.Length > words.Length) return false;
        for (var i = 0; i < phrase.Terms.Length; i++)
        {
            if (words[start + i].Term != phrase.Terms[i]) return false;
            if (i > 0 && words[start + i].Token.AfterBreak) return false;
        }

        return true;
    }

    private static void Apply(
        QuestionWord[] words, int start, PhraseRecord phrase, List<NameHit> names, List<Range> topics, Lexicon lexicon)
    {
        var range = words.AsSpan(start, phrase.Terms.Length);
        var exactness = Exactness(range, phrase, lexicon);
        switch (phrase.Kind)
        {
            case PhraseKind.Name:
                // "is" alone is a name only where it is spoken of.
                if (range.Length == 1 && range[0].Is(WordClasses.Glue) && !range[0].IsForced) return;
                names.Add(new NameHit(start, range.Length, phrase.Value / 100f * exactness, phrase.Lesson, phrase.Subject));
                break;
            case var _ when exactness < Mended:
                break;
            case PhraseKind.Glue:
                foreach (var word in range) word.Classes |= WordClasses.Glue;
                break;
            case PhraseKind.Classes:
                foreach (var word in range) word.Classes = (word.Classes & ~(WordClasses.Neutral | WordClasses.Programming | WordClasses.Name)) | (WordClasses)phrase.Value;
                // "decorator pattern" is a topic of its own, not one of decorators.
                if (((WordClasses)phrase.Value & WordClasses.Technology) != 0) topics.Add(start..(start + range.Length));
                break;
            case PhraseKind.Language:
                foreach (var word in range) (word.Classes, word.Language) = (word.Classes | WordClasses.Language, (byte)phrase.Value);
                break;
            case PhraseKind.ImpliedLanguage:
                foreach (var word in range) (word.Classes, word.Language) = (word.Classes | WordClasses.Technology, (byte)phrase.Value);
                break;
            case PhraseKind.Synonym:
                foreach (var expansion in lexicon.Expansions(phrase.Value))
                {
                    foreach (var word in range) word.Alternatives.Add(expansion.Terms);
                }

                break;
            default:
                throw IndexLayout.Damaged();
        }
    }

    /// <summary>The names within a dotted name: <c>threading.Thread</c> speaks of threading.</summary>
    private static void AddSegments(QuestionWord[] words, List<NameHit> names, Lexicon lexicon)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (!words[i].Text.Contains('.') || words[i].Token.Kind != TokenKind.Identifier) continue;
            foreach (var segment in words[i].Text.Split('.', StringSplitOptions.RemoveEmptyEntries))
            {
                var surface = lexicon.FindSurface(segment);
                if (surface < 0) continue;
                var term = lexicon.Surface(surface).Term;
                for (var at = lexicon.FirstPhrase(term); lexicon.IsPhraseOf(at, term); at++)
                {
                    var phrase = lexicon.Phrase(at);
                    if (phrase.Kind == PhraseKind.Name && phrase.Terms.Length == 1 && phrase.Surfaces[0] == surface)
                        names.Add(new NameHit(i, 1, Dotted, phrase.Lesson, phrase.Subject));
                }
            }
        }
    }

    private static float Exactness(ReadOnlySpan<QuestionWord> words, PhraseRecord phrase, Lexicon lexicon)
    {
        var exactness = 1f;
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i].IsMended) exactness = Math.Min(exactness, Mended);
            var name = lexicon.SurfaceText(phrase.Surfaces[i]);
            if (!IsSameForm(words[i].Text, name)) exactness = Math.Min(exactness, IsDoer(name) && !IsDoer(words[i].Text) ? Doer : OtherForm);
        }

        return exactness;
    }

    private static bool IsDoer(string word) => word.EndsWith("or", StringComparison.Ordinal) || word.EndsWith("ors", StringComparison.Ordinal)
        || word.EndsWith("er", StringComparison.Ordinal) || word.EndsWith("ers", StringComparison.Ordinal);

    /// <summary>Equal but for a plural's ending.</summary>
    private static bool IsSameForm(string asked, string name)
    {
        if (asked == name) return true;
        var (shorter, longer) = asked.Length < name.Length ? (asked, name) : (name, asked);
        return longer.StartsWith(shorter, StringComparison.Ordinal) && longer.AsSpan(shorter.Length) is "s" or "es";
    }
}
