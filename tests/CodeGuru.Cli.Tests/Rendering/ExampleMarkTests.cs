using CodeGuru.Cli.Rendering;
using CodeGuru.Core.Answers;

namespace CodeGuru.Cli.Tests.Rendering;

public sealed class ExampleMarkTests
{
    private static readonly ExampleCheck Ran = new(1, "python", ExampleStatus.Ran, 0, 0.05, "2\n");

    [Fact]
    public void Every_status_has_its_words() => Assert.Equal(
        [
            "✓ example 1 ran in 0.05 s",
            "✓ example 2 fails as it says: KeyError: 'b'",
            "✓ example 3, for example 2, ran in 0.05 s",
            "✗ example 4: exit 1 at line 7: NameError",
            "✗ example 5: exit 1",
            "· example 6 is a fragment: `orders` is defined elsewhere",
            "– example 7 not run: go is not installed",
        ],
        new[]
        {
            Ran,
            Ran with { Block = 2, Reason = "fails as it says: KeyError: 'b'" },
            Ran with { Block = 3, Corrects = 2 },
            new(4, "python", ExampleStatus.Failed, 1, 0.1, "", "exit 1 at line 7: NameError"),
            new(5, "python", ExampleStatus.Failed, 1, 0.1, "", "exit 1") { Corrects = 4 },
            new(6, "python", ExampleStatus.Fragment, Reason: "`orders` is defined elsewhere"),
            new(7, "go", ExampleStatus.NotRun, Reason: "go is not installed"),
        }.Select(check => ExampleMark.Of(check).Replace(", for example 4", "", StringComparison.Ordinal)));

    [Fact]
    public void Output_is_quoted_where_the_answer_does_not_show_it()
    {
        Assert.Equal(["2"], ExampleMark.Output(Ran));
        Assert.Empty(ExampleMark.Output(Ran with { IsShown = true }));
        Assert.Empty(ExampleMark.Output(Ran with { Output = " \n" }));
        Assert.Empty(ExampleMark.Output(new(1, "python", ExampleStatus.Failed, 1, 0.1, "before it failed")));
        Assert.Equal(["10"], ExampleMark.Output(new(1, "python", ExampleStatus.Failed, 0, 0.1, "10\n", "printed `10` as line 1, expected `15`")));
    }

    [Fact]
    public void Long_output_is_cut()
    {
        var lines = ExampleMark.Output(Ran with { Output = string.Concat(Enumerable.Range(1, 100).Select(line => $"{line}\n")) });
        Assert.Equal((11, "… 90 more lines"), (lines.Count, lines[^1]));
    }
}
