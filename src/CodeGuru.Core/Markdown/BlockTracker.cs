namespace CodeGuru.Core.Markdown;

/// <summary>
/// Follows the lines of a block as far as is needed to know where it surely ends (CommonMark 0.31, chapters 4 and 5). Where that is not surely
/// known any more, it says so.
/// </summary>
internal sealed class BlockTracker
{
    /// <summary>Raw HTML that goes on through blank lines; "raw" elements end with the end tag of any of them.</summary>
    private static readonly (string Opening, string Closing)[] RawHtml = [("<!--", "-->"), ("<?", "?>"), ("<![CDATA[", "]]>")];

    private static readonly string[] RawElements = ["pre", "script", "style", "textarea"];

    private char fenceCharacter;
    private int fenceLength;
    private string? htmlEnd;
    private bool inList;
    private bool inTag;
    private bool isEmpty = true;
    private bool isParagraph;

    /// <summary>The line that opened the code block at hand; null outside of one.</summary>
    public string? OpenFence { get; private set; }

    /// <summary>The last line taken ended the block, whatever follows.</summary>
    public bool IsFinished { get; private set; }

    /// <summary>What stands inside of what is not known: only a parser can tell.</summary>
    public bool IsDoubtful { get; private set; }

    /// <summary>Blank lines at the end may belong to what has begun.</summary>
    public bool MayBeOpen => OpenFence is not null || htmlEnd is not null || IsDoubtful;

    /// <summary>The last line taken was blank.</summary>
    public bool IsAfterBlank { get; private set; }

    /// <summary>A paragraph or table, and a blank line behind it: nothing that follows belongs to it, so nobody need wait for that.</summary>
    public bool IsClosedParagraph => isParagraph && IsAfterBlank && !MayBeOpen;

    /// <summary>Whether a line may begin a block of the document behind a blank line: it is not indented.</summary>
    public static bool MayFollow(string line) => line.Length > 0 && line[0] is not (' ' or '\t') && !IsMarker(line);

    public void Reset()
    {
        fenceCharacter = default;
        fenceLength = 0;
        htmlEnd = OpenFence = null;
        inList = inTag = isParagraph = IsAfterBlank = IsFinished = IsDoubtful = false;
        isEmpty = true;
    }

    /// <summary>Whether the lines so far are finished, now that it is known what follows.</summary>
    public bool CanCutBefore(string line)
    {
        if (isEmpty || OpenFence is not null || htmlEnd is not null || IsDoubtful || line.Length == 0 || line[0] is ' ' or '\t') return false;
        if (!inTag && (IsHeading(line) || FenceLength(line) > 0)) return true;
        return IsAfterBlank && !(inList && IsMarker(line));
    }

    public void Take(string line)
    {
        IsFinished = false;
        var text = line.AsSpan().TrimStart(" \t");
        if (OpenFence is not null)
        {
            TakeCode(line, text);
        }
        else if (text.IsEmpty)
        {
            IsAfterBlank = true;
            inTag = false;
        }
        else if (htmlEnd is not null)
        {
            if (EndsHtml(line, htmlEnd)) htmlEnd = null;
        }
        else
        {
            TakeText(line, text);
        }
    }

    private void TakeCode(string line, ReadOnlySpan<char> text)
    {
        var run = RunLength(text, fenceCharacter);
        if (run < fenceLength || !text[run..].Trim(" \t").IsEmpty || IndentOf(line) > 3) return;
        OpenFence = null;
        IsFinished = true;
    }

    private void TakeText(string line, ReadOnlySpan<char> text)
    {
        var wasEmpty = isEmpty;
        isEmpty = false;
        var indent = IndentOf(line);
        if (!IsDoubtful)
        {
            if (indent == 0 && IsHeading(line) && wasEmpty)
            {
                IsFinished = true;
            }
            else if (FenceLength(text) is > 0 and var length)
            {
                // At the margin a fence is the document's; indented, it may be that of a list's item, and end with it.
                if (!inTag && (indent == 0 || (indent <= 3 && wasEmpty))) (OpenFence, fenceCharacter, fenceLength) = (line, text[0], length);
                else IsDoubtful = true;
            }
            else if (RawHtmlEnd(text) is { } end)
            {
                if (inList || inTag || indent > 0) IsDoubtful = true;
                else if (!EndsHtml(line.AsSpan(2), end)) htmlEnd = end;
            }
        }

        // A list's item may itself begin with a fence, a comment or another list.
        if (IsMarker(text))
        {
            inList = true;
            var content = text.TrimStart("-+*0123456789.)>[] \t");
            if (FenceLength(content) > 0 || content.StartsWith('<')) IsDoubtful = true;
        }

        isParagraph = (wasEmpty || isParagraph) && indent <= 3 && !IsMarker(text) && text[0] is not ('<' or '>');
        // Other HTML goes on to the next blank line, and what stands in it is no Markdown.
        if (text[0] == '<') inTag = true;
        IsAfterBlank = false;
    }

    private static bool IsHeading(ReadOnlySpan<char> line)
    {
        var level = RunLength(line, '#');
        return level is > 0 and <= 6 && (level == line.Length || line[level] is ' ' or '\t');
    }

    /// <summary>The number of backticks or tildes, 0 if the line opens no code block.</summary>
    private static int FenceLength(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text[0] is not ('`' or '~')) return 0;
        var run = RunLength(text, text[0]);
        return run >= 3 && (text[0] == '~' || !text[run..].Contains('`')) ? run : 0;
    }

    private static bool IsMarker(ReadOnlySpan<char> text)
    {
        text = text.TrimStart(" \t>");
        if (text.IsEmpty) return false;
        var length = text[0] is '-' or '+' or '*' ? 1 : 0;
        if (length == 0)
        {
            while (length < text.Length && char.IsAsciiDigit(text[length])) length++;
            if (length == 0 || length == text.Length || text[length] is not ('.' or ')')) return false;
            length++;
        }

        return length == text.Length || text[length] is ' ' or '\t';
    }

    private static string? RawHtmlEnd(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith('<')) return null;
        foreach (var (opening, closing) in RawHtml)
        {
            if (text.StartsWith(opening, StringComparison.Ordinal)) return closing;
        }

        if (text.Length > 2 && text[1] == '!' && char.IsAsciiLetter(text[2])) return ">";
        foreach (var element in RawElements)
        {
            if (text[1..].StartsWith(element, StringComparison.OrdinalIgnoreCase)
                && (text.Length == element.Length + 1 || text[element.Length + 1] is ' ' or '\t' or '>')) return "</";
        }

        return null;
    }

    private static bool EndsHtml(ReadOnlySpan<char> line, string end)
    {
        if (end != "</") return line.Contains(end, StringComparison.Ordinal);
        foreach (var element in RawElements)
        {
            if (line.Contains($"</{element}>", StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private static int IndentOf(ReadOnlySpan<char> line)
    {
        var indent = 0;
        foreach (var c in line)
        {
            if (c == ' ') indent++;
            else if (c == '\t') indent += 4 - (indent % 4);
            else break;
        }

        return indent;
    }

    private static int RunLength(ReadOnlySpan<char> text, char c)
    {
        var length = text.IndexOfAnyExcept(c);
        return length < 0 ? text.Length : length;
    }
}
