using CodeGuru.Core.Explanations;

namespace CodeGuru.Core.Tests.Explanations.Composing;

public sealed class LinesExplainerTests
{
    private const string Text = """
        def load(path, rows):
            try:
                rows.append(parse(path))
            except Exception:
                return None
            file = open(path)
            text = file.read()
            file.close()
            return text
        """;

    [Theory]
    [InlineData(2, 5, "Line 4 catches every `Exception`")]
    [InlineData(6, 8, "`file` is opened on line 6")]
    public void Lines_are_told_the_mistakes_that_lie_in_them_and_no_others(int from, int to, string said) =>
        Assert.StartsWith(said, Assert.Single(ExplainedSource.OfLines("a.py", Text, from, to).CommonMistakes), StringComparison.Ordinal);

    [Fact]
    public void Lines_beside_a_mistake_are_told_of_none() => Assert.Empty(ExplainedSource.OfLines("a.py", Text, 9, 9).CommonMistakes);

    [Fact]
    public void Lines_of_several_functions_name_the_one_that_a_mistake_is_in() =>
        Assert.StartsWith("In `first`, line 5 catches", Assert.Single(ExplainedSource.OfLines("a.py", "import os\n\ndef first():\n    try: return os.get()\n    except Exception: return 1\n\ndef second():\n    return 2\n", 1, 8).CommonMistakes), StringComparison.Ordinal);

    [Fact]
    public void What_a_review_has_found_on_a_line_is_not_told_twice() =>
        Assert.Single(ExplainedSource.OfLines("a.py", Text, 2, 5, [new CodeWarning("CG1010", "warning", "This catches every exception.", "a.py", 4, 5, 4, 21)]).CommonMistakes);

    [Fact]
    public void What_is_done_well_is_said_of_the_whole_alone() => Assert.Empty(ExplainedSource.OfLines("a.py", "def size(path):\n    with open(path) as file:\n        return len(file.read())\n", 2, 3).BestPractices);
}
