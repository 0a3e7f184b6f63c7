using CodeGuru.Engine.Storage;
using Microsoft.Data.Sqlite;

namespace CodeGuru.Engine.Learning;

/// <summary>Opens the store of what a person has learnt, whatever state the disk is in: where it cannot be used, this process alone remembers.</summary>
public static class LearningStorage
{
    internal const string FileName = "learning.db";

    /// <param name="folder">The data folder; null where there is no home to keep anything in.</param>
    /// <param name="time">The clock.</param>
    public static LearningStore Open(string? folder, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(time);
        if (folder is null) return InMemory(time, "There is no home folder: what you learn is not remembered. Set HOME or XDG_DATA_HOME to keep it.");
        var file = Path.Combine(folder, FileName);
        try
        {
            return new LearningStore(Database.Open(file, Migrations.Learning), time);
        }
        catch (NewerDatabaseException)
        {
            return InMemory(time, "What you learnt was written by a newer CodeGuru. Nothing of today is remembered; update CodeGuru to go on from there.");
        }
        catch (SqliteException error) when (Database.IsDamage(error))
        {
            return AfterDamage(file, time);
        }
        catch (Exception error) when (error is SqliteException or IOException or UnauthorizedAccessException)
        {
            return InMemory(time, $"What you learn cannot be kept in {folder} ({error.Message.TrimEnd('.')}).");
        }
    }

    /// <summary>Whether anything was ever kept: reading alone makes no file.</summary>
    public static bool Exists(string? folder) => folder is not null && File.Exists(Path.Combine(folder, FileName));

    private static LearningStore AfterDamage(string file, TimeProvider time)
    {
        try
        {
            var backup = DatabaseBackup.MoveAside(file, time);
            return new LearningStore(Database.Open(file, Migrations.Learning), time, $"The file of what you learnt is damaged. It was kept as {backup} and a new one begun.");
        }
        catch (Exception error) when (error is SqliteException or IOException or UnauthorizedAccessException)
        {
            return InMemory(time, $"The file of what you learnt, {file}, is damaged and could not be moved away ({error.Message.TrimEnd('.')}).");
        }
    }

    private static LearningStore InMemory(TimeProvider time, string notice) => new(Database.OpenInMemory(Migrations.Learning), time, notice);
}
