using System.Text;
using Markdig.Syntax;

namespace CodeGuru.Core.Markdown;

/// <summary>Puts a text below a heading of another one: its own headings go down so many levels.</summary>
public static class HeadingShift
{
    private const int Lowest = 6;

    public static string Down(string markdown, int levels)
    {
        var result = new StringBuilder(markdown);
        foreach (var heading in Markdig.Markdown.Parse(markdown).Descendants<HeadingBlock>().Where(each => !each.IsSetext).OrderByDescending(each => each.Span.Start))
            result.Insert(heading.Span.Start, new string('#', Math.Min(levels, Lowest - heading.Level)));
        return result.ToString();
    }
}
