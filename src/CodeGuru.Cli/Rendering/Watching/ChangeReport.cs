using System.Globalization;
using System.Text;
using CodeGuru.Core.Analysis.Changes;
using CodeGuru.Core.Code;
using CodeGuru.Core.Markdown;
using CodeGuru.Engine.Watching;

namespace CodeGuru.Cli.Rendering.Watching;

/// <summary>What a save changed, as a person reads it.</summary>
internal static class ChangeReport
{
    public static string Markdown(WatchStep.Changed changed)
    {
        var path = changed.File.File.Path;
        var report = new StringBuilder($"\n## Changed: {Code(path)}\n\n");
        foreach (var change in changed.Changes) Append(report, changed.File.File.Code, change);
        foreach (var pitfall in changed.Introduced) report.Append(CultureInfo.InvariantCulture, $"- new pitfall, line {pitfall.Line}, {pitfall.About.Id}: {pitfall.Message} {pitfall.Advice}\n");
        foreach (var pitfall in changed.Mended) report.Append(CultureInfo.InvariantCulture, $"- pitfall gone, {pitfall.About.Id} ({pitfall.About.Name})\n");
        return report.Append('\n').ToString();
    }

    private static void Append(StringBuilder report, CodeFile file, SymbolChange change)
    {
        var name = change.Symbol.Kind == SymbolKind.Module ? "The file's own code" : Code(file.ShownName(change.Symbol));
        switch (change.Kind)
        {
            case ChangeKind.Added:
                report.Append(CultureInfo.InvariantCulture, $"- {name} is new (line {change.After!.Line})\n");
                break;
            case ChangeKind.Removed:
                report.Append(CultureInfo.InvariantCulture, $"- {name} is gone\n");
                break;
            case ChangeKind.Renamed:
                report.Append(CultureInfo.InvariantCulture, $"- {Code(file.ShownName(change.Before!.Symbol))} is called {name} now{Details(change)}\n");
                break;
            case ChangeKind.Documented:
                report.Append(CultureInfo.InvariantCulture, $"- {name} is documented otherwise, and does what it did\n");
                break;
            default:
                report.Append(CultureInfo.InvariantCulture, $"- {name} {(change.Details.Count == 0 ? "has other code, and decides, calls and raises what it did" : Details(change).TrimStart(':', ' '))}\n");
                break;
        }
    }

    private static string Details(SymbolChange change) => change.Details.Count == 0 ? ""
        : ": " + string.Join("; ", change.Details.Select(detail => detail.Line is { } line ? string.Create(CultureInfo.InvariantCulture, $"{detail.Text} (line {line})") : detail.Text));

    private static string Code(string text) => CodeSpan.Of(TerminalText.SanitiseLine(text));
}
