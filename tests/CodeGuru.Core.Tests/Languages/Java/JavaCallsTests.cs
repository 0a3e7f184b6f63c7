using CodeGuru.Core.Analysis.Calls;
using CodeGuru.Core.Syntax;

namespace CodeGuru.Core.Tests.Languages.Java;

public sealed class JavaCallsTests
{
    [Theory]
    [InlineData("p.C.a>p.C.b", "class C { void a() { b(); } void b() {} }")]
    [InlineData("p.C.a>p.C.b", "class C { void a() { this.b(); } void b() {} }")]
    [InlineData("p.C.a>p.D.b", "class D { void b() {} } class C { void a() { D d = make(); d.b(); } }")]
    [InlineData("p.C.a>p.D.D p.C.a>p.D.b", "class D { D() {} void b() {} } class C { void a() { new D().b(); } }")]
    [InlineData("p.C.a>p.D.b", "class D { void b() {} } class C { D d; void a() { d.b(); } }")]
    [InlineData("p.C.a>p.D.b p.C.C>p.D", "class D { void b() {} } class C { D d; C() { d = new D(); } void a() { d.b(); } }")]
    [InlineData("p.C.a>p.D.b", "class D { void b() {} } class C { void a(D d) { d.b(); } }")]
    [InlineData("p.C.a>p.D.b", "class D { static void b() {} } class C { void a() { D.b(); } }")]
    [InlineData("p.C.a>p.B.b", "class B { void b() {} } class C extends B { void a() { b(); } }")]
    [InlineData("p.C.a>p.B.a", "class B { void a() {} } class C extends B { void a() { super.a(); } }")]
    [InlineData("p.C.C>p.B.B", "class B { B(int x) {} } class C extends B { C() { super(1); } }")]
    [InlineData("p.C.C>p.C.C", "class C { C() { this(1); } C(int x) {} }")]
    [InlineData("p.C.a>p.I.b", "interface I { void b(); } class C { void a(I i) { i.b(); } }")]
    [InlineData("p.C.a>p.C.<lambda1> p.C.<lambda1>>p.C.b", "class C { Runnable r = () -> b(); void a() { r.run(); } void b() {} }")]
    [InlineData("p.C.a>p.C.b", "class C { void a() { list.forEach(this::b); } void b(int x) {} }")]
    [InlineData("p.C.a>p.C.run p.C.run>p.C.b", "class C { void a() { run(this::b); } void run(Runnable r) { r.run(); } void b() {} }")]
    [InlineData("p.C.a>p.C.D.D p.C.a>p.C.D.b", "class C { static class D { D() {} void b() {} } void a() { new D().b(); } }")]
    [InlineData("p.C.a>p.C.D.b", "class C { class D { void b() {} } void a(D d) { d.b(); } }")]
    [InlineData("p.C.a>p.E.b", "enum E { X; void b() {} } class C { void a() { E.X.b(); } }", "p>p.E")]
    [InlineData("p.C.a>p.D.b p.C.a>p.C.of", "class D { void b() {} } class C { abstract D of(); void a() { of().b(); } }")]
    [InlineData("p.C.a.<class1>.run>p.C.b p.C.a>p.C.a.<class1>", "class C { void a() { start(new Runnable() { public void run() { b(); } }); } void b() {} }")]
    [InlineData("p.C.a>p.D.b", "class D { void b() {} } class C { void a(Object o) { if (o instanceof D d) d.b(); } }")]
    [InlineData("p.C.a>p.D.b", "class D { void b() {} } class C { void a(Object o) { switch (o) { case D d -> d.b(); default -> {} } } }")]
    [InlineData("p.C.a>p.D.b", "class D { void b() {} } record R(D d) {} class C { void a(Object o) { if (o instanceof R(D x)) x.b(); } }")]
    [InlineData("p.C.a>p.D p.C.a>p.D.b", "class D { void b() {} } class C { void a(int x) { var d = switch (x) { case 1 -> new D(); default -> { yield null; } }; d.b(); } }")]
    [InlineData("p.C.a>p.C.b", "class C { void a() { Supplier<D> s = this::b; s.get(); } D b() { return null; } }")]
    [InlineData("p.C.a>p.I.b", "interface I { default void b() {} } class C implements I { void a() { I.super.b(); } }")]
    public void Calls_within_a_package_are_found(string expected, string code, string more = "") => Assert.Equal(
        CallPicture.Sorted($"{expected} {more}".Trim()), CallPicture.Known(GrammarCatalog.Java, ("p/M.java", "package p; " + code)));

    [Theory]
    [InlineData("package q; import p.D; class C { void a() { D.b(); } }")]
    [InlineData("package q; import p.*; class C { void a() { D.b(); } }")]
    [InlineData("package q; import static p.D.b; class C { void a() { b(); } }")]
    [InlineData("package q; class C { void a() { p.D.b(); } }")]
    public void Imports_lead_to_other_packages(string code) =>
        Assert.Equal("q.C.a>p.D.b", CallPicture.Known(GrammarCatalog.Java, ("C.java", code), ("D.java", "package p; public class D { public static void b() {} }")));

    [Fact]
    public void Files_of_a_package_see_each_other() => Assert.Equal("p.C.a>p.D.b", CallPicture.Known(
        GrammarCatalog.Java, ("C.java", "package p; class C { void a() { D.b(); } }"), ("D.java", "package p; class D { static void b() {} }")));

    [Theory]
    [InlineData("External java.lang.System.out.println", "System.out.println();")]
    [InlineData("External java.util.List.of", "java.util.List.of();", "Unresolved java.util.List.of")]
    [InlineData("External java.util.Arrays.sort", "Arrays.sort(x);")]
    public void Calls_out_of_the_files_are_named(string expected, string statement, string? instead = null) => Assert.Equal(instead ?? expected, string.Join(
        ' ', CallGraph.Of([CodeSample.Lower(GrammarCatalog.Java, $"import java.util.Arrays; class C {{ void a() {{ {statement} }} }}", "C.java")], TestContext.Current.CancellationToken)
            .Edges.Select(edge => $"{edge.Resolution} {edge.Callee}")));
}
