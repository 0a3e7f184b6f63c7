using CodeGuru.Core.Handbook;
using CodeGuru.Core.Learning;
using CodeGuru.Engine.Examples;
using CodeGuru.Engine.Examples.Languages;
using CodeGuru.Engine.Examples.Sandboxes;
using CodeGuru.Engine.Learning;

namespace CodeGuru.Engine.Tests.Learning;

/// <summary>In SQL, which runs everywhere.</summary>
public sealed class QuizCheckerTests
{
    private const string Predict = """
        ```sql run
        SELECT 1 AS one;
        ```

        **Answer:** one row.

        ```output
        one
        ---
        1
        ```
        """;

    private const string Fix = """
        ```sql run
        SELECT count(*) AS n FROM (VALUES (1), (NULL));
        ```

        ```output
        n
        -
        2
        ```

        **Answer:** count the column.

        ```sql run
        SELECT count(column1) AS n FROM (VALUES (1), (NULL));
        ```

        ```output
        n
        -
        1
        ```
        """;

    private static readonly QuizChecker Checker = new(new ExampleRunner(new DirectSandbox(new ToolchainProbe(TimeProvider.System), TimeProvider.System), TimeProvider.System));

    [Fact]
    public async Task A_program_is_run_to_see_what_it_prints()
    {
        Assert.Equal(("one\n---\n1\n", true), await Checker.OutputAsync(Question(Predict), TestContext.Current.CancellationToken));
        Assert.Equal(("one\n---\n1", false), await new QuizChecker(null).OutputAsync(Question(Predict), TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("one\n---\n1\n", null)]
    [InlineData("  one\n\n--- \n1", null)]
    [InlineData("one --- 1", null)]
    [InlineData("one\n---\n2", "Line 3 is something else.")]
    [InlineData("two", "Line 1 is something else.")]
    [InlineData("one", "What you wrote is right so far, and more is printed.")]
    [InlineData("one\n---\n1\n1", "It prints fewer lines than that.")]
    public void A_prediction_is_held_against_the_output(string typed, string? remark)
    {
        var verdict = QuizChecker.Predicted(Question(Predict), "one\n---\n1\n", typed);

        Assert.Equal((remark is null, remark), (verdict.IsRight, verdict.Remark));
    }

    [Fact]
    public void What_varies_is_right_in_any_form()
    {
        var question = Question(Predict.Replace("\n1\n```", "\n<number>\n```", StringComparison.Ordinal));

        Assert.True(QuizChecker.Predicted(question, "one\n---\n1\n", "one\n---\n17").IsRight);
    }

    [Fact]
    public async Task A_mended_program_is_right_when_it_prints_what_the_lessons_does()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var question = Question(Fix);

        Assert.True((await Checker.MendedAsync(question, "SELECT sum(column1 IS NOT NULL) AS n FROM (VALUES (1), (NULL));", cancellation)).IsRight);
        Assert.Contains("printed `2` as line 3, expected `1`", (await Checker.MendedAsync(question, question.Program!.Code, cancellation)).Remark, StringComparison.Ordinal);
        Assert.Contains("syntax error", (await Checker.MendedAsync(question, "SELEC 1;", cancellation)).Remark, StringComparison.Ordinal);
    }

    private static QuizQuestion Question(string body)
    {
        var text = Lessons.WellFormed();
        var lesson = LessonParser.Parse(new LessonFile("python/widgets", "widgets.md", text[..text.IndexOf("### What does this print?", StringComparison.Ordinal)] + "### Which?\n\n" + body.ReplaceLineEndings("\n") + "\n"), [])!;
        return Assert.Single(QuizReader.Read(lesson));
    }
}
