namespace CodeGuru.Core.Tests.Explanations.Remarks;

/// <summary>Code about which something is to be said for or against it, and look-alikes about which nothing is: a suite begins with what every remark of its kind says.</summary>
public sealed class RemarkSuiteTests
{
    private static readonly IReadOnlyList<SuiteCase> All = SuiteCase.All(ExplainedSource.Folder("Suites"));

    public static TheoryData<string, string> Cases => SuiteCase.Named(All);

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_remark_is_made_where_the_facts_show_it_and_nowhere_else(string words, string title)
    {
        var suite = All.Single(each => each.Suite == words && each.Title == title);
        var explanation = ExplainedSource.OfFile(suite.Path, suite.Code);
        var remarks = explanation.CommonMistakes.Concat(explanation.BestPractices).ToList();
        Assert.True(remarks.Exists(remark => remark.Contains(words, StringComparison.Ordinal)) == suite.IsThere, $"“{words}” of\n{suite.Code}\n{string.Join('\n', remarks)}");
        if (suite.IsThere) Assert.Contains(remarks, remark => remark.Contains(suite.Said, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Every_suite_has_both_sides() => SuiteCase.AssertBothSides(All, there: 2, notThere: 3);
}
