using CodeGuru.Core.Answers;

namespace CodeGuru.Core.Tests.Answers;

public sealed class ShapeCheckerTests
{
    private const string Whole = "## Core concepts\n\n- **Best for:** x\n\n```python\nprint(1)\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n## Pitfalls\n\nMind it.\n";

    private static readonly AnswerPart[] All = [AnswerPart.CoreConcept, AnswerPart.Example, AnswerPart.Differences, AnswerPart.Pitfalls];

    [Fact]
    public void A_whole_answer_misses_nothing() => Assert.True(ShapeChecker.Check(Whole, All).Ok);

    [Theory]
    [InlineData("```python\nprint(1)\n```", AnswerPart.Example)]
    [InlineData("|---|---|\n", AnswerPart.Differences)]
    [InlineData("## Pitfalls", AnswerPart.Pitfalls)]
    public void What_is_taken_away_is_missed(string part, AnswerPart missing) =>
        Assert.Equal([missing], ShapeChecker.Check(Whole.Replace(part, "", StringComparison.Ordinal), All).Missing);

    [Fact]
    public void Printed_output_is_not_an_example() =>
        Assert.Equal([AnswerPart.Example], ShapeChecker.Check("```output\n1\n```", [AnswerPart.Example]).Missing);

    [Fact]
    public void Only_what_the_question_calls_for_is_missed() => Assert.True(ShapeChecker.Check("", []).Ok);
}
