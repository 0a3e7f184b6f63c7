using CodeGuru.Core.Handbook;
using CodeGuru.Core.Handbook.FollowUps;

namespace CodeGuru.Core.Tests.Handbook.FollowUps;

public sealed class FollowUpReaderTests
{
    [Theory]
    [InlineData("show me an example", LessonPart.Example)]
    [InlineData("Can you give me another code example, please?", LessonPart.Example)]
    [InlineData("what are the pitfalls", LessonPart.Pitfalls)]
    [InlineData("what could go wrong?", LessonPart.Pitfalls)]
    [InlineData("common mistakes", LessonPart.Pitfalls)]
    [InlineData("and best practices?", LessonPart.BestPractices)]
    [InlineData("when should I use which?", LessonPart.Choosing)]
    [InlineData("quiz me", LessonPart.CheckYourself)]
    public void A_question_without_a_topic_asks_for_a_part(string text, LessonPart part) =>
        Assert.Equal(new FollowUp.Part(part), Read(text));

    [Theory]
    [InlineData("go deeper")]
    [InlineData("more details")]
    [InlineData("tell me more")]
    [InlineData("why?")]
    public void More_is_deeper(string text) => Assert.IsType<FollowUp.Deeper>(Read(text));

    [Theory]
    [InlineData("and in JavaScript?", "javascript")]
    [InlineData("how does it look in Go", "go-language")]
    [InlineData("same in C++", "cpp")]
    [InlineData("show me an example in c#", "csharp")]
    public void A_language_alone_asks_for_the_same_in_it(string text, string language) => Assert.Equal(new FollowUp.InLanguage(language), Read(text));

    [Theory]
    [InlineData("show me an example of recursion")]
    [InlineData("what are the pitfalls of threads?")]
    [InlineData("how do decorators work")]
    [InlineData("")]
    [InlineData("hello")]
    public void A_question_with_a_topic_stands_by_itself(string text) => Assert.Null(Read(text));

    private static FollowUp? Read(string text) => FollowUpReader.Read(text, word => word switch
    {
        "javascript" => "javascript",
        "c++" => "cpp",
        "c#" => "csharp",
        "go" => "go-language",
        _ => null,
    });
}
