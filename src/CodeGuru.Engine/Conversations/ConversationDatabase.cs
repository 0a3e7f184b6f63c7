using Microsoft.Data.Sqlite;

namespace CodeGuru.Engine.Conversations;

/// <summary>Opens the database that conversations are kept in.</summary>
internal static class ConversationDatabase
{
    public const string FileName = "conversations.db";

    private const int BusySeconds = 5;

    public static SqliteConnection Open(string file)
    {
        CreatePrivate(file);
        return Open(new SqliteConnectionStringBuilder { DataSource = file, DefaultTimeout = BusySeconds, Pooling = false }, isFile: true);
    }

    public static SqliteConnection OpenInMemory() => Open(new SqliteConnectionStringBuilder { DataSource = ":memory:", Pooling = false }, isFile: false);

    private static SqliteConnection Open(SqliteConnectionStringBuilder address, bool isFile)
    {
        var connection = new SqliteConnection(address.ToString());
        try
        {
            connection.Open();
            // FULL: what a commit has written survives a power cut, which in this mode NORMAL does not promise.
            if (isFile) Execute(connection, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
            Execute(connection, "PRAGMA foreign_keys = ON");
            Migrations.Apply(connection);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>SQLite gives the files beside it the same mode.</summary>
    private static void CreatePrivate(string file)
    {
        PrivateFolder.Create(Path.GetDirectoryName(file)!);
        if (OperatingSystem.IsWindows() || File.Exists(file)) return;
        using var created = new FileStream(file, new FileStreamOptions
        {
            Mode = FileMode.OpenOrCreate,
            Access = FileAccess.Write,
            Share = FileShare.ReadWrite | FileShare.Delete,
            UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite,
        });
    }

    private static void Execute(SqliteConnection connection, string statement)
    {
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }
}
