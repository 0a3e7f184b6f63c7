using CodeGuru.Core.Handbook;
using CodeGuru.Core.Learning;

namespace CodeGuru.Core.Tests.Learning;

public sealed class QuizReaderTests
{
    private const string Predict = """
        ### What does `__name__` print?

        ```python run
        print(2)
        print(3)
        ```

        **Answer:** two lines.

        ```output
        2
        3
        ```
        """;

    private const string Fix = """
        ### The total is wrong. Mend it.

        ```python run
        total = 0
        for n in (1, 2):
            total = n
        print(total)
        ```

        ```output
        2
        ```

        **Hint:** look at the loop.

        **Answer:** add instead of replacing.

        ```python run
        total = 0
        for n in (1, 2):
            total += n
        print(total)
        ```

        ```output
        3
        ```
        """;

    private const string Choose = """
        ### Which one is mutable?

        - **A.** a tuple
        - **B.** a list
        - **C.** a string

        **Answer:** B. A list can be changed in place.
        """;

    private const string Explain = """
        ### Why?

        ```text
        **Answer:** not here
        ```

        **Answer:** because.
        """;

    [Fact]
    public void A_program_whose_output_the_answer_shows_is_to_be_predicted()
    {
        var question = Single(Predict);

        Assert.Equal(QuizKind.Predict, question.Kind);
        Assert.Equal("What does `__name__` print?", question.Title);
        Assert.Equal("```python\nprint(2)\nprint(3)\n```", question.Text);
        Assert.Equal("print(2)\nprint(3)\n", question.Program!.Code);
        Assert.Equal("2\n3", question.Output!.Code);
        Assert.StartsWith("**Answer:** two lines.", question.Answer, StringComparison.Ordinal);
        Assert.Equal(["What Widgets is.", "Well.", "It prints 2 lines.", "The first line is `2`."], question.Hints);
    }

    [Fact]
    public void A_program_that_is_shown_with_its_output_is_to_be_mended()
    {
        var question = Single(Fix);

        Assert.Equal(QuizKind.Fix, question.Kind);
        Assert.Equal("3", question.Output!.Code);
        Assert.DoesNotContain("Hint", question.Text, StringComparison.Ordinal);
        Assert.Equal(["look at the loop.", "What Widgets is.", "Well.", "Line 3 is to change."], question.Hints);
    }

    [Fact]
    public void Options_with_letters_are_to_be_chosen_from()
    {
        var question = Single(Choose);

        Assert.Equal((QuizKind.Choose, 'B'), (question.Kind, question.Choice));
        Assert.Equal(['A', 'B', 'C'], question.Options);
        Assert.Equal("It is not **C**.", question.Hints[^1]);
    }

    [Fact]
    public void All_else_is_to_be_explained_and_an_answer_within_code_is_none()
    {
        var question = Single(Explain);

        Assert.Equal(QuizKind.Explain, question.Kind);
        Assert.Equal("**Answer:** because.", question.Answer);
    }

    [Fact]
    public void A_question_keeps_its_id_wherever_it_stands()
    {
        var ids = Read($"{Choose}\n\n{Predict}").Select(question => question.Id).ToList();

        Assert.Equal([Single(Choose).Id, Single(Predict).Id], ids);
        Assert.NotEqual(Single(Predict).Id, Single(Predict.Replace("print(2)", "print(20)", StringComparison.Ordinal)).Id);
    }

    [Fact]
    public void A_heading_without_an_answer_asks_nothing() => Assert.Empty(Read("### Why?\n\nBecause."));

    [Fact]
    public void Every_lesson_of_the_handbook_asks_something_and_no_two_questions_have_one_id()
    {
        var questions = Lessons.Handbook.Summaries.Select(lesson => QuizReader.Read(Lessons.Handbook.Find(lesson.Slug)!)).ToList();

        Assert.All(questions, each => Assert.True(each.Count >= 2));
        Assert.All(questions, each => Assert.Contains(each, question => question.Kind is QuizKind.Predict or QuizKind.Fix));
        Assert.All(questions.SelectMany(each => each), question => Assert.True(question.Hints.Count >= 2, question.Id));
        Assert.Equal(questions.Sum(each => each.Count), questions.SelectMany(each => each).Select(question => question.Id).Distinct().Count());
    }

    private static QuizQuestion Single(string section) => Assert.Single(Read(section));

    private static IReadOnlyList<QuizQuestion> Read(string section)
    {
        var text = Lessons.WellFormed();
        var lesson = LessonParser.Parse(new LessonFile("python/widgets", "widgets.md", text[..text.IndexOf("### What does this print?", StringComparison.Ordinal)] + section.ReplaceLineEndings("\n") + "\n"), [])!;
        return QuizReader.Read(lesson);
    }
}
