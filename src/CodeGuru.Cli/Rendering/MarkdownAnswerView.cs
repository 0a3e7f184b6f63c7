using CodeGuru.Core;
using CodeGuru.Core.Answers;

namespace CodeGuru.Cli.Rendering;

/// <summary>The answer as plain Markdown, for a pipe or a file: byte for byte what the engine says, then who said it.</summary>
internal sealed class MarkdownAnswerView(TextWriter output, Commentary commentary) : IAnswerView
{
    private bool endsWithNewLine = true;

    public ExitCode ExitCode { get; private set; }

    public void BreakOff()
    {
        if (!endsWithNewLine) output.WriteLine();
    }

    public void Show(MentorEvent step)
    {
        switch (step)
        {
            case MentorEvent.TextDelta { Text: { Length: > 0 } text }:
                commentary.BeforeAnswer();
                output.Write(text);
                // Somebody may be reading at the other end of the pipe while the model still writes.
                output.Flush();
                endsWithNewLine = text[^1] == '\n';
                break;
            case MentorEvent.Completed { Answer: { Covered: true } answer }:
                commentary.BeforeAnswer();
                output.Write($"{(endsWithNewLine ? "" : "\n")}\n---\n\n{AnswerFooter.Of(answer)}\n");
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
