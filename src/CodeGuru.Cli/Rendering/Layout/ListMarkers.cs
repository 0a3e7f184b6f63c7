using Markdig.Extensions.TaskLists;
using Markdig.Syntax;

namespace CodeGuru.Cli.Rendering.Layout;

/// <summary>What stands before the items of one list: bullets by depth, numbers aligned to the widest, boxes of tasks.</summary>
internal sealed class ListMarkers
{
    private static readonly string[] Bullets = ["• ", "◦ ", "▪ "];

    private readonly ListBlock list;
    private readonly Theme theme;
    private readonly string bullet;
    private readonly int digits;

    public ListMarkers(ListBlock list, Theme theme)
    {
        this.list = list;
        this.theme = theme;
        bullet = Bullets[Depth(list) % Bullets.Length];
        digits = list.IsOrdered ? list.Max(item => ((ListItemBlock)item).Order.ToString().Length) : 0;
    }

    public IReadOnlyList<StyledRun> For(ListItemBlock item)
    {
        var task = (item.FirstOrDefault() as ParagraphBlock)?.Inline?.FirstChild as TaskList;
        if (!list.IsOrdered)
            return [task is null ? new StyledRun(bullet, theme.Marker) : Box(task)];
        var number = new StyledRun($"{item.Order.ToString().PadLeft(digits)}{list.OrderedDelimiter} ", theme.Marker);
        return task is null ? [number] : [number, Box(task)];
    }

    private StyledRun Box(TaskList task) => task.Checked ? new StyledRun("[x] ", theme.Done) : new StyledRun("[ ] ", theme.Marker);

    // How many unordered lists the list lies in.
    private static int Depth(Block list)
    {
        var depth = 0;
        for (var parent = list.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is ListBlock { IsOrdered: false })
                depth++;
        }

        return depth;
    }
}
