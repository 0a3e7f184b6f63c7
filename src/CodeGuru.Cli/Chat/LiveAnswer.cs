using CodeGuru.Cli.Chat.Streaming;
using CodeGuru.Cli.Rendering;
using CodeGuru.Core.Answers;

namespace CodeGuru.Cli.Chat;

/// <summary>The events of an answer on a terminal. Safe to be told of ticks and resizes while they come.</summary>
internal sealed class LiveAnswer(LiveMarkdown live, Func<RenderOptions> options, bool verbose, Action<string> arrived, TimeProvider time)
{
    private static readonly string[] Spinner = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"];

    private readonly Lock gate = new();
    private readonly long begun = time.GetTimestamp();
    private string doing = "thinking";
    private int frame;

    /// <summary>The answer, when it is whole.</summary>
    public Answer? Answer { get; private set; }

    public void Show(MentorEvent step)
    {
        lock (gate)
        {
            switch (step)
            {
                case MentorEvent.TextDelta { Text.Length: > 0 } delta:
                    arrived(delta.Text);
                    doing = "writing";
                    live.Append(delta.Text);
                    break;
                case MentorEvent.Notice notice:
                    Interject(notice.Text);
                    break;
                case MentorEvent.ProviderSwitched { Switch: var change }:
                    Interject(SwitchMessage.Of(change));
                    break;
                case MentorEvent.Detail detail when verbose:
                    Interject(detail.Text);
                    break;
                case MentorEvent.Waiting waiting:
                    doing = $"{waiting.Provider} allows the next request in {Math.Ceiling(waiting.Left.TotalSeconds):0} s; waiting";
                    break;
                case MentorEvent.Answering { Source.Provider: { } provider }:
                    doing = $"{provider} is thinking";
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
            if (Answer is { Covered: false } missing) live.Append(NotCoveredText.Of(missing));
            live.Complete();
            if (wasStopped) Interject("Stopped. What came is kept; /retry asks again.");
            else if (Answer is { Covered: true } answer) live.Interject(MarkdownRenderer.Render($"---\n\n{AnswerFooter.Of(answer)}", options()));
        }
    }

    private void Interject(string text) => live.Interject(ScreenText.Wrapped(text, options(), theme => theme.Muted));
}
