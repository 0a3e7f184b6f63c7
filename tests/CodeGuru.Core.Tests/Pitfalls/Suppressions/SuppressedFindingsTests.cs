using CodeGuru.Core.Analysis.Calls;
using CodeGuru.Core.Pitfalls;
using CodeGuru.Core.Syntax;
using CodeGuru.Core.Tests.Languages;

namespace CodeGuru.Core.Tests.Pitfalls.Suppressions;

public sealed class SuppressedFindingsTests
{
    [Theory]
    [InlineData("def f(x=[]):  # codeguru: ignore CG1001 shared on purpose\n    return x\n")]
    [InlineData("# codeguru: ignore CG1001 shared on purpose\ndef f(x=[]):\n    return x\n")]
    [InlineData("# codeguru: ignore mutable-default-argument shared on purpose\n# more on that\n\ndef f(x=[]):\n    return x\n")]
    [InlineData("# codeguru: ignore-file CG1001 a table of constants\n\ndef f(x=[]):\n    return x\n")]
    [InlineData("def f(x=[]):  # codeguru: ignore CG1002, CG1001 shared on purpose\n    return x\n")]
    public void Comment_makes_silent_where_it_stands(string text)
    {
        var findings = Findings(text);
        Assert.Empty(findings.Pitfalls);
        Assert.Single(findings.Suppressed);
    }

    [Theory]
    [InlineData("def f(x=[]):  # codeguru: ignore CG1002 another rule\n    return x\n")]
    [InlineData("# codeguru: ignore CG1001 two lines above\ndef g():\n    return 1\n\ndef f(x=[]):\n    return x\n")]
    [InlineData("def f(x=[]):\n    return \"# codeguru: ignore-file CG1001 in a text\"\n")]
    [InlineData("def f(x=[]):\n    return x  # codeguru: ignore CG1001 another line\n")]
    public void Anything_else_does_not(string text) => Assert.Single(Findings(text).Pitfalls);

    [Theory]
    [InlineData("def f(x=[]):  # codeguru: ignore CG1001\n    return x\n", "without a reason")]
    [InlineData("def f(x=[]):  # codeguru: ignore CG1999 because\n    return x\n", "There is no rule 'CG1999'")]
    [InlineData("def f(x=[]):  # codeguru: ignore\n    return x\n", "names no rule")]
    [InlineData("def f(x=1):  # codeguru: ignore CG1001 because\n    return x\n", "finds nothing here")]
    public void What_is_wrong_with_a_comment_is_said(string text, string notice)
    {
        var (line, said) = Assert.Single(Findings(text).Notices);
        Assert.Equal(1, line);
        Assert.Contains(notice, said, StringComparison.Ordinal);
    }

    [Fact]
    public void Other_languages_have_other_comments()
    {
        var file = CodeSample.Lower(GrammarCatalog.JavaScript, "if (a == 1) b(); // codeguru: ignore CG2001 both are numbers\nif (c == 2) d();\n", "m.js");
        var findings = new ReviewedProject([file], CallGraph.Of([file], TestContext.Current.CancellationToken)).Findings(file, TestContext.Current.CancellationToken);
        Assert.Equal(2, Assert.Single(findings.Pitfalls).Line);
    }

    private static FileFindings Findings(string text)
    {
        var file = CodeSample.Python(text);
        return new ReviewedProject([file], CallGraph.Of([file], TestContext.Current.CancellationToken)).Findings(file, TestContext.Current.CancellationToken);
    }
}
