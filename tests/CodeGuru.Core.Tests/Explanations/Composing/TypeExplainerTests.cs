namespace CodeGuru.Core.Tests.Explanations.Composing;

public sealed class TypeExplainerTests
{
    [Theory]
    [InlineData("a.cpp", "namespace t {\nint f() { return 1; }\n}", "`t` is a namespace, with 1 function.")]
    [InlineData("a.rb", "module T\n  def go; end\nend", "`T` is a module, with 1 method.")]
    [InlineData("a.rs", "trait T { fn go(&self); }", "`T` is a trait, with 1 method.")]
    [InlineData("a.java", "record T(int n) {}", "`T` is a record, with 1 field.")]
    [InlineData("a.py", "class T:\n    def __init__(self): self.n = 1\n", "`T` is a class, with 1 field.")]
    [InlineData("a.go", "package a\ntype t struct { n int }", "`t` is a struct, with 1 field.")]
    public void A_type_is_called_what_it_was_declared_as_and_its_constructor_is_no_method(string path, string text, string expected) =>
        Assert.Equal(expected, ExplainedSource.Of(path, text, expected[1..2]).Summary);

    [Fact]
    public void What_only_the_type_itself_may_call_is_not_offered() =>
        Assert.EndsWith("For use from outside, its method is `go`.", ExplainedSource.Of("a.java", "class T { public void go() { help(); } private void help() {} }", "T").Simple, StringComparison.Ordinal);
}
