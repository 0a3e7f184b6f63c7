using System.Reflection;
using CodeGuru.Engine.Storage;
using Microsoft.Data.Sqlite;

namespace CodeGuru.Engine.Caching;

/// <summary>
/// An SQLite file with what can be had again, opened when first asked. It never fails: what cannot be read is not there, what cannot be
/// written is not kept, and a file that is damaged, or somebody else's, is started afresh.
/// </summary>
/// <param name="schema">Statements that make what is missing.</param>
/// <param name="version">Of the schema: a file of another one is started afresh. Null where the schema never changed.</param>
internal sealed class CacheDatabase(string file, string schema, int? version = null) : IDisposable
{
    private const int Error = 1;
    private const int Corrupt = 11;
    private const int NotADatabase = 26;

    private SqliteConnection? connection;
    private bool failed;

    public T? Try<T>(Func<SqliteConnection, T?> action) where T : class
    {
        if (failed) return null;
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                return action(connection ??= Open());
            }
            catch (SqliteException error) when (attempt == 0 && (error.SqliteErrorCode is Corrupt or NotADatabase || (version is not null && error.SqliteErrorCode == Error)))
            {
                if (!Discard()) return null;
            }
            catch (Exception error) when (error is SqliteException or IOException or UnauthorizedAccessException or DllNotFoundException or TypeInitializationException)
            {
                failed = true;
                return null;
            }
        }
    }

    public void Dispose() => connection?.Dispose();

    /// <summary>An embedded statement.</summary>
    public static string Sql(string name)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream($"caching/{name}.sql")!);
        return reader.ReadToEnd();
    }

    private SqliteConnection Open()
    {
        PrivateFolder.Create(Path.GetDirectoryName(file)!);
        // What is kept is the person's own: the file is made before SQLite would make it readable by others.
        if (!OperatingSystem.IsWindows() && !File.Exists(file))
            new FileStream(file, new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.Write, Share = FileShare.ReadWrite, UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite }).Dispose();
        // A pool would only keep the file open.
        var opened = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false, DefaultTimeout = 2 }.ToString());
        try
        {
            opened.Open();
            using var command = opened.CreateCommand();
            command.CommandText = "PRAGMA user_version";
            var found = Convert.ToInt32(command.ExecuteScalar(), null);
            if (version is not null && found != 0 && found != version) throw new SqliteException("another version's", Corrupt);
            // Waiting for the disk would cost more than the cache is worth: a file that a power cut damages is started afresh.
            command.CommandText = $"PRAGMA synchronous = OFF; PRAGMA journal_mode = WAL;\n{(version is null || found == version ? "" : $"PRAGMA user_version = {version};\n")}{schema}";
            command.ExecuteNonQuery();
            return opened;
        }
        catch
        {
            opened.Dispose();
            throw;
        }
    }

    private bool Discard()
    {
        connection?.Dispose();
        connection = null;
        try
        {
            foreach (var tail in (string[])["", "-wal", "-shm"]) File.Delete(file + tail);
            return true;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            failed = true;
            return false;
        }
    }
}
