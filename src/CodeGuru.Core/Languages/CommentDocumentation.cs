using CodeGuru.Core.Syntax;

namespace CodeGuru.Core.Languages;

/// <summary>Reads documentation that stands in comments before a declaration.</summary>
internal static class CommentDocumentation
{
    private static readonly string[] FileTags = ["@file", "@fileoverview", "@module", "@packageDocumentation", "\\file"];
    private static readonly HashSet<string> Beginnings = ["import_statement", "preproc_include", "preproc_def", "preproc_ifdef", "namespace_definition", "namespace_use_declaration", "use_declaration", "extern_crate_declaration"];

    /// <summary>
    /// The text of the comments directly before <paramref name="declaration"/> that begin with one of <paramref name="marks"/> (<c>/**</c>, <c>///</c>), without their
    /// marks; null if there are none. As for JSDoc and its kin, empty lines may stand behind a block of documentation, unless it is the first thing of its file.
    /// </summary>
    public static string? Before(SyntaxNode declaration, params ReadOnlySpan<string> marks)
    {
        var comments = new List<string>();
        var below = declaration;
        while (Above(below) is { } comment && comment.IsComment() && IsMarked(comment, marks) && (Gap(comment, below) <= 1 || (comments.Count == 0 && IsBlock(comment) && !IsHead(comment))) && (Gap(comment, below) == 0 || BeginsLine(comment)))
        {
            comments.Add(comment.Words());
            below = comment;
            if (comment.Text.StartsWith("/*")) break;
        }

        if (comments.Count == 0) return null;
        comments.Reverse();
        var text = string.Join('\n', comments.SelectMany(Lines)).Trim('\n').TrimEnd();
        return text.Any(char.IsLetter) ? text : null;
    }

    /// <summary>What the comment at the head of a file says of the whole file: one that stands apart from what follows it, or before imports. A licence is none.</summary>
    public static string? OfFile(SyntaxNode root, params ReadOnlySpan<string> marks)
    {
        var head = root.NamedChildren.SkipWhile(child => child.Kind is "hash_bang_line" or "php_tag").ToList();
        for (var at = 0; at < head.Count && head[at].IsComment(); at++)
        {
            if (!IsMarked(head[at], marks)) continue;
            var first = at;
            while (at + 1 < head.Count && head[at].Text.StartsWith("//") && head[at + 1].IsComment() && IsMarked(head[at + 1], marks) && Gap(head[at], head[at + 1]) <= 1) at++;
            if (head[first..(at + 1)].Exists(IsLicence) || !IsSentence(head[first..(at + 1)])) continue;
            var isOfFile = at + 1 == head.Count || head[at].Text.StartsWith("//!") || LinesBetween(head[at], head[at + 1]) > 1 || Beginnings.Contains(head[at + 1].Kind);
            if (!isOfFile) return null;
            var text = string.Join('\n', head[first..(at + 1)].SelectMany(comment => Lines(comment.Text.ToString()))).Trim('\n', ' ');
            foreach (var tag in FileTags)
            {
                if (text == tag || text.StartsWith(tag + "\n", StringComparison.Ordinal) || text.StartsWith(tag + " ", StringComparison.Ordinal)) text = text[tag.Length..].Trim('\n', ' ');
            }

            return text.Length == 0 || text[0] == '@' ? null : text;
        }

        return null;
    }

    /// <summary>Lines that are marked as any others may say anything to anybody: what is meant for readers is a sentence.</summary>
    private static bool IsSentence(List<SyntaxNode> lines) =>
        !(lines[0].Text.StartsWith("// ") || lines[0].Text.StartsWith("//\t")) || string.Join(' ', lines.SelectMany(line => Lines(line.Text.ToString()))).Trim() is var text && text is [>= 'A' and <= 'Z', .., '.'] && text.Count(c => c == ' ') > 2;

    private static bool IsLicence(SyntaxNode comment) =>
        comment.Text.Contains("SPDX-", StringComparison.Ordinal) || comment.Text.Contains("Copyright", StringComparison.OrdinalIgnoreCase) || comment.Text.Contains("License", StringComparison.OrdinalIgnoreCase);

    /// <summary>The node before a declaration. Some grammars leave the comment before a body's first statement outside of the body.</summary>
    private static SyntaxNode? Above(SyntaxNode node)
    {
        var at = node;
        while (at.Previous() is null && at.Parent is { } parent && parent.Start == at.Start) at = parent;
        return at.Previous();
    }

    /// <summary>Whether a comment stands alone: behind something else in its line it is about that.</summary>
    private static bool BeginsLine(SyntaxNode comment)
    {
        var before = comment.Tree.Text.AsSpan(0, comment.Start);
        return before[(before.LastIndexOf('\n') + 1)..].IsWhiteSpace();
    }

    private static bool IsMarked(SyntaxNode comment, ReadOnlySpan<string> marks)
    {
        foreach (var mark in marks)
        {
            if (comment.Text.StartsWith(mark, StringComparison.Ordinal) && !comment.Text.StartsWith("/**/")) return true;
        }

        return false;
    }

    /// <summary>Whether a comment is written as documentation: <c>/**</c>, and not the frame of a heading.</summary>
    private static bool IsBlock(SyntaxNode comment) => comment.Text.StartsWith("/**", StringComparison.Ordinal) && !comment.Text.StartsWith("/***", StringComparison.Ordinal);

    /// <summary>Whether nothing stands before a comment but what the system or the language needs to recognise the file: it may be about the whole of it.</summary>
    private static bool IsHead(SyntaxNode comment) => comment.Previous() is null or { Kind: "hash_bang_line" or "php_tag" };

    /// <summary>A comment may hold the end of its line.</summary>
    private static int LinesBetween(SyntaxNode comment, SyntaxNode below) => Gap(comment, below) + (comment.Text.EndsWith("\n") ? 1 : 0);

    private static int Gap(SyntaxNode comment, SyntaxNode below) => below.Tree.Text.AsSpan(comment.End, Math.Max(0, below.Start - comment.End)).Count('\n');

    private static IEnumerable<string> Lines(string comment)
    {
        var isBlock = comment.StartsWith("/*", StringComparison.Ordinal);
        if (isBlock) comment = comment.EndsWith("*/", StringComparison.Ordinal) ? comment[..^2] : comment;
        foreach (var line in comment.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'))
        {
            var text = line.Trim();
            text = text.StartsWith("/**", StringComparison.Ordinal) || text.StartsWith("/*!", StringComparison.Ordinal) ? text[3..] : text.StartsWith("/*", StringComparison.Ordinal) ? text[2..]
                : text.StartsWith("///", StringComparison.Ordinal) || text.StartsWith("//!", StringComparison.Ordinal) ? text[3..]
                : text.StartsWith("//", StringComparison.Ordinal) ? text[2..] : comment.StartsWith('#') ? text.TrimStart('#') : isBlock && text.StartsWith('*') ? text[1..] : text;
            yield return text.StartsWith(' ') ? text[1..] : text;
        }
    }
}
