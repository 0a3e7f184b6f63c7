namespace CodeGuru.Core.Tests.Explanations.Composing;

public sealed class FolderMistakesTests
{
    private const string Slow = "def twice(names):\n    found = []\n    for name in names:\n        if name not in found:\n            found.append(name)\n    return found\n";
    private const string Silent = "def load(path):\n    try:\n        return parse(path)\n    except Exception:\n        return None\n";
    private const string Many = "def box(left, top, right, bottom, color, name):\n    return left\n";

    [Fact]
    public void A_folder_tells_its_mistakes_with_their_places_the_gravest_first()
    {
        var told = ExplainedSource.OfFolder("shop", ("names.py", Slow), ("store.py", Silent)).CommonMistakes;
        Assert.Collection(
            told,
            first => Assert.Matches("^In `load`, line 4 catches every `Exception` .* \\(store.py:4\\)\\.$", first),
            second => Assert.Matches("^In `twice`, line 4 looks through `found` .* \\(names.py:4\\)\\.$", second));
    }

    [Fact]
    public void A_folder_tells_five_at_most_and_nothing_that_only_reads_badly()
    {
        Assert.Equal(5, ExplainedSource.OfFolder("shop", [.. Enumerable.Range(0, 7).Select(number => ($"store{number}.py", Silent))]).CommonMistakes.Count);
        Assert.Empty(ExplainedSource.OfFolder("shop", ("boxes.py", Many)).CommonMistakes);
    }

    [Fact]
    public void What_tests_do_is_no_mistake_of_the_folder() => Assert.Empty(ExplainedSource.OfFolder("shop", ("names.py", Many), ("test_store.py", Silent)).CommonMistakes);
}
