using System.Globalization;
using System.Reflection;
using Microsoft.Data.Sqlite;

namespace CodeGuru.Engine.Storage;

/// <summary>The steps that bring a kind of database to this version; <c>user_version</c> records the last step taken.</summary>
internal sealed class Migrations
{
    private readonly Lazy<IReadOnlyList<string>> names;

    private Migrations(string prefix) => names = new(() =>
        [.. typeof(Migrations).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal)]);

    public static Migrations Conversations { get; } = new("migrations/conversations/");

    public static Migrations Learning { get; } = new("migrations/learning/");

    /// <summary>The version that this program writes.</summary>
    public int Newest => names.Value.Count;

    public static int VersionOf(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA user_version";
        return Convert.ToInt32(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    /// <exception cref="NewerDatabaseException">A newer program has written it.</exception>
    public void Apply(SqliteConnection connection)
    {
        var version = VersionOf(connection);
        if (version > Newest) throw new NewerDatabaseException(version, Newest);
        if (version == Newest) return;

        // Another process may be about to do the same: who gets the lock second finds nothing left to do.
        using var transaction = connection.BeginTransaction(deferred: false);
        for (var step = VersionOf(connection); step < Newest; step++)
        {
            using var command = connection.CreateCommand();
            command.Transaction = transaction;
            command.CommandText = Read(names.Value[step]) + $"\nPRAGMA user_version = {step + 1};";
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
