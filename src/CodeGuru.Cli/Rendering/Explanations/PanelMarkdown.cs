using System.Text;
using CodeGuru.Core.Explanations;
using CodeGuru.Core.Explanations.Panels;
using CodeGuru.Core.Markdown;

namespace CodeGuru.Cli.Rendering.Explanations;

/// <summary>The facts panel and the pitfalls as Markdown, for a pipe, a file and a page.</summary>
internal static class PanelMarkdown
{
    public static string Of(FactsPanel panel)
    {
        var text = new StringBuilder($"# {Code(panel.Name)}\n\n{PanelRows.About(panel)}\n");
        var rows = PanelRows.Of(panel).ToList();
        if (rows.Count > 0) text.Append('\n');
        foreach (var row in rows) text.Append(Line(row));
        return text.ToString();
    }

    /// <summary>Callers from other files, which are found later than the rest.</summary>
    public static string Of(IReadOnlyList<PlacedName> callers) => Line(PanelRows.Elsewhere(callers));

    /// <summary>Empty where nothing was found.</summary>
    public static string Of(IReadOnlyList<CodeWarning> warnings)
    {
        if (warnings.Count == 0) return "";
        var text = new StringBuilder("## Pitfalls\n\n");
        foreach (var warning in warnings.Take(WarningLines.Most))
            text.Append($"- **{warning.Severity}** {warning.Rule} at {Code($"{warning.Path}:{warning.Line}")}: {warning.Message}{(warning.Advice is { } advice ? $" **Fix:** {advice}" : "")}{(warning.Lesson is { } lesson ? $" ({lesson})" : "")}\n");
        if (WarningLines.Rest(warnings) is { } rest) text.Append($"- {rest}\n");
        return text.ToString();
    }

    private static string Line(PanelRow row) => $"- **{row.Label}:** {string.Join(", ", row.Items.Select(Item))}\n";

    private static string Item(PanelItem item) => $"{(item.IsCode ? Code(item.Text) : item.Text)}{(item.Note is { } note ? $" ({note})" : "")}";

    private static string Code(string text) => CodeSpan.Of(string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
}
