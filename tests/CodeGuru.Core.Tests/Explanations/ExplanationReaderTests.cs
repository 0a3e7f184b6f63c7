using CodeGuru.Core.Explanations;

namespace CodeGuru.Core.Tests.Explanations;

public sealed class ExplanationReaderTests
{
    private static readonly Explanation Own = new() { Summary = "own summary", Simple = "own simple", Detailed = "own detailed", DeepDive = "own deep" };

    [Fact]
    public void Sections_are_found_by_their_names()
    {
        var read = ExplanationReader.Read("It adds. More.\n\n## Step by step\n\nFirst.\n\nThen.\n\n## Key concepts\n\n- **Sum**: what addition gives\n  of many\n- `loop`: again\n\n## Common mistakes\n", Own);
        Assert.Equal(("It adds.", "First.\n\nThen.", "own deep"), (read.Summary, read.Detailed, read.DeepDive));
        Assert.Equal([("Sum", "what addition gives\nof many"), ("loop", "again")], read.KeyConcepts.Select(concept => (concept.Name, concept.Definition)));
        Assert.Empty(read.CommonMistakes);
    }

    [Theory]
    [InlineData("### 2. Step-by-step:")]
    [InlineData("**Step by Step**")]
    [InlineData("# STEP BY STEP")]
    [InlineData("## How it works")]
    public void Headings_are_read_as_they_are_meant(string heading) =>
        Assert.Equal("First.", ExplanationReader.Read($"It adds.\n\n{heading}\n\nFirst.", Own).Detailed);

    [Fact]
    public void A_heading_in_code_is_code()
    {
        var read = ExplanationReader.Read("It adds.\n\n## Step by step\n\n```md\n## In depth\n```\n", Own);
        Assert.Contains("## In depth", read.Detailed, StringComparison.Ordinal);
        Assert.Equal("own deep", read.DeepDive);
    }

    [Fact]
    public void Prose_that_is_not_there_is_missed_and_a_list_is_not()
    {
        Assert.Equal(["In depth"], ExplanationReader.Missing("It adds.\n\n## In depth\n\n## Best practices\n\n- x\n", Depth.Deep).Select(section => section.Heading));
        Assert.Empty(ExplanationReader.Missing("It adds.\n\n## Deep dive\n\nWords.\n", Depth.Deep));
        Assert.Empty(ExplanationReader.Missing("It adds.", Depth.Simple));
    }

    [Theory]
    [InlineData(Depth.Detailed)]
    [InlineData(Depth.Deep)]
    [InlineData(Depth.All)]
    public void What_is_written_is_read_again(Depth depth)
    {
        var whole = new Explanation
        {
            Summary = "It adds.",
            Simple = "Plainly.",
            Detailed = "1. Step.\n2. Step.",
            DeepDive = "Deeply.",
            KeyConcepts = [new KeyConcept("Sum", "many to one", [])],
            CommonMistakes = ["wrong"],
            BestPractices = ["good", "better"],
            Resources = ["a book"],
        };
        Assert.Equal(ExplanationText.Markdown(whole, depth), ExplanationText.Markdown(ExplanationReader.Read(ExplanationText.Markdown(whole, depth), Own), depth));
    }
}
