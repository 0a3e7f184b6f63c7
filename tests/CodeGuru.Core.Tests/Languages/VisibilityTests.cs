using CodeGuru.Core.Languages;

namespace CodeGuru.Core.Tests.Languages;

public sealed class VisibilityTests
{
    [Theory]
    [InlineData("csharp", "Private Private Public Protected Package Private", "class C { int a; void b() {} public void c() {} protected internal void d() {} internal int e; private int f; }")]
    [InlineData("csharp", "Public Public", "interface C { void a(); int B { get; } }")]
    [InlineData("csharp", "Public Private", "class C { public int A { get { return 1; } private set { } } }")]
    [InlineData("csharp", "Public Public", "record C(int A, int B);")]
    [InlineData("java", "Package Private Public Protected", "class C { int a; private int b; public void c() {} protected void d() {} }")]
    [InlineData("java", "Public Package", "enum C { A; int b; }")]
    [InlineData("java", "Public", "interface C { void a(); }")]
    [InlineData("go", "Public Package", "package p\ntype C struct { A int; b int }")]
    [InlineData("rust", "Private Public Package", "struct C { a: i32, pub b: i32, pub(crate) c: i32 }")]
    [InlineData("rust", "Private Public", "struct C; impl C { fn a() {} } impl T for C { fn b() {} }")]
    [InlineData("rust", "Public Public", "trait C { const A: i32 = 1; fn b(); }")]
    [InlineData("rust", "Public Private", "struct C(pub i32, i32);")]
    [InlineData("cpp", "Private Public Protected", "class C { int a; public: int b(); protected: int c; };")]
    [InlineData("cpp", "Public Private", "struct C { int a; private: int b; };")]
    [InlineData("python", "Private Public Public", "class C:\n def _a(self): pass\n def b(self): pass\n def __c__(self): pass")]
    [InlineData("typescript", "Private Public Protected Private", "class C { private a = 1; b = 2; protected c(): void {} #d = 1; }")]
    [InlineData("php", "Public Public Private", "<?php class C { function __construct() {} var $b; private $c; }")]
    [InlineData("ruby", "Public Private Private", "class C\n def a; end\n private\n def b; @c = 1; end\nend")]
    public void Who_may_use_a_member_is_what_the_language_says(string language, string expected, string code)
    {
        var known = LanguageCatalog.ForName(language)!;
        var file = known.Lower("m.x", InstalledGrammars.Parse(known.Grammar, code));
        var type = file.Module.WithDescendants().First(symbol => symbol.Name == "C" && symbol.IsType);
        Assert.Equal(expected, string.Join(' ', type.Members.Select(member => member.Visibility)));
    }

    [Theory]
    [InlineData("java", "@Deprecated\n@Override\npublic\nclass C { }")]
    [InlineData("java", "\n@A(1) /* x */\nclass C { }")]
    [InlineData("csharp", "[A]\n[B(1)]\npublic class C { }")]
    [InlineData("typescript", "@a\n@b()\nclass C { }")]
    [InlineData("php", "<?php\n#[A]\nclass C { }")]
    [InlineData("python", "@a\n@b\nclass C: pass")]
    public void A_declaration_begins_behind_its_annotations(string language, string code)
    {
        var known = LanguageCatalog.ForName(language)!;
        var file = known.Lower("m.x", InstalledGrammars.Parse(known.Grammar, code));
        Assert.Equal(3, file.LineOf(file.Module.WithDescendants().Single(symbol => symbol.Name == "C").Span));
    }
}
