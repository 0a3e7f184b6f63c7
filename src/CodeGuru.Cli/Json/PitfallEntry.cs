using CodeGuru.Cli.Rendering.Reviews;
using CodeGuru.Core.Explanations;
using CodeGuru.Core.Pitfalls;

namespace CodeGuru.Cli.Json;

/// <summary>A finding of a review, with the fields of the contract and its fix.</summary>
/// <param name="Fix">What to do, in a sentence.</param>
/// <param name="Edits">The change that does it, where there is one; null where a person has to write it.</param>
internal sealed record PitfallEntry(
    string Rule, string Name, string Severity, string Path, int Line, int Column, int EndLine, int EndColumn, string Message, string? Lesson, string Fix, PitfallEntry.FixEntry? Edits)
{
    public static PitfallEntry Of(string path, Pitfall pitfall)
    {
        var (start, end) = (pitfall.File.Lines.PositionOf(pitfall.Span.Start), pitfall.File.Lines.PositionOf(pitfall.Span.End));
        return new PitfallEntry(
            pitfall.About.Id, pitfall.About.Name, ReviewText.Word(pitfall.About.Severity), path, start.Line, start.Column, end.Line, end.Column, pitfall.Message, pitfall.About.Lesson, pitfall.Advice,
            pitfall.Fix is { } fix ? new FixEntry(fix.Title, fix.IsSafe, [.. fix.Edits.Select(edit => EditEntry.Of(pitfall, edit))]) : null);
    }

    public static PitfallEntry Of(CodeWarning warning) => new(
        warning.Rule, PitfallCatalog.Find(warning.Rule)?.About.Name ?? "", warning.Severity, warning.Path, warning.Line, warning.Column, warning.EndLine, warning.EndColumn,
        warning.Message, warning.Lesson, warning.Advice ?? "", null);

    internal sealed record FixEntry(string Title, bool Safe, IReadOnlyList<EditEntry> Changes);

    internal sealed record EditEntry(int Line, int Column, int EndLine, int EndColumn, string Text)
    {
        public static EditEntry Of(Pitfall pitfall, TextEdit edit)
        {
            var (start, end) = (pitfall.File.Lines.PositionOf(edit.Span.Start), pitfall.File.Lines.PositionOf(edit.Span.End));
            return new EditEntry(start.Line, start.Column, end.Line, end.Column, edit.Text);
        }
    }
}
