using CodeGuru.Core.Learning;
using CodeGuru.Engine.Learning;
using CodeGuru.Engine.Tests.Conversations;
using TemporaryFolder = CodeGuru.Testing.TemporaryFolder;

namespace CodeGuru.Engine.Tests.Learning;

public sealed class LearningStoreTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly ManualTime time = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_was_answered_is_there_the_next_day_and_due_when_the_formulas_say()
    {
        using (var store = Open())
        {
            Assert.Equal(time.GetUtcNow().AddDays(3), store.Record(Question("a"), Recall.Good, hints: 0).Due);
        }

        time.Advance(TimeSpan.FromDays(3));
        using var again = Open();
        var card = again.Record(Question("a"), Recall.Good, hints: 1);

        Assert.Equal((2, 0, time.GetUtcNow().AddDays(11)), (card.Reviews, card.Lapses, card.Due));
        Assert.Equal(card, again.Find("a"));
    }

    [Fact]
    public void What_was_forgotten_is_a_lapse_and_comes_back_at_once()
    {
        using var store = Open();
        Assert.Equal(0, store.Record(Question("a"), Recall.Again, hints: 2).Lapses);
        time.Advance(TimeSpan.FromDays(1));

        var card = store.Record(Question("a"), Recall.Again, hints: 0);

        Assert.Equal((1, time.GetUtcNow().AddMinutes(10)), (card.Lapses, card.Due));
    }

    [Fact]
    public void A_clock_that_went_back_does_no_harm()
    {
        using var store = Open();
        store.Record(Question("a"), Recall.Good, hints: 0);
        time.Advance(TimeSpan.FromDays(-400));

        Assert.Equal(2, store.Record(Question("a"), Recall.Good, hints: 0).Reviews);
    }

    [Fact]
    public void Cards_are_in_the_order_in_which_they_are_due()
    {
        using var store = Open();
        store.Record(Question("easy"), Recall.Easy, hints: 0);
        store.Record(Question("forgotten"), Recall.Again, hints: 0);
        store.Record(Question("good"), Recall.Good, hints: 0);

        Assert.Equal(["forgotten", "good", "easy"], store.Cards.Select(card => card.Question));
    }

    [Fact]
    public void A_lesson_read_twice_is_one_that_was_read()
    {
        using (var store = Open())
        {
            store.MarkRead("python/gil");
            store.MarkRead("python/gil");
        }

        using var again = Open();
        Assert.Equal(["python/gil"], again.ReadLessons);
    }

    [Fact]
    public void A_damaged_file_is_kept_aside_and_a_new_one_begun()
    {
        var garbage = new string('g', 5000);
        folder.Write("learning.db", garbage);
        using (var store = Open())
        {
            Assert.Contains("damaged", store.Notice!, StringComparison.Ordinal);
            store.MarkRead("python/gil");
        }

        Assert.Equal(garbage, File.ReadAllText(Assert.Single(Directory.GetFiles(folder.Root, "*damaged*"))));
        using var again = Open();
        Assert.Null(again.Notice);
        Assert.Single(again.ReadLessons);
    }

    [Fact]
    public void Where_nothing_can_be_kept_it_is_said_and_remembered_for_now()
    {
        using var store = LearningStorage.Open("/dev/null/none", time);

        Assert.Contains("cannot be kept", store.Notice!, StringComparison.Ordinal);
        store.Record(Question("a"), Recall.Good, hints: 0);
        Assert.Single(store.Cards);
    }

    [Fact]
    public void Nobody_else_can_read_it()
    {
        if (OperatingSystem.IsWindows()) return;
        Open().Dispose();

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(folder.At("learning.db")));
    }

    [Fact]
    public void Two_processes_lose_no_answer()
    {
        using var first = Open();
        using var second = Open();
        first.Record(Question("a"), Recall.Good, hints: 0);
        second.Record(Question("a"), Recall.Good, hints: 0);
        first.Record(Question("b"), Recall.Good, hints: 0);

        Assert.Equal(2, second.Cards.Count);
        Assert.Equal(2, first.Find("a")!.Reviews);
    }

    private LearningStore Open() => LearningStorage.Open(folder.Root, time);

    private static QuizQuestion Question(string id) => new()
    {
        Id = id,
        Lesson = "python/gil",
        LessonTitle = "GIL",
        Kind = QuizKind.Explain,
        Title = "Why?",
        Text = "",
        Answer = "Because.",
        Hints = [],
    };
}
