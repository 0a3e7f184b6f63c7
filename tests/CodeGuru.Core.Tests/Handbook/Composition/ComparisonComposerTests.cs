using CodeGuru.Core.Answers;
using CodeGuru.Core.Handbook.Composition;

namespace CodeGuru.Core.Tests.Handbook.Composition;

public sealed class ComparisonComposerTests
{
    [Theory]
    [InlineData("python/asyncio", 0, "python/multiprocessing-vs-threading", 0, "asyncio-vs-multiprocessing.md")]
    [InlineData("python/closures", 0, "python/decorators", 0, "closures-vs-decorators.md")]
    [InlineData("python/generators", 0, "python/context-managers", 0, "generators-vs-context-managers.md")]
    [InlineData("python/exceptions", 0, "go/errors", 0, "exceptions-vs-go-errors.md")]
    [InlineData("java/checked-exceptions", 0, "python/exceptions", 0, "checked-exceptions-vs-exceptions.md")]
    [InlineData("rust/ownership", 0, "cpp/raii", 0, "ownership-vs-raii.md")]
    [InlineData("cpp/smart-pointers", 0, "python/garbage-collection", 0, "smart-pointers-vs-garbage-collection.md")]
    [InlineData("python/type-hints", 0, "typescript/structural-typing", 0, "type-hints-vs-structural-typing.md")]
    [InlineData("python/dataclasses", 0, "csharp/records", 0, "dataclasses-vs-records.md")]
    [InlineData("python/iterators", 0, "csharp/linq-deferred-execution", 0, "iterators-vs-linq.md")]
    [InlineData("go/goroutines-and-channels", 0, "javascript/event-loop", 0, "goroutines-vs-event-loop.md")]
    [InlineData("concepts/idempotency", 0, "sql/transactions-and-isolation", 0, "idempotency-vs-transactions.md")]
    [InlineData("javascript/closures", 0, "javascript/prototypes", 0, "js-closures-vs-prototypes.md")]
    public void Two_subjects_compare(string left, int leftSubject, string right, int rightSubject, string golden) =>
        Golden.Matches(ComparisonComposer.Compose(Side(left, leftSubject), Side(right, rightSubject), Depth.Detailed), golden);

    [Theory]
    [InlineData(Depth.Simple, Level.Beginner, true)]
    [InlineData(Depth.All, Level.Intermediate, true)]
    [InlineData(Depth.Detailed, Level.Intermediate, false)]
    [InlineData(Depth.Deep, Level.Expert, false)]
    public void A_beginner_gets_the_plain_words_of_both(Depth depth, Level level, bool plain) => Assert.Equal(plain,
        ComparisonComposer.Compose(Side("python/closures", 0), Side("python/decorators", 0), depth, level).Contains("## In plain words\n\n### Closures", StringComparison.Ordinal));

    [Fact]
    public void Any_two_subjects_of_a_family_give_a_whole_comparison()
    {
        var sides = Lessons.Files.SelectMany(file => Lessons.Handbook.Find(file.Slug)!.Subjects.Select((_, i) => Side(file.Slug, i))).ToList();
        var pairs = sides.SelectMany(left => sides.Where(right => right.Subject.Family == left.Subject.Family && right.Subject.Name != left.Subject.Name).Select(right => (left, right))).ToList();

        Assert.NotEmpty(pairs);
        Assert.All(pairs, pair => Assert.Empty(ShapeChecker.Check(
            ComparisonComposer.Compose(pair.left, pair.right, Depth.Simple), [AnswerPart.CoreConcept, AnswerPart.Example, AnswerPart.Differences]).Missing));
    }

    [Fact]
    public void What_two_families_have_is_said_to_be_of_different_kinds_and_has_a_table_all_the_same()
    {
        var text = ComparisonComposer.Compose(Side("python/decorators", 0), Side("concepts/middleware", 0), Depth.Simple);
        Assert.Contains("of different kinds", text, StringComparison.Ordinal);
        Assert.Contains("| **Subject** | Function tools | Design |", text, StringComparison.Ordinal);
        Assert.Empty(ShapeChecker.Check(text, [AnswerPart.CoreConcept, AnswerPart.Example, AnswerPart.Differences]).Missing);
    }

    private static ComparedSide Side(string slug, int subject)
    {
        var lesson = Lessons.Handbook.Find(slug)!;
        return new ComparedSide(lesson, lesson.Subjects[subject]);
    }
}
