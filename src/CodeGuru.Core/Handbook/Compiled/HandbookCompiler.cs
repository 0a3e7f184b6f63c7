using CodeGuru.Core.Handbook.Lint;
using CodeGuru.Core.Handbook.Search;
using CodeGuru.Core.Markdown;
using CodeGuru.Core.Syntax;

namespace CodeGuru.Core.Handbook.Compiled;

/// <summary>Turns lesson files into the compiled handbook that an executable embeds.</summary>
public static class HandbookCompiler
{
    /// <summary>Parses, checks and compiles; null, with complaints in <paramref name="diagnostics"/>, where a lesson is broken.</summary>
    /// <param name="files">The lesson files, in any order.</param>
    /// <param name="highlighter">Colours the lessons' code, once and for all.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    /// <param name="phrasings">How people ask: see <see cref="Phrasing.ReadAll"/>.</param>
    public static byte[]? Compile(IEnumerable<LessonFile> files, ICodeHighlighter highlighter, ICollection<LessonDiagnostic> diagnostics, LessonFile? phrasings = null)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var lessons = new List<(LessonFile File, Lesson Lesson)>();
        foreach (var file in files.OrderBy(file => file.Slug, StringComparer.Ordinal))
        {
            if (LessonParser.Parse(file, diagnostics) is { } lesson) lessons.Add((file, lesson));
        }

        if (diagnostics.Count == 0) LessonLint.Check(lessons, diagnostics);
        var asked = phrasings is null || diagnostics.Count > 0 ? [] : Phrasing.ReadAll(phrasings, [.. lessons.Select(pair => pair.Lesson.Slug)], diagnostics);
        return diagnostics.Count > 0 ? null : Compile([.. lessons.Select(pair => pair.Lesson)], highlighter, asked);
    }

    /// <summary>Compiles lessons that have been checked, sorted by slug.</summary>
    internal static byte[] Compile(IReadOnlyList<Lesson> lessons, ICodeHighlighter highlighter, IReadOnlyList<Phrasing> phrasings)
    {
        var body = new CompiledWriter();
        default(HandbookLayout).Write(body);
        var offsets = new List<int>();
        foreach (var lesson in lessons)
        {
            offsets.Add(body.Position);
            LessonCodec.Write(body, lesson);
        }

        var lessonTable = body.Position;
        foreach (var offset in offsets) body.Fixed32(offset);
        var blocks = Highlight(lessons, highlighter);
        var highlightTable = CompiledHighlights.Write(body, blocks);
        var index = SearchIndexBuilder.Build(lessons, phrasings);
        var layout = new HandbookLayout(offsets.Count, lessonTable, blocks.Count, highlightTable, index.Length, body.Position);
        body.Raw(index);

        var head = new CompiledWriter();
        layout.Write(head);
        var compiled = body.ToArray();
        head.ToArray().CopyTo(compiled, 0);
        return compiled;
    }

    private static Dictionary<ulong, IReadOnlyList<HighlightSpan>> Highlight(IReadOnlyList<Lesson> lessons, ICodeHighlighter highlighter)
    {
        var blocks = new Dictionary<ulong, IReadOnlyList<HighlightSpan>>();
        foreach (var block in lessons.SelectMany(lesson => lesson.Sections).SelectMany(section => FencedBlock.In(section.Markdown)))
        {
            var spans = highlighter.Highlight(block.Language, block.Code);
            if (spans.Count > 0) blocks.TryAdd(CodeHash.Of(block.Language, block.Code), spans);
        }

        return blocks;
    }
}
