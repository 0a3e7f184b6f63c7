using System.Text.Json;
using CodeGuru.Engine.Providers.Chat;

namespace CodeGuru.Engine.Tests.Providers.Chat;

public sealed class SchemaProseTests
{
    private const string Schema = """
        {"properties":{"summary":{},"steps":{"title":"Step by step"},"terms":{"title":"Key concepts"},"risks":{"title":"Common mistakes"}}}
        """;

    private const string Whole = "It \"adds\".\n\n## Step by step\n\n1. `a\\b` is read — 🙂\n2. done\n\n## Key concepts\n\n- **Sum**: all together\n- **Loop**: again\n\n\n## Common mistakes\n\n- one\n  more\n- two\n";

    private const string Json = """
        {"summary": "It \"adds\".", "steps": "1. `a\\b` is read \u2014 \ud83d\ude42\n2. done",
         "terms": [{"name": "Sum", "definition": "all together"}, {"name": "Loop", "definition": "again"}], "risks": ["one\nmore", "two"]}
        """;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(1000)]
    public void However_it_is_cut_the_prose_is_the_same(int size)
    {
        var prose = new SchemaProse(Parsed());
        var pieces = Json.Chunk(size).Select(chunk => prose.Add(new string(chunk))).ToList();
        Assert.Equal(Whole, string.Concat(pieces) + prose.End());
        Assert.All(pieces.Where(piece => piece.Length > 0), piece => Assert.False(char.IsHighSurrogate(piece[^1])));
    }

    [Fact]
    public void What_is_known_is_shown_before_the_answer_ends()
    {
        var prose = new SchemaProse(Parsed());
        Assert.Equal("It ", prose.Add("{\"summary\": \"It "));
        Assert.Equal("adds.\n\n## Step by step\n\nFirst", prose.Add("adds.\", \"steps\": \"First"));
    }

    [Theory]
    [InlineData("It adds.\n\n## Step by step\n\nx")]
    [InlineData("```python\n{}\n```")]
    [InlineData("```js")]
    [InlineData("  `x` is {it}")]
    [InlineData("")]
    public void What_is_no_JSON_passes_as_it_is(string text)
    {
        var prose = new SchemaProse(Parsed());
        Assert.Equal(text, string.Concat(text.Select(letter => prose.Add(letter.ToString()))) + prose.End());
    }

    [Fact]
    public void A_fence_around_the_object_is_no_part_of_it()
    {
        var prose = new SchemaProse(Parsed());
        Assert.Equal(Whole, prose.Add($"```json\n{Json}\n```") + prose.End());
    }

    [Fact]
    public void An_empty_list_has_no_heading()
    {
        var prose = new SchemaProse(Parsed());
        Assert.Equal("x", prose.Add("{\"summary\":\"x\",\"terms\":[],\"risks\":[]}"));
    }

    private static JsonElement Parsed()
    {
        using var document = JsonDocument.Parse(Schema);
        return document.RootElement.Clone();
    }
}
