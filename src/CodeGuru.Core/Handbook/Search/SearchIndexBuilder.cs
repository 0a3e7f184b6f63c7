using CodeGuru.Core.Handbook.Compiled;
using CodeGuru.Core.Handbook.Search.Asking;
using CodeGuru.Core.Handbook.Search.Building;
using CodeGuru.Core.Handbook.Search.Storage;
using CodeGuru.Core.Handbook.Search.Wording;

namespace CodeGuru.Core.Handbook.Search;

/// <summary>Compiles the lessons of a handbook, and what is known of English and computing, into the bytes that <see cref="SearchIndex"/> reads in place.</summary>
public static class SearchIndexBuilder
{
    /// <param name="phrasings">How people ask, beside what the lessons say themselves; null or empty: nothing is learned of wording.</param>
    public static byte[] Build(IReadOnlyList<Lesson> lessons, IReadOnlyList<Phrasing>? phrasings = null)
    {
        ArgumentNullException.ThrowIfNull(lessons);
        if (lessons.Count > ushort.MaxValue) throw new ArgumentException($"{lessons.Count} lessons are more than an index can number.", nameof(lessons));
        var lexicon = new LexiconBuilder();
        var phrases = new PhraseBuilder(lexicon);
        var languages = new LanguageTable();
        var vocabulary = Vocabulary.Load();
        AddVocabulary(vocabulary, lexicon, phrases, languages);
        foreach (var lesson in lessons) languages.Add(lesson.Language);

        var texts = lessons.Select(LessonTexts.Of).ToList();
        foreach (var text in texts) lexicon.AddBody(text.Body.Where(part => part.Field == Fields.Prose).Select(part => part.Text));
        foreach (var text in texts) AddWords(text.Passages.Where(passage => passage.Field != Fields.Question).Select(passage => passage.Text).Concat(text.Keywords), lexicon);
        texts = [.. texts.Select(text => text.WithQuestions(question => MisspelledQuestion.Mend(question, lexicon)))];
        foreach (var text in texts) AddWords(text.Passages.Where(passage => passage.Field == Fields.Question).Select(passage => passage.Text), lexicon);
        var subjects = new SubjectTable(lessons);
        for (var i = 0; i < lessons.Count; i++) AddNames(lessons[i], i, subjects, phrases);
        for (var i = 0; i < lessons.Count; i++) AddOccurrences(texts[i], i, lexicon);
        foreach (var synonym in vocabulary.Synonyms) phrases.AddSynonym(synonym);
        lexicon.Number();

        var names = new NameTable();
        var (lessonRecords, subjectRecords, languageRecords) = (new CompiledWriter(), new CompiledWriter(), new CompiledWriter());
        for (var i = 0; i < lessons.Count; i++) WriteLesson(lessons[i], texts[i], lexicon, languages, subjects, names, lessonRecords);
        subjects.Write(subjectRecords, names);
        languages.Write(languageRecords, names);

        var expansions = new CompiledWriter();
        expansions.Byte(0);
        var sections = new Dictionary<IndexSection, CompiledWriter>
        {
            [IndexSection.Expansions] = expansions,
            [IndexSection.Lessons] = lessonRecords,
            [IndexSection.Subjects] = subjectRecords,
            [IndexSection.Languages] = languageRecords,
            [IndexSection.Names] = names.Write(),
            [IndexSection.Sayings] = Sayings.Write(lessons),
            [IndexSection.Wording] = new CompiledWriter(),
        };
        lexicon.Write(sections, expansions);
        phrases.Write(sections, expansions);
        var index = IndexLayout.Write(lessons.Count, sections);
        if (phrasings is not { Count: > 0 }) return index;
        // Questions are read for learning as they are read when they are asked, with the index that is there up to now.
        sections[IndexSection.Wording] = Learn(lessons, phrasings, IndexLayout.Read(index));
        return IndexLayout.Write(lessons.Count, sections);
    }

    private static CompiledWriter Learn(IReadOnlyList<Lesson> lessons, IReadOnlyList<Phrasing> phrasings, IndexLayout layout)
    {
        var numbers = lessons.Select((lesson, number) => (lesson.Slug, number)).ToDictionary(pair => pair.Slug, pair => pair.number);
        var lexicon = new Lexicon(layout);
        var told = lessons.SelectMany(lesson => lesson.Questions.Concat(lesson.Aliases).Append(lesson.Title).Select(question => new Phrasing(question, lesson.Slug)));
        var examples = new List<WordingExample>();
        foreach (var (question, slug) in phrasings.Concat(told))
            examples.Add(new WordingExample(WordingFeatures.Of(QuestionReader.Read(question, 0, lexicon)), slug is null ? lessons.Count : numbers[slug]));
        return WordingTable.Write(WordingTrainer.Train(examples, lessons.Count + 1));
    }

    private static void AddVocabulary(Vocabulary vocabulary, LexiconBuilder lexicon, PhraseBuilder phrases, LanguageTable languages)
    {
        foreach (var words in vocabulary.Same) lexicon.AddSame(words);
        foreach (var (words, @class) in vocabulary.Entries)
        {
            if (words.Length == 1) lexicon.AddWord(words[0], @class);
            else phrases.Add(words, @class == WordClasses.Glue ? PhraseKind.Glue : PhraseKind.Classes, (int)@class);
        }

        foreach (var language in vocabulary.Languages) languages.Add(language.Id);
        foreach (var language in vocabulary.Languages)
        {
            var number = languages.Add(language.Id);
            if (language.HeldFor is { } other) languages.Hold(number, languages.Add(other));
            foreach (var (words, ambiguous) in language.Names)
            {
                var classes = ambiguous ? WordClasses.Language | WordClasses.AmbiguousLanguage : WordClasses.Language;
                if (words.Length == 1) lexicon.AddWord(words[0], classes, number);
                else phrases.Add(words, PhraseKind.Language, number);
            }

            foreach (var words in language.Implied)
            {
                if (words.Length == 1) lexicon.AddWord(words[0], WordClasses.Technology, number);
                else phrases.Add(words, PhraseKind.ImpliedLanguage, number);
            }
        }
    }

    private static void AddWords(IEnumerable<string> passages, LexiconBuilder lexicon)
    {
        foreach (var text in passages)
        {
            foreach (var word in IndexedWords.Of(text)) lexicon.AddWord(word, WordClasses.Strong);
        }
    }

    private static void AddNames(Lesson lesson, int number, SubjectTable subjects, PhraseBuilder phrases)
    {
        var isComparison = lesson.Subjects.Count > 1;
        foreach (var name in lesson.Aliases.Prepend(LessonTexts.TitleOf(lesson)))
            phrases.AddName(name, number, isComparison ? -1 : subjects.FirstOf(number));
        if (!isComparison) return;
        for (var i = 0; i < lesson.Subjects.Count; i++)
        {
            foreach (var name in lesson.Subjects[i].Aliases.Prepend(lesson.Subjects[i].Name))
                phrases.AddName(name, number, subjects.FirstOf(number) + i);
        }
    }

    private static void AddOccurrences(LessonTexts texts, int lesson, LexiconBuilder lexicon)
    {
        for (var passage = 0; passage < texts.Passages.Count; passage++)
        {
            var (field, text) = texts.Passages[passage];
            // A word without topic says something as a part of a name ("with statement").
            foreach (var word in field == Fields.Name ? IndexedWords.Of(text) : IndexedWords.WithTopic(text, lexicon))
                lexicon.AddOccurrence(word, lesson, field, passage < LessonRecord.MaxPassages ? passage : -1);
        }

        for (var keyword = 0; keyword < texts.Keywords.Count; keyword++)
        {
            foreach (var word in IndexedWords.WithTopic(texts.Keywords[keyword], lexicon))
                lexicon.AddOccurrence(word, lesson, Fields.Keyword, keyword < LessonRecord.MaxKeywords ? keyword : -1);
        }

        var blocks = texts.Body.Count == 0 ? 1 : texts.Body.Max(part => part.Block) + 1;
        foreach (var (field, text, block) in texts.Body)
        {
            var bit = blocks <= LessonRecord.MaxBlocks ? block : block * LessonRecord.MaxBlocks / blocks;
            foreach (var word in IndexedWords.WithTopic(text, lexicon)) lexicon.AddOccurrence(word, lesson, field, bit);
        }
    }

    private static void WriteLesson(
        Lesson lesson, LessonTexts texts, LexiconBuilder lexicon, LanguageTable languages, SubjectTable subjects, NameTable names, CompiledWriter records)
    {
        ulong Mask(Fields field)
        {
            var mask = 0ul;
            for (var i = 0; i < Math.Min(texts.Passages.Count, LessonRecord.MaxPassages); i++)
            {
                if (texts.Passages[i].Field == field) mask |= 1ul << i;
            }

            return mask;
        }

        new LessonRecord(
            names.Add(lesson.Slug), languages.Add(lesson.Language), languages.HeldBy(lesson, lexicon), lesson.Kind, (ushort)subjects.FirstOf(lesson), (ushort)lesson.Subjects.Count,
            Mask(Fields.Name), Mask(Fields.Question))
            .Write(records, [.. texts.Passages.Take(LessonRecord.MaxPassages).Select(passage => WeightOf(passage.Text, lexicon))],
                [.. texts.Keywords.Take(LessonRecord.MaxKeywords).Select(keyword => WeightOf(keyword, lexicon))]);
    }

    private static float WeightOf(string text, LexiconBuilder lexicon) =>
        Tokenizer.Read(text).DistinctBy(token => EnglishStemmer.Stem(token.Text))
            .Sum(token => WordWeight.Of(token.Text, lexicon.ClassesOf(token.Text), token.Kind, isKnown: true));
}
