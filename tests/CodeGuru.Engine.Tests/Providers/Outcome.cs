using System.Text;
using CodeGuru.Core;
using CodeGuru.Core.Answers;

namespace CodeGuru.Engine.Tests.Providers;

/// <summary>Everything that a person and a program can see of one question.</summary>
internal sealed record Outcome(IReadOnlyList<MentorEvent> Events, CodeGuruException? Error)
{
    public string Text => Events.OfType<MentorEvent.TextDelta>().Aggregate(new StringBuilder(), (text, delta) => text.Append(delta.Text)).ToString();

    public string Thinking => string.Concat(Events.OfType<MentorEvent.ThinkingDelta>().Select(delta => delta.Text));

    public IReadOnlyList<ProviderSwitch> Switches => [.. Events.OfType<MentorEvent.ProviderSwitched>().Select(step => step.Switch)];

    public IReadOnlyList<string> Notices => [.. Events.OfType<MentorEvent.Notice>().Select(notice => notice.Text)];

    public Answer? Answer => Events.OfType<MentorEvent.Completed>().SingleOrDefault()?.Answer;

    public ExitCode Exit => Error?.ExitCode ?? (Answer is { Covered: false } ? ExitCode.NotCovered : ExitCode.Done);

    /// <summary>All that is told about failures.</summary>
    public string Told => string.Join('\n', [.. Notices, .. Switches.Select(change => change.Why), Error?.Message ?? "", Error?.Hint ?? ""]);
}
