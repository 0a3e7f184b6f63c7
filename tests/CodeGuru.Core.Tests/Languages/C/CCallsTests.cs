using CodeGuru.Core.Analysis.Calls;
using CodeGuru.Core.Syntax;

namespace CodeGuru.Core.Tests.Languages.C;

public sealed class CCallsTests
{
    [Theory]
    [InlineData("m.a>m.b", "void b(void) {} void a(void) { b(); }")]
    [InlineData("m.a>m.b", "void b(void); void a(void) { b(); } void b(void) {}")]
    [InlineData("m.a>m.b", "void b() {} void a() { void (*f)(void) = b; f(); }")]
    [InlineData("m.a>m.b", "void b() {} void a() { void (*f)(void) = &b; (*f)(); }")]
    [InlineData("m.a>m.run m.run>m.b", "void b() {} void run(void (*f)(void)) { f(); } void a() { run(b); }")]
    [InlineData("m.a>m.b", "void b() {} struct ops { void (*f)(void); }; void a() { struct ops o = { .f = b }; o.f(); }", "")]
    [InlineData("m.a>m.b", "void b() {} void (*jobs[])(void) = { b }; void a() { jobs[0](); }")]
    [InlineData("m.a>m.b", "int b(const void *x, const void *y) { return 0; } void a() { qsort(p, 1, 2, b); }")]
    public void Functions_are_followed_as_values(string expected, string code, string? instead = null) =>
        Assert.Equal(instead ?? expected, CallPicture.Known(GrammarCatalog.C, ("src/m.c", code)));

    [Fact]
    public void A_library_is_not_within_its_own_parts()
    {
        var file = CodeSample.Lower(GrammarCatalog.Cpp, "void a() { using namespace std::chrono_literals; std::sort(x, y); }", "m.cpp");
        Assert.Contains(CallGraph.Of([file], TestContext.Current.CancellationToken).Edges, edge => edge.Callee == "std.sort");
    }

    [Fact]
    public void Functions_of_other_files_are_found_unless_they_are_static() => Assert.Equal("main.main>util.open main.main>util.shut", CallPicture.Known(
        GrammarCatalog.C, ("main.c", "#include \"util.h\"\nvoid hidden(void);\nint main() { open(); shut(); hidden(); }"), ("util.h", "void open(void);\nvoid shut(void);"),
        ("util.c", "void open(void) {} void shut(void) {} static void hidden(void) {}")));

    [Theory]
    [InlineData("a>b", "void b() {} void a() { b(); }")]
    [InlineData("n.a>n.b", "namespace n { void b() {} void a() { b(); } }")]
    [InlineData("a>n.b", "namespace n { void b() {} } void a() { n::b(); }")]
    [InlineData("a>n.b", "namespace n { void b() {} } using namespace n; void a() { b(); }")]
    [InlineData("C.a>C.b", "class C { void a() { b(); } void b() {} };")]
    [InlineData("C.a>C.b", "class C { void a() { this->b(); } void b() {} };")]
    [InlineData("C.a>C.b", "class C { void a(); void b(); }; void C::a() { b(); } void C::b() {}")]
    [InlineData("a>D.b", "struct D { void b() {} }; void a(D &d) { d.b(); }")]
    [InlineData("a>D.D a>D.b", "struct D { D(int x) {} void b() {} }; void a() { D d(1); d.b(); }")]
    [InlineData("a>D.D a>D.b", "struct D { D() {} void b() {} }; void a() { D *d = new D(); d->b(); }")]
    [InlineData("a>D.b", "struct D { void b() {} }; void a() { D d; d.b(); }")]
    [InlineData("a>D.b", "struct D { static void b() {} }; void a() { D::b(); }")]
    [InlineData("C.a>D.b", "struct D { void b() {} }; class C { D d; void a() { d.b(); } };")]
    [InlineData("C.a>D.b", "struct D { void b() {} }; class C { std::unique_ptr<D> d; void a() { d->b(); } };")]
    [InlineData("C.a>B.b", "class B { public: void b() {} }; class C : public B { void a() { b(); } };")]
    [InlineData("C.a>B.a", "class B { public: virtual void a() {} }; class C : public B { void a() { B::a(); } };")]
    [InlineData("C.C>B.B", "class B { public: B(int x) {} }; class C : public B { C() : B(1) {} };")]
    [InlineData("a>a.f a.f>b", "void b() {} void a() { auto f = [] { b(); }; f(); }")]
    [InlineData("a>b", "template <typename T> T b(T x) { return x; } void a() { b<int>(1); }")]
    [InlineData("a>C.b", "struct I { virtual void b() = 0; }; struct C : I { void b() override {} }; void a(C *c) { c->b(); }")]
    [InlineData("a>T.operator+ a>T.b", "struct T { T operator+(const T& o) { return *this; } void b() {} }; void a(T x, T y) { (x + y).b(); }")]
    [InlineData("a>T.operator[]", "struct T { int operator[](int i) { return i; } }; void a(T x) { x[1]; }")]
    [InlineData("a>T.b", "struct T { void b() {} }; void a(std::unique_ptr<T> x) { x->b(); }")]
    public void Members_and_namespaces_are_found(string expected, string code) => Assert.Equal(CallPicture.Sorted(expected), CallPicture.Known(GrammarCatalog.Cpp, ("m.cpp", code)));

    [Fact]
    public void Members_may_be_defined_in_other_files() => Assert.Equal("main>n.C.b n.C.b>n.C.c", CallPicture.Known(
        GrammarCatalog.Cpp, ("c.hpp", "namespace n { class C { public: void b(); void c(); }; }"), ("c.cpp", "#include \"c.hpp\"\nvoid n::C::b() { c(); } void n::C::c() {}"),
        ("main.cpp", "#include \"c.hpp\"\nint main() { n::C c; c.b(); }")));

    [Theory]
    [InlineData("Unresolved printf", "printf(1);")]
    [InlineData("Unresolved std.move", "std::move(1);")]
    public void Calls_out_of_the_files_keep_their_names(string expected, string statement) => Assert.Equal(expected, string.Join(
        ' ', CallGraph.Of([CodeSample.Lower(GrammarCatalog.Cpp, $"void a() {{ {statement} }}", "a.cpp")], TestContext.Current.CancellationToken).Edges.Select(edge => $"{edge.Resolution} {edge.Callee}")));
}
