using CodeGuru.Core.Analysis.Scopes;
using CodeGuru.Core.Code;
using CodeGuru.Core.Syntax;
using CodeGuru.Core.Tests.Languages;

namespace CodeGuru.Core.Tests.Analysis.Scopes;

public sealed class ScopeMapTests
{
    [Fact]
    public void Name_means_the_functions_variable_wherever_it_is_bound()
    {
        var total = Variable("total = 1\ndef f():\n    print(total)\n    total = 2\n", "total", 1);
        Assert.Equal("f", total.Scope.Function.Name);
        Assert.Equal([UseKind.Read, UseKind.Write], total.Uses.Select(use => use.Kind));
    }

    [Fact]
    public void Global_and_nonlocal_reach_outwards()
    {
        Assert.Equal(SymbolKind.Module, Variable("n = 0\ndef f():\n    global n\n    n += 1\n", "n", 1).Scope.Function.Kind);
        Assert.Equal("f", Variable("def f():\n    n = 0\n    def g():\n        nonlocal n\n        n = 1\n", "n", 1).Scope.Function.Name);
    }

    [Fact]
    public void Methods_do_not_see_the_names_of_their_class()
    {
        var map = ScopeMap.Of(CodeSample.Python("class A:\n    limit = 3\n    size = limit\n    def f(self):\n        return limit\n"));
        Assert.Equal([UseKind.Write, UseKind.Read], map.Variables.Single(variable => variable.Name == "limit").Uses.Select(use => use.Kind));
    }

    [Fact]
    public void Names_of_a_comprehension_are_its_own()
    {
        var map = ScopeMap.Of(CodeSample.Python("def f(xs):\n    x = 1\n    ys = [x * 2 for x in xs]\n    return x, ys\n"));
        Assert.Equal([2, 2], map.Variables.Where(variable => variable.Name == "x").Select(variable => variable.Uses.Count));
    }

    [Fact]
    public void Imports_know_where_they_come_from() =>
        Assert.Equal("time.sleep", Variable("from time import sleep as nap\nnap(1)\n", "nap", 0).ImportedPath);

    [Fact]
    public void Blocks_have_names_of_their_own_and_var_has_the_functions()
    {
        var map = ScopeMap.Of(CodeSample.Lower(GrammarCatalog.JavaScript, "function f() { let a = 1; { let a = 2; var b = a; } return a + b; }", "m.js"));
        Assert.Equal(2, map.Variables.Count(variable => variable.Name == "a"));
        var b = Assert.Single(map.Variables, variable => variable.Name == "b");
        Assert.Equal([UseKind.Write, UseKind.Read], b.Uses.Select(use => use.Kind));
    }

    [Fact]
    public void Only_value_is_known_where_a_name_is_given_one()
    {
        Assert.IsType<Expression.Literal>(Variable("x = 1\nprint(x)\n", "x", 0).OnlyValue);
        Assert.Null(Variable("x = 1\nx = 2\n", "x", 0).OnlyValue);
        Assert.Null(Variable("for x in range(3):\n    print(x)\n", "x", 0).OnlyValue);
    }

    /// <param name="at">Which of the names that are written so.</param>
    private static Variable Variable(string text, string name, int at)
    {
        var file = CodeSample.Python(text);
        var map = ScopeMap.Of(file);
        var all = map.Variables.Where(variable => variable.Name == name).OrderBy(variable => variable.Span.Start).ToList();
        return all[Math.Min(at, all.Count - 1)];
    }
}
