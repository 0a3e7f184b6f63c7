using System.Text;

namespace CodeGuru.Core.Pitfalls;

/// <summary>Applies edits to a text.</summary>
public static class TextEdits
{
    /// <exception cref="ArgumentException">Edits overlap, or lie outside of the text.</exception>
    public static string Apply(string text, IReadOnlyList<TextEdit> edits)
    {
        ArgumentNullException.ThrowIfNull(text);
        var result = new StringBuilder(text.Length);
        var at = 0;
        foreach (var edit in edits.OrderBy(edit => edit.Span.Start).ThenBy(edit => edit.Span.End))
        {
            if (edit.Span.Start < at || edit.Span.End > text.Length) throw new ArgumentException($"The edit at {edit.Span.Start} overlaps another one or the text's end.", nameof(edits));
            result.Append(text, at, edit.Span.Start - at).Append(edit.Text);
            at = edit.Span.End;
        }

        return result.Append(text, at, text.Length - at).ToString();
    }
}
