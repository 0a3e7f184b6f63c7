using System.Text;
using CodeGuru.Cli.Chat.Streaming;
using CodeGuru.Cli.Rendering;
using CodeGuru.Core.Answers;

namespace CodeGuru.Cli.Chat;

/// <summary>The events of an answer on a terminal. Safe to be told of ticks and resizes while they come.</summary>
internal sealed class LiveAnswer(LiveMarkdown live, Func<RenderOptions> options, bool verbose, TimeProvider time)
{
    private static readonly string[] Spinner = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"];

    private readonly Lock gate = new();
    private readonly long begun = time.GetTimestamp();
    private string doing = "thinking";
    private readonly Queue<string> marks = [];
    private readonly StringBuilder thought = new();
    private int frame;
    private bool isOwn;

    /// <summary>The answer, when it is whole.</summary>
    public Answer? Answer { get; private set; }

    public void Show(MentorEvent step)
    {
        lock (gate)
        {
            switch (step)
            {
                case MentorEvent.TextDelta { Text.Length: > 0 } delta:
                    doing = "writing";
                    Think("\n");
                    live.Append(delta.Text);
                    if (!live.HoldsCode) ShowMarks();
                    break;
                case MentorEvent.Notice notice:
                    Interject(notice.Text);
                    break;
                case MentorEvent.ProviderSwitched { Switch: var change }:
                    Interject(SwitchMessage.Of(change));
                    break;
                // Those of a lesson were run when it was tested, which the last line says.
                case MentorEvent.ExampleChecked { Check: var check } when !isOwn || check.Status != ExampleStatus.Ran:
                    marks.Enqueue(string.Join('\n', ExampleMark.Output(check).Select(line => "│ " + line).Prepend(ExampleMark.Of(check))));
                    if (!isOwn && !live.HoldsCode) ShowMarks();
                    break;
                case MentorEvent.Checking checking:
                    doing = checking.What;
                    live.Settle();
                    ShowMarks();
                    break;
                case MentorEvent.ThinkingDelta thought when verbose:
                    Think(thought.Text);
                    break;
                case MentorEvent.Detail detail when verbose:
                    Interject(detail.Text);
                    break;
                case MentorEvent.Waiting waiting:
                    doing = $"{waiting.Provider} allows the next request in {Math.Ceiling(waiting.Left.TotalSeconds):0} s; waiting";
                    break;
                case MentorEvent.Answering { Source: var source }:
                    isOwn = source.IsOwn;
                    if (source.Provider is { } provider) doing = $"{provider} is thinking";
                    break;
                case MentorEvent.Completed { Answer: var answer }:
                    Answer = answer;
                    break;
            }
        }
    }

    public void Tick()
    {
        lock (gate)
        {
            var seconds = (int)time.GetElapsedTime(begun).TotalSeconds;
            live.Status = $"{Spinner[frame++ % Spinner.Length]} {doing}{(seconds > 0 ? $" {seconds} s" : "")} · Ctrl-C stops";
            live.Paint();
        }
    }

    public void Resized()
    {
        lock (gate) live.Resized();
    }

    /// <summary>Writes what is left, and who answered.</summary>
    public void End(bool wasStopped)
    {
        lock (gate)
        {
            Think("\n");
            if (Answer is { Covered: false } missing) live.Append(NotCoveredText.Of(missing));
            live.Complete();
            ShowMarks();
            if (wasStopped) Interject("Stopped. What came is kept; /retry asks again.");
            else if (Answer is { Covered: true } answer) live.Interject(MarkdownRenderer.Render($"---\n\n{AnswerFooter.Of(answer)}", options()));
        }
    }

    private void Interject(string text) => live.Interject(Muted(text));

    private void ShowMarks()
    {
        while (marks.TryDequeue(out var mark)) live.Remark(Muted(mark));
    }

    /// <summary>What a model thinks, line by line.</summary>
    private void Think(string text)
    {
        thought.Append(text);
        var end = thought.ToString().LastIndexOf('\n');
        if (end < 0) return;
        var lines = thought.ToString(0, end).Trim('\n');
        thought.Remove(0, end + 1);
        if (lines.Length > 0) live.Remark(Muted(lines));
    }

    private IReadOnlyList<RenderedLine> Muted(string text) => ScreenText.Wrapped(text, options(), theme => theme.Muted);
}
