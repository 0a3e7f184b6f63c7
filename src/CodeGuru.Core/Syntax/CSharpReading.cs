using System.Text.RegularExpressions;

namespace CodeGuru.Core.Syntax;

/// <summary>
/// Puts C# before its grammar so that it can read it. The grammar takes some words for keywords wherever they stand, and has no slice patterns
/// but at the end. They are overwritten, character for character, by something that stands for the same; trees show the text as it was.
/// </summary>
internal static partial class CSharpReading
{
    public static string Of(string text) => Guarded().Replace(Words(text), found => $"({found.ValueSpan[1..^1]})");

    // A list pattern takes the word behind it for its name; as a positional pattern, it does not.
    [GeneratedRegex(@"(?<=[,{]\s*)\[[^\[\]{}();]*\](?=\s+when\b)")]
    private static partial Regex Guarded();

    private static string Words(string text) => Misread().Replace(text, found => found.Value switch
    {
        ".." when found.Groups["alone"].Success => "_ ",
        ".." => "  ",
        var word => $"{word[0]}_{word[2..]}",
    });

    // A with that makes a copy has a brace behind it, an await an operand; in brackets, such a word is an attribute's target only before a colon.
    [GeneratedRegex("""
        \bwith\b(?!\s*(?:\{|/[/*]))
        |\bawait\b(?=\s*(?:[.,;)\]}?:=]|is\b|$))
        |(?<=\[\s*)(?:type|field|method|param|property|module|assembly)\b(?!\s*:)
        |(?<=[\[,]\s*)\.\.(?=(?<alone>\s*,)|\s*var\b)
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Misread();
}
