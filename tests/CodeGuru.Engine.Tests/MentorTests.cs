using CodeGuru.Core;
using CodeGuru.Core.Answers;
using CodeGuru.Engine.Tests.Providers;
using CodeGuru.Testing.Servers;

namespace CodeGuru.Engine.Tests;

/// <summary>What the mentor makes of models and lessons together.</summary>
public sealed class MentorTests
{
    private const string Example = "## Example\n\n```python\nprint(1)\n```\n";
    private const string Table = "## Differences\n\n| a | b |\n|---|---|\n| 1 | 2 |\n";
    private const string Pitfalls = "## Pitfalls\n\nNone.\n";

    private static readonly Question Comparison = new(Room.Covered);

    [Fact]
    public async Task Answer_rests_on_the_lesson_that_was_found()
    {
        await using var room = Room.With(Wire.Groq, GroqWire.Answer(Example + Table + Pitfalls)).Set("GROQ_MODEL", "m");
        ToTheMinute(room);
        var outcome = await room.AskAsync(Comparison);
        Assert.Equal(["python/async-vs-threading"], outcome.Answer!.Source.Lessons);
        var body = room.Groq.Requests.Single().Body;
        Assert.Contains("slug=", body);
        Assert.Contains("python/async-vs-threading", body);
    }

    [Fact]
    public async Task What_is_missing_is_asked_for_once_and_appended()
    {
        await using var room = Room.With(Wire.Groq, GroqWire.Answer(Example + Pitfalls), GroqWire.Answer(Table)).Set("GROQ_MODEL", "m");
        var outcome = await room.AskAsync(Comparison);
        Assert.Equal($"{Example}{Pitfalls}\n\n{Table.TrimEnd()}", outcome.Text);
        Assert.Equal(outcome.Text, outcome.Answer!.Markdown);
        Assert.DoesNotContain(AnswerPart.Differences, outcome.Answer.Checks.Shape!.Missing);
        Assert.Contains("Your answer lacks a table of the differences.", room.Groq.Requests[^1].Body);
        Assert.Equal(2, room.Asked(Wire.Groq));
        Assert.Equal(new TokenUsage(22, 44), outcome.Answer.Usage);
    }

    [Fact]
    public async Task An_addition_that_lacks_it_as_well_is_not_shown()
    {
        await using var room = Room.With(Wire.Groq, GroqWire.Answer(Example + Pitfalls)).Set("GROQ_MODEL", "m");
        var outcome = await room.AskAsync(Comparison);
        Assert.Equal(Example + Pitfalls, outcome.Text);
        Assert.Contains(AnswerPart.Differences, outcome.Answer!.Checks.Shape!.Missing);
        Assert.Equal(2, room.Asked(Wire.Groq));
    }

    [Fact]
    public async Task An_addition_of_something_else_is_not_shown()
    {
        await using var room = Room.With(Wire.Groq, GroqWire.Answer(Example + Pitfalls), GroqWire.Answer("I have nothing to add.")).Set("GROQ_MODEL", "m");
        Assert.Equal(Example + Pitfalls, (await room.AskAsync(Comparison)).Text);
    }

    [Fact]
    public async Task A_failure_while_asking_for_more_leaves_the_answer_alone()
    {
        await using var room = Room.With(Wire.Groq, GroqWire.Answer(Example + Pitfalls), GroqWire.Error(401, "no", "x")).Set("GROQ_MODEL", "m");
        var outcome = await room.AskAsync(Comparison);
        Assert.Equal((Example + Pitfalls, ExitCode.Done), (outcome.Text, outcome.Exit));
    }

    [Fact]
    public async Task A_question_about_a_file_has_its_own_shape()
    {
        await using var room = Room.With(Wire.Groq, GroqWire.Answer("It is fine.")).Set("GROQ_MODEL", "m");
        await room.AskAsync(new Question("What does this do?") { Files = [new AttachedFile("a.py", "x")] });
        Assert.Equal(1, room.Asked(Wire.Groq));
    }

    [Fact]
    public async Task Cancelling_in_the_middle_ends_at_once()
    {
        await using var room = Room.With(Wire.Groq, GroqWire.Stream().Then(GroqWire.Delta("Half")).Then(new Act.Hang())).Set("GROQ_MODEL", "m");
        using var models = new Engine.Providers.ModelAccess(room.Surroundings, Engine.Configuration.ConfigurationLoader.Load(room.Surroundings), TimeProvider.System);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var text = "";
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var step in new Mentor(Lessons.Handbook, models).AskAsync(new Question(Room.NotCovered), stop.Token))
            {
                if (step is not MentorEvent.TextDelta delta) continue;
                text += delta.Text;
                await stop.CancelAsync();
            }
        });
        Assert.Equal("Half", text);
        Assert.Equal(1, room.Asked(Wire.Groq));
    }

    /// <summary>A minute that is large enough for the whole lesson.</summary>
    private static void ToTheMinute(Room room) =>
        Engine.Configuration.ConfigurationStore.Set(room.Surroundings, Engine.Configuration.ConfigurationStore.Find("limits.output_tokens"), "1024");
}
