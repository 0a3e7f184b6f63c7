namespace CodeGuru.Core.Tests.Explanations.Patterns;

/// <summary>Per pattern a file of code that must be recognised, and of look-alikes that must not: a false pattern is worse than none.</summary>
public sealed class PatternSuiteTests
{
    private static readonly IReadOnlyList<SuiteCase> All = SuiteCase.All(ExplainedSource.Folder("Suites"));

    public static TheoryData<string, string> Cases => SuiteCase.Named(All);

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_pattern_is_recognised_where_it_is_and_nowhere_else(string pattern, string title)
    {
        var suite = All.Single(each => each.Suite == pattern && each.Title == title);
        var explanation = ExplainedSource.OfFile(suite.Path, suite.Code);
        Assert.True(explanation.KeyConcepts.Any(concept => concept.Name == pattern) == suite.IsThere, $"{pattern} in\n{suite.Code}\n{explanation.DeepDive}");
        if (suite.IsThere) Assert.Contains(suite.Said, explanation.DeepDive, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Every_suite_has_both_sides() => SuiteCase.AssertBothSides(All, there: 8, notThere: 8);
}
