using CodeGuru.Core;
using CodeGuru.Core.Answers;

namespace CodeGuru.Cli.Rendering;

/// <summary>The answer drawn on a terminal.</summary>
internal sealed class TerminalAnswerView(TerminalMarkdown terminal, TextWriter error) : IAnswerView
{
    private readonly System.Text.StringBuilder text = new();

    public ExitCode ExitCode { get; private set; }

    public void Show(MentorEvent step)
    {
        switch (step)
        {
            case MentorEvent.TextDelta delta:
                text.Append(delta.Text);
                break;
            case MentorEvent.Notice notice:
                error.WriteLine(TerminalText.Sanitise(notice.Text));
                break;
            case MentorEvent.ProviderSwitched { Switch: var change }:
                error.WriteLine(TerminalText.Sanitise(SwitchMessage.Of(change)));
                break;
            case MentorEvent.Completed { Answer: { Covered: true } answer }:
                terminal.Write($"{text}\n---\n\n{AnswerFooter.Of(answer)}\n");
                break;
            case MentorEvent.Completed { Answer: var answer }:
                NotCoveredMessage.Write(error, answer);
                ExitCode = ExitCode.NotCovered;
                break;
        }
    }
}
