using System.Text;
using CodeGuru.Core.Answers;
using Microsoft.Data.Sqlite;

namespace CodeGuru.Engine.Conversations;

/// <summary>
/// Writes an answer down while it grows, at most a second behind what is shown. A disk that fails does not stop the answer: it is reported by
/// <see cref="Failure"/>.
/// </summary>
public sealed class AnswerRecorder : IDisposable
{
    private static readonly TimeSpan Period = TimeSpan.FromMilliseconds(500);

    private readonly ConversationStore store;
    private readonly ITimer timer;
    private readonly Lock gate = new();
    private readonly StringBuilder whole = new();
    private readonly List<ExampleCheck> examples = [];
    private int written;
    private int pieces;
    private bool finished;

    public AnswerRecorder(ConversationStore store, long conversation, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(time);
        this.store = store;
        Answer = store.BeginAnswer(conversation);
        timer = time.CreateTimer(_ => Flush(), null, Period, Period);
    }

    /// <summary>The answer's number in the store.</summary>
    public long Answer { get; }

    /// <summary>Why the answer could not be written; null as long as it could.</summary>
    public string? Failure { get; private set; }

    public string Text
    {
        get
        {
            lock (gate) return whole.ToString();
        }
    }

    public void Append(string text)
    {
        lock (gate) whole.Append(text);
    }

    /// <summary>Keeps what became known of an example.</summary>
    public void Check(ExampleCheck example)
    {
        lock (gate)
        {
            examples.Add(example);
            if (!finished && Failure is null) Guard(() => store.KeepExamples(Answer, examples));
        }
    }

    /// <summary>Writes what has come since the last time.</summary>
    public void Flush()
    {
        lock (gate)
        {
            if (finished || written == whole.Length || Failure is not null) return;
            Guard(() => store.Append(Answer, pieces, whole.ToString(written, whole.Length - written)));
            written = whole.Length;
            pieces++;
        }
    }

    /// <summary>Writes the answer as it ended; <paramref name="answer"/> is null where it was cut short.</summary>
    public Message Finish(Answer? answer)
    {
        lock (gate)
        {
            finished = true;
            var message = new Message(Answer, MessageRole.Assistant, answer is { Markdown.Length: > 0 } ? answer.Markdown : whole.ToString())
            {
                State = answer is null ? MessageState.Stopped : MessageState.Complete,
                Source = answer is { Covered: true } ? AnswerFooter.Of(answer) : null,
                Lessons = answer?.Source.Lessons ?? [],
                Examples = answer is { Checks.Examples: { Count: > 0 } all } ? all : [.. examples],
            };
            Guard(() => store.Finish(message));
            return message;
        }
    }

    public void Dispose() => timer.Dispose();

    private void Guard(Action write)
    {
        try
        {
            write();
        }
        catch (SqliteException error)
        {
            Failure = error.Message;
        }
    }
}
