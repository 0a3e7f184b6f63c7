using CodeGuru.Cli.Chat.Terminals;
using CodeGuru.Cli.Rendering;
using CodeGuru.Core.Markdown;

namespace CodeGuru.Cli.Chat.Streaming;

/// <summary>
/// An answer that is shown while it arrives: finished blocks are written once, only the tail below them is painted again. A tail that is longer
/// than its part of the screen shows its end; when it is finished, all of it is written. So the scroll-back holds the answer as it is, and nothing else.
/// </summary>
internal sealed class LiveMarkdown(ITerminal terminal, LiveRegion region, Func<int, RenderOptions> options, TimeProvider time)
{
    /// <summary>Smoother than the eye asks for; a fast answer costs no more than a slow one.</summary>
    private static readonly TimeSpan FramePeriod = TimeSpan.FromMilliseconds(33);

    private const int LongestLivePart = 8 * 1024;

    /// <summary>The width down to which a window can be made at once, without any row of the tail leaving the screen.</summary>
    private const int Narrowest = 40;

    private readonly MarkdownSplitter splitter = new();
    private DateTimeOffset lastFrame = DateTimeOffset.MinValue;
    private string? status;
    private bool isDirty;
    private bool hasLines;
    private bool endsWithRemark;

    public bool HasText { get; private set; }

    /// <summary>A line below the tail that is no part of the answer: who is at work, what can be done.</summary>
    public string? Status
    {
        get => status;
        set
        {
            isDirty |= status != value;
            status = value;
        }
    }

    public void Append(string text)
    {
        splitter.Append(text);
        isDirty = true;
        HasText |= !string.IsNullOrWhiteSpace(text);
        if (time.GetUtcNow() - lastFrame >= FramePeriod) Paint();
    }

    /// <summary>Paints what has not been painted yet; to be called now and then while nothing comes.</summary>
    public void Paint()
    {
        if (!isDirty) return;
        isDirty = false;
        lastFrame = time.GetUtcNow();
        var size = terminal.Size;
        region.Replace(Finished(region.Width), Live(size with { Columns = region.Width }));
    }

    /// <summary>Writes what is left; the region below is empty then.</summary>
    public void Complete()
    {
        splitter.Complete();
        status = null;
        region.Replace(Finished(region.Width), []);
    }

    /// <summary>Writes a text between the answer's blocks and below them, such as a notice; what was not finished before is so now.</summary>
    public void Interject(IReadOnlyList<RenderedLine> lines)
    {
        splitter.Complete();
        var finished = Finished(region.Width);
        if (hasLines) finished.Add(RenderedLine.Blank);
        finished.AddRange(lines);
        hasLines = true;
        endsWithRemark = false;
        region.Replace(finished, []);
        isDirty = true;
    }

    /// <summary>Whether code stands in the tail: what is written below the finished blocks would stand above it.</summary>
    public bool HoldsCode => splitter.Tail.Contains("```", StringComparison.Ordinal) || splitter.Tail.Contains("~~~", StringComparison.Ordinal);

    /// <summary>What was written so far is finished, though something may follow.</summary>
    public void Settle()
    {
        splitter.Complete();
        isDirty = true;
        Paint();
    }

    /// <summary>Writes lines below the blocks that are finished; what is being written goes on under them. Several in a row stand together.</summary>
    public void Remark(IReadOnlyList<RenderedLine> lines)
    {
        var finished = Finished(region.Width);
        if (hasLines && !endsWithRemark) finished.Add(RenderedLine.Blank);
        finished.AddRange(lines);
        hasLines = endsWithRemark = true;
        region.Replace(finished, []);
        isDirty = true;
        Paint();
    }

    public void Resized()
    {
        region.Resized();
        isDirty = true;
        Paint();
    }

    private List<RenderedLine> Finished(int columns)
    {
        var lines = new List<RenderedLine>();
        while (splitter.TryTake(out var block))
        {
            var rendered = MarkdownRenderer.Render(block, options(columns));
            if (rendered.Count == 0) continue;
            if (hasLines) lines.Add(RenderedLine.Blank);
            lines.AddRange(rendered);
            hasLines = true;
            endsWithRemark = false;
        }

        return lines;
    }

    private List<RenderedLine> Live(TerminalSize size)
    {
        // What has left the screen cannot be wiped: a window that is made half as high, or narrow, has to have room for the tail.
        var room = Math.Max(2, (size.Rows / 2) - 2);
        var rows = new List<RenderedLine>();
        var preview = splitter.Preview(room, LongestLivePart);
        if (!string.IsNullOrWhiteSpace(preview))
        {
            var lines = MarkdownRenderer.Render(preview, options(size.Columns)).SelectMany(line => RowCount.Split(line, size.Columns)).ToList();
            var first = lines.Count;
            for (var taken = 4; first > 0 && lines.Count - first < room; first--)
            {
                taken += RowCount.Of(lines[first - 1], Narrowest);
                if (taken > size.Rows && lines.Count - first >= 2) break;
            }

            if (lines.Count > 0 && hasLines && lines.Count < room && first == 0) rows.Add(RenderedLine.Blank);
            rows.AddRange(lines.Skip(first));
        }

        if (status is not null)
        {
            if (rows.Count > 0 || hasLines) rows.Add(RenderedLine.Blank);
            var line = new RenderedLine([new StyledRun(status, options(size.Columns).Theme.Muted)]);
            rows.Add(RowCount.Split(line, size.Columns - 1).First());
        }

        return rows;
    }
}
