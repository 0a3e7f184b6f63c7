using System.Globalization;
using Microsoft.Data.Sqlite;

namespace CodeGuru.Engine.Conversations;

/// <summary>The questions that are asked of the database.</summary>
internal static class ConversationReader
{
    private const string Summary = """
        SELECT c.id, c.title, c.updated, (SELECT count(*) FROM message m WHERE m.conversation = c.id) AS messages
        FROM conversation c
        """;

    public static Conversation? Read(SqliteConnection connection, long id)
    {
        using var transaction = connection.BeginTransaction(deferred: true);
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT title FROM conversation WHERE id = $id";
        command.Parameters.AddWithValue("$id", id);
        return command.ExecuteScalar() is string title ? new Conversation(id, title, Messages(connection, id)) : null;
    }

    public static IReadOnlyList<ConversationSummary> List(SqliteConnection connection, int limit)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"{Summary} WHERE messages > 0 ORDER BY c.updated DESC, c.id DESC LIMIT $limit";
        command.Parameters.AddWithValue("$limit", limit);
        return Summaries(command);
    }

    public static IReadOnlyList<ConversationSummary> Search(SqliteConnection connection, string words, int limit)
    {
        var terms = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (terms.Length == 0) return List(connection, limit);
        using var command = connection.CreateCommand();
        // The words may stand in different messages; a conversation that has several in one comes first.
        var each = string.Join(" AND ", terms.Select((_, i) => $"""
            (c.title LIKE $title{i} ESCAPE '\' OR c.id IN (
                SELECT m.conversation FROM message_index x JOIN message m ON m.id = x.rowid WHERE message_index MATCH $term{i}))
            """));
        command.CommandText = $"""
            {Summary}
            LEFT JOIN (
                SELECT m.conversation AS conversation, min(x.rank) AS best
                FROM message_index x JOIN message m ON m.id = x.rowid WHERE message_index MATCH $any GROUP BY m.conversation
            ) found ON found.conversation = c.id
            WHERE messages > 0 AND {each}
            ORDER BY coalesce(found.best, 0), c.updated DESC LIMIT $limit
            """;
        command.Parameters.AddWithValue("$any", string.Join(" OR ", terms.Select(Quote)));
        for (var i = 0; i < terms.Length; i++)
        {
            command.Parameters.AddWithValue($"$term{i}", Quote(terms[i]));
            command.Parameters.AddWithValue($"$title{i}", $"%{Escape(terms[i])}%");
        }

        command.Parameters.AddWithValue("$limit", limit);
        return Summaries(command);
    }

    public static HashSet<string> Lessons(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT DISTINCT lessons FROM message WHERE lessons <> ''";
        using var reader = command.ExecuteReader();
        var slugs = new HashSet<string>();
        while (reader.Read()) slugs.UnionWith(reader.GetString(0).Split(' '));
        return slugs;
    }

    private static List<Message> Messages(SqliteConnection connection, long conversation)
    {
        var attachments = Attachments(connection, conversation);
        using var command = connection.CreateCommand();
        command.CommandText = """
            SELECT id, role, state, source, lessons, examples,
                content || coalesce((SELECT group_concat(text, '') FROM (SELECT text FROM piece WHERE message = m.id ORDER BY ordinal)), '')
            FROM message m WHERE conversation = $id ORDER BY id
            """;
        command.Parameters.AddWithValue("$id", conversation);
        using var reader = command.ExecuteReader();
        var messages = new List<Message>();
        while (reader.Read())
        {
            messages.Add(new Message(reader.GetInt64(0), reader.GetString(1) == "user" ? MessageRole.User : MessageRole.Assistant, reader.GetString(6))
            {
                State = reader.GetString(2) switch { "complete" => MessageState.Complete, "growing" => MessageState.Growing, _ => MessageState.Stopped },
                Source = reader.IsDBNull(3) ? null : reader.GetString(3),
                Lessons = reader.GetString(4).Split(' ', StringSplitOptions.RemoveEmptyEntries),
                Examples = ExamplesColumn.Read(reader.GetString(5)),
                Attachments = [.. attachments[reader.GetInt64(0)]],
            });
        }

        return messages;
    }

    private static ILookup<long, AttachedFile> Attachments(SqliteConnection connection, long conversation)
    {
        using var command = connection.CreateCommand();
        command.CommandText = """
            SELECT a.message, a.path, a.text FROM attachment a JOIN message m ON m.id = a.message
            WHERE m.conversation = $id ORDER BY a.message, a.ordinal
            """;
        command.Parameters.AddWithValue("$id", conversation);
        using var reader = command.ExecuteReader();
        var found = new List<(long Message, AttachedFile File)>();
        while (reader.Read()) found.Add((reader.GetInt64(0), new AttachedFile(reader.GetString(1), reader.GetString(2))));
        return found.ToLookup(pair => pair.Message, pair => pair.File);
    }

    private static List<ConversationSummary> Summaries(SqliteCommand command)
    {
        using var reader = command.ExecuteReader();
        var summaries = new List<ConversationSummary>();
        while (reader.Read())
        {
            var updated = DateTimeOffset.Parse(reader.GetString(2), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
            summaries.Add(new ConversationSummary(reader.GetInt64(0), reader.GetString(1), updated, reader.GetInt32(3)));
        }

        return summaries;
    }

    /// <summary>A quoted term is text to FTS5 whatever it holds, but for quotes, which double; the star finds words that begin so.</summary>
    private static string Quote(string term) => $"\"{term.Replace("\"", "\"\"", StringComparison.Ordinal)}\"*";

    private static string Escape(string term) => term
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal);
}
