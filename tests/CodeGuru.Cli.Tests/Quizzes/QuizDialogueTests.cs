using System.Text.Json;
using CodeGuru.Core.Learning;
using CodeGuru.Engine.Learning;

namespace CodeGuru.Cli.Tests.Quizzes;

/// <summary>The whole program, with what a person types as its input.</summary>
public sealed class QuizDialogueTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private Dictionary<string, string> Environment => new()
    {
        ["TERM"] = "dumb",
        ["XDG_DATA_HOME"] = folder.At("data"),
        ["XDG_CONFIG_HOME"] = folder.At("config"),
        ["LLM_PROVIDER"] = "handbook",
    };

    // Nothing is run: the lesson's own output is believed.
    public QuizDialogueTests() => folder.Write("config/codeguru/config.toml", "[run]\npolicy = \"never\"\n");

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_right_prediction_is_remembered_for_days()
    {
        var session = await QuizAsync("Hello, Grace\n\nq\n", "quiz", "python/closures");

        Assert.Contains("## 1 of 3: Closures\n\n**What does this print?**\n\n```python\n", session.Output, StringComparison.Ordinal);
        Assert.Contains("✓ Right.\n\n**Answer:** ", session.Output, StringComparison.Ordinal);
        Assert.Contains("*Comes back in 3 days. More: `codeguru lessons show python/closures`*", session.Output, StringComparison.Ordinal);
        Assert.EndsWith("**1 of 1** known at the first try. `codeguru practice` brings them back when they are due.\n", session.Output, StringComparison.Ordinal);
        Assert.Single(Cards());
    }

    [Fact]
    public async Task A_hint_and_a_second_try_count_as_hard()
    {
        var session = await QuizAsync("?\nHello, Ada\n\nHello, Grace\n\n", "quiz", "python/closures", "-n", "1");

        Assert.Contains("*Hint 1 of 3:* A closure is a function", session.Output, StringComparison.Ordinal);
        Assert.Contains("✗ It prints something else. Try again, or `?` or `!`.", session.Output, StringComparison.Ordinal);
        Assert.Contains("**0 of 1** known", session.Output, StringComparison.Ordinal);
        Assert.Equal(SpacedRepetition.First(Recall.Hard), Assert.Single(Cards()).Memory);
    }

    [Fact]
    public async Task Giving_up_shows_the_answer_and_brings_the_question_back_soon()
    {
        var session = await QuizAsync("!\n", "quiz", "python/closures", "-n", "1");

        Assert.Contains("*Comes back in 10 minutes.", session.Output, StringComparison.Ordinal);
        Assert.Equal(SpacedRepetition.First(Recall.Again), Assert.Single(Cards()).Memory);
    }

    [Fact]
    public async Task A_question_without_a_check_is_graded_by_the_person()
    {
        var session = await QuizAsync("!\n!\nno: only one that captures\n7\n4\n", "quiz", "python/closures");

        Assert.Contains("A number from 1 to 4.", session.Output, StringComparison.Ordinal);
        Assert.Contains(Cards(), card => card.Memory == SpacedRepetition.First(Recall.Easy));
    }

    [Fact]
    public async Task The_next_quiz_asks_what_was_not_asked_before()
    {
        await QuizAsync("!\n", "quiz", "python/closures", "-n", "1");
        var session = await QuizAsync("q\n", "quiz", "python/closures");

        Assert.Contains("def make_counter():", session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_remembered_of_a_question_that_was_left()
    {
        var session = await QuizAsync("", "quiz", "python/closures");

        Assert.DoesNotContain("first try", session.Output, StringComparison.Ordinal);
        Assert.Empty(Cards());
    }

    [Fact]
    public async Task Practice_says_what_there_is_to_do()
    {
        Assert.Contains("Nothing to practise yet", (await QuizAsync("", "practice")).Output, StringComparison.Ordinal);
        await QuizAsync("!\n", "quiz", "python/closures", "-n", "1");
        Assert.Contains("The next question comes back in 10 minutes", (await QuizAsync("", "practice")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Practice_asks_what_is_due()
    {
        var yesterday = new Yesterday();
        using (var store = LearningStorage.Open(folder.At("data/codeguru"), yesterday))
        {
            store.Record(QuizReader.Read(Lessons.Handbook.Find("python/closures")!)[0], Recall.Again, hints: 0);
        }

        var session = await QuizAsync("Hello, Grace\n\n", "practice");

        Assert.Contains("## 1 of 1: Closures", session.Output, StringComparison.Ordinal);
        Assert.Equal(2, Assert.Single(Cards()).Reviews);
    }

    [Fact]
    public async Task Json_lists_the_questions_and_asks_nothing()
    {
        var session = await QuizAsync("", "quiz", "python/closures", "--format", "json");
        using var json = JsonDocument.Parse(session.Output);

        var first = json.RootElement.GetProperty("questions")[0];
        Assert.Equal("predict", first.GetProperty("kind").GetString());
        Assert.Equal("Hello, Grace", first.GetProperty("expected").GetString());
        Assert.Equal(JsonValueKind.Null, first.GetProperty("due").ValueKind);
    }

    [Fact]
    public async Task A_topic_that_no_lesson_has_is_an_error()
    {
        var session = new Session { Environment = Environment };

        Assert.Equal(66, await session.RunAsync("quiz", "sourdough"));
    }

    [Fact]
    public async Task A_lesson_that_was_read_is_marked_and_the_next_one_named()
    {
        await QuizAsync("", "lessons", "show", "python/closures");

        var session = await QuizAsync("", "lessons", "python");

        Assert.Matches(@"## python: 1 of \d+ read\n", session.Output);
        Assert.Contains("- ✓ **python/closures** — ", session.Output, StringComparison.Ordinal);
        Assert.Matches("Next: `codeguru lessons show [a-z]+/[a-z-]+`\n", session.Output);
    }

    private async Task<Session> QuizAsync(string typed, params string[] arguments)
    {
        var session = new Session { Environment = Environment, Input = System.Text.Encoding.UTF8.GetBytes(typed) };
        Assert.Equal(0, await session.RunAsync(arguments));
        Assert.Equal("", session.Error);
        return session;
    }

    private IReadOnlyList<Card> Cards()
    {
        using var store = LearningStorage.Open(folder.At("data/codeguru"), TimeProvider.System);
        return store.Cards;
    }

    private sealed class Yesterday : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => DateTimeOffset.UtcNow.AddDays(-1);
    }
}
