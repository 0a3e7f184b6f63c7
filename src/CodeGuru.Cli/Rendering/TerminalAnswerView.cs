using CodeGuru.Core;
using CodeGuru.Core.Answers;

namespace CodeGuru.Cli.Rendering;

/// <summary>The answer drawn on a terminal.</summary>
internal sealed class TerminalAnswerView(TerminalMarkdown terminal, Commentary commentary) : IAnswerView
{
    private readonly System.Text.StringBuilder text = new();

    public ExitCode ExitCode { get; private set; }

    public void Show(MentorEvent step)
    {
        switch (step)
        {
            case MentorEvent.TextDelta delta:
                commentary.BeforeAnswer();
                text.Append(delta.Text);
                break;
            case MentorEvent.Completed { Answer: { Covered: true } answer }:
                terminal.Write($"{text}\n---\n\n{AnswerFooter.Of(answer)}\n");
                break;
            case MentorEvent.Completed { Answer: var answer }:
                commentary.NotCovered(answer);
                ExitCode = ExitCode.NotCovered;
                break;
            default:
                commentary.Show(step);
                break;
        }
    }
}
