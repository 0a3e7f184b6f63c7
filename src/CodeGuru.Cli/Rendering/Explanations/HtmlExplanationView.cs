using System.Text;
using CodeGuru.Cli.Rendering.Html;
using CodeGuru.Core;
using CodeGuru.Core.Answers;
using CodeGuru.Core.Diagrams.Drawing;
using CodeGuru.Core.Explanations;

namespace CodeGuru.Cli.Rendering.Explanations;

/// <summary>Explained code as one page, with its diagrams drawn and the code to look at; written when all is there.</summary>
internal sealed class HtmlExplanationView(OutputStyle style, Commentary commentary) : IAnswerView
{
    /// <summary>Beyond, nobody reads it on a page, and the file is at hand.</summary>
    private const int MostLines = 1000;

    private HtmlPage? page;
    private ExplainedCode? code;
    private StringBuilder words = new();
    private MarkdownAnswerView? view;

    public ExitCode ExitCode => view?.ExitCode ?? ExitCode.Done;

    public void Show(MentorEvent step)
    {
        switch (step)
        {
            case MentorEvent.FactsReady ready:
                EndTarget();
                page ??= new HtmlPage($"{ready.Panel.Name} explained", style.Highlighter());
                (code, words) = (ready.Code, new StringBuilder());
                view = new MarkdownAnswerView(new StringWriter(words), commentary);
                page.AddMarkdown(PanelMarkdown.Of(ready.Panel));
                if (PanelMarkdown.Of(ready.Code.Warnings) is { Length: > 0 } warnings) page.AddMarkdown(warnings);
                break;
            case MentorEvent.DiagramReady ready:
                page?.AddPicture(SvgWriter.Write(ready.Diagram, cells => CellWidth.Of(cells)), ready.Diagram.Notes);
                break;
            case MentorEvent.CallersFound found:
                page?.AddMarkdown(PanelMarkdown.Of(found.Callers));
                break;
            default:
                view?.Show(step);
                break;
        }
    }

    public void Finish()
    {
        EndTarget();
        if (page is not null) style.Host.Out.Write(page.Text());
    }

    public void BreakOff()
    {
        view?.BreakOff();
        Finish();
    }

    private void EndTarget()
    {
        if (code is null) return;
        page!.AddMarkdown(words.ToString());
        if (Listed(code.Part) is var (file, from, to) && to - from < MostLines)
        {
            var text = file.Code.Text[file.Code.Lines.StartOf(from)..file.Code.Lines.EndOf(to)];
            page.AddListing(from == to ? $"{file.Path}, line {from}" : $"{file.Path}, lines {from} to {to}", file.Code.Language, text, from);
        }

        code = null;
    }

    private static (ExplainedFile File, int From, int To)? Listed(ExplainedPart part) => part switch
    {
        ExplainedPart.File { In: var file } => (file, 1, Math.Max(1, file.Code.LineCount)),
        ExplainedPart.Declaration { In: var file, Symbol: var symbol } => (file, file.Code.LineOf(symbol.Span), file.Code.EndLineOf(symbol.Span)),
        ExplainedPart.Lines lines => (lines.In, lines.From, lines.To),
        _ => null,
    };
}
