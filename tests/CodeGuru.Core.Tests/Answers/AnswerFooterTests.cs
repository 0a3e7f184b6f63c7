using CodeGuru.Core.Answers;

namespace CodeGuru.Core.Tests.Answers;

public sealed class AnswerFooterTests
{
    private static readonly ExampleCheck Ran = new(1, "python", ExampleStatus.Ran, 0);

    [Fact]
    public void A_handbook_answer_names_lesson_examples_and_versions() => Assert.Equal(
        "*Answered by the CodeGuru handbook, lesson python/gil; 2 examples run on Python 3.11, 3.12 and Node.js 20.*",
        AnswerFooter.Of(Handbook(["python/gil"], [Ran, Ran]) with { RunOn = ["Python 3.11", "Python 3.12", "Node.js 20"] }));

    [Fact]
    public void A_composed_answer_names_both_lessons() => Assert.Equal(
        "*Answered by the CodeGuru handbook, lessons python/a and python/b; 1 example run.*",
        AnswerFooter.Of(Handbook(["python/a", "python/b"], [Ran])));

    [Fact]
    public void What_did_not_run_is_not_counted_as_run() => Assert.Contains(
        "1 of 2 examples run",
        AnswerFooter.Of(Handbook(["python/a"], [Ran, Ran with { Status = ExampleStatus.NotRun }])), StringComparison.Ordinal);

    [Fact]
    public void Failures_and_corrections_are_told_apart() => Assert.Contains(
        "2 of 4 examples run, 1 failed, 1 corrected.",
        AnswerFooter.Of(Handbook(["python/a"], [
            Ran, Ran with { Block = 2 }, new(3, "python", ExampleStatus.Failed, 1), new(4, "python", ExampleStatus.Failed, 1), new(5, "python", ExampleStatus.Ran, 0) { Corrects = 4 },
        ])), StringComparison.Ordinal);

    [Fact]
    public void A_correction_that_fails_corrects_nothing() => Assert.Contains(
        "0 of 1 examples run, 1 failed.",
        AnswerFooter.Of(Handbook(["python/a"], [new(1, "python", ExampleStatus.Failed, 1), new(2, "python", ExampleStatus.Failed, 1) { Corrects = 1 }])), StringComparison.Ordinal);

    [Fact]
    public void Where_nothing_was_run_nothing_is_counted() => Assert.Contains(
        "; the examples were not run.",
        AnswerFooter.Of(Handbook(["python/a"], [new(1, "go", ExampleStatus.NotRun), new(2, "go", ExampleStatus.NotRun)])), StringComparison.Ordinal);

    [Fact]
    public void What_is_missing_is_said() => Assert.Contains(
        "missing: a table of differences",
        AnswerFooter.Of(Handbook(["python/a"], []) with { Checks = new AnswerChecks { Shape = new ShapeCheck([AnswerPart.Differences]) } }), StringComparison.Ordinal);

    [Fact]
    public void A_model_answer_names_provider_model_and_reference() => Assert.Equal(
        "*Answered by groq, model llama, with lesson python/gil as reference.*",
        AnswerFooter.Of(Handbook(["python/gil"], []) with { Source = new AnswerSource(SourceKind.Model, ["python/gil"], "groq", "llama") }));

    private static Answer Handbook(IReadOnlyList<string> lessons, IReadOnlyList<ExampleCheck> examples) => new()
    {
        Question = "q",
        Markdown = "m",
        Source = new AnswerSource(SourceKind.Handbook, lessons),
        Checks = new AnswerChecks { Examples = examples },
    };
}
