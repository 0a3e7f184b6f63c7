using System.Reflection;
using System.Text;
using Microsoft.Data.Sqlite;

namespace CodeGuru.Engine.Providers.Caching;

/// <summary>
/// Keeps finished answers in an SQLite file, opened when first asked. It never fails: what cannot be read is not there, what cannot be written
/// is not kept, and a damaged file is started afresh.
/// </summary>
internal sealed class AnswerCache(string file, TimeSpan life, int megabytes, TimeProvider time) : IDisposable
{
    private const int Corrupt = 11;

    private const int NotADatabase = 26;

    private SqliteConnection? connection;
    private bool failed;

    public CachedAnswer? Find(string key) => Try(open =>
    {
        using var command = Command(open, "find");
        command.Parameters.AddWithValue("$key", key);
        using var row = command.ExecuteReader();
        return row.Read() ? new CachedAnswer(row.GetString(0), Number(row, 1), Number(row, 2)) : null;
    });

    public void Keep(string key, string model, CachedAnswer answer) => Try(open =>
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

    public void Dispose() => connection?.Dispose();

    private SqliteCommand Command(SqliteConnection open, string name)
    {
        var command = open.CreateCommand();
        command.CommandText = Sql(name);
        var now = time.GetUtcNow();
        command.Parameters.AddWithValue("$now", now.ToUnixTimeMilliseconds());
        command.Parameters.AddWithValue("$oldest", (now - life).ToUnixTimeMilliseconds());
        return command;
    }

    private T? Try<T>(Func<SqliteConnection, T?> action) where T : class
    {
        if (failed) return null;
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                return action(connection ??= Open());
            }
            catch (SqliteException error) when (attempt == 0 && error.SqliteErrorCode is Corrupt or NotADatabase)
            {
                Discard();
            }
            catch (Exception error) when (error is SqliteException or IOException or UnauthorizedAccessException or DllNotFoundException or TypeInitializationException)
            {
                failed = true;
                return null;
            }
        }
    }

    private SqliteConnection Open()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        // Answers are the person's own: the file is made before SQLite would make it readable by others.
        if (!OperatingSystem.IsWindows() && !File.Exists(file))
            new FileStream(file, new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.Write, Share = FileShare.ReadWrite, UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite }).Dispose();
        // One process asks one question: a pool would only keep the file open.
        var opened = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false, DefaultTimeout = 2 }.ToString());
        opened.Open();
        using var command = opened.CreateCommand();
        // Waiting for the disk would cost more than the cache is worth: a file that a power cut damages is started afresh.
        command.CommandText = "PRAGMA synchronous = OFF; PRAGMA journal_mode = WAL;\n" + Sql("schema");
        command.ExecuteNonQuery();
        return opened;
    }

    private void Discard()
    {
        connection?.Dispose();
        connection = null;
        foreach (var tail in (string[])["", "-wal", "-shm"]) File.Delete(file + tail);
    }

    private static long? Number(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetInt64(column);

    private static string Sql(string name)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream($"caching/{name}.sql")!);
        return reader.ReadToEnd();
    }
}
