using CodeGuru.Core.Handbook.Compiled;
using CodeGuru.Core.Handbook.Search.Asking;
using CodeGuru.Core.Handbook.Search.Storage;

namespace CodeGuru.Core.Handbook.Search.Building;

/// <summary>Gathers words, stems and where they occur, then numbers and writes them.</summary>
internal sealed class LexiconBuilder
{
    // Longer is no word that somebody mistypes, and a byte holds it.
    private const int LongestSurface = 64;

    private const WordClasses Listed =
        WordClasses.Glue | WordClasses.Neutral | WordClasses.Programming | WordClasses.Everyday | WordClasses.General | WordClasses.Technology | WordClasses.Language;

    private readonly SortedDictionary<string, Surface> surfaces = new(Utf8Order.Instance);
    private readonly SortedDictionary<string, Term> terms = new(Utf8Order.Instance);
    private readonly Dictionary<string, string> sameStems = [];
    private readonly Dictionary<string, int> surfaceNumbers = [];
    private readonly Dictionary<string, int> termNumbers = [];

    /// <summary>Makes words of several stems one and the same; to be called before any of them is added.</summary>
    public void AddSame(IReadOnlyList<string> words)
    {
        foreach (var word in words) sameStems[EnglishStemmer.Stem(word)] = EnglishStemmer.Stem(words[0]);
    }

    public void AddWord(string word, WordClasses classes, byte language = 0)
    {
        if (word.Length > LongestSurface) return;
        if (!surfaces.TryGetValue(word, out var surface)) surfaces.Add(word, surface = new Surface());
        surface.Classes |= classes;
        if (language != 0) surface.Language = language;
        TermOf(word).Classes |= classes;
    }

    /// <summary>The classes of a word; of its relatives where no list has its very form.</summary>
    public WordClasses ClassesOf(string word)
    {
        var own = surfaces.TryGetValue(word, out var surface) ? surface.Classes : WordClasses.None;
        if ((own & Listed) != 0 || !terms.TryGetValue(StemOf(word), out var term)) return own;
        return own | (term.Classes & Listed);
    }

    /// <summary>Makes the words of a lesson's prose known, so that they are not taken for errors.</summary>
    public void AddBody(IEnumerable<string> texts)
    {
        foreach (var word in texts.SelectMany(IndexedWords.Of)) TermOf(word);
    }

    public bool Knows(string word) => surfaces.ContainsKey(word) || terms.ContainsKey(StemOf(word));

    /// <summary>The known word that an unknown one was meant to be; null where none is near enough.</summary>
    public string? Mend(string typed)
    {
        if (!TypoMender.IsMendable(typed)) return null;
        return surfaces.Select(pair => (Word: pair.Key, Worth: TypoMender.WorthOf(ClassesOf(pair.Key)))).Where(known => known.Worth > 0)
            .Select(known => (known.Word, known.Worth, Cost: TypoMender.CostOf(typed, known.Word, known.Worth))).Where(known => known.Cost < int.MaxValue)
            .OrderBy(known => known.Cost).ThenByDescending(known => known.Worth).Select(known => known.Word).FirstOrDefault();
    }

    /// <summary>The language a word names or implies; 0 for none.</summary>
    public byte LanguageOf(string word) => surfaces.TryGetValue(word, out var surface) ? surface.Language : (byte)0;

    public void AddSynonym(string word, string[] explained)
    {
        AddWord(word, WordClasses.None);
        surfaces[word].Expansions.Add(explained);
    }

    /// <param name="at">Number of the passage, keyword or block, by the field; -1 where it has none.</param>
    public void AddOccurrence(string word, int lesson, Fields field, int at)
    {
        var term = TermOf(word);
        term.Postings.TryGetValue(lesson, out var posting);
        var bit = at < 0 ? 0 : 1ul << at;
        term.Postings[lesson] = posting with
        {
            Lesson = lesson,
            Fields = posting.Fields | field,
            Passages = field is Fields.Name or Fields.Question or Fields.Gist or Fields.Heading ? posting.Passages | bit : posting.Passages,
            Keywords = field == Fields.Keyword ? posting.Keywords | bit : posting.Keywords,
            Blocks = field is Fields.Prose or Fields.Code ? posting.Blocks | bit : posting.Blocks,
        };
    }

    /// <summary>In how many lessons a word occurs.</summary>
    public int LessonsWith(string word) => terms.TryGetValue(StemOf(word), out var term) ? term.Postings.Count : 0;

    /// <summary>Fixes the numbers; nothing can be added afterwards.</summary>
    public void Number()
    {
        foreach (var expansion in surfaces.Values.SelectMany(surface => surface.Expansions).SelectMany(words => words)) TermOf(expansion);
        foreach (var stem in sameStems.Keys)
        {
            if (!terms.ContainsKey(stem)) terms.Add(stem, new Term());
        }

        foreach (var (word, surface) in surfaces) surface.Classes = ClassesOf(word);
        foreach (var word in surfaces.Keys) surfaceNumbers.Add(word, surfaceNumbers.Count);
        foreach (var term in terms.Keys) termNumbers.Add(term, termNumbers.Count);
    }

    public int SurfaceNumber(string word) => surfaceNumbers[word];

    public int TermNumber(string word) => termNumbers[StemOf(word)];

    public bool OccursInLessons(string word) => LessonsWith(word) > 0;

    public void Write(IDictionary<IndexSection, CompiledWriter> sections, CompiledWriter expansions)
    {
        var (surfaceTexts, surfaceRecords) = (new CompiledWriter(), new CompiledWriter());
        StringTable.Write(surfaceTexts, [.. surfaces.Keys]);
        foreach (var (word, surface) in surfaces)
        {
            var known = surface.Expansions.Where(words => words.All(OccursInLessons)).Select(ToExpansion).Take(byte.MaxValue).ToList();
            new SurfaceRecord(
                TermNumber(word), SurfaceRecord.LettersOf(word), surface.Classes, surface.Language, (byte)word.Length,
                known.Count == 0 ? 0 : expansions.Position).Write(surfaceRecords);
            if (known.Count > 0) Expansion.WriteAll(expansions, known);
        }

        var (termTexts, termRecords, postings) = (new CompiledWriter(), new CompiledWriter(), new CompiledWriter());
        StringTable.Write(termTexts, [.. terms.Keys]);
        foreach (var (stem, term) in terms)
        {
            new TermRecord(postings.Position, termNumbers[sameStems.GetValueOrDefault(stem, stem)], (ushort)term.Postings.Count, term.Classes).Write(termRecords);
            PostingReader.Write(postings, term.Postings.Values);
        }

        sections[IndexSection.Surfaces] = surfaceTexts;
        sections[IndexSection.SurfaceRecords] = surfaceRecords;
        sections[IndexSection.Terms] = termTexts;
        sections[IndexSection.TermRecords] = termRecords;
        sections[IndexSection.Postings] = postings;
    }

    public Expansion ToExpansion(string[] words) => new([.. words.Select(TermNumber)]);

    private string StemOf(string word)
    {
        var stem = EnglishStemmer.Stem(word);
        return sameStems.GetValueOrDefault(stem, stem);
    }

    private Term TermOf(string word)
    {
        var stem = StemOf(word);
        if (!terms.TryGetValue(stem, out var term)) terms.Add(stem, term = new Term());
        return term;
    }

    private sealed class Surface
    {
        public WordClasses Classes { get; set; }

        public byte Language { get; set; }

        public List<string[]> Expansions { get; } = [];
    }

    private sealed class Term
    {
        public WordClasses Classes { get; set; }

        public SortedDictionary<int, Posting> Postings { get; } = [];
    }
}
