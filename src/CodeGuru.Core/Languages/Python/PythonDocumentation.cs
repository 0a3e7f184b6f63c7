using System.Text.RegularExpressions;
using CodeGuru.Core.Syntax;

namespace CodeGuru.Core.Languages.Python;

/// <summary>Reads docstrings: a string that is the first statement (PEP 257).</summary>
internal static partial class PythonDocumentation
{
    /// <summary>The docstring of a block or module, without its indentation; null if there is none.</summary>
    public static string? In(SyntaxNode block)
    {
        foreach (var child in block.NamedChildren)
        {
            if (child.Is("comment")) continue;
            if (!child.Is("expression_statement") || child.FirstChild is not { Kind: "string" } text) return null;
            if (text.NamedChildren.Any(part => part.Is("interpolation"))) return null;
            return Clean(string.Concat(text.NamedChildren.Where(part => part.Is("string_content")).Select(part => part.Words())));
        }

        return null;
    }

    /// <summary>As PEP 257 trims: the first line apart, the others by their common indentation.</summary>
    private static string? Clean(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Replace("\t", "        ", StringComparison.Ordinal).Split('\n');
        var indent = lines.Skip(1).Where(line => line.Trim().Length > 0).Select(line => line.Length - line.TrimStart().Length).DefaultIfEmpty(0).Min();
        var trimmed = lines.Skip(1).Select(line => line.Length > indent ? line[indent..].TrimEnd() : "").Prepend(lines[0].Trim());
        var cleaned = string.Join('\n', trimmed).Trim('\n');
        return cleaned.Length == 0 ? null : Plain(cleaned);
    }

    /// <summary>Names and code in reStructuredText's marks as Markdown has them: <c>:class:`~shop.Order`</c> is <c>`Order`</c>.</summary>
    private static string Plain(string text) => Literals().Replace(Roles().Replace(text, match =>
        $"`{(match.Groups["title"].Success ? match.Groups["title"].Value.Trim() : match.Groups["last"].Success ? match.Groups["path"].Value[(match.Groups["path"].Value.LastIndexOf('.') + 1)..] : match.Groups["path"].Value)}`"), "`$1`");

    [GeneratedRegex(@"(?<![\w`]):(?:[a-z]+:)?[a-z]+:`(?:(?<title>[^`<>\n]+)<[^`<>\n]+>|(?<last>~)?(?<path>[^`<>\n]+))`")]
    private static partial Regex Roles();

    [GeneratedRegex(@"(?<!`)``([^`\n]+)``(?!`)")]
    private static partial Regex Literals();
}
