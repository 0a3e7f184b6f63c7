using CodeGuru.Core;
using CodeGuru.Core.Answers;
using CodeGuru.Core.Markdown;

namespace CodeGuru.Cli.Rendering;

/// <summary>The answer drawn on a terminal, a block as soon as it is whole: what is written is never touched again.</summary>
internal sealed class TerminalAnswerView(TerminalMarkdown terminal, Commentary commentary) : IAnswerView
{
    private readonly MarkdownSplitter splitter = new();
    private bool hasBlocks;
    private bool isOwn;

    public ExitCode ExitCode { get; private set; }

    public void Show(MentorEvent step)
    {
        switch (step)
        {
            case MentorEvent.TextDelta delta:
                commentary.BeforeAnswer();
                splitter.Append(delta.Text);
                WriteBlocks();
                break;
            // A lesson's examples were run when it was tested, which the last line says.
            case MentorEvent.ExampleChecked { Check: var check } when !isOwn:
                commentary.BeforeAnswer();
                terminal.WriteNote(ExampleMark.Of(check), ExampleMark.Output(check));
                terminal.Flush();
                break;
            case MentorEvent.Checking:
                WriteRest();
                commentary.Show(step);
                break;
            case MentorEvent.Answering { Source.IsOwn: var own }:
                isOwn = own;
                commentary.Show(step);
                break;
            case MentorEvent.Completed { Answer: { Covered: true } answer }:
                commentary.BeforeAnswer();
                WriteRest();
                // By itself: an answer that ends within a code block would swallow it.
                if (hasBlocks) terminal.WriteBlank();
                terminal.Write($"---\n\n{AnswerFooter.Of(answer)}\n");
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

    public void BreakOff() => WriteRest();

    private void WriteRest()
    {
        splitter.Complete();
        WriteBlocks();
    }

    private void WriteBlocks()
    {
        var written = false;
        while (splitter.TryTake(out var block))
        {
            if (hasBlocks) terminal.WriteBlank();
            terminal.Write(block);
            (hasBlocks, written) = (true, true);
        }

        if (written) terminal.Flush();
    }
}
