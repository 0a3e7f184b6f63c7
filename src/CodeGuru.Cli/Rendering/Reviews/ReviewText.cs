using System.Globalization;
using CodeGuru.Cli.Rendering.Layout;
using CodeGuru.Core.Pitfalls;
using CodeGuru.Engine.Reviewing;
using Spectre.Console;

namespace CodeGuru.Cli.Rendering.Reviews;

/// <summary>
/// A review as a person reads it: each finding with its place, the code, what is wrong, what to do. Why a kind of mistake hurts is told where it is met first.
/// On a terminal it has colours; elsewhere it is the same text.
/// </summary>
internal sealed class ReviewText(int width, Theme theme)
{
    private const string Margin = "  ";

    private readonly HashSet<string> told = [];

    public IEnumerable<RenderedLine> Lines(FileReview file)
    {
        foreach (var pitfall in file.Pitfalls)
        {
            foreach (var line in Lines(file.File.Path, pitfall)) yield return line;
            yield return RenderedLine.Blank;
        }
    }

    public static string Summary(CodeReview review, int suppressed = 0)
    {
        var files = review.Files.Count == 1 ? "1 file" : $"{review.Files.Count} files";
        var counted = new[] { Severity.Error, Severity.Warning, Severity.Info }
            .Select(severity => (severity, Number: review.Pitfalls.Count(pitfall => pitfall.About.Severity == severity))).Where(each => each.Number > 0)
            .Select(each => each.severity == Severity.Info ? Plural(each.Number, "remark") : Plural(each.Number, Word(each.severity))).ToList();
        var hidden = suppressed > 0 ? $" ({Plural(suppressed, "finding")} suppressed)" : "";
        if (counted.Count == 0) return $"Nothing found in {files}{hidden}.";
        var hit = review.Files.Count(file => file.Pitfalls.Count > 0);
        return $"{string.Join(", ", counted)} in {(hit == review.Files.Count ? files : $"{hit} of {files}")}{hidden}.";
    }

    public static string Word(Severity severity) => severity.ToString().ToLowerInvariant();

    private static string Plural(int number, string noun) => number == 1 ? $"1 {noun}" : string.Create(CultureInfo.InvariantCulture, $"{number} {noun}s");

    private IEnumerable<RenderedLine> Lines(string path, Pitfall pitfall)
    {
        var about = pitfall.About;
        var at = pitfall.File.Lines.PositionOf(pitfall.Span.Start);
        var style = StyleOf(about.Severity);
        yield return new RenderedLine(
        [
            new StyledRun(string.Create(CultureInfo.InvariantCulture, $"{path}:{at.Line}:{at.Column}"), theme.Strong), new StyledRun(": ", theme.Muted),
            new StyledRun(Word(about.Severity), style), new StyledRun(" " + about.Id, style), new StyledRun(" " + about.Name, theme.Muted),
        ]);
        foreach (var line in Frame(pitfall, style)) yield return line;
        foreach (var line in Paragraph(pitfall.Message, Style.Plain)) yield return line;
        if (told.Add(about.Id))
        {
            foreach (var line in Paragraph(about.Why, theme.Muted)) yield return line;
        }

        foreach (var line in Paragraph(pitfall.Advice, Style.Plain, new StyledRun("fix: ", theme.Done))) yield return line;
        if (pitfall.Fix is { } fix)
        {
            foreach (var line in FixDiff.Lines(pitfall.File, fix).SelectMany(Changed)) yield return line;
        }

        if (about.Lesson is { } lesson) yield return new RenderedLine([new StyledRun(Margin + "lesson: ", theme.Muted), new StyledRun("codeguru lessons show " + lesson, theme.InlineCode)]);
    }

    private IEnumerable<RenderedLine> Changed(DiffLine line)
    {
        yield return new RenderedLine([new StyledRun($"{Margin}{(line.IsAdded ? '+' : '-')} {line.Text.Replace("\t", "    ", StringComparison.Ordinal)}", line.IsAdded ? theme.Done : theme.Muted)], IsCode: true);
    }

    private IEnumerable<RenderedLine> Frame(Pitfall pitfall, Style style)
    {
        var gutter = pitfall.EndLine.ToString(CultureInfo.InvariantCulture).Length;
        var frame = CodeFrame.Of(pitfall.File, pitfall.Span, Math.Max(20, width - Margin.Length - gutter - 3));
        foreach (var line in frame.Lines)
        {
            yield return new RenderedLine(
                [new StyledRun($"{Margin}{line.Number.ToString(CultureInfo.InvariantCulture).PadLeft(gutter)} │ ", theme.Border), new StyledRun(line.Text.TrimEnd(), line.MarkWidth > 0 ? Style.Plain : theme.Muted)], IsCode: true);
            if (line.MarkWidth == 0) continue;
            yield return new RenderedLine(
                [new StyledRun($"{Margin}{new string(' ', gutter)} │ ", theme.Border), new StyledRun(new string(' ', line.MarkStart) + new string('^', line.MarkWidth), style)], IsCode: true);
        }
    }

    /// <summary>Prose with code in backticks.</summary>
    private IEnumerable<RenderedLine> Paragraph(string text, Style style, StyledRun? before = null)
    {
        var pieces = new List<InlinePiece>();
        if (before is { } first) pieces.Add(new InlinePiece(first.Text, first.Style, null, InlinePieceKind.Text));
        var parts = text.Split('`');
        for (var at = 0; at < parts.Length; at++)
        {
            var isCode = at % 2 == 1 && at < parts.Length - 1;
            // Without colours the marks stay.
            if (parts[at].Length > 0) pieces.Add(new InlinePiece(isCode && theme.IsPlain ? $"`{parts[at]}`" : parts[at], isCode ? theme.InlineCode : style, null, InlinePieceKind.Text));
        }

        return new FlowText(pieces).Wrap(Math.Max(20, width) - Margin.Length).Select(runs => new RenderedLine([new StyledRun(Margin, Style.Plain), .. runs]));
    }

    private Style StyleOf(Severity severity) => severity switch
    {
        Severity.Error => theme.Code(Core.Syntax.HighlightKind.Constant).Combine(theme.Strong),
        Severity.Warning => theme.Code(Core.Syntax.HighlightKind.Type).Combine(theme.Strong),
        _ => theme.Marker,
    };
}
