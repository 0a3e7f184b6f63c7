using CodeGuru.Core.Markdown;

namespace CodeGuru.Core.Handbook.Composition;

/// <summary>Cuts a section at its third-level headings.</summary>
internal static class Subsections
{
    private const int Level = 3;

    /// <summary>What stands under the heading of that text (markup removed), without it; null where there is no such heading.</summary>
    public static string? Find(string markdown, string heading) =>
        Headings.In(markdown, Level).Zip(All(markdown)).Where(pair => pair.First.Text == heading).Select(pair => pair.Second.Text).FirstOrDefault();

    /// <summary>The first subsection, heading included; null where there is none.</summary>
    public static string? First(string markdown) =>
        All(markdown).Select(section => $"### {section.Heading}\n\n{section.Text}").FirstOrDefault();

    /// <summary>Every subsection: its heading, as Markdown, and what stands under it.</summary>
    public static IEnumerable<(string Heading, string Text)> All(string markdown)
    {
        var lines = markdown.Split('\n');
        var headings = Headings.In(markdown, Level);
        for (var i = 0; i < headings.Count; i++)
        {
            var end = i + 1 < headings.Count ? headings[i + 1].Line : lines.Length;
            yield return (lines[headings[i].Line].Trim().Trim('#').Trim(), string.Join('\n', lines[(headings[i].Line + 1)..end]).Trim('\n'));
        }
    }
}
