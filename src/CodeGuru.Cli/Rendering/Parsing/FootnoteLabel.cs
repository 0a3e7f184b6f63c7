namespace CodeGuru.Cli.Rendering.Parsing;

/// <summary>The form <c>[^label]</c>, by which a footnote is named and referred to.</summary>
internal static class FootnoteLabel
{
    /// <summary>How long the label at the beginning of <paramref name="text"/> is, brackets included; 0 when there is none.</summary>
    public static int Length(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith("[^"))
            return 0;
        var length = 2;
        while (length < text.Length && (char.IsAsciiLetterOrDigit(text[length]) || text[length] is '-' or '_'))
            length++;
        return length > 2 && length < text.Length && text[length] == ']' ? length + 1 : 0;
    }

    /// <summary>
    /// The label as it is shown: a number loses its caret; any other label keeps it, since what looks like one in prose can be a character
    /// class of a regular expression.
    /// </summary>
    public static string Display(string label) => label.All(char.IsAsciiDigit) ? $"[{label}]" : $"[^{label}]";
}
