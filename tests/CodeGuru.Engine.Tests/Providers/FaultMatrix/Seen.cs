using CodeGuru.Core;
using CodeGuru.Core.Answers;

namespace CodeGuru.Engine.Tests.Providers.FaultMatrix;

/// <summary>
/// What is to be seen when a provider fails: what the person is told, how the process ends, how often a model was asked, and that what was
/// said is neither lost nor said twice.
/// </summary>
internal static class Seen
{
    /// <summary>Nobody answers: told and ended so; and where the handbook covers the question, it answers in the model's place.</summary>
    public static async Task<Outcome> FailureAsync(Room room, Wire wire, ExitCode exit, string told, int asked)
    {
        var outcome = await room.AskAsync(Room.NotCovered);
        Assert.Equal(exit, outcome.Exit);
        Assert.Contains(told, outcome.Error!.Message);
        Assert.Equal("", outcome.Text);
        Assert.Equal(asked, room.Asked(wire));
        var covered = await room.AskAsync(Room.Covered);
        Assert.Equal((ExitCode.Done, SourceKind.Handbook), (covered.Exit, covered.Answer!.Source.Kind));
        var change = Assert.Single(covered.Answer.Source.Switched);
        Assert.Equal((wire.Id, "handbook"), (change.From, change.To));
        Assert.Contains(told, change.Why);
        Assert.StartsWith("# Async/await vs threading", covered.Text);
        return outcome;
    }

    /// <summary>The part that was said is kept, marked, said once and not asked for again; the handbook goes on where it covers the question.</summary>
    public static async Task BreakAsync(Room room, Wire wire, string said, string told)
    {
        var outcome = await room.AskAsync(Room.NotCovered);
        Assert.Equal(ExitCode.Unavailable, outcome.Exit);
        Assert.Equal($"{said}\n\n> *{wire.Name} broke off here.*\n\n", outcome.Text);
        Assert.Equal(outcome.Text, outcome.Answer!.Markdown);
        Assert.Contains(told, outcome.Error!.Message);
        Assert.Equal(1, room.Asked(wire));
        var covered = await room.AskAsync(Room.Covered);
        Assert.Equal(ExitCode.Done, covered.Exit);
        Assert.StartsWith($"{said}\n\n> *{wire.Name} broke off here; the handbook answers.*\n\n# Async/await vs threading", covered.Text);
        Assert.Equal(covered.Text, covered.Answer!.Markdown);
    }

    public static async Task AnswerAsync(Room room, string text)
    {
        var outcome = await room.AskAsync();
        Assert.Equal((text, ExitCode.Done, SourceKind.Model), (outcome.Text, outcome.Exit, outcome.Answer?.Source.Kind));
    }
}
