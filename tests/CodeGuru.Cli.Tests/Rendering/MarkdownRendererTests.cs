using CodeGuru.Cli.Rendering;
using Spectre.Console;

namespace CodeGuru.Cli.Tests.Rendering;

public sealed class MarkdownRendererTests
{
    [Theory]
    [InlineData("")]
    [InlineData("\n \n\t\n")]
    [InlineData("#")]
    [InlineData(">")]
    public void Nothing_to_show_is_no_line(string markdown) =>
        Assert.Empty(MarkdownRenderer.Render(markdown, new RenderOptions { Width = 80 }));

    [Fact]
    public void Escapes_are_shown_wherever_they_come_from()
    {
        const string markdown = """
            # Heading ␛[31m

            Text ␛[31m &#27;[31m `code ␛[31m` [link ␛](https://a.b/␛]0;x␇) <b␛>

            ```py␛thon
            code ␛[31m
            ```

            | cell ␛[31m |
            |---|

                indented ␛

            <div ␛>

            - item ␛

            [^1]: note ␛

            [a]: https://a.b/␛
            """;
        var raw = markdown.Replace('␛', '\e').Replace('␇', '\a');
        foreach (var theme in new[] { Theme.None, Theme.Dark })
        {
            var shown = Samples.Text(raw, theme: theme);
            Assert.DoesNotContain('\e', shown);
            Assert.Equal(markdown.Count(c => c == '␛') - (theme == Theme.None ? 0 : 1) + 1, shown.Count(c => c == '␛'));
        }
    }

    [Fact]
    public void Bidirectional_override_by_entity_does_not_pass() =>
        Assert.Equal("if \uFFFDadmin", Samples.Text("if &#x202E;admin"));

    [Fact]
    public void Code_is_shown_as_it_is_written_and_nothing_else()
    {
        const string code = "def f(x):\n    return x  # trailing  \n\n\nprint(f(1), \"a line that is far longer than the terminal is wide, as it stands\")";
        var lines = MarkdownRenderer.Render($"Before.\n\n- in a list\n\n  ```python\n{Indent(code)}\n  ```", new RenderOptions { Width = 40, Highlighter = new WordHighlighter() });
        Assert.Equal(code, Samples.Text(lines.Where(line => line.IsCode)));
        Assert.Equal(["Before.", "", "• in a list", ""], lines.TakeWhile(line => !line.IsCode).Select(line => line.Text));

        static string Indent(string text) => string.Join('\n', text.Split('\n').Select(line => line.Length == 0 ? line : "  " + line));
    }

    [Theory]
    [InlineData("```python run\nx\n```", "python")]
    [InlineData("~~~ rust,ignore\nx\n~~~", "rust")]
    [InlineData("```c++ title=\"a\"\nx\n```", "c++")]
    public void Highlighter_is_asked_with_the_first_word_of_the_fence(string markdown, string language)
    {
        var highlighter = new WordHighlighter();
        MarkdownRenderer.Render(markdown, new RenderOptions { Width = 80, Highlighter = highlighter });
        Assert.Equal([language], highlighter.Languages);
    }

    [Theory]
    [InlineData("```\nx\n```")]
    [InlineData("    x")]
    public void Highlighter_is_not_asked_about_code_without_language(string markdown)
    {
        var highlighter = new WordHighlighter();
        MarkdownRenderer.Render(markdown, new RenderOptions { Width = 80, Highlighter = highlighter });
        Assert.Empty(highlighter.Languages);
    }

    [Fact]
    public void Mistaken_spans_cost_colour_and_no_text()
    {
        var lines = MarkdownRenderer.Render("```x\nabc\ndef\n```", new RenderOptions { Width = 80, Highlighter = new MistakenHighlighter() });
        Assert.Equal("abc\ndef", Samples.Text(lines));
    }

    [Theory]
    [InlineData(false, "the docs (https://example.org/a) and https://example.org/b and me@example.org")]
    [InlineData(true, "the docs and https://example.org/b and me@example.org")]
    public void Address_is_shown_where_it_cannot_be_clicked(bool links, string shown) =>
        Assert.Equal(shown, Samples.Text("[the docs](https://example.org/a) and <https://example.org/b> and <me@example.org>", links: links));

    [Fact]
    public void Link_that_pretends_to_lead_elsewhere_shows_its_address() =>
        Assert.Equal(
            "https://bank.example (https://evil.example)", Samples.Text("[https://bank.example](https://evil.example)", links: true));

    [Fact]
    public void Link_within_its_text_stays_clickable_over_lines()
    {
        var lines = MarkdownRenderer.Render(
            "[a text that is long enough to be broken](https://example.org)", new RenderOptions { Width = 20, Links = true });
        Assert.Equal(2, lines.Count);
        Assert.All(lines, line => Assert.Equal("https://example.org", Assert.Single(line.Runs).Link?.Address));
    }

    [Fact]
    public void Image_is_its_description_and_its_address() =>
        Assert.Equal("a cat (img/cat.png), data:image/png;base64,…", Samples.Text("![a cat](img/cat.png), ![](data:image/png;base64,AAAA)"));

    [Fact]
    public void References_stay_where_they_are_written() =>
        Assert.Equal(
            "See [the docs][1] and [1].\n\n[1]: https://example.org/a\n[b]: https://example.org/b",
            Samples.Text("See [the docs][1] and [^1].\n\n[1]: https://example.org/a\n[b]: https://example.org/b"));

    [Fact]
    public void Footnotes_without_blank_line_are_footnotes_each() =>
        Assert.Equal("[1] one\n    more\n\n[2] two", Samples.Text("[^1]: one\\\nmore\n[^2]: two"));

    [Fact]
    public void Levels_of_headings_are_marked_without_styles() =>
        Assert.Equal("# One\n\n## Two\n\n###### Six", Samples.Text("# One\n\nTwo\n---\n###### Six"));

    [Fact]
    public void First_two_levels_of_headings_are_underlined_with_styles() =>
        Assert.Equal("One\n═══\n\nTwo\n───\n\nThree", Samples.Text("# One\n## Two\n### Three", theme: Theme.Dark));

    [Fact]
    public void Heading_that_is_wrapped_is_underlined_as_widely_as_its_widest_line() =>
        Assert.Equal("A heading that is\nlonger than a line\n══════════════════", Samples.Text("# A heading that is longer than a line", 20, Theme.Dark));

    [Fact]
    public void Emphasis_and_code_are_marked_without_styles() =>
        Assert.Equal("**strong** *em* ~~struck~~ `code` ``a ` b`` `` ` ``", Samples.Text("__strong__ _em_ ~~struck~~ `code` ``a ` b`` `` ` ``").Replace('_', '*'));

    [Fact]
    public void Nesting_too_deep_for_the_width_is_no_longer_indented()
    {
        var markdown = string.Concat(Enumerable.Range(0, 12).Select(depth => $"{new string(' ', 2 * depth)}- item {depth}\n"));
        var lines = MarkdownRenderer.Render(markdown, new RenderOptions { Width = 20 });
        Assert.All(lines, line => Assert.True(line.Width <= 20));
        Assert.Contains("item 11", Samples.Text(lines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(">", 100_000)]
    [InlineData("[", 100_000)]
    [InlineData("- ", 3_000)]
    [InlineData("*a _b ", 3_000)]
    public void Nesting_too_deep_to_be_parsed_is_shown_as_plain_text(string opening, int times)
    {
        var shown = Samples.Text(string.Concat(Enumerable.Repeat(opening, times)) + "end");
        Assert.EndsWith("end", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void Rendering_does_not_depend_on_the_line_endings() =>
        Assert.Equal(
            Samples.Styled(MarkdownRenderer.Render(Samples.Read("kitchen-sink"), new RenderOptions { Width = 60 })),
            Samples.Styled(MarkdownRenderer.Render(
                Samples.Read("kitchen-sink").Replace("\n", "\r\n", StringComparison.Ordinal), new RenderOptions { Width = 60 })));

    private sealed class MistakenHighlighter : CodeGuru.Core.Syntax.ICodeHighlighter
    {
        public IReadOnlyList<CodeGuru.Core.Syntax.HighlightSpan> Highlight(string language, string code) =>
            [new(1, 1, default), new(0, 2, default), new(2, -1, default), new(4, 100, default), new(5, 1, default)];
    }
}
