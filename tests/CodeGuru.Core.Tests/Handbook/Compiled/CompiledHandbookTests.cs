using CodeGuru.Core.Handbook;
using CodeGuru.Core.Handbook.Compiled;
using CodeGuru.Core.Syntax;

namespace CodeGuru.Core.Tests.Handbook.Compiled;

public sealed class CompiledHandbookTests
{
    [Fact]
    public void Every_lesson_comes_back_as_it_went_in()
    {
        foreach (var file in Lessons.Files)
        {
            var lesson = LessonParser.Parse(file, [])!;
            var back = Lessons.Handbook.Find(file.Slug)!;

            Assert.Equivalent(lesson with { Sections = [] }, back with { Sections = [] }, strict: true);
            Assert.Equal(lesson.Sections.Select(section => section with { Line = 0 }), back.Sections);
        }
    }

    [Fact]
    public void Summaries_are_in_the_order_of_their_slugs_and_count_what_is_run()
    {
        var summaries = Lessons.Handbook.Summaries.ToList();

        Assert.Equal(Lessons.Files.Count, summaries.Count);
        Assert.Equal(summaries.Select(lesson => lesson.Slug).Order(StringComparer.Ordinal), summaries.Select(lesson => lesson.Slug));
        Assert.All(summaries, lesson => Assert.True(lesson.Examples >= 3, lesson.Slug));
    }

    [Theory]
    [InlineData("")]
    [InlineData("python/zzz")]
    [InlineData("aaa/a")]
    public void A_slug_that_is_not_there_is_not_found(string slug) => Assert.Null(Lessons.Handbook.Find(slug));

    [Fact]
    public void Code_is_coloured_at_build_time_and_found_by_its_content()
    {
        var file = new LessonFile("python/widgets", "widgets.md", Lessons.WellFormed());
        var handbook = CompiledHandbook.Open(HandbookCompiler.Compile([file], new FirstLetter(), [])!);

        Assert.Equal([new HighlightSpan(0, 1, HighlightKind.Function), new HighlightSpan(3, 2, HighlightKind.Number)], handbook.Highlighter.Highlight("python", "print(1)"));
        Assert.Empty(handbook.Highlighter.Highlight("python", "print(3)"));
        Assert.Empty(handbook.Highlighter.Highlight("ruby", "print(1)"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(31)]
    [InlineData(200)]
    public void A_handbook_cut_short_is_refused(int length)
    {
        var bytes = HandbookCompiler.Compile([new LessonFile("python/widgets", "widgets.md", Lessons.WellFormed())], new PlainHighlighter(), [])!;

        Assert.Throws<InvalidDataException>(() => CompiledHandbook.Open(bytes.AsMemory(0, length)));
    }

    [Fact]
    public void A_broken_lesson_is_not_compiled()
    {
        var diagnostics = new List<LessonDiagnostic>();

        Assert.Null(HandbookCompiler.Compile([new LessonFile("python/widgets", "widgets.md", "nothing")], new PlainHighlighter(), diagnostics));
        Assert.Equal("widgets.md(1,1): error front-matter: the file must start with front matter between two lines '---'", Assert.Single(diagnostics).ToString());
    }

    private sealed class FirstLetter : ICodeHighlighter
    {
        public IReadOnlyList<HighlightSpan> Highlight(string language, string code) =>
            [new HighlightSpan(0, 1, HighlightKind.Function), new HighlightSpan(3, 2, HighlightKind.Number)];
    }
}
