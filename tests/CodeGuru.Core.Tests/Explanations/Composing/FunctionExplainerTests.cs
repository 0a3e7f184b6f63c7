namespace CodeGuru.Core.Tests.Explanations.Composing;

public sealed class FunctionExplainerTests
{
    [Fact]
    public void A_raised_variable_is_not_the_name_of_an_error()
    {
        var told = ExplainedSource.Of("a.java", "class A {\n  void f() throws Exception {\n    try {\n      g();\n    } catch (IOException e) {\n      throw e;\n    }\n  }\n}", "f");
        Assert.DoesNotContain("raises `e`", told.DeepDive + told.Simple, StringComparison.Ordinal);
        Assert.Contains("catches `IOException` and passes it on (line 6)", told.DeepDive, StringComparison.Ordinal);
    }

    [Fact]
    public void A_type_is_made_and_not_called() =>
        Assert.Contains("It makes objects of `T`.", ExplainedSource.Of("a.py", "class T:\n    def __init__(self, n): self.n = n\n\ndef f(): return [T(1), T(2)]\n", "f").Simple, StringComparison.Ordinal);
}
