using CodeGuru.Core;
using CodeGuru.Engine.Storage;
using Microsoft.Data.Sqlite;

namespace CodeGuru.Engine.Conversations;

/// <summary>Opens the store of conversations, whatever state the disk is in: where it cannot be used, conversations are kept in memory.</summary>
public static class ConversationStorage
{
    internal const string FileName = "conversations.db";

    /// <summary>Longer than any provider is waited for.</summary>
    private static readonly TimeSpan DeadWriter = TimeSpan.FromMinutes(2);

    /// <param name="folder">The data folder; null where there is no home to keep anything in.</param>
    /// <param name="time">The clock.</param>
    public static ConversationStore Open(string? folder, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(time);
        if (folder is null) return InMemory(time, "There is no home folder: this conversation is not kept. Set HOME or XDG_DATA_HOME to keep it.");
        var file = Path.Combine(folder, FileName);
        try
        {
            return OpenFile(file, time);
        }
        catch (NewerDatabaseException)
        {
            return InMemory(time, $"Your conversations were written by a newer CodeGuru (copied to {TryCopy(file)}). " +
                "This one is kept in memory only; update CodeGuru to see and continue the others.");
        }
        catch (SqliteException error) when (Database.IsDamage(error))
        {
            return AfterDamage(file, time);
        }
        catch (Exception error) when (error is SqliteException or IOException or UnauthorizedAccessException)
        {
            return InMemory(time, $"Conversations cannot be kept in {folder} ({error.Message.TrimEnd('.')}). This one stays in memory only; use /export to save it.");
        }
    }

    /// <summary>Opens the store for a command that is about stored conversations and is of no use without them.</summary>
    /// <exception cref="CodeGuruException">They cannot be read.</exception>
    public static ConversationStore OpenOrFail(string? folder, TimeProvider time)
    {
        var store = Open(folder, time);
        if (store.Notice is not { } notice) return store;
        store.Dispose();
        throw new CodeGuruException(ExitCode.NotFound, "No conversations", notice);
    }

    private static ConversationStore OpenFile(string file, TimeProvider time, string? notice = null)
    {
        var store = new ConversationStore(Database.Open(file, Migrations.Conversations), time, notice);
        try
        {
            store.Recover(DeadWriter);
            return store;
        }
        catch
        {
            store.Dispose();
            throw;
        }
    }

    private static ConversationStore AfterDamage(string file, TimeProvider time)
    {
        try
        {
            var backup = DatabaseBackup.MoveAside(file, time);
            return OpenFile(file, time, $"The file of your conversations is damaged. It was kept as {backup} and a new one begun; " +
                $"'sqlite3 {backup} .recover' can often save what it holds.");
        }
        catch (Exception error) when (error is SqliteException or IOException or UnauthorizedAccessException)
        {
            return InMemory(time, $"The file of your conversations, {file}, is damaged and could not be moved away ({error.Message.TrimEnd('.')}). " +
                "This conversation stays in memory only; use /export to save it.");
        }
    }

    private static string TryCopy(string file)
    {
        try
        {
            return DatabaseBackup.Copy(file);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return "nowhere: " + error.Message;
        }
    }

    private static ConversationStore InMemory(TimeProvider time, string notice) => new(Database.OpenInMemory(Migrations.Conversations), time, notice);
}
