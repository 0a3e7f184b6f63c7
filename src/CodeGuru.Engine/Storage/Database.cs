using Microsoft.Data.Sqlite;

namespace CodeGuru.Engine.Storage;

/// <summary>Opens what is kept for a person: in a file that nobody else can read, safe against a power cut, shared by processes.</summary>
internal static class Database
{
    private const int BusySeconds = 5;

    public static SqliteConnection Open(string file, Migrations migrations)
    {
        CreatePrivate(file);
        return Open(new SqliteConnectionStringBuilder { DataSource = file, DefaultTimeout = BusySeconds, Pooling = false }, migrations, isFile: true);
    }

    public static SqliteConnection OpenInMemory(Migrations migrations) => Open(new SqliteConnectionStringBuilder { DataSource = ":memory:", Pooling = false }, migrations, isFile: false);

    /// <summary>SQLITE_CORRUPT and SQLITE_NOTADB.</summary>
    public static bool IsDamage(SqliteException error) => error.SqliteErrorCode is 11 or 26;

    private static SqliteConnection Open(SqliteConnectionStringBuilder address, Migrations migrations, bool isFile)
    {
        var connection = new SqliteConnection(address.ToString());
        try
        {
            connection.Open();
            // FULL: what a commit has written survives a power cut, which in this mode NORMAL does not promise.
            if (isFile) Execute(connection, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
            Execute(connection, "PRAGMA foreign_keys = ON");
            migrations.Apply(connection);
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
