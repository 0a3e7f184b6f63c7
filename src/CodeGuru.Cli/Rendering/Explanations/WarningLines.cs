using System.Globalization;
using CodeGuru.Cli.Rendering.Layout;
using CodeGuru.Core.Explanations;
using Spectre.Console;

namespace CodeGuru.Cli.Rendering.Explanations;

/// <summary>The pitfalls of explained code on a terminal: less than a review tells, which shows the code and why it hurts.</summary>
internal static class WarningLines
{
    public const int Most = 6;

    public static IEnumerable<RenderedLine> Of(IReadOnlyList<CodeWarning> warnings, int width, Theme theme)
    {
        if (warnings.Count == 0) yield break;
        yield return new RenderedLine([new StyledRun("Pitfalls", theme.Heading(2))]);
        foreach (var warning in warnings.Take(Most))
        {
            yield return RenderedLine.Blank;
            yield return new RenderedLine(
            [
                new StyledRun(warning.Severity, StyleOf(warning.Severity, theme)), new StyledRun($" {warning.Rule} ", theme.Muted),
                new StyledRun(string.Create(CultureInfo.InvariantCulture, $"{warning.Path}:{warning.Line}"), theme.Muted),
            ]);
            foreach (var line in Paragraph(warning.Message, null, width, theme)) yield return line;
            if (warning.Advice is { } advice)
            {
                foreach (var line in Paragraph(advice, "fix: ", width, theme)) yield return line;
            }
        }

        if (Rest(warnings) is { } rest) yield return new RenderedLine([new StyledRun("  " + rest, theme.Muted)]);
    }

    /// <summary>What is said of those that are not shown; null where all are.</summary>
    public static string? Rest(IReadOnlyList<CodeWarning> warnings) =>
        warnings.Count <= Most ? null : string.Create(CultureInfo.InvariantCulture, $"And {warnings.Count - Most} more: see 'codeguru review'.");

    private static IEnumerable<RenderedLine> Paragraph(string text, string? label, int width, Theme theme)
    {
        var pieces = new List<InlinePiece>();
        if (label is not null) pieces.Add(new InlinePiece(label, theme.Done, null, InlinePieceKind.Text));
        var parts = text.Split('`');
        for (var at = 0; at < parts.Length; at++)
        {
            var isCode = at % 2 == 1 && at < parts.Length - 1;
            if (parts[at].Length > 0) pieces.Add(new InlinePiece(isCode && theme.IsPlain ? $"`{parts[at]}`" : parts[at], isCode ? theme.InlineCode : Style.Plain, null, InlinePieceKind.Text));
        }

        return new FlowText(pieces).Wrap(Math.Max(20, width) - 2).Select(runs => new RenderedLine([new StyledRun("  ", Style.Plain), .. runs]));
    }

    private static Style StyleOf(string severity, Theme theme) => severity switch
    {
        "error" => theme.Code(Core.Syntax.HighlightKind.Constant).Combine(theme.Strong),
        "warning" => theme.Code(Core.Syntax.HighlightKind.Type).Combine(theme.Strong),
        _ => theme.Marker,
    };
}
