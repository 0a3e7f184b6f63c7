using CodeGuru.Core.Handbook.Compiled;
using CodeGuru.Core.Handbook.Search.Storage;

namespace CodeGuru.Core.Handbook.Search.Building;

/// <summary>Gathers words, stems and where they occur, then numbers and writes them.</summary>
internal sealed class LexiconBuilder
{
    // Longer is no word that somebody mistypes, and a byte holds it.
    private const int LongestSurface = 64;

    private readonly SortedDictionary<string, Surface> surfaces = new(Utf8Order.Instance);
    private readonly SortedDictionary<string, Term> terms = new(Utf8Order.Instance);
    private readonly Dictionary<string, int> surfaceNumbers = [];
    private readonly Dictionary<string, int> termNumbers = [];

    public void AddWord(string word, WordClasses classes, byte language = 0)
    {
        if (word.Length > LongestSurface) return;
        if (!surfaces.TryGetValue(word, out var surface)) surfaces.Add(word, surface = new Surface());
        surface.Classes |= classes;
        if (language != 0) surface.Language = language;
        TermOf(word).Classes |= classes;
    }

    public WordClasses ClassesOf(string word) =>
        surfaces.TryGetValue(word, out var surface) ? surface.Classes
        : terms.TryGetValue(EnglishStemmer.Stem(word), out var term) ? term.Classes : WordClasses.None;

    public void AddSynonym(string word, string[] explained)
    {
        AddWord(word, WordClasses.None);
        surfaces[word].Expansions.Add(explained);
    }

    public void AddOccurrence(string word, int lesson, Fields field, int passage, int block)
    {
        var term = TermOf(word);
        term.Postings.TryGetValue(lesson, out var posting);
        term.Postings[lesson] = posting with
        {
            Lesson = lesson,
            Fields = posting.Fields | field,
            Passages = passage < 0 ? posting.Passages : posting.Passages | (1ul << passage),
            Blocks = block < 0 ? posting.Blocks : posting.Blocks | (1ul << block),
        };
    }

    /// <summary>Fixes the numbers; nothing can be added afterwards.</summary>
    public void Number()
    {
        foreach (var expansion in surfaces.Values.SelectMany(surface => surface.Expansions).SelectMany(words => words)) TermOf(expansion);
        foreach (var word in surfaces.Keys) surfaceNumbers.Add(word, surfaceNumbers.Count);
        foreach (var term in terms.Keys) termNumbers.Add(term, termNumbers.Count);
    }

    public int SurfaceNumber(string word) => surfaceNumbers[word];

    public int TermNumber(string word) => termNumbers[EnglishStemmer.Stem(word)];

    public bool OccursInLessons(string word) => terms.TryGetValue(EnglishStemmer.Stem(word), out var term) && term.Postings.Count > 0;

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
        foreach (var term in terms.Values)
        {
            new TermRecord(postings.Position, (ushort)term.Postings.Count, term.Classes).Write(termRecords);
            PostingReader.Write(postings, term.Postings.Values);
        }

        sections[IndexSection.Surfaces] = surfaceTexts;
        sections[IndexSection.SurfaceRecords] = surfaceRecords;
        sections[IndexSection.Terms] = termTexts;
        sections[IndexSection.TermRecords] = termRecords;
        sections[IndexSection.Postings] = postings;
    }

    public Expansion ToExpansion(string[] words) => new([.. words.Select(TermNumber)]);

    private Term TermOf(string word)
    {
        var stem = EnglishStemmer.Stem(word);
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
