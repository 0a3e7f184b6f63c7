using System.Text;

namespace CodeGuru.Core.Markdown;

/// <summary>Writes what programs really printed into a text's output fences.</summary>
public static class OutputUpdate
{
    /// <summary>One fence to rewrite, or to add after a block.</summary>
    /// <param name="After">The block whose output it is.</param>
    /// <param name="Fence">The fence to rewrite; null adds one.</param>
    /// <param name="Info">Info string of an added fence: <c>output</c> or <c>output stderr</c>.</param>
    /// <param name="Printed">What the fence is to hold.</param>
    public sealed record Edit(FencedBlock After, FencedBlock? Fence, string Info, string Printed);

    public static string Apply(string markdown, IEnumerable<Edit> edits)
    {
        ArgumentNullException.ThrowIfNull(markdown);
        var text = new StringBuilder(markdown);

        // From the end, so that the places of those before stay true.
        foreach (var edit in edits.OrderByDescending(edit => (edit.Fence ?? edit.After).Start))
        {
            var prefix = Prefix(markdown, edit.After.Start);
            if (edit.Fence is { } fence)
            {
                var written = Render(KeepPatterns(fence.Code, edit.Printed), string.Join(' ', fence.Words.Prepend(fence.Language)), prefix);
                text.Remove(fence.Start, fence.End - fence.Start).Insert(fence.Start, written[prefix.Length..]);
            }
            else
            {
                text.Insert(edit.After.End, $"\n{prefix.TrimEnd()}\n{Render(edit.Printed, edit.Info, prefix)}");
            }
        }

        return text.ToString();
    }

    /// <summary>A line with a pattern stays where it fits what was printed there, so that an update does not freeze a time or an address.</summary>
    private static string KeepPatterns(string old, string printed)
    {
        var was = old.Split('\n');
        var now = printed.Split('\n');
        return string.Join('\n', now.Select((line, i) => i < was.Length && OutputPattern.Matches(was[i], line) ? was[i] : line));
    }

    private static string Render(string content, string info, string prefix)
    {
        var fence = new string('`', Math.Max(3, LongestTicks(content) + 1));
        var lines = content.Length == 0 ? [] : content.Split('\n');
        return string.Join('\n', lines.Prepend(fence + info).Append(fence).Select(line => (prefix + line).TrimEnd(' ')));
    }

    private static int LongestTicks(string content)
    {
        int longest = 0, run = 0;
        foreach (var c in content)
        {
            run = c == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    /// <summary>What stands before a fence on its line: quote marks stay, a list's mark becomes the spaces of its items.</summary>
    private static string Prefix(string markdown, int start)
    {
        var lineStart = start == 0 ? 0 : markdown.LastIndexOf('\n', start - 1) + 1;
        return new string([.. markdown[lineStart..start].Select(c => c is '>' or '\t' ? c : ' ')]);
    }
}
