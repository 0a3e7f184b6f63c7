using CodeGuru.Cli.Rendering;
using CodeGuru.Cli.Rendering.Parsing;
using CsCheck;
using Markdig.Syntax;
using Spectre.Console;
using MarkdownTable = Markdig.Extensions.Tables.Table;

namespace CodeGuru.Cli.Tests.Rendering;

public sealed class MarkdownRendererPropertyTests
{
    private static readonly Gen<RenderOptions> Options =
        Gen.Select(Gen.Int[20, 130], Gen.OneOf(Theme.None, Theme.Dark, Theme.Light), Gen.Bool)
            .Select((width, theme, links) => new RenderOptions { Width = width, Theme = theme, Links = links, Highlighter = new WordHighlighter() });

    private static readonly Gen<string> Anything = Gen.OneOf(MarkdownGen.Document, MarkdownGen.Hostile);

    [Fact]
    public void No_line_but_code_is_wider_than_the_terminal() =>
        Gen.Select(Anything, Options).Sample((markdown, options) =>
            MarkdownRenderer.Render(markdown, options).All(line => line.IsCode || line.Width <= options.Width));

    [Fact]
    public void No_run_holds_a_character_that_a_terminal_obeys() =>
        Gen.Select(Anything, Options).Sample((markdown, options) =>
            MarkdownRenderer.Render(markdown, options).All(line => line.Runs.All(run => !run.Text.Any(Terminals.Obeys))));

    [Fact]
    public void Without_styles_nothing_but_text_is_written() =>
        Gen.Select(MarkdownGen.Hostile, Options).Sample((markdown, options) =>
            !Written(markdown, options, ansi: false).Any(c => Terminals.Obeys(c) && c != '\n'));

    [Fact]
    public void With_styles_only_the_known_sequences_are_written() =>
        Gen.Select(MarkdownGen.Hostile, Options).Sample((markdown, options) =>
            !Terminals.WithoutKnownSequences(Written(markdown, options, ansi: true)).Any(c => Terminals.Obeys(c) && c != '\n'));

    [Fact]
    public void All_words_of_prose_appear_in_order() =>
        Gen.Select(MarkdownGen.Prose, Options).Sample((markdown, options) =>
        {
            // Wrapping may break a word only where the line is too narrow for it: letters are compared, not spaces.
            var shown = string.Concat(MarkdownRenderer.Render(markdown, options).Select(line => line.Text));
            var position = 0;
            var written = markdown.Replace("```python", "", StringComparison.Ordinal).Replace("https://example.org/a", "", StringComparison.Ordinal);
            foreach (var letter in written.Where(char.IsLetter))
            {
                position = shown.IndexOf(letter, position);
                if (position < 0)
                    return false;
                position++;
            }

            return true;
        });

    [Fact]
    public void Every_word_of_a_table_is_shown() =>
        Gen.Select(MarkdownGen.Table, Options).Sample((markdown, options) =>
        {
            var shown = CountLetters(string.Concat(MarkdownRenderer.Render(markdown, options).Select(line => line.Text)));
            return CountLetters(markdown.Replace("https://example.org/a", "", StringComparison.Ordinal)).All(letter => shown[letter.Key] >= letter.Value);

            static Dictionary<char, int> CountLetters(string text) =>
                text.Where(char.IsLetter).GroupBy(c => c).ToDictionary(group => group.Key, group => group.Count());
        });

    [Fact]
    public void Borders_of_a_table_stand_below_each_other() =>
        Gen.Select(MarkdownGen.Table, Options).Sample((markdown, options) =>
        {
            var lines = MarkdownRenderer.Render(markdown, options);
            var rule = lines.FirstOrDefault(line => line.Text.Contains('┼') || line.Text.Contains('├'));
            if (rule is null)
                return true;
            var isBoxed = lines[0].Text[0] == '┌';
            return lines.All(line => Bars(line, "┌┬┐├┼┤└┴┘│").SequenceEqual(Bars(rule, "├┼┤")) && (!isBoxed || line.Width == rule.Width));
        });

    [Fact]
    public void Blocks_rendered_one_by_one_are_the_whole() =>
        Gen.Select(Anything, Options).Sample((markdown, options) =>
        {
            var whole = Samples.Styled(MarkdownRenderer.Render(markdown, options));
            var parts = TopLevelBlocks(markdown).Select(block => Samples.Styled(MarkdownRenderer.Render(block, options)));
            Assert.Equal(whole, string.Join("\n", parts.Where(part => part.Length > 0)));
        });

    private static string Written(string markdown, RenderOptions options, bool ansi)
    {
        var output = new StringWriter();
        new TerminalWriter(output, new AnsiCapabilities { Ansi = ansi, Links = true, ColorSystem = ColorSystem.TrueColor })
            .Write(MarkdownRenderer.Render(markdown, options));
        return output.ToString();
    }

    private static List<int> Bars(RenderedLine line, string bars)
    {
        var columns = new List<int>();
        var column = 0;
        for (var rest = line.Text.AsSpan(); !rest.IsEmpty;)
        {
            if (bars.Contains(rest[0]))
                columns.Add(column);
            column += CellWidth.OfFirst(rest, out var length);
            rest = rest[length..];
        }

        return columns;
    }

    private static IEnumerable<string> TopLevelBlocks(string markdown)
    {
        var lines = SourceLines.Normalise(markdown).Split('\n');
        MarkdownDocument document;
        try
        {
            document = BlockwiseMarkdown.Parse(markdown);
        }
        catch (ArgumentException)
        {
            return [markdown];
        }

        // A table directly below a text is one part with it: its header alone could be read as something else.
        var starts = document.Where(block => !(block is MarkdownTable && block.Line > 0 && lines[block.Line - 1].Trim(' ', '\t').Length > 0))
            .Select(block => FirstLine(block, markdown)).Append(lines.Length).ToList();
        return starts.Zip(starts.Skip(1)).Select(range => string.Join('\n', lines[range.First..range.Second]));
    }

    // Markdig counts an underlined heading's line from its underline.
    private static int FirstLine(Block block, string markdown) => block is HeadingBlock { IsSetext: true }
        ? SourceLines.Normalise(markdown[..block.Span.Start]).Count(c => c == '\n')
        : block.Line;
}
