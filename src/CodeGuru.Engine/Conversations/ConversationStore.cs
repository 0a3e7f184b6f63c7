using System.Globalization;
using CodeGuru.Core.Answers;
using Microsoft.Data.Sqlite;

namespace CodeGuru.Engine.Conversations;

/// <summary>
/// Conversations on disk: every method has written, durably, when it returns. Safe to call from several threads, and several processes may
/// have the same file open.
/// </summary>
public sealed class ConversationStore : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly TimeProvider time;
    private readonly Lock gate = new();

    internal ConversationStore(SqliteConnection connection, TimeProvider time, string? notice = null)
    {
        this.connection = connection;
        this.time = time;
        Notice = notice;
    }

    /// <summary>What the person should know about where conversations are kept; null where all is well.</summary>
    public string? Notice { get; }

    /// <summary>Begins a conversation. <paramref name="project"/> is the folder in which it is held.</summary>
    public long Begin(string title, string project)
    {
        lock (gate)
        {
            return Insert("INSERT INTO conversation (title, project, created, updated) VALUES ($title, $project, $now, $now)",
                ("$title", title), ("$project", project), ("$now", Now()));
        }
    }

    /// <summary>Stores a question; to be called before it is sent to anybody.</summary>
    public long AddQuestion(long conversation, string text, IReadOnlyList<AttachedFile> attachments)
    {
        ArgumentNullException.ThrowIfNull(attachments);
        lock (gate)
        {
            using var transaction = connection.BeginTransaction(deferred: false);
            var id = InsertMessage(conversation, "user", "complete");
            Execute("UPDATE message SET content = $text WHERE id = $id", ("$text", text), ("$id", id));
            for (var i = 0; i < attachments.Count; i++)
            {
                Execute("INSERT INTO attachment (message, ordinal, path, text) VALUES ($id, $ordinal, $path, $text)",
                    ("$id", id), ("$ordinal", i), ("$path", attachments[i].Path), ("$text", attachments[i].Text));
            }

            transaction.Commit();
            return id;
        }
    }

    /// <summary>Stores that an answer begins; its text follows by <see cref="Append"/>.</summary>
    public long BeginAnswer(long conversation)
    {
        lock (gate)
        {
            using var transaction = connection.BeginTransaction(deferred: false);
            var id = InsertMessage(conversation, "assistant", "growing");
            transaction.Commit();
            return id;
        }
    }

    /// <summary>Stores the next piece of a growing answer.</summary>
    public void Append(long answer, int ordinal, string text)
    {
        lock (gate)
        {
            Execute("INSERT INTO piece (message, ordinal, text, written) VALUES ($id, $ordinal, $text, $now)",
                ("$id", answer), ("$ordinal", ordinal), ("$text", text), ("$now", Now()));
        }
    }

    /// <summary>Stores what is known so far of a growing answer's examples.</summary>
    public void KeepExamples(long answer, IReadOnlyList<ExampleCheck> examples)
    {
        lock (gate) Execute("UPDATE message SET examples = $examples WHERE id = $id", ("$examples", ExamplesColumn.Write(examples)), ("$id", answer));
    }

    /// <summary>Stores an answer as it ended: its whole text in place of its pieces.</summary>
    public void Finish(Message answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        lock (gate)
        {
            using var transaction = connection.BeginTransaction(deferred: false);
            Execute("UPDATE message SET content = $content, state = $state, source = $source, lessons = $lessons, examples = $examples WHERE id = $id",
                ("$content", answer.Content), ("$state", NameOf(answer.State)), ("$source", answer.Source), ("$lessons", string.Join(' ', answer.Lessons)),
                ("$examples", ExamplesColumn.Write(answer.Examples)), ("$id", answer.Id));
            Execute("DELETE FROM piece WHERE message = $id", ("$id", answer.Id));
            Execute("UPDATE conversation SET updated = $now WHERE id = (SELECT conversation FROM message WHERE id = $id)", ("$now", Now()), ("$id", answer.Id));
            transaction.Commit();
        }
    }

    /// <summary>Takes back a message and all that follow it in its conversation.</summary>
    public void RemoveFrom(long conversation, long message)
    {
        lock (gate) Execute("DELETE FROM message WHERE conversation = $conversation AND id >= $message", ("$conversation", conversation), ("$message", message));
    }

    public void Rename(long conversation, string title)
    {
        lock (gate) Execute("UPDATE conversation SET title = $title WHERE id = $id", ("$title", title), ("$id", conversation));
    }

    /// <summary>False where there is no such conversation.</summary>
    public bool Delete(long conversation)
    {
        lock (gate) return Execute("DELETE FROM conversation WHERE id = $id", ("$id", conversation)) > 0;
    }

    /// <summary>A conversation with all its messages; null where there is none of that number.</summary>
    public Conversation? Find(long conversation)
    {
        lock (gate) return ConversationReader.Read(connection, conversation);
    }

    /// <summary>The conversations last spoken in, newest first; those without a question are left out.</summary>
    public IReadOnlyList<ConversationSummary> List(int limit = int.MaxValue)
    {
        lock (gate) return ConversationReader.List(connection, limit);
    }

    /// <summary>Conversations in which every word of <paramref name="words"/> occurs in a message or in the title, the best match first.</summary>
    public IReadOnlyList<ConversationSummary> Search(string words, int limit = 50)
    {
        lock (gate) return ConversationReader.Search(connection, words, limit);
    }

    /// <summary>Slugs of all lessons that any answer rested on.</summary>
    public IReadOnlySet<string> ReadLessons()
    {
        lock (gate) return ConversationReader.Lessons(connection);
    }

    public void Dispose() => connection.Dispose();

    internal static string NameOf(MessageState state) => state switch
    {
        MessageState.Complete => "complete",
        MessageState.Growing => "growing",
        MessageState.Stopped => "stopped",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    /// <summary>
    /// Puts the pieces of answers whose writer seems dead (it has been silent for so long) together, so that they are found by a search. Should
    /// the writer live after all, it overwrites this when it is done.
    /// </summary>
    internal void Recover(TimeSpan silence)
    {
        lock (gate)
        {
            var before = time.GetUtcNow().Subtract(silence).ToString("O", CultureInfo.InvariantCulture);
            Execute("""
                UPDATE message SET
                    content = coalesce((SELECT group_concat(text, '') FROM (SELECT text FROM piece WHERE message = message.id ORDER BY ordinal)), ''),
                    state = 'stopped'
                WHERE state = 'growing' AND created < $before AND NOT EXISTS (SELECT 1 FROM piece WHERE message = message.id AND written >= $before)
                """, ("$before", before));
            Execute("DELETE FROM piece WHERE message IN (SELECT id FROM message WHERE state = 'stopped')");
        }
    }

    private long InsertMessage(long conversation, string role, string state)
    {
        Execute("UPDATE conversation SET updated = $now WHERE id = $conversation", ("$now", Now()), ("$conversation", conversation));
        return Insert("INSERT INTO message (conversation, role, content, state, created) VALUES ($conversation, $role, '', $state, $now)",
            ("$conversation", conversation), ("$role", role), ("$state", state), ("$now", Now()));
    }

    private long Insert(string statement, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        Execute(statement, values);
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT last_insert_rowid()";
        return (long)command.ExecuteScalar()!;
    }

    private int Execute(string statement, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        foreach (var (name, value) in values) command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        return command.ExecuteNonQuery();
    }

    private string Now() => time.GetUtcNow().ToString("O", CultureInfo.InvariantCulture);
}
