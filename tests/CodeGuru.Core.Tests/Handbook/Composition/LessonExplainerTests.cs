using CodeGuru.Core.Handbook.Composition;

namespace CodeGuru.Core.Tests.Handbook.Composition;

public sealed class LessonExplainerTests
{
    [Fact]
    public void Every_lesson_has_every_part() => Assert.All(Lessons.Files, file =>
    {
        var explanation = LessonExplainer.Explain(Lessons.Handbook.Find(file.Slug)!);
        Assert.All([explanation.Summary, explanation.Simple, explanation.Detailed, explanation.DeepDive], Assert.NotEmpty);
        Assert.All([explanation.CommonMistakes, explanation.BestPractices, explanation.Resources], Assert.NotEmpty);
        Assert.NotEmpty(explanation.KeyConcepts);
    });

    [Fact]
    public void Words_for_the_tests_are_not_shown() => Assert.All(Lessons.Files, file =>
    {
        var explanation = LessonExplainer.Explain(Lessons.Handbook.Find(file.Slug)!);
        Assert.DoesNotContain("```python run", explanation.DeepDive + string.Concat(explanation.CommonMistakes), StringComparison.Ordinal);
    });

    [Fact]
    public void A_sentence_about_two_subjects_names_both()
    {
        var (closures, decorators) = (Lessons.Handbook.Find("python/closures")!, Lessons.Handbook.Find("python/decorators")!);

        var explanation = LessonExplainer.Explain(new ComparedSide(closures, closures.Subjects[0]), new ComparedSide(decorators, decorators.Subjects[0]));

        Assert.StartsWith("Closures: best for giving", explanation.Summary, StringComparison.Ordinal);
        Assert.Contains("; decorators: best for behavior", explanation.Summary, StringComparison.Ordinal);
        Assert.Equal(["Closures", "Decorators"], explanation.KeyConcepts.Select(concept => concept.Name));
    }
}
