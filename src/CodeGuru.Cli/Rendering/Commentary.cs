using CodeGuru.Core.Answers;

namespace CodeGuru.Cli.Rendering;

/// <summary>What is said on standard error while an answer comes: notices, who takes over, a countdown, and with <c>-v</c> the details.</summary>
/// <param name="error">Standard error.</param>
/// <param name="verbose">Details and thinking are wanted.</param>
/// <param name="canDraw">It is a terminal that may get escape sequences.</param>
internal sealed class Commentary(TextWriter error, bool verbose, bool canDraw)
{
    private const string Dim = "\e[2m";
    private const string Normal = "\e[0m";
    private const string ClearLine = "\r\e[K";

    private bool thinks;
    private bool counts;
    private bool toldWait;

    public void Show(MentorEvent step)
    {
        switch (step)
        {
            case MentorEvent.Notice notice:
                Say(notice.Text);
                break;
            case MentorEvent.ProviderSwitched { Switch: var change }:
                Say(SwitchMessage.Of(change));
                break;
            case MentorEvent.Detail detail when verbose:
                Say(detail.Text);
                break;
            case MentorEvent.Waiting waiting:
                Wait(waiting);
                break;
            case MentorEvent.Checking { What.Length: > 0 } checking when canDraw:
                error.Write(ClearLine + Dim + TerminalText.SanitiseLine(checking.What) + " …" + Normal);
                counts = true;
                break;
            case MentorEvent.ExampleChecked { Check: var check } when verbose:
                Say(ExampleMark.Of(check));
                break;
            case MentorEvent.ThinkingDelta thought when verbose:
                Think(thought.Text);
                break;
            case MentorEvent.Answering { Source: { Provider: { } provider } source } when verbose:
                Say($"{provider}, model {source.Model}{(source.Lessons.Count > 0 ? $", grounded on {string.Join(", ", source.Lessons)}" : "")}");
                break;
        }
    }

    /// <summary>Ends a line that is still being written, before the answer's next words.</summary>
    public void BeforeAnswer() => EndLine();

    public void NotCovered(Answer answer)
    {
        EndLine();
        NotCoveredMessage.Write(error, answer);
    }

    private void Say(string text)
    {
        EndLine();
        error.WriteLine(TerminalText.Sanitise(text));
    }

    private void Think(string text)
    {
        if (!thinks && canDraw) error.Write(Dim);
        thinks = true;
        error.Write(TerminalText.Sanitise(text));
    }

    private void Wait(MentorEvent.Waiting waiting)
    {
        var text = $"{waiting.Provider} allows the next request in {Math.Ceiling(waiting.Left.TotalSeconds):0} s; waiting.";
        if (canDraw)
        {
            error.Write(ClearLine + TerminalText.SanitiseLine(text));
            counts = true;
        }
        else if (!toldWait)
        {
            // Without a terminal a countdown would be a line a second.
            Say(text);
            toldWait = true;
        }
    }

    private void EndLine()
    {
        if (thinks) error.WriteLine(canDraw ? Normal : "");
        if (counts) error.Write(ClearLine);
        (thinks, counts) = (false, false);
    }
}
