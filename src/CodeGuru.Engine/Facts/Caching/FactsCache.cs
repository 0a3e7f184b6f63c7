using System.IO.Hashing;
using CodeGuru.Engine.Caching;
using Microsoft.Data.Sqlite;

namespace CodeGuru.Engine.Facts.Caching;

/// <summary>Keeps facts between runs, in an SQLite file that several processes may use at once. Safe to use from several threads.</summary>
/// <param name="file">Need not exist.</param>
/// <param name="megabytes">What is kept at most; what was used last stays.</param>
public sealed class FactsCache(string file, int megabytes, TimeProvider time) : IDisposable
{
    private const string FileName = "facts.db";
    private const int Version = 1;
    private const int ChecksumBytes = 16;

    /// <summary>What waits in memory to be written together.</summary>
    private const int MostWaiting = 8 << 20;

    private readonly Lock gate = new();
    private readonly CacheDatabase database = new(file, CacheDatabase.Sql("facts-schema"), Version);
    private readonly List<(byte[] Key, byte[] Content)> waiting = [];
    private readonly List<byte[]> used = [];
    private SqliteCommand? find;
    private long size;

    /// <summary>The cache of a person's cache folder.</summary>
    public static FactsCache In(string folder, int megabytes, TimeProvider time) => new(Path.Combine(folder, FileName), megabytes, time);

    /// <summary>What is kept under a key; null if nothing is, or it is damaged.</summary>
    public byte[]? Find(byte[] key)
    {
        byte[]? content;
        lock (gate)
        {
            content = database.Try(open =>
            {
                if (find?.Connection != open)
                {
                    find = open.CreateCommand();
                    find.CommandText = CacheDatabase.Sql("facts-find");
                    find.Parameters.Add("$key", SqliteType.Blob);
                }

                find.Parameters[0].Value = key;
                using var row = find.ExecuteReader();
                if (!row.Read()) return null;
                if (row.GetInt64(1) < Today) used.Add(key);
                return row.GetFieldValue<byte[]>(0);
            });
        }

        return content?.Length > ChecksumBytes && XxHash128.Hash(content.AsSpan(ChecksumBytes)).AsSpan().SequenceEqual(content.AsSpan(0, ChecksumBytes))
            ? content[ChecksumBytes..] : null;
    }

    /// <summary>Keeps something; it is written when enough has come together, or by <see cref="Flush"/>.</summary>
    public void Keep(byte[] key, byte[] content)
    {
        lock (gate)
        {
            waiting.Add((key, [.. XxHash128.Hash(content), .. content]));
            size += content.Length;
            if (size > MostWaiting) Write();
        }
    }

    /// <summary>Writes what waits.</summary>
    public void Flush()
    {
        lock (gate) Write();
    }

    public void Dispose()
    {
        Flush();
        find?.Dispose();
        database.Dispose();
    }

    private long Today => time.GetUtcNow().ToUnixTimeSeconds() / (24 * 60 * 60);

    private void Write()
    {
        if (waiting.Count == 0 && used.Count == 0) return;
        database.Try(open =>
        {
            using var transaction = open.BeginTransaction();
            foreach (var (key, content) in waiting) Execute(open, "facts-keep", ("$key", key), ("$content", content), ("$size", content.Length), ("$today", Today));
            foreach (var key in used) Execute(open, "facts-use", ("$key", key), ("$today", Today));
            if (waiting.Count > 0) Execute(open, "facts-limit", ("$limit", megabytes * 1024L * 1024L));
            transaction.Commit();
            return this;
        });
        waiting.Clear();
        used.Clear();
        size = 0;
    }

    private static void Execute(SqliteConnection open, string name, params ReadOnlySpan<(string Name, object Value)> parameters)
    {
        using var command = open.CreateCommand();
        command.CommandText = CacheDatabase.Sql(name);
        foreach (var (parameter, value) in parameters) command.Parameters.AddWithValue(parameter, value);
        command.ExecuteNonQuery();
    }
}
