using CodeGuru.Core.Analysis.Calls;
using CodeGuru.Core.Syntax;

namespace CodeGuru.Core.Tests.Languages.Php;

public sealed class PhpCallsTests
{
    [Theory]
    [InlineData("P.a>P.b", "function a() { b(); } function b() {}")]
    [InlineData("P.a>P.count", "function a() { $count = count(); return $count; } function count() {}")]
    [InlineData("P.C.a>P.C.b", "class C { function a() { $this->b(); } function b() {} }")]
    [InlineData("P.C.a>P.C.b", "class C { function a() { self::b(); } static function b() {} }")]
    [InlineData("P.C.a>P.C.b", "class C { function a() { static::b(); } static function b() {} }")]
    [InlineData("P.C.a>P.C.__construct P.a>P.C.a P.a>P.C.__construct", "class C { function __construct() {} static function a() { return new static(); } } function a() { C::a(); new C; }")]
    [InlineData("P.C.a>P.B.a", "class B { function a() {} } class C extends B { function a() { parent::a(); } }")]
    [InlineData("P.C.__construct>P.B.__construct", "trait T { function __construct() {} } class B { function __construct() {} } class C extends B { use T; function __construct() { parent::__construct(); } }")]
    [InlineData("P.C.a>P.T.log", "trait T { function log() {} } class C { use T; function a() { $this->log(); } }")]
    [InlineData("P.C.a>P.T.log", "trait T { function log() {} } class C { use T { T::log as protected write; } function a() { $this->write(); } }")]
    [InlineData("P.a>P.C.__construct P.a>P.D P.a>P.D.b", "class D { function b() {} } class C { function __construct(public D $d) {} } function a() { (new C(new D))->d->b(); }")]
    [InlineData("P.C.a>P.D.b", "class D { function b() {} } class C { private ?D $d = null; function a() { $this->d?->b(); } }")]
    [InlineData("P.a>P.D.b", "class D { function b() {} } function a(D|null $d) { $d->b(); }")]
    [InlineData("P.a>P.C.of P.a>P.C.b", "class C { static function of(): static {} function b() {} } function a() { C::of()->b(); }")]
    [InlineData("P.a>P.a.$f P.a.$f>P.b", "function a() { $f = fn() => b(); $f(); } function b() {}")]
    [InlineData("P.a>P.a.<lambda1> P.a.<lambda1>>P.b", "function a() { (function () { b(); })(); } function b() {}")]
    [InlineData("P.a>P.b P.b>P.c", "function a() { b(c(...)); } function b($f) { $f(); } function c() {}")]
    [InlineData("P.a>P.C.m P.a>P.C", "class C { function m() {} } function a() { $f = (new C)->m(...); $f(); }")]
    [InlineData("P.a>P.b", "function a() { array_map('b', [1]); } function b() {}")]
    [InlineData("P.C.a>P.C.b", "class C { function a() { usort($x, [$this, 'b']); } function b() {} }")]
    [InlineData("P.C.a>P.D.b", "class D { static function b() {} } class C { function a() { call_user_func([D::class, 'b']); } }")]
    [InlineData("P.a>P.C P.a>P.C.__invoke", "class C { function __invoke() {} } function a() { $c = new C; $c(); }")]
    [InlineData("P.a>P.E.b", "enum E { case X; function b() {} } function a() { E::X->b(); }")]
    [InlineData("P.a>P.b P.a>P.c", "function a() { $x = match (true) { default => c(), b() => 1 }; } function b() {} function c() {}")]
    [InlineData("P.a>P.b", "function a() { echo \"one {${b()}} two\"; } function b() {}")]
    [InlineData("P.a>P.C P.a>P.C.b", "class C { function b() {} } function a() { $c = new C; echo <<<T\n  x {$c->b()}\n  T; }")]
    [InlineData("P.a>P.b P.a>P.a.<class1>.m P.a>P.a.<class1> P.a.<class1>.m>P.b", "function a() { $c = new class { function m() { b(); } }; $c->m(); b(); } function b() {}")]
    [InlineData("P.a>P.g P.a>P.D.b P.g>P.D", "class D { function b() {} } function g() { yield new D; } function a() { foreach (g() as $d) { $d->b(); } }")]
    [InlineData("P.a>P.D P.a>P.D.b", "class D { function b() {} } function a() { ['x' => $d] = ['x' => new D]; $d->b(); }")]
    [InlineData("P.a>P.D P.a>P.D.b P.a>P.b", "class D { function b() {} } function b(&$x) {} function a() { b(x: $d); [, $d] = [1, new D]; $d->b(); }")]
    public void Calls_within_a_namespace_are_found(string expected, string code) =>
        Assert.Equal(CallPicture.Sorted(expected), CallPicture.Known(GrammarCatalog.Php, ("m.php", $"<?php namespace P; {code}")));

    [Theory]
    [InlineData("<?php namespace Q; use P\\D; function a() { D::b(); }", "Q.a")]
    [InlineData("<?php namespace Q; use P\\{D as E, X}; function a() { E::b(); }", "Q.a")]
    [InlineData("<?php namespace Q; function a() { \\P\\D::b(); }", "Q.a")]
    [InlineData("<?php namespace Q; use P; function a() { P\\D::b(); }", "Q.a")]
    [InlineData("<?php namespace P; function a() { namespace\\D::b(); }", "P.a")]
    [InlineData("<?php namespace P { function a() { D::b(); } }", "P.a")]
    [InlineData("<?php namespace X; class Y {} namespace Q; use P\\D; function a() { D::b(); }", "Q.a")]
    [InlineData("<?php require 'd.php'; \\P\\D::b();", "c")]
    public void Other_namespaces_are_found(string code, string caller) =>
        Assert.Equal($"{caller}>P.D.b", CallPicture.Known(GrammarCatalog.Php, ("c.php", code), ("d.php", "<?php namespace P; class D { static function b() {} }")));

    [Fact]
    public void Files_without_a_namespace_see_each_other() =>
        Assert.Equal("a>b lib.one>a", CallPicture.Known(GrammarCatalog.Php, ("lib/one.php", "<?php require_once 'two.php'; a(); ?>\n<p>text</p>"), ("lib/two.php", "<?php function a() { b(); } function b() {}")));

    [Theory]
    [InlineData("External <builtin>.strlen", "strlen('a');")]
    [InlineData("External Symfony.Mailer.Mailer External Symfony.Mailer.Mailer.send", "(new Mailer)->send();")]
    [InlineData("External RuntimeException", "throw new \\RuntimeException('x');")]
    [InlineData("Unresolved $x.go", "$x->go();")]
    [InlineData("", "$x->$name(); $class::{$name}();")]
    public void Calls_out_of_the_files_are_named(string expected, string statement) => Assert.Equal(expected, string.Join(
        ' ', CallGraph.Of([CodeSample.Lower(GrammarCatalog.Php, $"<?php use Symfony\\Mailer\\Mailer; function a() {{ {statement} }}", "m.php")], TestContext.Current.CancellationToken)
            .Edges.Select(edge => $"{edge.Resolution} {edge.Callee}")));
}
