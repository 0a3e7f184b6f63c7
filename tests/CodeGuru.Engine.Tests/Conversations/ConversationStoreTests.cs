using CodeGuru.Core.Answers;
using CodeGuru.Engine.Conversations;

namespace CodeGuru.Engine.Tests.Conversations;

public sealed class ConversationStoreTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly ManualTime time = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_conversation_comes_back_as_it_was_stored()
    {
        using (var store = Open())
        {
            var id = store.Begin("Closures", "/home/p");
            store.AddQuestion(id, "What is a closure?\nWith \u001b[31m and emoji 👩‍👩‍👧", [new AttachedFile("a.py", "x = 1\n")]);
            var answer = store.BeginAnswer(id);
            store.Append(answer, 0, "A closure ");
            store.Append(answer, 1, "is…");
            store.Finish(new Message(answer, MessageRole.Assistant, "A closure is…")
            {
                Source = "*Answered by me.*",
                Lessons = ["python/closures", "python/decorators"],
                Examples = [new ExampleCheck(1, "python", ExampleStatus.Failed, 1, 0.25, "out\n", "line 3: NameError")],
            });
        }

        using var again = Open();
        var summary = Assert.Single(again.List());
        Assert.Equal(("Closures", 2), (summary.Title, summary.Messages));
        var found = again.Find(summary.Id)!;
        Assert.Equal("What is a closure?\nWith \u001b[31m and emoji 👩‍👩‍👧", found.Messages[0].Content);
        Assert.Equal(new AttachedFile("a.py", "x = 1\n"), Assert.Single(found.Messages[0].Attachments));
        Assert.Equal(("A closure is…", "*Answered by me.*", false), (found.Messages[1].Content, found.Messages[1].Source, found.Messages[1].IsPartial));
        Assert.Equal(["python/closures", "python/decorators"], found.Messages[1].Lessons);
        Assert.Equal(new ExampleCheck(1, "python", ExampleStatus.Failed, 1, 0.25, "out\n", "line 3: NameError"), Assert.Single(found.Messages[1].Examples));
    }

    [Fact]
    public void An_answer_whose_writer_died_is_there_as_far_as_it_was_written()
    {
        using var dying = Open();
        var id = dying.Begin("t", "/");
        dying.AddQuestion(id, "q", []);
        var answer = dying.BeginAnswer(id);
        dying.Append(answer, 0, "one ");
        dying.Append(answer, 1, "walrus");

        using var other = Open();
        Assert.Equal(("one walrus", true), (other.Find(id)!.Messages[1].Content, other.Find(id)!.Messages[1].IsPartial));
        Assert.Empty(other.Search("walrus"));

        time.Advance(TimeSpan.FromMinutes(3));
        using var later = Open();
        Assert.Equal(("one walrus", MessageState.Stopped), (later.Find(id)!.Messages[1].Content, later.Find(id)!.Messages[1].State));
        Assert.Single(later.Search("walrus"));

        dying.Finish(new Message(answer, MessageRole.Assistant, "one walrus, whole"));
        Assert.Equal(("one walrus, whole", MessageState.Complete), (later.Find(id)!.Messages[1].Content, later.Find(id)!.Messages[1].State));
    }

    [Fact]
    public void An_answer_that_still_grows_is_not_taken_for_dead()
    {
        using var store = Open();
        var id = store.Begin("t", "/");
        store.AddQuestion(id, "q", []);
        var answer = store.BeginAnswer(id);
        for (var i = 0; i < 5; i++)
        {
            time.Advance(TimeSpan.FromMinutes(1));
            store.Append(answer, i, "x");
        }

        using var other = Open();
        Assert.Equal(MessageState.Growing, other.Find(id)!.Messages[1].State);
    }

    [Fact]
    public void Search_finds_every_word_in_questions_answers_and_titles()
    {
        using var store = Open();
        var closures = Talk(store, "Closures", "What is a closure?", "A function and its naïve surroundings.");
        var gil = Talk(store, "About the lock", "What is the GIL?", "A lock of the interpreter.");

        Assert.Equal([closures], Ids(store.Search("closure surround")));
        Assert.Equal([closures], Ids(store.Search("NAIVE")));
        Assert.Equal([gil], Ids(store.Search("about")));
        Assert.Equal([gil], Ids(store.Search("lock")));
        Assert.Equal(2, store.Search("what").Count);
        Assert.Equal(2, store.Search("  ").Count);
        Assert.Empty(store.Search("closure interpreter"));
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("a\" OR \"b")]
    [InlineData("NEAR(")]
    [InlineData("col:x *")]
    [InlineData("%")]
    [InlineData("'; DROP TABLE message; --")]
    public void Search_takes_any_text(string words)
    {
        using var store = Open();
        Talk(store, "t", "harmless", "text");
        Assert.Empty(store.Search(words));
    }

    [Fact]
    public void A_deleted_conversation_leaves_nothing()
    {
        using var store = Open();
        var id = Talk(store, "t", "zebra", "stripes");
        Assert.True(store.Delete(id));
        Assert.False(store.Delete(id));
        Assert.Null(store.Find(id));
        Assert.Empty(store.Search("zebra"));
        Assert.Empty(store.List());
    }

    [Fact]
    public void Taking_back_removes_a_message_and_what_follows()
    {
        using var store = Open();
        var id = Talk(store, "t", "first", "answer");
        var second = store.AddQuestion(id, "second", []);
        store.BeginAnswer(id);
        store.RemoveFrom(id, second);
        Assert.Equal(["first", "answer"], store.Find(id)!.Messages.Select(message => message.Content));
    }

    [Fact]
    public void The_conversation_last_spoken_in_comes_first_and_an_empty_one_is_not_listed()
    {
        using var store = Open();
        var first = Talk(store, "first", "q", "a");
        time.Advance(TimeSpan.FromMinutes(1));
        var second = Talk(store, "second", "q", "a");
        store.Begin("silent", "/");
        Assert.Equal([second, first], Ids(store.List()));
        time.Advance(TimeSpan.FromMinutes(1));
        store.AddQuestion(first, "more", []);
        Assert.Equal([first, second], Ids(store.List()));
        Assert.Equal([first], Ids(store.List(1)));
    }

    [Fact]
    public async Task Two_stores_on_one_file_write_at_once()
    {
        using var one = Open();
        using var two = Open();
        await Task.WhenAll(new[] { one, two }.Select(store => Task.Run(() =>
        {
            for (var i = 0; i < 20; i++) Talk(store, $"title {i}", "question", "answer");
        }, TestContext.Current.CancellationToken)));
        Assert.Equal(40, one.List().Count);
        Assert.All(one.List(), each => Assert.Equal(2, each.Messages));
    }

    [Fact]
    public void Others_cannot_read_it()
    {
        if (OperatingSystem.IsWindows()) return; // Its user folder is private already.
        using var store = ConversationStorage.Open(folder.File("deep/data"), time);
        Talk(store, "t", "q", "a");
        foreach (var file in Directory.GetFiles(folder.File("deep/data")))
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
    }

    private static IEnumerable<long> Ids(IEnumerable<ConversationSummary> summaries) => summaries.Select(each => each.Id);

    private static long Talk(ConversationStore store, string title, string question, string answer)
    {
        var id = store.Begin(title, "/");
        store.AddQuestion(id, question, []);
        store.Finish(new Message(store.BeginAnswer(id), MessageRole.Assistant, answer));
        return id;
    }

    private ConversationStore Open() => ConversationStorage.Open(folder.Path, time);
}
