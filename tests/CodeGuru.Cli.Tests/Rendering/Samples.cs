using System.Text;
using CodeGuru.Cli.Rendering;
using Spectre.Console;

namespace CodeGuru.Cli.Tests.Rendering;

/// <summary>Documents to render, and how renderings are written down.</summary>
internal static class Samples
{
    public static string Read(string name) =>
        File.ReadAllText(Path.Combine(RepositoryPaths.Root, "tests", "CodeGuru.Cli.Tests", "Rendering", "Samples", name + ".md"));

    public static string Text(string markdown, int width = 80, Theme? theme = null, bool links = false) =>
        Text(MarkdownRenderer.Render(markdown, new RenderOptions { Width = width, Theme = theme ?? Theme.None, Links = links }));

    public static string Text(IEnumerable<RenderedLine> lines) => string.Join('\n', lines.Select(line => line.Text));

    /// <summary>Each styled run as <c>{style|text}</c>, with <c>→address</c> where it is a link.</summary>
    public static string Styled(IEnumerable<RenderedLine> lines)
    {
        var text = new StringBuilder();
        foreach (var line in lines)
        {
            foreach (var run in line.Runs)
            {
                var style = Name(run.Style);
                var link = run.Link is null ? "" : "→" + run.Link.Address;
                text.Append(style.Length + link.Length == 0 ? run.Text : $"{{{style}{link}|{run.Text}}}");
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    private static string Name(Style style)
    {
        var decoration = style.Decoration == Decoration.None ? "" : style.Decoration.ToString().ToLowerInvariant();
        var colour = style.Foreground == Color.Default ? "" : style.Foreground.ToHex();
        return string.Join(' ', new[] { decoration, colour }.Where(part => part.Length > 0));
    }
}
