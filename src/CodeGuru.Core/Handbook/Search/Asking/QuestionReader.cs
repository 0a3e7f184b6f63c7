namespace CodeGuru.Core.Handbook.Search.Asking;

/// <summary>Reads a question with what an index knows of words.</summary>
internal static class QuestionReader
{
    // Whoever pastes more than a page asks about what comes first or about nothing the handbook answers; the rest is not read.
    private const int LongestQuestion = 4096;
    private const int MaxWords = 96;

    public static Question Read(string question, byte hint, Lexicon lexicon)
    {
        var tokens = Tokenizer.Read(question.AsSpan(0, Math.Min(question.Length, LongestQuestion)), MaxWords);
        tokens = JoinedWords.Part(tokens, lexicon);
        var words = new QuestionWord[tokens.Count];
        for (var i = 0; i < words.Length; i++) words[i] = Identify(tokens[i], lexicon);

        var comparison = ComparisonReader.Read(words);
        ForcedWords.Mark(words, comparison);
        var topics = new List<Range>();
        var names = PhraseReader.Apply(words, topics, lexicon);
        var mentions = LanguageReader.Read(words);
        foreach (var word in words) word.Weight = WeightOf(word, lexicon);
        return new Question
        {
            Words = words,
            Names = names,
            Topics = topics,
            Mentions = mentions,
            Language = LanguageReader.AskedLanguage(mentions, hint),
            Intent = IntentReader.Read(words, comparison),
            IsSentence = IsSentence(words),
            IsComparing = ComparisonReader.AsksToCompare(words),
            Comparison = comparison,
        };
    }

    private static bool IsSentence(QuestionWord[] words)
    {
        foreach (var word in words)
        {
            if (word.Text is "is" or "are" or "was" or "were" or "do" or "does" or "did" or "can" or "could" or "should" or "would" or "will" or "has" or "have"
                or "i" or "my" or "why" or "isnt" or "arent" or "dont" or "doesnt" or "cant" or "im" or "must" or "may" or "when") return true;
        }

        return false;
    }

    private static QuestionWord Identify(Token token, Lexicon lexicon)
    {
        var word = new QuestionWord(token);
        var surface = lexicon.FindSurface(token.Text);
        if (surface < 0) word.Term = lexicon.FindTerm(token.Text);
        if (surface < 0 && word.Term < 0 && token.Kind == TokenKind.Word)
        {
            surface = TypoMender.Mend(token.Text, lexicon);
            word.IsMended = surface >= 0;
        }

        if (surface >= 0)
        {
            var record = lexicon.Surface(surface);
            if (word.IsMended) word.Text = lexicon.SurfaceText(surface);
            (word.Term, word.Classes, word.Language) = (record.Term, record.Classes, record.Language);
            foreach (var expansion in lexicon.Expansions(record.Expansions)) word.Alternatives.Add(expansion.Terms);
        }
        else if (word.Term >= 0)
        {
            // The very form is unknown: it is what its relatives are, but for being a name.
            word.Classes = lexicon.Term(word.Term).Classes & ~(WordClasses.Name | WordClasses.Language | WordClasses.AmbiguousLanguage);
        }

        AddParts(word, lexicon);
        return word;
    }

    /// <summary>An identifier may be explained by the words within it.</summary>
    private static void AddParts(QuestionWord word, Lexicon lexicon)
    {
        var parts = word.Token.Parts;
        if (parts.Length == 0) return;
        var terms = new int[parts.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            terms[i] = lexicon.FindTerm(parts[i]);
            if (terms[i] < 0) return;
        }

        word.Alternatives.Add(terms);
    }

    private static float WeightOf(QuestionWord word, Lexicon lexicon)
    {
        if (word.IsForced) return WordWeight.Everyday;
        if (word.Token.Kind is TokenKind.Word && word.Text.Length == 1 && word.Language == 0) return 0;
        if (word.Token.Kind == TokenKind.Number && IsTelling(word, lexicon)) return WordWeight.TellingNumber;
        return WordWeight.Of(word.Text, word.Classes, word.Token.Kind, word.Term >= 0 && word.Is(WordClasses.Strong));
    }

    /// <summary>"PEP 703", "257", "W0102": a number that hardly any lesson has says which one is meant.</summary>
    private static bool IsTelling(QuestionWord word, Lexicon lexicon) =>
        word.Text.Length > 2 && word.Term >= 0 && lexicon.Term(word.Term).Lessons is 1 or 2;
}
