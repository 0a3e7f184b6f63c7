using CodeGuru.Core.Handbook.Search;
using CodeGuru.Core.Syntax;

namespace CodeGuru.Core.Handbook.Compiled;

/// <summary>The handbook as the build compiled it: opened without parsing, each lesson decoded when it is asked for.</summary>
public sealed class CompiledHandbook
{
    private readonly ReadOnlyMemory<byte> bytes;
    private readonly HandbookLayout layout;

    private CompiledHandbook(ReadOnlyMemory<byte> bytes, HandbookLayout layout)
    {
        this.bytes = bytes;
        this.layout = layout;
        Index = SearchIndex.Open(bytes.Slice(layout.Index, layout.IndexLength));
        Highlighter = new CompiledHighlights(bytes, layout.HighlightCount, layout.HighlightTable);
    }

    public int Count => layout.LessonCount;

    public SearchIndex Index { get; }

    /// <summary>Colours the code of the lessons, and no other.</summary>
    public ICodeHighlighter Highlighter { get; }

    /// <summary>What a list of lessons shows, in the order of their slugs.</summary>
    public IEnumerable<LessonSummary> Summaries => Enumerable.Range(0, Count).Select(SummaryAt);

    /// <exception cref="InvalidDataException">The bytes are not a compiled handbook of this version.</exception>
    public static CompiledHandbook Open(ReadOnlyMemory<byte> bytes) => new(bytes, HandbookLayout.Read(bytes.Span));

    /// <summary>The lesson of that slug, or null.</summary>
    public Lesson? Find(string slug)
    {
        var (low, high) = (0, Count - 1);
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var order = string.CompareOrdinal(SummaryAt(middle).Slug, slug);
            if (order == 0) return LessonAt(middle);
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }

        return null;
    }

    private Lesson LessonAt(int ordinal)
    {
        var reader = ReaderAt(ordinal);
        return LessonCodec.Read(ref reader);
    }

    private LessonSummary SummaryAt(int ordinal)
    {
        var reader = ReaderAt(ordinal);
        return LessonCodec.ReadSummary(ref reader);
    }

    private CompiledReader ReaderAt(int ordinal)
    {
        var entry = layout.LessonTable + (ordinal * HandbookLayout.LessonEntrySize);
        return new CompiledReader(bytes.Span, new CompiledReader(bytes.Span, entry).Fixed32());
    }
}
