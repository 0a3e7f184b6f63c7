using CodeGuru.Core.Markdown;
using CsCheck;

namespace CodeGuru.Core.Tests.Markdown;

public sealed class MarkdownSplitterTests
{
    [Fact]
    public void Any_chunking_gives_the_same_blocks() =>
        Gen.Select(MarkdownSamples.Any, Gen.Int[1, 7].Array[1, 50]).Sample((text, sizes) => Assert.Equal(Blocks([text]), Blocks(Chunks(text, sizes))), iter: 5000);

    [Fact]
    public void Nothing_is_lost_and_nothing_doubled() =>
        MarkdownSamples.Any.Sample(text => Assert.Equal(Words(text), Words(string.Join('\n', Blocks([text])))), iter: 5000);

    [Fact]
    public void A_block_means_the_same_by_itself() => MarkdownSamples.Any.Sample(
        text =>
        {
            // Link definitions apply to a whole document by design of Markdown: the renderer shows them where they stand.
            var undefined = text.Replace("]:", "] :", StringComparison.Ordinal).ReplaceLineEndings("\n");
            Assert.Equal(Html(undefined), string.Concat(Blocks([undefined]).Select(Html)));
        },
        iter: 20000);

    [Theory]
    [InlineData("one\n\ntwo\n\nthree", "one|two|three")]
    [InlineData("# Title\ntext", "# Title|text")]
    [InlineData("text\n```py\na\n\nb\n```\nmore", "text|```py\na\n\nb\n```|more")]
    [InlineData("- a\n\n- b\n\n  more\n\nend", "- a\n\n- b\n\n  more|end")]
    [InlineData("1. a\n\n   ```\n   x\n   ```\n\n2. b\n\nend\n\nmore", "1. a\n\n   ```\n   x\n   ```\n\n2. b\n\n|end|more")]
    [InlineData("| a |\n|---|\n| 1 |\n\nafter", "| a |\n|---|\n| 1 ||after")]
    [InlineData("<!-- a\n\nb -->\n\nafter", "<!-- a\n\nb -->|after")]
    public void Blocks_are_finished_as_soon_as_what_follows_shows_it(string text, string blocks) =>
        Assert.Equal(blocks, string.Join('|', Blocks([text])));

    [Fact]
    public void A_code_block_is_finished_by_its_fence()
    {
        var splitter = new MarkdownSplitter();
        splitter.Append("```py\nx = 1\n```\n");
        Assert.True(splitter.TryTake(out var block));
        Assert.Equal("```py\nx = 1\n```", block);
        Assert.Equal("", splitter.Tail);
    }

    [Fact]
    public void The_preview_of_a_long_code_block_is_code_too()
    {
        var splitter = new MarkdownSplitter();
        splitter.Append("```py\n" + string.Concat(Enumerable.Range(0, 100).Select(i => $"line {i}\n")) + "par");
        Assert.Equal("```py\nline 98\nline 99\npar", splitter.Preview(3, 1000));
        Assert.Equal("```py\n9\npar", splitter.Preview(3, 5));
    }

    internal static List<string> Blocks(IEnumerable<string> chunks)
    {
        var splitter = new MarkdownSplitter();
        var blocks = new List<string>();
        foreach (var chunk in chunks)
        {
            splitter.Append(chunk);
            while (splitter.TryTake(out var block)) blocks.Add(block);
        }

        splitter.Complete();
        while (splitter.TryTake(out var block)) blocks.Add(block);
        return blocks;
    }

    internal static IEnumerable<string> Chunks(string text, int[] sizes)
    {
        for (int at = 0, i = 0; at < text.Length; i++)
        {
            var length = Math.Min(sizes[i % sizes.Length], text.Length - at);
            yield return text.Substring(at, length);
            at += length;
        }
    }

    private static string Html(string text) => Markdig.Markdown.ToHtml(text);

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
