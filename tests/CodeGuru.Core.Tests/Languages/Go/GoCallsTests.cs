using CodeGuru.Core.Analysis.Calls;
using CodeGuru.Core.Syntax;

namespace CodeGuru.Core.Tests.Languages.Go;

public sealed class GoCallsTests
{
    [Theory]
    [InlineData("p.a>p.b", "func a() { b() }\nfunc b() {}")]
    [InlineData("p.a>p.b", "func a() { f := b; f() }\nfunc b() {}")]
    [InlineData("p.a>p.b", "func a() { go b(); defer b() }\nfunc b() {}")]
    [InlineData("p.a>p.T.b", "type T struct{}\nfunc (t *T) b() {}\nfunc a(t *T) { t.b() }")]
    [InlineData("p.T.a>p.T.b", "func (t T) a() { t.b() }\nfunc (t T) b() {}\ntype T struct{}")]
    [InlineData("p.a>p.T p.a>p.T.b", "type T struct{}\nfunc (t *T) b() {}\nfunc a() { t := &T{}; t.b() }")]
    [InlineData("p.a>p.T.b p.a>p.make", "type T struct{}\nfunc (t *T) b() {}\nfunc make() (*T) { return &T{} }\nfunc a() { make().b() }", "p.make>p.T")]
    [InlineData("p.S.a>p.T.b", "type T struct{}\nfunc (t *T) b() {}\ntype S struct { t *T }\nfunc (s S) a() { s.t.b() }")]
    [InlineData("p.a>p.S p.a>p.T.b", "type T struct{}\nfunc (t T) b() {}\ntype S struct { T }\nfunc a() { S{}.b() }")]
    [InlineData("p.a>p.I.b", "type I interface { b() }\nfunc a(i I) { i.b() }")]
    [InlineData("p.a>p.run p.run>p.b", "func b() {}\nfunc run(f func()) { f() }\nfunc a() { run(b) }")]
    [InlineData("p.a>p.run p.run>p.T.b p.a>p.T", "type T struct{}\nfunc (t T) b() {}\nfunc run(f func()) { f() }\nfunc a() { run(T{}.b) }")]
    [InlineData("p.a>p.a.f p.a.f>p.b", "func b() {}\nfunc a() { f := func() { b() }; f() }")]
    [InlineData("p.a>p.b", "func b() {}\nvar jobs = map[string]func(){\"x\": b}\nfunc a() { jobs[\"x\"]() }")]
    [InlineData("p.a>p.b", "func b() {}\nfunc a() { for _, f := range []func(){b} { f() } }")]
    [InlineData("p.a>p.b p.a>p.S", "func b() {}\ntype S struct { f func() }\nfunc a() { s := S{f: b}; s.f() }")]
    [InlineData("p.a>p.two p.a>p.b", "func b() {}\nfunc two() (int, func()) { return 1, b }\nfunc a() { _, f := two(); f() }")]
    [InlineData("p.a>p.T.b", "type T struct{}\nfunc (t *T) b() {}\nfunc a(x any) { switch y := x.(type) { case *T: y.b() } }")]
    [InlineData("p.a>p.T.b", "type T struct{}\nfunc (t *T) b() {}\nfunc a(x any) { if y, ok := x.(*T); ok { y.b() } }")]
    [InlineData("p.a>p.T.b p.a>p.T", "type T struct{}\nfunc (t T) b() {}\nfunc a() { f := T.b; f(T{}) }")]
    [InlineData("p.a>p.a.<lambda1> p.a.<lambda1>>p.b", "func b() {}\nfunc a() { defer func() { b() }() }")]
    public void Calls_within_a_package_are_found(string expected, string code, string more = "") =>
        Assert.Equal(CallPicture.Sorted($"{expected} {more}".Trim()), CallPicture.Known(GrammarCatalog.Go, ("p/m.go", "package p\n" + code)));

    [Theory]
    [InlineData("import \"example.com/x/util\"\nfunc main() { util.F() }")]
    [InlineData("import u \"example.com/x/util\"\nfunc main() { u.F() }")]
    [InlineData("import . \"example.com/x/util\"\nfunc main() { F() }")]
    public void Imports_lead_to_other_packages(string code) =>
        Assert.Equal("main.main>util.F", CallPicture.Known(GrammarCatalog.Go, ("main.go", "package main\n" + code), ("util/f.go", "package util\nfunc F() {}")));

    [Fact]
    public void Methods_may_stand_in_other_files_than_their_type() => Assert.Equal("p.a>p.T.b", CallPicture.Known(
        GrammarCatalog.Go, ("a.go", "package p\ntype T struct{}\nfunc a(t T) { t.b() }"), ("b.go", "package p\nfunc (t T) b() {}")));

    [Theory]
    [InlineData("External net/http.Get", "http.Get()")]
    [InlineData("External <builtin>.len", "len(x)")]
    [InlineData("Unresolved x.Run", "x.Run()")]
    public void Calls_out_of_the_files_are_named(string expected, string statement) => Assert.Equal(expected, string.Join(
        ' ', CallGraph.Of([CodeSample.Lower(GrammarCatalog.Go, $"package p\nimport \"net/http\"\nfunc a(x int) {{ {statement} }}", "a.go")], TestContext.Current.CancellationToken)
            .Edges.Select(edge => $"{edge.Resolution} {edge.Callee}")));
}
