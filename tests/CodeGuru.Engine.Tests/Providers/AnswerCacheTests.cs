using System.Text;
using CodeGuru.Core;
using CodeGuru.Core.Answers;
using CodeGuru.Engine.Providers.Caching;
using CodeGuru.Testing.Servers;

namespace CodeGuru.Engine.Tests.Providers;

public sealed class AnswerCacheTests
{
    [Fact]
    public async Task The_same_question_is_answered_from_the_cache_and_says_so()
    {
        await using var room = Room.With(Wire.Groq, GroqWire.Answer("Hello."));
        await room.AskAsync();
        var outcome = await room.AskAsync();
        Assert.Equal(("Hello.", SourceKind.Cache), (outcome.Text, outcome.Answer!.Source.Kind));
        Assert.Equal(new TokenUsage(11, 22, Cached: true), outcome.Answer.Usage);
        Assert.Equal(1, room.Asked(Wire.Groq));
    }

    [Fact]
    public async Task A_question_asked_anew_is_answered_anew_and_the_new_answer_kept()
    {
        await using var room = Room.With(Wire.Groq, GroqWire.Answer("Hello."), GroqWire.Answer("Better."));
        var question = new Question(Room.NotCovered) { Depth = Depth.Simple };
        await room.AskAsync(question);
        Assert.Equal(("Better.", SourceKind.Model), await Told(question with { IsAnew = true }));
        Assert.Equal(("Better.", SourceKind.Cache), await Told(question));
        Assert.DoesNotContain("asked_anew", room.Groq.Requests[^1].Body, StringComparison.Ordinal);

        async Task<(string, SourceKind)> Told(Question asked)
        {
            var outcome = await room.AskAsync(asked);
            return (outcome.Text, outcome.Answer!.Source.Kind);
        }
    }

    [Fact]
    public async Task Other_words_model_level_or_no_cache_ask_again()
    {
        await using var room = Room.With(Wire.Groq, GroqWire.Answer("Hello."));
        await room.AskAsync();
        await room.AskAsync("How do I bake rye bread?");
        await room.AskAsync(flags: ("model", "openai/gpt-oss-120b"));
        await room.AskAsync(new Question(Room.NotCovered) { Depth = Core.Depth.Simple, Level = Core.Level.Expert });
        await room.AskAsync(flags: ("cache.enabled", "false"));
        Assert.Equal(5, room.Asked(Wire.Groq));
    }

    [Fact]
    public async Task A_broken_answer_is_not_kept()
    {
        await using var room = Room.With(Wire.Groq, GroqWire.Stream().Then(GroqWire.Delta("Half")).Then(new Act.Close()), GroqWire.Answer("Whole."));
        await room.AskAsync();
        Assert.Equal("Whole.", (await room.AskAsync()).Text);
    }

    [Fact]
    public async Task An_answer_grows_old()
    {
        await using var room = Room.With(Wire.Groq, GroqWire.Answer("Hello.")).Set("CACHE_TTL_SECONDS", "3600");
        await room.AskAsync();
        room.Time.Jump(TimeSpan.FromMinutes(70));
        await room.AskAsync();
        Assert.Equal(2, room.Asked(Wire.Groq));
        // A clock set back leaves an answer from the future, which is not believed either.
        room.Time.Jump(TimeSpan.FromDays(-2));
        await room.AskAsync();
        Assert.Equal(3, room.Asked(Wire.Groq));
    }

    [Fact]
    public void The_oldest_go_when_it_is_full()
    {
        using var folder = new TemporaryFolder();
        var time = new HurriedTime();
        using var cache = new AnswerCache(folder.At("cache/answers.db"), TimeSpan.FromDays(900), 1, time);
        var text = new string('x', 300_000);
        for (var i = 0; i < 5; i++)
        {
            cache.Keep("key" + i, "m", new CachedAnswer(text, null, null));
            time.Jump(TimeSpan.FromMinutes(1));
        }

        Assert.Equal([false, false, true, true, true], Enumerable.Range(0, 5).Select(i => cache.Find("key" + i) is not null));
    }

    [Fact]
    public void A_damaged_file_is_started_afresh()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("answers.db", new string('?', 10_000));
        using var cache = new AnswerCache(file, TimeSpan.FromDays(1), 1, TimeProvider.System);
        Assert.Null(cache.Find("k"));
        cache.Keep("k", "m", new CachedAnswer("t", 1, null));
        Assert.Equal(new CachedAnswer("t", 1, null), cache.Find("k"));
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_as_good_as_none()
    {
        using var folder = new TemporaryFolder();
        using var cache = new AnswerCache(Path.Combine(folder.Write("file", ""), "answers.db"), TimeSpan.FromDays(1), 1, TimeProvider.System);
        cache.Keep("k", "m", new CachedAnswer("t", null, null));
        Assert.Null(cache.Find("k"));
    }

    [Theory]
    [InlineData("error")]
    [InlineData("warning")]
    [InlineData("info")]
    [InlineData("debug")]
    [InlineData("trace")]
    public async Task No_key_is_in_anything_that_is_kept_or_told(string level)
    {
        // A server that gives the key back in every place it can.
        await using var room = Room.With(Wire.Groq,
            GroqWire.Error(400, $"bad {Room.Key} header", Room.Key), GroqWire.Error(500, $"{Room.Key}", "x", "x-should-retry: false"),
            GroqWire.Stream("x-request-id: " + Room.Key).Then(GroqWire.Delta("Half")).Then("data: {\"error\":{\"message\":\"" + Room.Key + "\"}}\n\n").End(),
            GroqWire.Answer("You sent ", Room.Key, ".")).Set("LOG_LEVEL", level);
        var told = new StringBuilder();
        for (var i = 0; i < 4; i++) told.AppendLine((await room.AskAsync()).Told);
        Assert.DoesNotContain(Room.Key, told.ToString() + string.Join('\n', room.Log));
        Assert.Equal(level is "error" or "warning", room.Log.Count == 0);
        Assert.Equal(level == "trace", room.Log.Any(line => line.Contains("sourdough", StringComparison.Ordinal)));
        foreach (var file in Directory.GetFiles(Path.Combine(room.Home, ".cache"), "*", SearchOption.AllDirectories))
            Assert.DoesNotContain(Room.Key, Encoding.Latin1.GetString(await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken)));
        Assert.Contains("You sent", (await room.AskAsync()).Text);
    }

    [Fact]
    public void Only_its_owner_reads_the_file()
    {
        if (OperatingSystem.IsWindows()) return;
        using var folder = new TemporaryFolder();
        using var cache = new AnswerCache(folder.At("answers.db"), TimeSpan.FromDays(1), 1, TimeProvider.System);
        cache.Keep("k", "m", new CachedAnswer("t", null, null));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(folder.At("answers.db")));
    }
}
