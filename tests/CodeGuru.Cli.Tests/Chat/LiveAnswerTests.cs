using CodeGuru.Cli.Chat;
using CodeGuru.Cli.Chat.Streaming;
using CodeGuru.Cli.Rendering;
using CodeGuru.Core.Answers;
using Spectre.Console;

namespace CodeGuru.Cli.Tests.Chat;

public sealed class LiveAnswerTests
{
    private static readonly MentorEvent[] ModelAnswer =
    [
        new MentorEvent.Answering(new AnswerSource(SourceKind.Model, [], "groq", "m")),
        new MentorEvent.ThinkingDelta("Let me "),
        new MentorEvent.ThinkingDelta("see."),
        new MentorEvent.TextDelta("```python\nboom()\n```\n\nThe next parag"),
        new MentorEvent.ExampleChecked(new ExampleCheck(1, "python", ExampleStatus.Failed, 1, 0.1, null, "line 1: no boom")),
        new MentorEvent.TextDelta("raph."),
    ];

    [Fact(Skip = RequiresNode.Reason, SkipType = typeof(RequiresNode), SkipWhen = nameof(RequiresNode.IsMissing))]
    public void What_became_of_an_example_stands_under_it_and_cuts_no_paragraph() =>
        Assert.Equal("boom()\n\n✗ example 1: line 1: no boom\n\nThe next paragraph.", Shown(ModelAnswer, verbose: false));

    [Fact(Skip = RequiresNode.Reason, SkipType = typeof(RequiresNode), SkipWhen = nameof(RequiresNode.IsMissing))]
    public void What_a_model_thinks_is_shown_only_to_who_wants_more() =>
        Assert.StartsWith("Let me see.\n\nboom()", Shown(ModelAnswer, verbose: true), StringComparison.Ordinal);

    [Fact(Skip = RequiresNode.Reason, SkipType = typeof(RequiresNode), SkipWhen = nameof(RequiresNode.IsMissing))]
    public void Examples_of_a_lesson_need_no_mark_unless_they_were_not_run() =>
        Assert.Equal("First.\n\nText.\n\n– example 2 not run: it waits", Shown(
            [
                new MentorEvent.Answering(new AnswerSource(SourceKind.Handbook, ["python/gil"])),
                new MentorEvent.TextDelta("First.\n\nText."),
                new MentorEvent.ExampleChecked(new ExampleCheck(1, "python", ExampleStatus.Ran)),
                new MentorEvent.ExampleChecked(new ExampleCheck(2, "python", ExampleStatus.NotRun, Reason: "it waits")),
            ],
            verbose: false));

    [Fact(Skip = RequiresNode.Reason, SkipType = typeof(RequiresNode), SkipWhen = nameof(RequiresNode.IsMissing))]
    public void A_mark_of_the_block_that_ends_the_answer_stands_below_it() =>
        Assert.Equal("boom()\n\n✗ example 1: line 1: no boom", Shown([ModelAnswer[0], new MentorEvent.TextDelta("```python\nboom()\n```"), ModelAnswer[4]], verbose: false));

    [Fact(Skip = RequiresNode.Reason, SkipType = typeof(RequiresNode), SkipWhen = nameof(RequiresNode.IsMissing))]
    public void A_stopped_answer_says_so_below_what_came() =>
        Assert.Equal("Some\n\nStopped. What came is kept; /retry asks again.", Shown([new MentorEvent.TextDelta("Some")], verbose: false, wasStopped: true));

    private static string Shown(IEnumerable<MentorEvent> steps, bool verbose, bool wasStopped = false)
    {
        using var emulator = new TerminalEmulator(60, 20);
        var terminal = new EmulatedTerminal(emulator);
        RenderOptions Options(int columns) => new() { Width = columns, Theme = Theme.Dark };
        var region = new LiveRegion(terminal, new AnsiCapabilities { Ansi = true, ColorSystem = ColorSystem.EightBit }, _ => null);
        var view = new LiveAnswer(new LiveMarkdown(terminal, region, Options, TimeProvider.System), () => Options(60), verbose, TimeProvider.System);
        foreach (var step in steps)
        {
            view.Show(step);
            view.Tick();
        }

        view.End(wasStopped);
        return emulator.Everything().ToString();
    }
}
