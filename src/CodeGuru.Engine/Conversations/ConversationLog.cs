namespace CodeGuru.Engine.Conversations;

/// <summary>
/// The conversation at hand: its messages in memory, and every one of them in the store before anything else is done with it. The store is opened
/// with the first message; should it fail later, the conversation goes on and <see cref="Trouble"/> says so.
/// </summary>
public sealed class ConversationLog(Func<ConversationStore> open, string project, TimeProvider time) : IDisposable
{
    private readonly Lazy<ConversationStore> store = new(open);
    private readonly List<Message> messages = [];
    private AnswerRecorder? recorder;
    private long inMemory = long.MaxValue / 2;

    /// <summary>Its number in the store; null before the first question.</summary>
    public long? Id { get; private set; }

    public string Title { get; private set; } = "";

    public IReadOnlyList<Message> Messages => messages;

    public Message? LastQuestion => messages.FindLast(message => message.Role == MessageRole.User);

    public Message? LastAnswer => messages.FindLast(message => message.Role == MessageRole.Assistant);

    public ConversationStore Store => store.Value;

    /// <summary>What went wrong with keeping the conversation, told once; null if nothing did.</summary>
    public string? Trouble { get; private set; }

    /// <summary>The trouble, if it was not taken before.</summary>
    public string? TakeTrouble()
    {
        if (store.IsValueCreated && !noticeTaken)
        {
            noticeTaken = true;
            Trouble ??= Store.Notice;
        }

        var trouble = Trouble;
        Trouble = null;
        return trouble;
    }

    private bool noticeTaken;

    /// <summary>Keeps a question, before it is sent to anybody.</summary>
    public void Ask(string text, IReadOnlyList<AttachedFile> attachments)
    {
        var id = inMemory++;
        Guard(() =>
        {
            if (Title.Length == 0) Title = ConversationTitle.From(text);
            Id ??= Store.Begin(Title, project);
            id = Store.AddQuestion(Id.Value, text, attachments);
        });
        messages.Add(new Message(id, MessageRole.User, text) { Attachments = attachments });
    }

    /// <summary>Begins to keep an answer.</summary>
    public void BeginAnswer() => Guard(() => recorder = Id is { } id ? new AnswerRecorder(Store, id, time) : null);

    public void Append(string text) => recorder?.Append(text);

    /// <summary>Keeps what became known of an example of the growing answer.</summary>
    public void Check(Core.Answers.ExampleCheck example) => recorder?.Check(example);

    /// <summary>Keeps the answer as it ended; null: it was cut short.</summary>
    /// <param name="answer">The whole.</param>
    /// <param name="soFar">What came of it, where it was cut short.</param>
    public void EndAnswer(Core.Answers.Answer? answer, string soFar)
    {
        var message = recorder?.Finish(answer) ?? new Message(inMemory++, MessageRole.Assistant, answer?.Markdown ?? soFar) { State = answer is null ? MessageState.Stopped : MessageState.Complete, Lessons = answer?.Source.Lessons ?? [], Examples = answer?.Checks.Examples ?? [] };
        if (recorder?.Failure is { } failure) Trouble = $"The answer could not be kept on disk ({failure.TrimEnd('.')}). Use /export to save the conversation.";
        recorder?.Dispose();
        recorder = null;
        if (message.Content.Length > 0) messages.Add(message);
        else if (Id is { } id) Guard(() => Store.RemoveFrom(id, message.Id));
    }

    /// <summary>Takes back the last question and what came after it.</summary>
    public Message? TakeBack()
    {
        var at = messages.FindLastIndex(message => message.Role == MessageRole.User);
        if (at < 0) return null;
        var question = messages[at];
        if (Id is { } id) Guard(() => Store.RemoveFrom(id, question.Id));
        messages.RemoveRange(at, messages.Count - at);
        return question;
    }

    public void Rename(string title)
    {
        Title = ConversationTitle.Clean(title);
        if (Id is { } id) Guard(() => Store.Rename(id, Title));
    }

    /// <summary>Goes on with another conversation.</summary>
    public void Continue(Conversation conversation)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        (Id, Title) = (conversation.Id, conversation.Title);
        messages.Clear();
        messages.AddRange(conversation.Messages);
    }

    /// <summary>Begins a new conversation; the one before stays where it is.</summary>
    public void Clear()
    {
        (Id, Title) = (null, "");
        messages.Clear();
    }

    public void Dispose()
    {
        recorder?.Flush();
        recorder?.Dispose();
        if (store.IsValueCreated) Store.Dispose();
    }

    private void Guard(Action write)
    {
        try
        {
            write();
        }
        catch (Microsoft.Data.Sqlite.SqliteException error)
        {
            Trouble = $"The conversation could not be kept on disk ({error.Message.TrimEnd('.')}). It goes on in memory; use /export to save it.";
        }
    }
}
