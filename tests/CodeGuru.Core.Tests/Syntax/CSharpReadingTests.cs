using CodeGuru.Core.Syntax;

namespace CodeGuru.Core.Tests.Syntax;

public sealed class CSharpReadingTests
{
    [Theory]
    [InlineData("var with = 1; with = 2; Use(with, with.Body);")]
    [InlineData("foreach (var each in with) Walk(each);")]
    [InlineData("var copy = with with { X = 1 };")]
    [InlineData("var copy = old with // but for one\n { X = 1 };")]
    [InlineData("switch (s) { case Expression.Await await: return Evaluate(await.Operand); }")]
    [InlineData("return s switch { Statement.With with => with.Body, Expression.Await await => await, _ => null };")]
    [InlineData("await Task.Yield(); await foreach (var each in all) { } if (await is null) return;")]
    [InlineData("return x ? [type] : [field, method];")]
    [InlineData("[return: NotNull] int F([param: X] int type) => type;")]
    [InlineData("if (items is [.., var last]) Use(last);")]
    [InlineData("if (items is [var first, .. var rest] and not [.., 13, 10]) Use(items[..^1], items[1..]);")]
    public void Words_that_are_names_are_read_as_names(string body)
    {
        var text = $"class C {{ async Task F() {{ {body} }} }}";
        var tree = InstalledGrammars.Parse(GrammarCatalog.CSharp, text);
        Assert.Equal(text, tree.Text);
        Assert.Empty(tree.Problems.Select(node => node.Text.ToString()));
    }
}
