using CodeGuru.Core.Syntax;

namespace CodeGuru.Core.Languages;

/// <summary>Reads documentation that stands in comments before a declaration.</summary>
internal static class CommentDocumentation
{
    /// <summary>The text of the comments directly before <paramref name="declaration"/> that begin with one of <paramref name="marks"/> (<c>/**</c>, <c>///</c>), without their marks; null if there are none.</summary>
    public static string? Before(SyntaxNode declaration, params ReadOnlySpan<string> marks)
    {
        var comments = new List<string>();
        var below = declaration;
        while (below.Previous() is { } comment && comment.IsComment() && IsMarked(comment, marks) && Gap(comment, below) <= 1)
        {
            comments.Add(comment.Text.ToString());
            below = comment;
            if (comment.Text.StartsWith("/*")) break;
        }

        if (comments.Count == 0) return null;
        comments.Reverse();
        var text = string.Join('\n', comments.SelectMany(Lines)).Trim('\n').TrimEnd();
        return text.Length == 0 ? null : text;
    }

    private static bool IsMarked(SyntaxNode comment, ReadOnlySpan<string> marks)
    {
        foreach (var mark in marks)
        {
            if (comment.Text.StartsWith(mark, StringComparison.Ordinal) && !comment.Text.StartsWith("/**/")) return true;
        }

        return false;
    }

    private static int Gap(SyntaxNode comment, SyntaxNode below) => below.Tree.Text.AsSpan(comment.End, Math.Max(0, below.Start - comment.End)).Count('\n');

    private static IEnumerable<string> Lines(string comment)
    {
        var isBlock = comment.StartsWith("/*", StringComparison.Ordinal);
        if (isBlock) comment = comment.EndsWith("*/", StringComparison.Ordinal) ? comment[..^2] : comment;
        foreach (var line in comment.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'))
        {
            var text = line.Trim();
            text = text.StartsWith("/**", StringComparison.Ordinal) ? text[3..] : text.StartsWith("/*", StringComparison.Ordinal) ? text[2..]
                : text.StartsWith("///", StringComparison.Ordinal) || text.StartsWith("//!", StringComparison.Ordinal) ? text[3..]
                : text.StartsWith("//", StringComparison.Ordinal) ? text[2..] : comment.StartsWith('#') ? text.TrimStart('#') : isBlock && text.StartsWith('*') ? text[1..] : text;
            yield return text.StartsWith(' ') ? text[1..] : text;
        }
    }
}
