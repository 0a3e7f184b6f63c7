using CodeGuru.Cli.Rendering.Diagrams;
using CodeGuru.Core;
using CodeGuru.Core.Answers;

namespace CodeGuru.Cli.Rendering.Explanations;

/// <summary>Explained code on a terminal: the facts, what is wrong, a picture, then the words as any answer's.</summary>
/// <param name="style">How results are written.</param>
/// <param name="terminal">Where the facts are drawn.</param>
/// <param name="words">Draws the words of one explanation.</param>
internal sealed class TerminalExplanationView(OutputStyle style, TerminalMarkdown terminal, Func<IAnswerView> words) : IAnswerView
{
    private IAnswerView view = words();
    private bool hasShown;

    public ExitCode ExitCode => view.ExitCode;

    public void Show(MentorEvent step)
    {
        switch (step)
        {
            case MentorEvent.FactsReady ready:
                if (hasShown) terminal.WriteBlank();
                (view, hasShown) = (words(), true);
                terminal.WriteLines(width => PanelLines.Of(ready.Panel, width, terminal.Theme));
                if (ready.Code.Warnings.Count > 0) terminal.WriteBlank();
                terminal.WriteLines(width => WarningLines.Of(ready.Code.Warnings, width, terminal.Theme));
                terminal.WriteBlank();
                terminal.Flush();
                break;
            case MentorEvent.DiagramReady ready:
                TerminalDiagram.Write(style, ready.Diagram, isAscii: false);
                terminal.WriteBlank();
                terminal.Flush();
                break;
            case MentorEvent.CallersFound found:
                terminal.WriteLines(width => PanelLines.Of(PanelRows.Elsewhere(found.Callers), width, terminal.Theme));
                terminal.WriteBlank();
                terminal.Flush();
                break;
            default:
                view.Show(step);
                break;
        }
    }

    public void BreakOff() => view.BreakOff();
}
