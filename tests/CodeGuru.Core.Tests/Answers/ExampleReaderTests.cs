using CodeGuru.Core.Answers;
using CodeGuru.Core.Tests.Markdown;
using CsCheck;

namespace CodeGuru.Core.Tests.Answers;

public sealed class ExampleReaderTests
{
    [Fact]
    public void A_program_is_known_as_soon_as_its_block_is_closed()
    {
        var reader = new ExampleReader();
        reader.Append("Text\n\n```py\nprint(1)\n``");
        Assert.Empty(Steps(reader));
        reader.Append("`\n");
        var closed = Assert.IsType<ExampleReader.Step.Closed>(Assert.Single(Steps(reader)));
        Assert.Equal((1, "python", "print(1)\n"), (closed.Example.Number, closed.Example.Language, closed.Example.Code));
    }

    [Fact]
    public void Its_output_is_known_after_the_fence_that_shows_it()
    {
        var settled = Settled("```python\nprint(1)\n```\n\nOutput:\n\n```output\n1\n```\n\n```python\npass\n```\n");
        Assert.Equal(["1", null], settled.Select(example => example.Output?.Code));
    }

    [Theory]
    [InlineData("## Next\n\n")]
    [InlineData("```json\n{}\n```\n\n")]
    [InlineData("One.\n\nTwo.\n\nThree.\n\n")]
    public void Output_of_something_else_is_not_its_own(string between) =>
        Assert.Null(Assert.Single(Settled($"```python\nprint(1)\n```\n\n{between}```output\n1\n```\n")).Output);

    [Fact]
    public void Three_dots_in_the_output_stand_for_anything()
    {
        var example = Assert.Single(Settled("```python\nf()\n```\n\n```output\n1\n...\n9\n```\n"));
        Assert.Null(example.ExpectedOutput!.Compare("1\n2\n3\n9\n"));
        Assert.NotNull(example.ExpectedOutput.Compare("1\n2\n"));
    }

    [Fact]
    public void A_block_that_is_not_closed_is_no_program()
    {
        var reader = new ExampleReader();
        reader.Append("```python\npass\n```\n\n```python\nprint(");
        reader.Complete();
        Assert.Equal([typeof(ExampleReader.Step.Closed), typeof(ExampleReader.Step.Settled), typeof(ExampleReader.Step.BrokenOff)], Steps(reader).Select(step => step.GetType()));
    }

    [Fact]
    public void A_block_that_somebody_else_closed_is_no_program()
    {
        var reader = new ExampleReader();
        reader.Append("```python\nprint(");
        reader.BreakOff();
        reader.Append("\n```\n\n> *broke off*\n\n```python\npass\n```\n");
        reader.Complete();
        Assert.Equal(["BrokenOff 1", "Closed 2", "Settled 2"], Steps(reader).Select(Name));
    }

    [Fact]
    public void The_word_run_promises_nothing()
    {
        var example = Assert.Single(Settled("```python run\npass\n```\n"));
        Assert.False(example.Block.MustRun);
    }

    [Fact]
    public void Lines_are_lines_of_the_block()
    {
        var examples = Settled("```python\na = 1\n```\n\n```python continues\nprint(a)\nb\n```\n");
        Assert.Equal((2, null), (examples[1].MarkdownLine(3), examples[1].MarkdownLine(1)));
    }

    [Fact]
    public void Any_chunking_finds_the_programs_of_the_whole_text() =>
        Gen.Select(MarkdownSamples.Any, Gen.Int[1, 7].Array[1, 50]).Sample((text, sizes) =>
        {
            var reader = new ExampleReader();
            var steps = new List<ExampleReader.Step>();
            for (int at = 0, i = 0; at < text.Length; i++)
            {
                var size = Math.Min(sizes[i % sizes.Length], text.Length - at);
                reader.Append(text.Substring(at, size));
                steps.AddRange(Steps(reader));
                at += size;
            }

            reader.Complete();
            steps.AddRange(Steps(reader));
            var found = steps.Where(step => step is not ExampleReader.Step.Settled).Select(step => step is ExampleReader.Step.Closed closed ? closed.Example : ((ExampleReader.Step.BrokenOff)step).Example);
            Assert.Equal(
                CodeExample.In(text.ReplaceLineEndings("\n")).Select(example => (example.Number, example.Language, example.Block.Code.TrimEnd('\n'))),
                found.Select(example => (example.Number, example.Language, example.Block.Code.TrimEnd('\n'))));
        }, iter: 5000);

    private static List<CodeExample> Settled(string markdown)
    {
        var reader = new ExampleReader();
        reader.Append(markdown);
        reader.Complete();
        return [.. Steps(reader).OfType<ExampleReader.Step.Settled>().Select(step => step.Example)];
    }

    private static List<ExampleReader.Step> Steps(ExampleReader reader)
    {
        var steps = new List<ExampleReader.Step>();
        while (reader.TryTake(out var step)) steps.Add(step);
        return steps;
    }

    private static string Name(ExampleReader.Step step) => step switch
    {
        ExampleReader.Step.Closed closed => $"Closed {closed.Example.Number}",
        ExampleReader.Step.Settled settled => $"Settled {settled.Example.Number}",
        ExampleReader.Step.BrokenOff broken => $"BrokenOff {broken.Example.Number}",
        _ => throw new ArgumentOutOfRangeException(nameof(step)),
    };
}
