using CodeGuru.Core.Handbook.Composition;
using CodeGuru.Core.Markdown;

namespace CodeGuru.Core.Tests.Handbook.Composition;

public sealed class LessonComposerTests
{
    [Theory]
    [InlineData(Depth.Simple, "In plain words|Example")]
    [InlineData(Depth.Detailed, "The core concept|How it works|Example|Pitfalls|Best practices")]
    [InlineData(Depth.Deep, "The core concept|How it works|Example|Under the hood|Pitfalls|Best practices|Sources")]
    [InlineData(Depth.All, "In plain words|The core concept|How it works|Example|Under the hood|Pitfalls|Best practices|Check yourself|Sources")]
    public void A_depth_shows_its_parts(Depth depth, string parts) =>
        Assert.Equal(parts.Split('|'), Sections(LessonComposer.Compose(Lessons.Handbook.Find("python/decorators")!, depth)));

    [Fact]
    public void A_beginner_gets_the_plain_words_as_well() =>
        Assert.Equal("In plain words", Sections(LessonComposer.Compose(Lessons.Handbook.Find("python/gil")!, Depth.Detailed, Level.Beginner))[0]);

    [Theory]
    [InlineData(Emphasis.Pitfalls, "Pitfalls")]
    [InlineData(Emphasis.Choosing, "Choosing")]
    [InlineData(Emphasis.Example, "Example")]
    public void What_the_question_wants_comes_right_after_the_core(Emphasis emphasis, string part) =>
        Assert.Equal(["Core concepts", part], Sections(LessonComposer.Compose(Lessons.Handbook.Find("python/async-vs-threading")!, Depth.Detailed, emphasis: emphasis)).Take(2));

    [Fact]
    public void Emphasis_loses_no_part() =>
        Assert.Equal(
            Sections(LessonComposer.Compose(Lessons.Handbook.Find("python/gil")!, Depth.All)).Order(),
            Sections(LessonComposer.Compose(Lessons.Handbook.Find("python/gil")!, Depth.All, emphasis: Emphasis.Pitfalls)).Order());

    [Fact]
    public void A_running_block_is_announced_by_its_language_alone_and_its_output_is_named()
    {
        foreach (var file in Lessons.Files)
        {
            var answer = LessonComposer.Compose(Lessons.Handbook.Find(file.Slug)!, Depth.All);
            var blocks = FencedBlock.In(answer);

            Assert.DoesNotContain(blocks, block => block.MustRun);
            Assert.DoesNotMatch(@"```\n\n```output", answer);
            Assert.Contains("Output:\n\n```output", answer, StringComparison.Ordinal);
        }
    }

    private static IReadOnlyList<string> Sections(string answer) => [.. Headings.In(answer, level: 2).Select(heading => heading.Text)];
}
