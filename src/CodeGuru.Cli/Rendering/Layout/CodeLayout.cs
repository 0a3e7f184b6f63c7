using CodeGuru.Core.Markdown;
using CodeGuru.Core.Syntax;
using Markdig.Syntax;
using Spectre.Console;

namespace CodeGuru.Cli.Rendering.Layout;

/// <summary>
/// Code blocks, laid out to be copied: at the left margin wherever they stand, nothing before or behind a line, and no line broken.
/// Without styles they keep their fences, which then are all that tells code from prose.
/// </summary>
internal sealed class CodeLayout(RenderOptions options)
{
    // Copied from a terminal, a tab is spaces anyway; four keep deep code on the screen.
    private const int TabWidth = 4;

    public Rendered Render(CodeBlock block)
    {
        var code = block.Lines.ToString();
        var language = Language(block);
        var lines = options.Theme.IsPlain ? Fenced(language, code) : Coloured(language, code);
        return new Rendered(lines, AirBefore: true, AirAfter: true);
    }

    // "python run", "rust,ignore", "{.js}": the first word is what says how to colour.
    private static string Language(CodeBlock block)
    {
        var words = (block as FencedCodeBlock)?.Info ?? "";
        var end = words.AsSpan().IndexOfAny(" \t,{");
        return end < 0 ? words : words[..end];
    }

    private static List<RenderedLine> Fenced(string language, string code)
    {
        var fence = FenceText.Around(code);
        var lines = new List<RenderedLine> { Line(fence + language) };
        if (code.Length > 0)
            lines.AddRange(code.Split('\n').Select(Line));
        lines.Add(Line(fence));
        return lines;

        static RenderedLine Line(string text)
        {
            var line = new LineBuilder();
            Append(line, text, Style.Plain);
            return new RenderedLine(line.Take(), IsCode: true);
        }
    }

    private List<RenderedLine> Coloured(string language, string code)
    {
        var lines = new List<RenderedLine>();
        if (code.Length == 0)
            return lines;

        var spans = language.Length > 0 ? options.Highlighter?.Highlight(language, code) ?? [] : [];
        var plain = spans.Count > 0 ? options.Theme.Code(HighlightKind.None) : options.Theme.PlainCode;
        var line = new LineBuilder();
        var position = 0;
        foreach (var span in spans)
        {
            // A highlighter's mistake costs colour, never text.
            if (span.Start < position || span.Length <= 0 || span.End > code.Length)
                continue;
            Append(line, code.AsSpan(position, span.Start - position), plain, lines);
            Append(line, code.AsSpan(span.Start, span.Length), options.Theme.Code(span.Kind), lines);
            position = span.End;
        }

        Append(line, code.AsSpan(position), plain, lines);
        lines.Add(new RenderedLine(line.Take(), IsCode: true));
        return lines;
    }

    private static void Append(LineBuilder line, ReadOnlySpan<char> text, Style style, List<RenderedLine> lines)
    {
        for (int end; (end = text.IndexOf('\n')) >= 0; text = text[(end + 1)..])
        {
            Append(line, text[..end], style);
            lines.Add(new RenderedLine(line.Take(), IsCode: true));
        }

        Append(line, text, style);
    }

    private static void Append(LineBuilder line, ReadOnlySpan<char> text, Style style)
    {
        for (int tab; (tab = text.IndexOf('\t')) >= 0; text = text[(tab + 1)..])
        {
            AppendSafe(line, text[..tab], style);
            line.AppendSpaces(TabWidth - (line.Width % TabWidth), style, null);
        }

        AppendSafe(line, text, style);
    }

    private static void AppendSafe(LineBuilder line, ReadOnlySpan<char> text, Style style)
    {
        if (text.IsEmpty)
            return;
        var safe = TerminalText.SanitiseLine(text.ToString());
        line.Append(safe, CellWidth.Of(safe), style, null);
    }
}
