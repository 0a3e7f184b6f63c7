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
    [InlineData("m.a>m.b", "void b() {} struct ops { void (*f)(void); }; void a() { struct ops o = { .f = b }; o.f(); }")]
    [InlineData("m.a>m.b", "void b() {} struct ops { int n; void (*f)(void); }; static struct ops o = { 1, b }; void a() { struct ops *p = &o; p->f(); }")]
    [InlineData("m.a>m.b", "void b() {} typedef struct { void (*f)(void); } Ops; void a(Ops *o) { o->f(); } void init(Ops *o) { o->f = b; }")]
    [InlineData("m.a>m.b m.a>m.c", "void b() {} void c() {} struct cmd { char *n; void (*f)(void); }; struct cmd all[] = { { \"b\", b }, [3] = { .f = c } }; void a(int i) { all[i].f(); }")]
    [InlineData("m.a>m.b", "void b() {} struct cmd { char *n; void (*f)(void); }; struct cmd all[] = { { \"b\", b } }; void a() { for (struct cmd *c = all; c->n; c++) c->f(); }")]
    [InlineData("m.a>m.b", "void b() {} void (*jobs[])(void) = { b }; void a() { (*jobs[0])(); }")]
    [InlineData("m.a>m.b", "void b() {} void a() { use((struct ops){ .f = b }); } struct ops { void (*f)(void); }; void use(struct ops o) { o.f(); }", "m.a>m.use m.use>m.b")]
    [InlineData("m.a>m.b m.a>m.pick", "void b(void) {} void (*pick(int x))(void) { return b; } void a() { pick(1)(); }")]
    [InlineData("m.a>m.b", "void b() {} typedef void (*fn)(void); void a() { fn f; f = b; f(); }")]
    [InlineData("m.a>m.TWICE", "#define TWICE(x) ((x) + (x))\nint a(int y) { return TWICE(y); }")]
    [InlineData("m.a>m.b", "void b() {} void (*jobs[])(void) = { b }; void a() { jobs[0](); }")]
    [InlineData("m.a>m.b", "int b(const void *x, const void *y) { return 0; } void a() { qsort(p, 1, 2, b); }")]
    public void Functions_are_followed_as_values(string expected, string code, string? instead = null) =>
        Assert.Equal(instead ?? expected, CallPicture.Known(GrammarCatalog.C, ("src/m.c", code)));

    [Fact]
    public void Types_are_told_as_they_are_written()
    {
        var file = CodeSample.Lower(GrammarCatalog.C, """
            typedef struct { int *items, count; const char *const name; int (*f)(const void *, int), size[2][3]; unsigned long long big : 3; } T;
            const char *get(const T *t, int rows[static 2], ...);
            void (*pick(int i))(const char *) { return 0; }
            int old(a, b) int a; char *b; { return a; }
            """, "m.c");
        Assert.Equal(
            "items int *, count int, name const char *const, f int (*)(const void *, int), size int [2][3], big unsigned long long : 3",
            string.Join(", ", CodeSample.Function(file, "m.T").Members.Select(field => $"{field.Name} {field.Type}")));
        Assert.Equal(
            "const char * get(t: const T *, rows: int [static 2], ...: ); void (*)(const char *) pick(i: int); int old(a: int, b: char *)",
            string.Join("; ", file.Module.Members.Where(member => member.IsCallable).Select(member => $"{member.Type} {member.Name}({string.Join(", ", member.Parameters.Select(parameter => $"{parameter.Name}: {parameter.Type}"))})")));
    }

    [Fact]
    public void Words_before_and_behind_a_member_say_what_it_is()
    {
        var file = CodeSample.Lower(GrammarCatalog.Cpp, """
            class C { int own; public: virtual int area() const = 0; C(const C &) = delete; operator bool() { return true; } explicit operator int *(); friend void swap(C &a, C &b);
            protected: auto f() -> int; static const int K = 1; const char *text; struct In { int open; }; };
            """, "m.cpp");
        Assert.Equal(
            "own private, area public virtual abstract const, C public delete, operator bool public, operator int * public explicit, f protected, K protected static const, text protected, In protected, open",
            string.Join(", ", CodeSample.Function(file, "C").WithDescendants().Skip(1).Select(member => $"{member.Name} {string.Join(' ', member.Modifiers)}".TrimEnd())));
    }

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
    [InlineData("External printf", "printf(1);")]
    [InlineData("Unresolved std.move", "std::move(1);")]
    public void Calls_out_of_the_files_keep_their_names(string expected, string statement) => Assert.Equal(expected, string.Join(
        ' ', CallGraph.Of([CodeSample.Lower(GrammarCatalog.Cpp, $"void a() {{ {statement} }}", "a.cpp")], TestContext.Current.CancellationToken).Edges.Select(edge => $"{edge.Resolution} {edge.Callee}")));
}
