using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls;

namespace CodeGuru.Cli.Rendering.Reviews;

/// <summary>What a fix changes, line by line.</summary>
internal static class FixDiff
{
    public static IReadOnlyList<DiffLine> Lines(CodeFile file, PitfallFix fix)
    {
        var edits = fix.Edits.OrderBy(edit => edit.Span.Start).ToList();
        var result = new List<DiffLine>();
        for (var first = 0; first < edits.Count;)
        {
            // Edits on the same lines are shown together.
            var last = first;
            var end = EndLine(file, edits[first].Span);
            while (last + 1 < edits.Count && file.Lines.LineOf(edits[last + 1].Span.Start) <= end) end = Math.Max(end, EndLine(file, edits[++last].Span));
            var (from, to) = (file.Lines.StartOf(file.Lines.LineOf(edits[first].Span.Start)), file.Lines.EndOf(end));
            result.AddRange(Split(file.Text[from..to]).Select(text => new DiffLine(IsAdded: false, text)));
            result.AddRange(Split(TextEdits.Apply(file.Text[from..to], [.. edits[first..(last + 1)].Select(edit => edit with { Span = new SourceSpan(edit.Span.Start - from, edit.Span.End - from) })]))
                .Select(text => new DiffLine(IsAdded: true, text)));
            first = last + 1;
        }

        return result;
    }

    private static int EndLine(CodeFile file, SourceSpan span) => file.Lines.LineOf(Math.Max(span.Start, span.End - 1));

    private static IEnumerable<string> Split(string text) => text.Length == 0 ? [] : text.TrimEnd('\r', '\n').Split('\n').Select(line => line.TrimEnd('\r'));
}
