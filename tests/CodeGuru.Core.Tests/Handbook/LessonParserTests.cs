using CodeGuru.Core.Handbook;

namespace CodeGuru.Core.Tests.Handbook;

public sealed class LessonParserTests
{
    private const string Concept = """
        ---
        title: Closures
        kind: concept
        language: python
        aliases: [closure, free variable]
        questions:
          - What is a closure?
        summary: "A function that remembers: the variables around it."
        bestFor: Callbacks.
        howItWorks: Cells.
        analogy: A backpack.
        family: function-tools
        traits:
          What it is: a function
          Cost: one cell a variable
        related: [python/decorators]
        sources:
          - url: https://docs.python.org/3/
            supports: everything
        verified: [Python 3.11]
        ---
        ## In plain words

        A backpack.

        ## Example

        ```python run
        ## not a heading
        print(1)
        ```
        """;

    [Fact]
    public void A_lesson_is_read_with_all_its_parts()
    {
        var diagnostics = new List<LessonDiagnostic>();

        var lesson = LessonParser.Parse(new LessonFile("python/closures", "closures.md", Concept), diagnostics)!;

        Assert.Empty(diagnostics);
        Assert.Equal(("python/closures", "python", "Closures", LessonKind.Concept), (lesson.Slug, lesson.Track, lesson.Title, lesson.Kind));
        Assert.Equal("A function that remembers: the variables around it.", lesson.Summary);
        Assert.Equal(["closure", "free variable"], lesson.Aliases);
        var subject = Assert.Single(lesson.Subjects);
        Assert.Equal(new Trait("Cost", "one cell a variable"), subject.Traits[1]);
        Assert.Equal("python/closures", subject.Lesson);
        Assert.Equal([LessonPart.InPlainWords, LessonPart.Example], lesson.Sections.Select(section => section.Part));
        Assert.Equal("```python run\n## not a heading\nprint(1)\n```", lesson[LessonPart.Example]);
    }

    [Fact]
    public void A_section_knows_the_line_of_its_heading()
    {
        var lesson = LessonParser.Parse(new LessonFile("python/closures", "closures.md", Concept), [])!;

        Assert.All(lesson.Sections, section => Assert.StartsWith("## ", Concept.Split('\n')[section.Line - 1], StringComparison.Ordinal));
    }

    [Fact]
    public void The_sides_of_a_comparison_are_its_subjects()
    {
        var text = """
            ---
            title: A vs B
            kind: comparison
            summary: s
            family: f
            sides:
              - name: A
                aliases: [aa]
                lesson: python/a
                bestFor: x
                howItWorks: y
                analogy: z
                traits: {Model: one}
              - name: B
                bestFor: x
                howItWorks: y
                analogy: z
                traits: {Model: two}
            ---
            """.ReplaceLineEndings("\n") + "\n";

        var lesson = LessonParser.Parse(new LessonFile("python/a-vs-b", "x.md", text), [])!;

        Assert.Equal([("A", "python/a", "f"), ("B", null, "f")], lesson.Subjects.Select(side => (side.Name, side.Lesson, side.Family)));
    }

    [Theory]
    [InlineData("title: Closures", "Closures")]
    [InlineData("title: Closures in Python\nname: Closures", "Closures")]
    public void A_subject_bears_its_own_name_or_the_title(string titles, string name) => Assert.Equal(
        name, LessonParser.Parse(new LessonFile("python/closures", "x.md", Concept.Replace("title: Closures", titles, StringComparison.Ordinal)), [])!.Subjects[0].Name);

    [Theory]
    [InlineData("no front matter", 1, "front-matter")]
    [InlineData("---\ntitle: [\n---\n", 3, "front-matter")]
    [InlineData("---\ntitle: t\nkind: poem\nsummary: s\nbestFor: b\nhowItWorks: h\nanalogy: a\n---\n", 3, "kind")]
    [InlineData("---\ntitle: t\nkind: concept\nsummary: s\nbestFor: b\nhowItWorks: h\nanalogy: a\ncolour: red\n---\n", 8, "key-unknown")]
    [InlineData("---\ntitle: t\nkind: concept\nbestFor: b\nhowItWorks: h\nanalogy: a\n---\n", 1, "key-missing")]
    [InlineData("---\ntitle: t\nkind: concept\nsummary: s\nbestFor: b\nhowItWorks: h\nanalogy: a\n---\n## Prologue\n", 9, "section")]
    public void A_complaint_names_line_and_rule(string text, int line, string rule)
    {
        var diagnostics = new List<LessonDiagnostic>();

        LessonParser.Parse(new LessonFile("python/x", "x.md", text), diagnostics);

        var diagnostic = Assert.Single(diagnostics);
        Assert.Equal((line, rule), (diagnostic.Line, diagnostic.Rule));
    }
}
