using CodeGuru.Core;
using CodeGuru.Engine.Conversations;
using Microsoft.Data.Sqlite;

namespace CodeGuru.Engine.Tests.Conversations;

public sealed class ConversationStorageTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly ManualTime time = new();

    private string DatabaseFile => folder.File("conversations.db");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_file_that_is_no_database_is_kept_aside_and_the_chat_goes_on()
    {
        var garbage = new string('g', 5000);
        File.WriteAllText(DatabaseFile, garbage);
        using (var store = ConversationStorage.Open(folder.Path, time))
        {
            Assert.Contains("damaged", store.Notice!, StringComparison.Ordinal);
            Speak(store);
        }

        var backup = Assert.Single(Directory.GetFiles(folder.Path, "*damaged*"));
        Assert.Equal(garbage, File.ReadAllText(backup));
        using var again = ConversationStorage.Open(folder.Path, time);
        Assert.Null(again.Notice);
        Assert.Single(again.List());
    }

    [Fact]
    public void Damage_inside_the_file_is_seen()
    {
        using (var store = ConversationStorage.Open(folder.Path, time)) Speak(store);
        using (var file = File.OpenWrite(DatabaseFile))
        {
            file.Position = 100;
            file.Write(new byte[3000].Select((_, i) => (byte)(i * 7)).ToArray());
        }

        using var damaged = ConversationStorage.Open(folder.Path, time);
        Assert.Contains("damaged", damaged.Notice!, StringComparison.Ordinal);
        Speak(damaged);
        Assert.Single(damaged.List());
    }

    [Fact]
    public void A_newer_database_is_left_alone_copied_and_the_chat_works_in_memory()
    {
        using (var store = ConversationStorage.Open(folder.Path, time)) Speak(store);
        SetVersion(999);
        var before = File.ReadAllBytes(DatabaseFile);

        for (var i = 0; i < 2; i++)
        {
            using var store = ConversationStorage.Open(folder.Path, time);
            Assert.Contains("newer CodeGuru", store.Notice!, StringComparison.Ordinal);
            Assert.Empty(store.List());
            Speak(store);
            Assert.Single(store.List());
        }

        Assert.Equal(before, File.ReadAllBytes(DatabaseFile));
        Assert.Equal(before, File.ReadAllBytes(Assert.Single(Directory.GetFiles(folder.Path, "*.newer-*"))));
    }

    [Fact]
    public void A_database_of_the_first_version_is_brought_up_to_date_with_what_it_holds()
    {
        using (var store = ConversationStorage.Open(folder.Path, time)) Speak(store);
        Sql("DROP TRIGGER message_inserted; DROP TRIGGER message_deleted; DROP TRIGGER message_updated; DROP TABLE message_index; ALTER TABLE message DROP COLUMN examples; PRAGMA user_version = 1");
        using var upgraded = ConversationStorage.Open(folder.Path, time);
        Assert.Null(upgraded.Notice);
        Assert.Single(upgraded.Search("question"));
    }

    [Fact]
    public void Without_a_folder_to_write_to_conversations_stay_in_memory()
    {
        var file = folder.File("file");
        File.WriteAllText(file, "");
        foreach (var impossible in new[] { null, Path.Combine(file, "below") })
        {
            using var store = ConversationStorage.Open(impossible, time);
            Assert.NotNull(store.Notice);
            Speak(store);
            Assert.Single(store.List());
        }
    }

    [Fact]
    public void A_command_about_stored_conversations_fails_where_they_cannot_be_read()
    {
        ConversationStorage.OpenOrFail(folder.Path, time).Dispose();
        SetVersion(999);
        Assert.Contains("newer", Assert.Throws<CodeGuruException>(() => ConversationStorage.OpenOrFail(folder.Path, time)).Message, StringComparison.Ordinal);
    }

    private static void Speak(ConversationStore store)
    {
        var id = store.Begin("title", "/");
        store.AddQuestion(id, "a question", []);
        store.Finish(new Message(store.BeginAnswer(id), MessageRole.Assistant, "an answer"));
    }

    private void SetVersion(int version) => Sql($"PRAGMA user_version = {version}");

    private void Sql(string statement)
    {
        using var connection = new SqliteConnection($"Data Source={DatabaseFile};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }
}
