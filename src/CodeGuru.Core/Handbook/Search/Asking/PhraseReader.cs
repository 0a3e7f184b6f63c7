using CodeGuru.Core.Handbook.Search.Storage;

namespace CodeGuru.Core.Handbook.Search.Asking;

/// <summary>Finds phrases in a question: it tells the words what they are together, and collects the names of lessons.</summary>
internal static class PhraseReader
{
    // The form is another one ("generate" for "generator"): they may or may not mean the same.
    private const float OtherForm = 0.6f;
    private const float Mended = 0.9f;

    public static List<NameHit> Apply(QuestionWord[] words, Lexicon lexicon)
    {
        var names = new List<NameHit>();
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i].Term < 0) continue;
            for (var at = lexicon.FirstPhrase(words[i].Term); lexicon.IsPhraseOf(at, words[i].Term); at++)
            {
                var phrase = lexicon.Phrase(at);
                if (Matches(words, i, phrase)) Apply(words, i, phrase, names, lexicon);
            }
        }

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

    private static void Apply(QuestionWord[] words, int start, PhraseRecord phrase, List<NameHit> names, Lexicon lexicon)
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
            case var _ when exactness <= OtherForm:
                break;
            case PhraseKind.Glue:
                foreach (var word in range) word.Classes |= WordClasses.Glue;
                break;
            case PhraseKind.Classes:
                foreach (var word in range) word.Classes = (word.Classes & ~(WordClasses.Neutral | WordClasses.Programming)) | (WordClasses)phrase.Value;
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

    private static float Exactness(ReadOnlySpan<QuestionWord> words, PhraseRecord phrase, Lexicon lexicon)
    {
        var exactness = 1f;
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i].IsMended) exactness = Math.Min(exactness, Mended);
            if (!IsSameForm(words[i].Text, lexicon.SurfaceText(phrase.Surfaces[i]))) exactness = Math.Min(exactness, OtherForm);
        }

        return exactness;
    }

    /// <summary>Equal but for a plural's ending.</summary>
    private static bool IsSameForm(string asked, string name)
    {
        if (asked == name) return true;
        var (shorter, longer) = asked.Length < name.Length ? (asked, name) : (name, asked);
        return longer.StartsWith(shorter, StringComparison.Ordinal) && longer.AsSpan(shorter.Length) is "s" or "es";
    }
}
