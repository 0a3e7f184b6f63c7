using Markdig.Extensions.TaskLists;
using Markdig.Syntax;

namespace CodeGuru.Cli.Rendering.Layout;

/// <summary>What stands before the items of one list: bullets by depth, numbers aligned to the widest, boxes of tasks.</summary>
internal sealed class ListMarkers
{
    private static readonly string[] Bullets = ["• ", "◦ ", "▪ "];

    private readonly ListBlock _list;
    private readonly Theme _theme;
    private readonly string _bullet;
    private readonly int _digits;

    public ListMarkers(ListBlock list, Theme theme)
    {
        _list = list;
        _theme = theme;
        _bullet = Bullets[Depth(list) % Bullets.Length];
        _digits = list.IsOrdered ? list.Max(item => ((ListItemBlock)item).Order.ToString().Length) : 0;
    }

    public IReadOnlyList<StyledRun> For(ListItemBlock item)
    {
        var task = (item.FirstOrDefault() as ParagraphBlock)?.Inline?.FirstChild as TaskList;
        if (!_list.IsOrdered)
            return [task is null ? new StyledRun(_bullet, _theme.Marker) : Box(task)];
        var number = new StyledRun($"{item.Order.ToString().PadLeft(_digits)}{_list.OrderedDelimiter} ", _theme.Marker);
        return task is null ? [number] : [number, Box(task)];
    }

    private StyledRun Box(TaskList task) => task.Checked ? new StyledRun("[x] ", _theme.Done) : new StyledRun("[ ] ", _theme.Marker);

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
