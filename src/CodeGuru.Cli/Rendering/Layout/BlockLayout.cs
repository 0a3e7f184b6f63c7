using System.Runtime.CompilerServices;
using CodeGuru.Cli.Rendering.Parsing;
using Markdig.Syntax;
using Spectre.Console;
using Table = Markdig.Extensions.Tables.Table;

namespace CodeGuru.Cli.Rendering.Layout;

/// <summary>Lays blocks out in lines of a given width.</summary>
internal sealed class BlockLayout(RenderOptions options)
{
    /// <summary>Nested blocks get no narrower than this; from there on they are no longer indented.</summary>
    private const int NarrowestNesting = 10;

    private readonly CodeLayout codeBlocks = new(options);
    private readonly TableLayout tables = new(options);

    private Theme Theme => options.Theme;

    /// <summary>The blocks below each other.</summary>
    /// <param name="blocks">What a document, a list item, a quotation or a footnote holds.</param>
    /// <param name="width">In cells.</param>
    /// <param name="apart">With a blank line between them, as everywhere but in a tight list.</param>
    public Rendered Blocks(ContainerBlock blocks, int width, bool apart)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var all = Rendered.Nothing;
        foreach (var block in blocks)
            all = all.Then(Block(block, width), apart);
        return all;
    }

    private Rendered Block(Block block, int width) => block switch
    {
        HeadingBlock heading => Heading(heading, width),
        ParagraphBlock paragraph => Paragraph(paragraph, width),
        ListBlock list => List(list, width),
        QuoteBlock quote => Quote(quote, width),
        ThematicBreakBlock => new Rendered([new RenderedLine([new StyledRun(new string('─', width), Theme.Border)])]),
        Table table => tables.Render(table, width),
        FootnoteDefinition footnote => Footnote(footnote, width),
        HtmlBlock html => Html(html, width),
        CodeBlock code => codeBlocks.Render(code),
        ContainerBlock container => Blocks(container, width, apart: true),
        _ => Rendered.Nothing,
    };

    private Rendered Heading(HeadingBlock heading, int width)
    {
        var pieces = InlineFlow.Flatten(heading.Inline, options, Theme.Heading(heading.Level));
        if (Theme.IsPlain)
            return Hang([new StyledRun(new string('#', heading.Level) + " ", Style.Plain)], width, room => Flow(pieces, room));

        var text = Flow(pieces, width);
        if (heading.Level <= 2 && text.Lines.Count > 0)
        {
            var rule = new string(heading.Level == 1 ? '═' : '─', text.Lines.Max(line => line.Width));
            text.Lines.Add(new RenderedLine([new StyledRun(rule, Theme.Heading(heading.Level))]));
        }

        return text;
    }

    private Rendered Paragraph(ParagraphBlock paragraph, int width)
    {
        var keepLines = ParagraphAndTableParser.HoldsLinkDefinitions(paragraph);
        return Flow(InlineFlow.Flatten(paragraph.Inline, options, Style.Plain, keepLines), width);
    }

    private static Rendered Flow(IReadOnlyList<InlinePiece> pieces, int width) =>
        new([.. new FlowText(pieces).Wrap(width).Select(runs => new RenderedLine(runs))]);

    private Rendered List(ListBlock list, int width)
    {
        var markers = new ListMarkers(list, Theme);
        var all = Rendered.Nothing;
        foreach (var block in list)
        {
            var item = (ListItemBlock)block;
            var lines = Hang(markers.For(item), width, room => Blocks(item, room, apart: list.IsLoose));
            all = all.Then(lines, apart: list.IsLoose);
        }

        return all;
    }

    private Rendered Footnote(FootnoteDefinition footnote, int width)
    {
        var marker = new StyledRun(FootnoteLabel.Display(footnote.Label) + " ", Theme.Marker);
        return Hang([marker], width, room => Blocks(footnote, room, apart: true));
    }

    private Rendered Quote(QuoteBlock quote, int width)
    {
        if (width - 2 < NarrowestNesting)
            return Blocks(quote, width, apart: true);
        var inner = Blocks(quote, width - 2, apart: true);
        var bar = new StyledRun("│ ", Theme.Border);
        var bareBar = new StyledRun("│", Theme.Border);
        return Prefix(inner, line => line.Runs.Count == 0 ? bareBar : bar);
    }

    private Rendered Html(HtmlBlock html, int width)
    {
        var pieces = new List<InlinePiece>();
        foreach (var line in html.Lines.ToString().Split('\n'))
        {
            if (pieces.Count > 0)
                pieces.Add(InlinePiece.Break);
            pieces.Add(new InlinePiece(TerminalText.SanitiseLine(line), Theme.Muted, null, InlinePieceKind.Text));
        }

        return Flow(pieces, width);
    }

    // The content beside its marker, continued below itself. Where that would leave too little room the marker gets a line of its own.
    private static Rendered Hang(IReadOnlyList<StyledRun> marker, int width, Func<int, Rendered> layOut)
    {
        var indent = marker.Sum(run => CellWidth.Of(run.Text));
        var markerLine = new RenderedLine([.. marker.SkipLast(1), new StyledRun(marker[^1].Text.TrimEnd(), marker[^1].Style)]);
        if (width - indent < NarrowestNesting)
            return new Rendered([markerLine]).Then(layOut(width), apart: false);

        var content = layOut(width - indent);
        if (content.Lines.Count == 0)
            return new Rendered([markerLine]);
        if (content.Lines[0].IsCode)
            return new Rendered([markerLine]).Then(content, apart: false);

        var isFirst = true;
        var space = new StyledRun(new string(' ', indent), Style.Plain);
        for (var i = 0; i < content.Lines.Count; i++)
        {
            var line = content.Lines[i];
            if (!line.IsCode && (line.Runs.Count > 0 || isFirst))
                content.Lines[i] = new RenderedLine(isFirst ? [.. marker, .. line.Runs] : [space, .. line.Runs]);
            isFirst = false;
        }

        return content;
    }

    private static Rendered Prefix(Rendered content, Func<RenderedLine, StyledRun> prefix)
    {
        for (var i = 0; i < content.Lines.Count; i++)
        {
            var line = content.Lines[i];
            if (!line.IsCode)
                content.Lines[i] = new RenderedLine([prefix(line), .. line.Runs]);
        }

        return content;
    }
}
