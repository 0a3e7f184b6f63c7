using CodeGuru.Core.Handbook;
using CodeGuru.Core.Handbook.Lint;

namespace CodeGuru.Core.Tests.Handbook.Lint;

public sealed class LessonLintTests
{
    [Fact]
    public void The_handbook_keeps_every_rule() => Assert.Empty(Check([.. Lessons.Files]));

    [Fact]
    public void A_well_formed_lesson_has_no_complaint() => Assert.Empty(Check(Lessons.WellFormed()));

    [Theory]
    [InlineData("## Under the hood", "## Best practices", "section-order")]
    [InlineData("Deep.", "", "section-empty")]
    [InlineData("```python run\nprint(1)", "```python\nprint(1)", "fence")]
    [InlineData("```python run\nprint(1)", "```python norun\nprint(1)", "fence")]
    [InlineData("```python run\nprint(1)", "```python run expect=fail\nprint(1)", "fence")]
    [InlineData("```python run\nprint(1)", "```python run fast\nprint(1)", "fence-word")]
    [InlineData("```python run\nprint(1)", "```\nprint(1)", "fence")]
    [InlineData("```output\n1\n```", "", "output")]
    [InlineData("It works.", "It simply works.", "filler")]
    [InlineData("### The wrong one", "The wrong one", "pitfalls")]
    [InlineData("### Why?", "Why?", "check-yourself")]
    [InlineData("word word word", "word", "length")]
    [InlineData("\"explain Widgets\"", "", "questions")]
    [InlineData("https://docs.python.org", "http://docs.python.org", "sources")]
    [InlineData("verified: [Python 3.11]\n", "", "verified")]
    [InlineData("family: boxes\n", "", "family")]
    [InlineData("language: python\n", "", "language")]
    [InlineData("  Size: small\n", "  {}\n", "traits")]
    [InlineData("print(1)\n", "print(1)  # a comment that goes on and on and on, far beyond what a terminal of eighty columns shows of it\n", "code-width")]
    [InlineData("verified:", "related: [python/nothing]\nverified:", "unknown-lesson")]
    [InlineData("verified:", "prerequisites: [python/widgets]\nverified:", "circular")]
    public void A_broken_rule_is_named(string good, string bad, string rule)
    {
        var text = Lessons.WellFormed();
        Assert.Contains(good, text, StringComparison.Ordinal);

        var diagnostics = Check(text.Replace(good, bad, StringComparison.Ordinal));

        Assert.Contains(diagnostics, diagnostic => diagnostic.Rule == rule);
    }

    [Fact]
    public void A_complaint_about_a_fence_names_its_line()
    {
        var text = Lessons.WellFormed().Replace("```python run\nprint(2)", "```python\nprint(2)", StringComparison.Ordinal);

        var diagnostic = Check(text).First(each => each.Rule == "fence");

        Assert.Equal("```python", text.Split('\n')[diagnostic.Line - 1]);
    }

    [Fact]
    public void A_complaint_about_filler_names_its_line()
    {
        var text = Lessons.WellFormed().Replace("It works.", "One line.\nIt just works.", StringComparison.Ordinal);

        var diagnostic = Assert.Single(Check(text));

        Assert.Equal("It just works.", text.Split('\n')[diagnostic.Line - 1]);
    }

    [Fact]
    public void Lessons_of_one_family_share_their_dimensions()
    {
        var other = Lessons.WellFormed("Gadgets").Replace("  Size: small", "  Colour: red", StringComparison.Ordinal);

        var diagnostics = Check([new LessonFile("python/widgets", "w.md", Lessons.WellFormed()), new LessonFile("python/gadgets", "g.md", other)]);

        Assert.Equal("traits", Assert.Single(diagnostics).Rule);
    }

    private static IReadOnlyList<LessonDiagnostic> Check(string text) => Check([new LessonFile("python/widgets", "widgets.md", text)]);

    private static IReadOnlyList<LessonDiagnostic> Check(IReadOnlyList<LessonFile> files)
    {
        var diagnostics = new List<LessonDiagnostic>();
        var lessons = new List<(LessonFile, Lesson)>();
        foreach (var file in files)
        {
            if (LessonParser.Parse(file, diagnostics) is { } lesson) lessons.Add((file, lesson));
        }

        LessonLint.Check(lessons, diagnostics);
        return diagnostics;
    }
}
