namespace CodeGuru.Core.Handbook.Search.Asking;

/// <summary>Tells which languages a question names or implies, and which one it asks about.</summary>
internal static class LanguageReader
{
    public static List<LanguageMention> Read(QuestionWord[] words)
    {
        var mentions = new List<LanguageMention>();
        for (var i = 0; i < words.Length; i++)
        {
            var word = words[i];
            if (word.Language == 0) continue;
            if (word.Is(WordClasses.AmbiguousLanguage) && !StandsLikeLanguage(words, i))
            {
                (word.Language, word.Classes) = (0, word.Classes & ~(WordClasses.Language | WordClasses.AmbiguousLanguage));
                continue;
            }

            mentions.Add(new LanguageMention(word.Language, i, word.Is(WordClasses.Language), IsBackground(words, i)));
        }

        return mentions;
    }

    /// <summary>What is named in the foreground, else what is implied, else the hint.</summary>
    public static byte AskedLanguage(List<LanguageMention> mentions, byte hint)
    {
        byte implied = 0;
        foreach (var mention in mentions)
        {
            if (mention.IsBackground) continue;
            if (mention.IsNamed) return mention.Language;
            if (implied == 0) implied = mention.Language;
        }

        return implied != 0 ? implied : hint;
    }

    /// <summary>Whether "go", "C" or "node" is the language here: behind a preposition, at an end, or written with a capital amid small letters.</summary>
    private static bool StandsLikeLanguage(QuestionWord[] words, int at)
    {
        if (words.Length == 1) return true;
        if (at > 0 && !words[at].Token.AfterBreak && words[at - 1].Text is "in" or "for" or "from" or "using" or "with" or "vs" or "versus" or "like" or "than" or "learn" or "and" or "or")
            return at == words.Length - 1 || words[at + 1].Token.AfterBreak || words[at + 1].Text is not ("to" or "the" or "a" or "on" or "back" or "through" or "tree");
        if (at + 1 < words.Length && words[at + 1].Text is "vs" or "versus" or "language" or "lang" or "program" or "code" or "compiler") return true;
        if (at > 0 && words[at].Token.Capital && !words[at - 1].Token.Capital) return true;
        return IsTerse(words) && (at == words.Length - 1 || (at == 0 && !words[1].Is(WordClasses.Glue)));
    }

    /// <summary>Whether it is a row of search words ("nested functions c", "go channels") rather than a sentence ("where does it go").</summary>
    private static bool IsTerse(QuestionWord[] words)
    {
        if (words.Length > 5) return false;
        foreach (var word in words)
        {
            if (word.Text is "does" or "do" or "did" or "should" or "will" or "can" or "would" or "to" or "it" or "i" or "is" or "are" or "let") return false;
        }

        return true;
    }

    /// <summary>"Coming from Java", "I know C#", "as a JavaScript developer": where the asker stands.</summary>
    private static bool IsBackground(QuestionWord[] words, int at)
    {
        for (var i = at - 1; i >= Math.Max(0, at - 3) && !words[i + 1].Token.AfterBreak; i--)
        {
            if (words[i].Text is "know" or "knows" or "unlike" or "knew" or "used") return true;
            if (words[i].Text is "from" && i > 0 && words[i - 1].Text is "come" or "comes" or "coming" or "came" or "switching" or "switched" or "moving" or "moved" or "background") return true;
            if (words[i].Text is "from" && i == 0) return true;
        }

        return at + 1 < words.Length && words[at + 1].Text is "developer" or "dev" or "programmer" or "person" or "guy" or "background" or "coder" or "engineer" or "world"
            && !words[at + 1].Token.AfterBreak;
    }
}
