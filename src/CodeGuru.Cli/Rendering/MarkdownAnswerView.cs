using CodeGuru.Core;
using CodeGuru.Core.Answers;

namespace CodeGuru.Cli.Rendering;

/// <summary>The answer as plain Markdown, for a pipe or a file: byte for byte what the engine says, then who said it.</summary>
internal sealed class MarkdownAnswerView(TextWriter output, TextWriter error) : IAnswerView
{
    private bool endsWithNewLine = true;

    public ExitCode ExitCode { get; private set; }

    public void Show(MentorEvent step)
    {
        switch (step)
        {
            case MentorEvent.TextDelta { Text: { Length: > 0 } text }:
                output.Write(text);
                endsWithNewLine = text[^1] == '\n';
                break;
            case MentorEvent.Notice notice:
                error.WriteLine(TerminalText.Sanitise(notice.Text));
                break;
            case MentorEvent.ProviderSwitched { Switch: var change }:
                error.WriteLine(TerminalText.Sanitise(SwitchMessage.Of(change)));
                break;
            case MentorEvent.Completed { Answer: { Covered: true } answer }:
                output.Write($"{(endsWithNewLine ? "" : "\n")}\n---\n\n{AnswerFooter.Of(answer)}\n");
                break;
            case MentorEvent.Completed { Answer: var answer }:
                NotCoveredMessage.Write(error, answer);
                ExitCode = ExitCode.NotCovered;
                break;
        }
    }
}
