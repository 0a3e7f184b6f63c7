using CodeGuru.Core.Pitfalls;
using CodeGuru.Core.Syntax;

namespace CodeGuru.Core.Tests.Pitfalls;

public sealed class PitfallSuiteTests
{
    private const int FewestCases = 8;

    public static TheoryData<string> Rules => [.. PitfallCatalog.All.Select(rule => rule.About.Id)];

    [Theory, MemberData(nameof(Rules))]
    public void Rule_flags_exactly_the_marked_lines(string rule)
    {
        var wrong = new List<string>();
        var cases = PitfallSuite.Files(rule, "flag").SelectMany(PitfallSuite.Cases).ToList();
        foreach (var each in cases)
        {
            var expected = PitfallSuite.Expected(each).Order().ToList();
            var actual = PitfallSuite.Review(each).Where(pitfall => pitfall.About.Id == rule).Select(pitfall => $"{pitfall.File.Path}:{pitfall.Line}").Order().ToList();
            if (expected.Count == 0 || !expected.SequenceEqual(actual)) wrong.Add($"{each.Name}: expected {string.Join(", ", expected)}; found {string.Join(", ", actual)}");
        }

        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
        Assert.True(cases.Count >= FewestCases, $"{cases.Count} cases");
    }

    [Theory, MemberData(nameof(Rules))]
    public void Rule_lets_the_other_code_pass(string rule)
    {
        var cases = PitfallSuite.Files(rule, "pass").SelectMany(PitfallSuite.Cases).ToList();
        Assert.Empty(cases.SelectMany(each => PitfallSuite.Review(each).Where(pitfall => pitfall.About.Id == rule).Select(pitfall => $"{each.Name}: line {pitfall.Line}: {pitfall.Message}")));
        Assert.True(cases.Count >= FewestCases, $"{cases.Count} cases");
    }

    /// <summary>What a rule shows as wrong is flagged, what it shows as right is not.</summary>
    [Theory, MemberData(nameof(Rules))]
    public void Rule_keeps_to_its_own_examples(string rule)
    {
        var about = PitfallCatalog.Find(rule)!.About;
        var extension = GrammarCatalog.ForFence(about.Languages[0])!.Extensions[0];
        Assert.Contains(rule, Ids(about.Wrong + "\n"));
        Assert.DoesNotContain(rule, Ids(about.Right + "\n"));

        IEnumerable<string> Ids(string text) => PitfallSuite.Review(new PitfallCase(rule, [("case" + extension, text)])).Select(pitfall => pitfall.About.Id);
    }

    /// <summary>Code that is being written is broken most of the time: no rule may fall over it.</summary>
    [Theory, MemberData(nameof(Rules))]
    public void Broken_code_ends_no_review(string rule)
    {
        foreach (var each in PitfallSuite.Files(rule, "flag").Concat(PitfallSuite.Files(rule, "pass")).SelectMany(PitfallSuite.Cases).Where((_, at) => at % 3 == 0))
        {
            var (path, text) = each.Files[^1];
            foreach (var (cut, length) in new[] { (text.Length / 2, text.Length), (text.Length / 3, 5), (text.Length * 2 / 3, 3) })
                Assert.NotNull(PitfallSuite.Review(new PitfallCase(each.Name, [(path, text.Remove(cut, Math.Min(length, text.Length - cut)))])));
        }
    }

    [Fact]
    public void Suites_belong_to_rules() =>
        Assert.DoesNotContain(PitfallSuite.AllFiles().Select(path => Path.GetFileName(path)), name => PitfallCatalog.Find(name.Split('.')[0]) is null);
}
