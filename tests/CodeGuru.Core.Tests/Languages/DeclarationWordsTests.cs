using CodeGuru.Core.Code;
using CodeGuru.Core.Syntax;

namespace CodeGuru.Core.Tests.Languages;

/// <summary>What code says beside its names and values, and what rules need to know: storage, locks, threads, tests.</summary>
public sealed class DeclarationWordsTests
{
    [Fact]
    public void A_variable_has_its_keyword()
    {
        Assert.Equal(["var", "let", "const"], Assigns(GrammarCatalog.JavaScript, "var a = 1; let b = 2; const c = 3;", "m.js").SelectMany(each => each.Modifiers));
        Assert.Equal(["static", "const"], Assigns(GrammarCatalog.Cpp, "static const int n = 4;", "m.cpp").Single().Modifiers);
    }

    [Theory]
    [InlineData("for (var i = 0; i < 3; i++) {}", true)]
    [InlineData("for (let i = 0; i < 3; i++) {}", false)]
    [InlineData("for (i = 0; i < 3; i++) {}", true)]
    [InlineData("for (var x of xs) {}", true)]
    [InlineData("for (const x of xs) {}", false)]
    public void Rounds_of_a_loop_share_a_var(string code, bool isShared) =>
        Assert.Equal(isShared, Statements(GrammarCatalog.JavaScript, code, "m.js").OfType<Statement.Loop>().Single().SharesVariables);

    [Fact]
    public void A_loop_over_pairs_knows_the_key() =>
        Assert.Equal("$name", Assert.IsType<Expression.Name>(Statements(GrammarCatalog.Php, "<?php foreach ($xs as $name => $value) { echo $name; }", "m.php").OfType<Statement.Loop>().Single().Key).Identifier);

    [Fact]
    public void A_lock_belongs_to_its_block()
    {
        var csharp = Statements(GrammarCatalog.CSharp, "class C { void M() { lock (gate) { n++; } } }", "C.cs").OfType<Statement.Block>();
        Assert.Equal("gate", Assert.IsType<Expression.Name>(csharp.Single(block => block.Lock is not null).Lock).Identifier);
        var java = Statements(GrammarCatalog.Java, "class C { void m() { synchronized (this) { n++; } } }", "C.java").OfType<Statement.Block>();
        Assert.IsType<Expression.This>(java.Single(block => block.Lock is not null).Lock);
    }

    [Fact]
    public void A_goroutine_runs_beside_what_follows()
    {
        var calls = Statements(GrammarCatalog.Go, "package p\nfunc f() {\n\tgo g()\n\tg()\n}\n", "p.go").OfType<Statement.Evaluate>().ToList();
        Assert.Equal([true, false], calls.Select(call => call.IsConcurrent));
    }

    [Fact]
    public void A_range_has_its_key()
    {
        var loops = Statements(GrammarCatalog.Go, "package p\nfunc f() {\n\tfor i := range xs {\n\t}\n\tfor k, v := range m {\n\t}\n}\n", "p.go").OfType<Statement.Loop>().ToList();
        Assert.Equal(["i", "k"], loops.Select(loop => ((Expression.Name)loop.Key!).Identifier));
        Assert.Null(loops[0].Target);
    }

    [Fact]
    public void A_pointer_is_told_from_what_it_points_to()
    {
        var given = Statements(GrammarCatalog.C, "int *f(int *p) { return cond ? &x : *p; }", "m.c").OfType<Statement.Return>().Single();
        var choice = Assert.IsType<Expression.Conditional>(given.Value);
        Assert.Equal(["&", "*"], new[] { choice.Then, choice.Else }.Cast<Expression.Unary>().Select(each => each.Operator));
    }

    [Fact]
    public void What_is_measured_by_sizeof_is_not_evaluated()
    {
        var size = Assert.IsType<Expression.Unary>(Assigns(GrammarCatalog.C, "int n = sizeof(f());", "m.c").Single().Value);
        Assert.Equal("sizeof", size.Operator);
        Assert.Empty(size.Operand.Children());
    }

    [Theory]
    [InlineData("#[test]\nfn f() {}", true)]
    [InlineData("#[tokio::test(flavor = \"multi_thread\")]\nasync fn f() {}", true)]
    [InlineData("#[cfg(test)]\nmod f {}", true)]
    [InlineData("#[cfg(all(test, unix))]\n#[allow(dead_code)]\npub fn f() {}", true)]
    [InlineData("#[cfg(not(test))]\nfn f() {}", false)]
    [InlineData("#[inline]\nfn f() {}", false)]
    [InlineData("#[cfg(feature = \"latest\")]\nfn f() {}", false)]
    public void Code_that_is_only_for_tests_says_so(string code, bool isTest) =>
        Assert.Equal(isTest, CodeSample.Lower(GrammarCatalog.Rust, code, "src/m.rs").Module.Members.Single(symbol => symbol.Name == "f").Has("test"));

    private static IEnumerable<Statement.Assign> Assigns(Grammar grammar, string code, string path) => Statements(grammar, code, path).OfType<Statement.Assign>();

    private static IEnumerable<Statement> Statements(Grammar grammar, string code, string path) =>
        CodeSample.Lower(grammar, code, path).Module.WithDescendants().Where(symbol => symbol.Body is not null && !symbol.IsType).SelectMany(symbol => Within(symbol.Body!));

    private static IEnumerable<Statement> Within(Statement statement) => [statement, .. statement.Inner().SelectMany(Within)];
}
