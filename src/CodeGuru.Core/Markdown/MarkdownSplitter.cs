using System.Text;

namespace CodeGuru.Core.Markdown;

/// <summary>
/// Splits Markdown, while it arrives, into finished blocks and one live tail. A finished block means the same by itself as within its document,
/// whatever follows. However the text is cut into chunks, the blocks are the same; a cut is made only where it is surely right, so that a block may
/// hold several of CommonMark's. Costs are linear in the length of the text.
/// </summary>
public sealed class MarkdownSplitter
{
    private readonly StringBuilder tail = new();
    private readonly List<int> lineStarts = [0];
    private readonly Queue<string> finished = [];
    private readonly BlockTracker tracker = new();
    private bool pendingReturn;
    private int nextCheck;

    /// <summary>What has come after the last finished block.</summary>
    public string Tail => tail.ToString();

    /// <summary>Adds what came, with line ends of any kind.</summary>
    public void Append(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (pendingReturn && c != '\n') EndLine();
            pendingReturn = c == '\r';
            if (c == '\n') EndLine();
            else if (c != '\r') AppendToLine(c);
        }
    }

    /// <summary>The next finished block, if there is one: whole lines, without the blank ones around it.</summary>
    public bool TryTake(out string block) => finished.TryDequeue(out block!);

    /// <summary>Nothing more will come: what is left is finished.</summary>
    public void Complete()
    {
        if (pendingReturn || tail.Length > lineStarts[^1]) EndLine();
        pendingReturn = false;
        Cut(tail.Length);
    }

    /// <summary>
    /// The tail's last lines as a text by itself, to be shown until the whole is known: a code block keeps its opening fence. Its length does
    /// not depend on that of the tail.
    /// </summary>
    /// <param name="lines">At most so many.</param>
    /// <param name="length">At most so many UTF-16 units, the fence aside.</param>
    public string Preview(int lines, int length)
    {
        var from = lineStarts.Count <= lines ? 0 : lineStarts[^lines];
        if (tail.Length - from > length)
        {
            from = tail.Length - length;
            if (char.IsLowSurrogate(tail[from])) from++;
        }

        var rest = tail.ToString(from, tail.Length - from);
        return from > 0 && tracker.OpenFence is { } fence ? fence + "\n" + rest : rest;
    }

    private void AppendToLine(char c)
    {
        // A line that begins with a letter can be nothing but text: no need to wait for its end.
        if (tail.Length > 0 && tail.Length == lineStarts[^1] && char.IsLetter(c) && tracker.CanCutBefore(c.ToString())) Cut(tail.Length);
        tail.Append(c);
    }

    private void EndLine()
    {
        var start = lineStarts[^1];
        var line = tail.ToString(start, tail.Length - start);
        // Every decision is made at the end of a line, so that it cannot depend on how the text was cut.
        if (start > 0 && tracker.CanCutBefore(line))
        {
            CutBefore(start, line);
        }
        else if (start > 0 && tracker.IsDoubtful && tracker.IsAfterBlank && BlockTracker.MayFollow(line) && start >= nextCheck)
        {
            if (ClosedBlocks.AreIn(tail.ToString(0, start))) CutBefore(start, line);
            else nextCheck = start + (start / 2);
        }

        tracker.Take(line);
        tail.Append('\n');
        lineStarts.Add(tail.Length);
        if (tracker.IsFinished || tracker.IsClosedParagraph) Cut(tail.Length);
    }

    private void CutBefore(int start, string line)
    {
        Cut(start);
        tail.Append(line);
    }

    private void Cut(int end)
    {
        var block = tail.ToString(0, end).TrimStart('\n');
        // Blank lines at the end are code or HTML where nothing has closed it.
        if (!tracker.MayBeOpen) block = block.TrimEnd('\n');
        if (!string.IsNullOrWhiteSpace(block)) finished.Enqueue(block);
        tail.Clear();
        lineStarts.Clear();
        lineStarts.Add(0);
        nextCheck = 0;
        tracker.Reset();
    }
}
