using System.Globalization;
using CodeGuru.Core.Learning;
using Microsoft.Data.Sqlite;

namespace CodeGuru.Engine.Learning;

/// <summary>What a person has read and been asked, on disk: every method has written, durably, when it returns. Several processes may have it open.</summary>
public sealed class LearningStore : IDisposable
{
    private const string Columns = "question, lesson, stability, difficulty, asked, due, reviews, lapses";

    private readonly SqliteConnection connection;
    private readonly TimeProvider time;

    internal LearningStore(SqliteConnection connection, TimeProvider time, string? notice = null)
    {
        this.connection = connection;
        this.time = time;
        Notice = notice;
    }

    /// <summary>What the person should know about where this is kept; null where all is well.</summary>
    public string? Notice { get; }

    /// <summary>The lessons that were read.</summary>
    public IReadOnlySet<string> ReadLessons
    {
        get
        {
            using var command = Command("SELECT lesson FROM lesson_read");
            using var reader = command.ExecuteReader();
            var slugs = new HashSet<string>();
            while (reader.Read()) slugs.Add(reader.GetString(0));
            return slugs;
        }
    }

    /// <summary>All questions that were ever asked, the one that is due first in front.</summary>
    public IReadOnlyList<Card> Cards => Read($"SELECT {Columns} FROM card ORDER BY due, question");

    public DateTimeOffset Now => time.GetUtcNow();

    /// <summary>A lesson was read.</summary>
    public void MarkRead(string lesson)
    {
        using var command = Command("INSERT INTO lesson_read (lesson, first_read, last_read) VALUES ($lesson, $now, $now) ON CONFLICT (lesson) DO UPDATE SET last_read = $now");
        command.Parameters.AddWithValue("$lesson", lesson);
        command.Parameters.AddWithValue("$now", Text(Now));
        command.ExecuteNonQuery();
    }

    public Card? Find(string question)
    {
        using var command = Command($"SELECT {Columns} FROM card WHERE question = $question");
        command.Parameters.AddWithValue("$question", question);
        return Read(command).SingleOrDefault();
    }

    /// <summary>A question was answered; when it is to be asked again.</summary>
    /// <param name="question">What was asked.</param>
    /// <param name="grade">How it went.</param>
    /// <param name="hints">How many hints were taken.</param>
    public Card Record(QuizQuestion question, Recall grade, int hints)
    {
        ArgumentNullException.ThrowIfNull(question);
        // Immediate: what another process records meanwhile is neither lost nor counted twice.
        using var transaction = connection.BeginTransaction(deferred: false);
        var now = Now;
        var before = Find(question.Id);
        var memory = before is null
            ? SpacedRepetition.First(grade)
            : SpacedRepetition.Next(before.Memory, Math.Max(0, (now - before.Asked).TotalDays), grade);
        var days = grade == Recall.Again ? 0 : SpacedRepetition.Interval(memory);
        var card = new Card(
            question.Id, question.Lesson, memory, now, days == 0 ? now + Relearning : now.AddDays(days),
            (before?.Reviews ?? 0) + 1, (before?.Lapses ?? 0) + (before is not null && grade == Recall.Again ? 1 : 0));
        Write(card);
        Log(card, grade, hints);
        transaction.Commit();
        return card;
    }

    /// <summary>What was not known is asked again in the same sitting, or the next.</summary>
    private static TimeSpan Relearning { get; } = TimeSpan.FromMinutes(10);

    public void Dispose() => connection.Dispose();

    private void Write(Card card)
    {
        using var command = Command($"INSERT OR REPLACE INTO card ({Columns}) VALUES ($question, $lesson, $stability, $difficulty, $asked, $due, $reviews, $lapses)");
        command.Parameters.AddWithValue("$question", card.Question);
        command.Parameters.AddWithValue("$lesson", card.Lesson);
        command.Parameters.AddWithValue("$stability", card.Memory.Stability);
        command.Parameters.AddWithValue("$difficulty", card.Memory.Difficulty);
        command.Parameters.AddWithValue("$asked", Text(card.Asked));
        command.Parameters.AddWithValue("$due", Text(card.Due));
        command.Parameters.AddWithValue("$reviews", card.Reviews);
        command.Parameters.AddWithValue("$lapses", card.Lapses);
        command.ExecuteNonQuery();
    }

    private void Log(Card card, Recall grade, int hints)
    {
        using var command = Command("INSERT INTO review (question, at, grade, hints) VALUES ($question, $at, $grade, $hints)");
        command.Parameters.AddWithValue("$question", card.Question);
        command.Parameters.AddWithValue("$at", Text(card.Asked));
        command.Parameters.AddWithValue("$grade", (int)grade);
        command.Parameters.AddWithValue("$hints", hints);
        command.ExecuteNonQuery();
    }

    private IReadOnlyList<Card> Read(string sql)
    {
        using var command = Command(sql);
        return Read(command);
    }

    private static List<Card> Read(SqliteCommand command)
    {
        using var reader = command.ExecuteReader();
        var cards = new List<Card>();
        while (reader.Read())
        {
            cards.Add(new Card(
                reader.GetString(0), reader.GetString(1), new MemoryState(reader.GetDouble(2), reader.GetDouble(3)), Time(reader.GetString(4)), Time(reader.GetString(5)),
                reader.GetInt32(6), reader.GetInt32(7)));
        }

        return cards;
    }

    private SqliteCommand Command(string sql)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        return command;
    }

    // Of one width and in UTC, so that text sorts as time does.
    private static string Text(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture);

    private static DateTimeOffset Time(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);
}
