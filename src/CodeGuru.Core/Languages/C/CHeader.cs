using System.Text.RegularExpressions;

namespace CodeGuru.Core.Languages.C;

/// <summary>Tells whose header a <c>.h</c> is: C and C++ share the ending.</summary>
internal static partial class CHeader
{
    /// <summary>Lines that look: declarations of C++ may follow long comments and includes.</summary>
    private const int LongestLook = 200_000;

    /// <summary>Whether a header has something that C cannot have, outside of comments.</summary>
    public static bool IsCpp(string text)
    {
        foreach (var match in OfCpp().EnumerateMatches(text.AsSpan(0, Math.Min(text.Length, LongestLook))))
        {
            if (!IsComment(text, match.Index)) return true;
        }

        return false;
    }

    /// <summary>Whether a place stands in a block comment: the last mark before it opens one.</summary>
    private static bool IsComment(string text, int at)
    {
        var before = text.AsSpan(0, at);
        return before.LastIndexOf("/*") > before.LastIndexOf("*/");
    }

    [GeneratedRegex(@"^[ \t]*(?:template\s*<|namespace\s+[\w:]*\s*\{|using\s+(?:namespace\s+)?[A-Za-z_][\w:]*\s*[;=]|(?:public|private|protected)\s*:|class\s+(?:[A-Z_]+\s+)?\w+(?:\s+final)?\s*(?::[^:;{}]+)?\{|(?:enum\s+class)\b|[\w:<>,*&() ]*\bstd::\w)", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex OfCpp();
}
