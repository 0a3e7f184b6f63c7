using CodeGuru.Core.Analysis.Calls;
using CodeGuru.Core.Syntax;

namespace CodeGuru.Core.Tests.Languages.CSharp;

public sealed class CSharpCallsTests
{
    [Theory]
    [InlineData("P.C.A>P.C.B", "class C { void A() { B(); } void B() {} }")]
    [InlineData("P.C.A>P.C.B", "class C { void A() => this.B(); void B() {} }")]
    [InlineData("P.C.A>P.D.B P.C.A>P.D.D", "class D { public D() {} public void B() {} } class C { void A() { new D().B(); } }")]
    [InlineData("P.C.A>P.D.B P.C.A>P.D.D", "class D { public D() {} public void B() {} } class C { void A() { D d = new(); d.B(); } }")]
    [InlineData("P.C.A>P.D.B", "class D { public void B() {} } class C { D? d; void A() { d?.B(); } }")]
    [InlineData("P.C.A>P.D.B", "class D { public void B() {} } class C { D Part { get; set; } void A() { Part.B(); } }")]
    [InlineData("P.C.A>P.C.Size P.C.A>P.D.B P.C.Size>P.D", "class D { public void B() {} } class C { D Size => new D(); void A() { Size.B(); } }")]
    [InlineData("P.C.A>P.D.B", "class D { public static void B() {} } class C { void A() { D.B(); } }")]
    [InlineData("P.C.A>P.B.F", "class B { protected void F() {} } class C : B { void A() { F(); } }")]
    [InlineData("P.C.A>P.B.A", "class B { public virtual void A() {} } class C : B { public override void A() { base.A(); } }")]
    [InlineData("P.C.C>P.B.B", "class B { public B(int x) {} } class C : B { public C() : base(1) {} }")]
    [InlineData("P.C.A>P.I.B", "interface I { void B(); } class C { void A(I i) { i.B(); } }")]
    [InlineData("P.C.A>P.C.A.B", "class C { void A() { B(); void B() {} } }")]
    [InlineData("P.C.A>P.C.B", "class C { void A() { Action f = B; f(); } void B() {} }")]
    [InlineData("P.C.A>P.C.B", "class C { void A() { Action f = B; f.Invoke(); } void B() {} }")]
    [InlineData("P.C.A>P.C.B", "class C { void A() { items.Select(B); } int B(int x) => x; }")]
    [InlineData("P.C.A>P.C.Run P.C.Run>P.C.A.<lambda1> P.C.A.<lambda1>>P.C.B", "class C { void A() { Run(() => B()); } void Run(Action f) { f(); } void B() {} }")]
    [InlineData("P.C.A>P.D.B P.C.A>P.C.Make", "class D { public void B() {} } class C { async Task A() { (await Make()).B(); } Task<D> Make() => null; }")]
    [InlineData("P.C.A>P.C.Of", "class C { void A() { Of<int>(1); } T Of<T>(T x) => x; }")]
    [InlineData("P.C.A>P.D.B", "class D { public void B() {} } class C { void A(object o) { ((D)o).B(); } }")]
    [InlineData("P.C.A>P.X.Twice", "static class X { public static int Twice(this string s, int n) => n; } class C { void A(string s) { s.Twice(1); } }")]
    [InlineData("", "static class X { public static int Twice(this string s, int n) => n; } class C { void A(string s) { Library.Twice(1); } }")]
    [InlineData("P.C.A>P.X.Run P.X.Run>P.C.B", "static class X { public static void Run(this string s, Action f) { f(); } } class C { void A(string s) { s.Run(B); } void B() {} }")]
    [InlineData("P.C.A>P.D", "class D {} class C { D A() => new() { }; }")]
    [InlineData("P.C.A>P.D.B", "class D { public void B() {} } class C { void A(object o) { if (o is D d) d.B(); } }")]
    [InlineData("P.C.A>P.D.B", "class D { public void B() {} } class C { void A(object o) { if (o is not D d) return; d.B(); } }")]
    [InlineData("P.C.A>P.D.B", "class D { public void B() {} } class C { void A(object o) { switch (o) { case D d when d is { }: d.B(); break; } } }")]
    [InlineData("P.C.A>P.D.B", "class D { public void B() {} } class C { int A(object o) => o switch { D with => with.B(), _ => 0 }; }")]
    [InlineData("P.C.A>P.D P.C.A>P.D.B", "class D { public void B() {} } class C { void A(int x) { var d = x switch { 1 => new D(), _ => throw new X() }; d.B(); } }")]
    [InlineData("P.C.A>P.D P.C.A>P.D.operator + P.C.A>P.D.B", "class D { public static D operator +(D a, D b) => a; public void B() {} } class C { void A() { (new D() + new D()).B(); } }")]
    [InlineData("P.C.A>P.D P.C.A>P.D.this[] P.D.this[]>P.E P.C.A>P.E.B", "class E { public void B() {} } class D { public E this[int x] => new E(); } class C { void A() { new D()[1].B(); } }")]
    [InlineData("P.C.A>P.C.B", "class C { event Action E; void A() { E += B; E(); } void B() {} }")]
    [InlineData("P.C.A>P.D.B", "interface I { void B(); } class D : I { public void B() {} } class C { void A() { I i = new D(); i.B(); } }", "P.C.A>P.D")]
    public void Calls_within_a_namespace_are_found(string expected, string code, string more = "") =>
        Assert.Equal(CallPicture.Sorted($"{expected} {more}".Trim()), CallPicture.Known(GrammarCatalog.CSharp, ("M.cs", "namespace P; " + code)));

    [Theory]
    [InlineData("using P; namespace Q; class C { void A() { D.B(); } }", "Q.C.A")]
    [InlineData("namespace Q; class C { void A() { P.D.B(); } }", "Q.C.A")]
    [InlineData("namespace P.Inner; class C { void A() { D.B(); } }", "P.Inner.C.A")]
    [InlineData("namespace P { class C { void A() { D.B(); } } }", "P.C.A")]
    [InlineData("using static P.D; namespace Q; class C { void A() { B(); } }", "Q.C.A")]
    [InlineData("using E = P.D; namespace Q; class C { void A() { E.B(); } }", "Q.C.A")]
    public void Other_namespaces_are_found(string code, string caller) =>
        Assert.Equal($"{caller}>P.D.B", CallPicture.Known(GrammarCatalog.CSharp, ("C.cs", code), ("D.cs", "namespace P; public class D { public static void B() {} }")));

    [Fact]
    public void Parts_of_a_class_see_each_other() => Assert.Equal("P.C.A>P.C.B", CallPicture.Known(
        GrammarCatalog.CSharp, ("A.cs", "namespace P; partial class C { void A() { B(); } }"), ("B.cs", "namespace P; partial class C { void B() {} }")));

    [Theory]
    [InlineData("External System.Console.WriteLine", "Console.WriteLine();")]
    [InlineData("External Path.GetTempPath Unresolved Trim", "Path.GetTempPath().Trim();", "")]
    [InlineData("External <builtin>.string.Join", "string.Join(1);")]
    [InlineData("External <builtin>.string.Trim", "\" \".Trim();")]
    public void Calls_out_of_the_files_are_named(string expected, string statement, string imports = "using System;") => Assert.Equal(expected, string.Join(
        ' ', CallGraph.Of([CodeSample.Lower(GrammarCatalog.CSharp, $"{imports} class C {{ void A() {{ {statement} }} }}", "C.cs")], TestContext.Current.CancellationToken)
            .Edges.Select(edge => $"{edge.Resolution} {edge.Callee}")));
}
