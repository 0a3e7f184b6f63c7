using System.Buffers.Binary;
using CodeGuru.Core.Handbook.Search.Storage;

namespace CodeGuru.Core.Handbook.Search.Asking;

/// <summary>Looks words, stems and phrases up in an index.</summary>
internal readonly ref struct Lexicon
{
    private const int PhraseStartSize = 8;

    private readonly StringTable surfaces;
    private readonly StringTable terms;
    private readonly ReadOnlySpan<byte> surfaceRecords;
    private readonly ReadOnlySpan<byte> termRecords;
    private readonly ReadOnlySpan<byte> expansions;
    private readonly ReadOnlySpan<byte> phraseStarts;
    private readonly ReadOnlySpan<byte> phrases;

    public Lexicon(IndexLayout layout)
    {
        surfaces = new StringTable(layout[IndexSection.Surfaces]);
        terms = new StringTable(layout[IndexSection.Terms]);
        surfaceRecords = layout[IndexSection.SurfaceRecords];
        termRecords = layout[IndexSection.TermRecords];
        expansions = layout[IndexSection.Expansions];
        phraseStarts = layout[IndexSection.PhraseStarts];
        phrases = layout[IndexSection.Phrases];
    }

    public int SurfaceCount => surfaces.Count;

    public int FindSurface(string word) => surfaces.Find(word);

    public int FindTerm(string word) => terms.Find(EnglishStemmer.Stem(word)) is >= 0 and var term ? Term(term).Same : -1;

    public string SurfaceText(int surface) => surfaces[surface];

    public ReadOnlySpan<byte> SurfaceUtf8(int surface) => surfaces.Utf8(surface);

    public SurfaceRecord Surface(int surface) => SurfaceRecord.Read(surfaceRecords, surface);

    public TermRecord Term(int term) => TermRecord.Read(termRecords, term);

    public Expansion[] Expansions(int offset) => Expansion.ReadAll(expansions, offset);

    /// <summary>Number of the first phrase that starts with the stem; phrases with the same first stem follow each other, long ones first.</summary>
    public int FirstPhrase(int term)
    {
        var (low, high) = (0, phraseStarts.Length / PhraseStartSize);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (StartOf(middle) < term) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    public bool IsPhraseOf(int phrase, int term) => phrase < phraseStarts.Length / PhraseStartSize && StartOf(phrase) == term;

    public PhraseRecord Phrase(int phrase) =>
        PhraseRecord.Read(phrases, BinaryPrimitives.ReadInt32LittleEndian(phraseStarts[((phrase * PhraseStartSize) + 4)..]));

    private int StartOf(int phrase) => BinaryPrimitives.ReadInt32LittleEndian(phraseStarts[(phrase * PhraseStartSize)..]);
}
