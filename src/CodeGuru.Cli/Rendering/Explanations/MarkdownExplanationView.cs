using CodeGuru.Cli.Rendering.Diagrams;
using CodeGuru.Core;
using CodeGuru.Core.Answers;
using CodeGuru.Core.Diagrams;
using CodeGuru.Core.Diagrams.Mermaid;
using CodeGuru.Core.Markdown;

namespace CodeGuru.Cli.Rendering.Explanations;

/// <summary>Explained code as plain Markdown, for a pipe or a file.</summary>
/// <param name="style">How results are written.</param>
/// <param name="words">Writes the words of one explanation.</param>
internal sealed class MarkdownExplanationView(OutputStyle style, Func<IAnswerView> words) : IAnswerView
{
    private readonly TextWriter output = style.Host.Out;
    private IAnswerView view = words();
    private bool hasShown;

    public ExitCode ExitCode => view.ExitCode;

    public void Show(MentorEvent step)
    {
        switch (step)
        {
            case MentorEvent.FactsReady ready:
                if (hasShown) output.Write('\n');
                (view, hasShown) = (words(), true);
                output.Write(PanelMarkdown.Of(ready.Panel) + "\n");
                if (PanelMarkdown.Of(ready.Code.Warnings) is { Length: > 0 } warnings) output.Write(warnings + "\n");
                output.Flush();
                break;
            case MentorEvent.DiagramReady ready:
                output.Write(Picture(ready.Diagram) + "\n");
                output.Flush();
                break;
            case MentorEvent.CallersFound found:
                output.Write(PanelMarkdown.Of(found.Callers) + "\n");
                output.Flush();
                break;
            default:
                view.Show(step);
                break;
        }
    }

    public void BreakOff() => view.BreakOff();

    /// <summary>Somebody who looks at a terminal without colours sees a drawing; what reads Markdown elsewhere draws Mermaid.</summary>
    private string Picture(Diagram diagram)
    {
        if (style.Format != OutputFormat.Text || !style.Host.Terminal.IsOutput) return FenceText.Of("mermaid", MermaidWriter.Write(diagram).TrimEnd());
        var lines = TerminalDiagram.Lines(diagram, style.Host.Terminal.Width, isAscii: true);
        return FenceText.Of("text", string.Join('\n', lines.Select(line => TerminalText.SanitiseLine(string.Concat(line.Select(run => run.Text))))));
    }
}
