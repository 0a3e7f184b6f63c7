namespace CodeGuru.Core.Tests.Explanations.Composing;

public sealed class SatisfiedInterfacesTests
{
    [Theory]
    [InlineData("type Base struct{}\n\nfunc (b *Base) Close() error { return nil }\n\ntype T struct{ *Base }\n\ntype Face interface{ Close() error }", "`T` is a struct that embeds `Base` and satisfies `Face`, with one field.")]
    [InlineData("type Base struct{}\n\nfunc (b *Base) Close() error { return nil }\n\ntype T struct{ Base }\n\ntype Face interface{ Close() error }", "`T` is a struct that embeds `Base` and satisfies `Face` (as `*T`), with one field.")]
    [InlineData("type Face interface{ Close() error }\n\ntype T struct{ Face }", "`T` is a struct that embeds `Face`, with one field.")]
    [InlineData("type T struct{}\n\nfunc (t T) Next() int { return 0 }\n\nfunc (t T) Close() error { return nil }\n\ntype Source interface {\n\tio.Closer\n\tNext() int\n}", "`T` is a struct that satisfies `Source` and `io.Closer`, with two methods.")]
    [InlineData("type T struct{}\n\nfunc (t T) Next() int { return 0 }\n\ntype Source interface {\n\tother.Face\n\tNext() int\n}", "`T` is a struct with one method.")]
    [InlineData("type Base struct{}\n\nfunc (b Base) Next() int { return 0 }\n\ntype T struct{ Base }\n\nfunc (t T) Next() string { return \"\" }\n\ntype Face interface{ Next() int }", "`T` is a struct that embeds `Base`, with one field and one method.")]
    public void Methods_of_what_a_type_embeds_count_and_so_do_those_that_an_interface_embeds(string text, string expected) =>
        Assert.Equal(expected, ExplainedSource.Of("a.go", $"package a\n\n{text}\n", "T").Summary);

    [Fact]
    public void What_a_type_has_through_others_is_named() =>
        Assert.Contains("It has `Age` and `Close` through `Base` as well.", ExplainedSource.Of("a.go", "package a\n\ntype Base struct{}\n\nfunc (b Base) Age() int { return 0 }\n\nfunc (b Base) Close() {}\n\ntype T struct{ Base }\n", "T").Simple, StringComparison.Ordinal);

    [Fact]
    public void Who_satisfies_an_interface_is_named() =>
        Assert.EndsWith("In this file, `A` and `B` satisfy it.", ExplainedSource.Of("a.go", "package a\n\ntype T interface{ Go() }\n\ntype A int\n\nfunc (a A) Go() {}\n\ntype B int\n\nfunc (b B) Go() {}\n", "T").Simple, StringComparison.Ordinal);
}
