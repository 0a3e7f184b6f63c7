using System.Text.RegularExpressions;
using CodeGuru.Core.Syntax;

namespace CodeGuru.Core.Languages.Ruby;

/// <summary>Reads the comments before Ruby's declarations, whose marks are RDoc's.</summary>
internal static partial class RubyDocumentation
{
    private static readonly string[] MagicComments = ["frozen_string_literal:", "encoding:", "coding:", "typed:", "rubocop:", "-*-", "!"];

    public static string? Of(SyntaxNode declaration)
    {
        if (CommentDocumentation.Before(declaration, "#") is not { } text) return null;
        var lines = text.Split('\n').Where(line => !MagicComments.Any(mark => line.TrimStart().StartsWith(mark, StringComparison.Ordinal)));
        return string.Join('\n', lines).Trim('\n') is { Length: > 0 } told ? Plain(told) : null;
    }

    /// <summary>Code in RDoc's marks as Markdown has it, links as their words.</summary>
    private static string Plain(string text) => Links().Replace(Marks().Replace(text, "`$1$2`"), "$1");

    [GeneratedRegex(@"(?<![\w+])\+([\w:.#?!=@\[\]<]+)\+(?![\w+])|<(?:tt|code)>([^<>\n]+)</(?:tt|code)>")]
    private static partial Regex Marks();

    [GeneratedRegex(@"\{([^{}\n]+)\}\[[^\[\]\s]+\]")]
    private static partial Regex Links();
}
