namespace CodeGuru.Core.Text;

/// <summary>Text in which brackets hold together what stands in them, as types and annotations are written.</summary>
internal static class BracketedText
{
    /// <summary>The parts between separators that stand in no brackets, without the spaces around them.</summary>
    public static List<string> Split(string text, char separator)
    {
        var parts = new List<string>();
        var (depth, from) = (0, 0);
        for (var at = 0; at < text.Length; at++)
        {
            if (IsOpening(text, at)) depth++;
            else if (IsClosing(text, at)) depth--;
            else if (text[at] == separator && depth <= 0)
            {
                parts.Add(text[from..at].Trim());
                from = at + 1;
            }
        }

        return [.. parts, text[from..].Trim()];
    }

    /// <summary>The arrow of a channel is no bracket.</summary>
    private static bool IsOpening(string text, int at) => text[at] is '(' or '[' or '{' || (text[at] == '<' && !(at + 1 < text.Length && text[at + 1] == '-'));

    /// <summary>Nor is that of a function.</summary>
    private static bool IsClosing(string text, int at) => text[at] is ')' or ']' or '}' || (text[at] == '>' && !(at > 0 && text[at - 1] is '-' or '='));
}
