using CodeGuru.Core.Handbook;
using CodeGuru.Core.Handbook.Search;
using CodeGuru.Core.Handbook.Search.Asking;

namespace CodeGuru.Core.Tests.Handbook.Search;

/// <summary>The search index of the source tree's handbook, built once for all tests of the search.</summary>
internal static class HandbookIndex
{
    private static readonly Lazy<byte[]> LazyBytes = new(() => SearchIndexBuilder.Build(All!, Asked!));
    private static readonly Lazy<SearchIndex> LazyIndex = new(() => SearchIndex.Open(LazyBytes.Value));

    public static IReadOnlyList<Lesson> All { get; } = Parse();

    public static IReadOnlyList<Phrasing> Asked { get; } = Phrasing.ReadAll(Lessons.Phrasings, [.. All.Select(lesson => lesson.Slug)], []);

    public static ReadOnlyMemory<byte> Bytes => LazyBytes.Value;

    public static SearchIndex Index => LazyIndex.Value;

    /// <summary>A question as the search reads it.</summary>
    public static Question Read(string question) => Index.Explain(question).Question;

    /// <summary>The words of one side of the comparison that a question makes; null where it makes none.</summary>
    public static (string Left, string Right)? SidesOf(string question)
    {
        var read = Read(question);
        return read.Comparison is { } shape ? (Words(read, shape.Left), Words(read, shape.Right)) : null;
    }

    private static string Words(Question question, Range range) => string.Join(' ', question.Words.Take(range).Select(word => word.Text));

    private static List<Lesson> Parse()
    {
        var diagnostics = new List<LessonDiagnostic>();
        return [.. Lessons.Files.OrderBy(file => file.Slug, StringComparer.Ordinal).Select(file => LessonParser.Parse(file, diagnostics)).OfType<Lesson>()];
    }
}
