namespace CodeGuru.Core.Markdown;

/// <summary>Tells whether a text that broke off is inside a fenced code block.</summary>
public static class OpenFence
{
    /// <summary>The line that closes the block that is open at the text's end; null where none is.</summary>
    public static string? In(string markdown)
    {
        ArgumentNullException.ThrowIfNull(markdown);
        string? open = null;
        foreach (var raw in markdown.AsSpan().EnumerateLines())
        {
            var line = raw.TrimStart();
            // CommonMark: a fence is indented by at most three spaces, but in a list item by more; a closing one carries no words.
            var length = line.Length == 0 ? 0 : RunLength(line, line[0]);
            if (length < 3 || line[0] is not ('`' or '~')) continue;
            if (open is null)
            {
                if (line[0] == '~' || !line[length..].Contains('`')) open = new string(line[0], length);
            }
            else if (line[0] == open[0] && length >= open.Length && line[length..].IsWhiteSpace())
            {
                open = null;
            }
        }

        return open;
    }

    private static int RunLength(ReadOnlySpan<char> line, char letter)
    {
        var end = line.IndexOfAnyExcept(letter);
        return end < 0 ? line.Length : end;
    }
}
