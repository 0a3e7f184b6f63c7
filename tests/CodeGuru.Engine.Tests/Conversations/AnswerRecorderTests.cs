using CodeGuru.Core.Answers;
using CodeGuru.Engine.Conversations;

namespace CodeGuru.Engine.Tests.Conversations;

public sealed class AnswerRecorderTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly ManualTime time = new();
    private readonly ConversationStore store;
    private readonly ConversationStore witness;
    private readonly long conversation;

    public AnswerRecorderTests()
    {
        store = ConversationStorage.Open(folder.Path, time);
        witness = ConversationStorage.Open(folder.Path, time);
        conversation = store.Begin("t", "/");
        store.AddQuestion(conversation, "q", []);
    }

    private string Stored => witness.Find(conversation)!.Messages[^1].Content;

    public void Dispose()
    {
        store.Dispose();
        witness.Dispose();
        folder.Dispose();
    }

    [Fact]
    public void Another_process_sees_the_answer_at_most_a_second_behind()
    {
        using var recorder = new AnswerRecorder(store, conversation, time);
        recorder.Append("one ");
        time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal("one ", Stored);
        recorder.Append("two ");
        recorder.Append("three");
        time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal("one two three", Stored);
    }

    [Fact]
    public void What_became_of_an_example_is_kept_at_once_and_of_a_stopped_answer_as_well()
    {
        using var recorder = new AnswerRecorder(store, conversation, time);
        var check = new ExampleCheck(1, "python", ExampleStatus.Ran, 0, 0.1);
        recorder.Check(check);
        Assert.Equal([check], witness.Find(conversation)!.Messages[^1].Examples);
        recorder.Append("text");
        Assert.Equal([check], recorder.Finish(null).Examples);
        Assert.Equal([check], witness.Find(conversation)!.Messages[^1].Examples);
    }

    [Fact]
    public void A_finished_answer_is_stored_with_who_gave_it()
    {
        using var recorder = new AnswerRecorder(store, conversation, time);
        recorder.Append("text");
        var answer = new Answer { Question = "q", Markdown = "text", Source = new AnswerSource(SourceKind.Handbook, ["python/gil"]) };
        recorder.Finish(answer);
        time.Advance(TimeSpan.FromSeconds(5));
        var message = witness.Find(conversation)!.Messages[^1];
        Assert.Equal(("text", MessageState.Complete, AnswerFooter.Of(answer)), (message.Content, message.State, message.Source));
        Assert.Equal(["python/gil"], message.Lessons);
    }

    [Fact]
    public void A_stopped_answer_keeps_what_came()
    {
        using var recorder = new AnswerRecorder(store, conversation, time);
        recorder.Append("half an ");
        recorder.Finish(null);
        var message = witness.Find(conversation)!.Messages[^1];
        Assert.Equal(("half an ", MessageState.Stopped), (message.Content, message.State));
    }

    [Fact]
    public void A_conversation_that_was_deleted_elsewhere_does_not_stop_the_answer()
    {
        using var recorder = new AnswerRecorder(store, conversation, time);
        witness.Delete(conversation);
        recorder.Append("text");
        time.Advance(TimeSpan.FromSeconds(1));
        Assert.NotNull(recorder.Failure);
        Assert.Equal("text", recorder.Finish(null).Content);
    }
}
