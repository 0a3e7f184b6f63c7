using Markdig.Syntax;

namespace CodeGuru.Core.Markdown;

/// <summary>Finds the items of a Markdown text's lists.</summary>
public static class ListItems
{
    /// <summary>Each item's Markdown without its bullet, in the order of the text; an item of a list within a list stays within its own.</summary>
    public static IReadOnlyList<string> In(string markdown) => [.. Markdig.Markdown.Parse(markdown).OfType<ListBlock>()
        .SelectMany(list => list.OfType<ListItemBlock>())
        .Where(item => item.Count > 0)
        .Select(item => Outdented(markdown[item[0].Span.Start..(item.Span.End + 1)], item[0].Column))];

    private static string Outdented(string text, int column) =>
        string.Join('\n', text.Split('\n').Select((line, number) => number == 0 ? line : line[Math.Min(column, line.Length - line.TrimStart(' ').Length)..]));
}
