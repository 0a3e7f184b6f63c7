using CodeGuru.Cli.Rendering;

namespace CodeGuru.Cli.Tests.Rendering;

public sealed class MarkdownRendererGoldenTests
{
    public static TheoryData<string, int> Documents()
    {
        var data = new TheoryData<string, int>();
        foreach (var name in new[] { "kitchen-sink", "lists", "code", "tables" })
        {
            foreach (var width in new[] { 40, 80, 120 })
                data.Add(name, width);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Document_looks_the_same_as_ever_without_styles(string name, int width) =>
        Golden.Matches(Samples.Text(Samples.Read(name), width) + "\n", $"{name}.{width}.txt");

    [Theory]
    [InlineData("kitchen-sink")]
    [InlineData("lists")]
    [InlineData("code")]
    [InlineData("tables")]
    public void Document_looks_the_same_as_ever_in_the_dark_theme(string name)
    {
        var options = new RenderOptions { Width = 80, Links = true, Highlighter = new WordHighlighter() };
        Golden.Matches(Samples.Styled(MarkdownRenderer.Render(Samples.Read(name), options)), $"{name}.dark.txt");
    }
}
