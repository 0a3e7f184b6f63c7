using System.Text;
using CodeGuru.Engine.Caching;
using Microsoft.Data.Sqlite;

namespace CodeGuru.Engine.Providers.Caching;

/// <summary>Keeps finished answers in an SQLite file.</summary>
internal sealed class AnswerCache(string file, TimeSpan life, int megabytes, TimeProvider time) : IDisposable
{
    private readonly CacheDatabase database = new(file, CacheDatabase.Sql("schema"));

    public CachedAnswer? Find(string key) => database.Try(open =>
    {
        using var command = Command(open, "find");
        command.Parameters.AddWithValue("$key", key);
        using var row = command.ExecuteReader();
        return row.Read() ? new CachedAnswer(row.GetString(0), Number(row, 1), Number(row, 2)) : null;
    });

    public void Keep(string key, string model, CachedAnswer answer) => database.Try(open =>
    {
        using var command = Command(open, "keep");
        command.Parameters.AddWithValue("$key", key);
        command.Parameters.AddWithValue("$model", model);
        command.Parameters.AddWithValue("$text", answer.Text);
        command.Parameters.AddWithValue("$prompt", (object?)answer.PromptTokens ?? DBNull.Value);
        command.Parameters.AddWithValue("$completion", (object?)answer.CompletionTokens ?? DBNull.Value);
        command.Parameters.AddWithValue("$size", Encoding.UTF8.GetByteCount(answer.Text));
        command.Parameters.AddWithValue("$limit", megabytes * 1024L * 1024L);
        command.ExecuteNonQuery();
        return answer;
    });

    public void Dispose() => database.Dispose();

    private SqliteCommand Command(SqliteConnection open, string name)
    {
        var command = open.CreateCommand();
        command.CommandText = CacheDatabase.Sql(name);
        var now = time.GetUtcNow();
        command.Parameters.AddWithValue("$now", now.ToUnixTimeMilliseconds());
        command.Parameters.AddWithValue("$oldest", (now - life).ToUnixTimeMilliseconds());
        return command;
    }

    private static long? Number(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetInt64(column);
}
