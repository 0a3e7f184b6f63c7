using System.Globalization;
using System.Reflection;
using Microsoft.Data.Sqlite;

namespace CodeGuru.Engine.Conversations;

/// <summary>Brings a database to this version, step by step; <c>user_version</c> records the last step taken.</summary>
internal static class Migrations
{
    private const string Prefix = "migrations/";

    private static readonly Lazy<IReadOnlyList<string>> Names = new(() =>
        [.. typeof(Migrations).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal)]);

    /// <summary>The version that this program writes.</summary>
    public static int Newest => Names.Value.Count;

    public static int VersionOf(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA user_version";
        return Convert.ToInt32(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    /// <exception cref="NewerDatabaseException">A newer program has written it.</exception>
    public static void Apply(SqliteConnection connection)
    {
        var version = VersionOf(connection);
        if (version > Newest) throw new NewerDatabaseException(version);
        if (version == Newest) return;

        // Another process may be about to do the same: who gets the lock second finds nothing left to do.
        using var transaction = connection.BeginTransaction(deferred: false);
        for (var step = VersionOf(connection); step < Newest; step++)
        {
            using var command = connection.CreateCommand();
            command.Transaction = transaction;
            command.CommandText = Read(Names.Value[step]) + $"\nPRAGMA user_version = {step + 1};";
            command.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    private static string Read(string name)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
