using CodeGuru.Core.Analysis;
using CodeGuru.Core.Languages;
using CodeGuru.Core.Tests.Languages;

namespace CodeGuru.Core.Tests.Analysis;

public sealed class MetricsTests
{
    [Theory]
    [InlineData(1, "return x")]
    [InlineData(3, "if x:\n  pass\n elif y:\n  pass\n else:\n  pass")]
    [InlineData(4, "if x and y or z:\n  pass")]
    [InlineData(2, "while x:\n  pass\n else:\n  pass")]
    [InlineData(3, "try:\n  pass\n except A:\n  pass\n except B:\n  pass\n else:\n  pass\n finally:\n  pass")]
    [InlineData(3, "match x:\n  case 1 | 2:\n   pass\n  case [a]:\n   pass\n  case _:\n   pass")]
    [InlineData(2, "return x if y else z")]
    [InlineData(4, "return [a for a in x for b in a if b]")]
    [InlineData(1, "def inner():\n  if x:\n   pass\n return inner")]
    [InlineData(1, "return lambda: x if y else z")]
    [InlineData(1, "assert x, y")]
    [InlineData(1, "with x as y:\n  pass")]
    [InlineData(1, "try:\n  pass\n finally:\n  pass")]
    [InlineData(2, "try:\n  pass\n except A:\n  pass\n else:\n  pass")]
    [InlineData(2, "for i in x:\n  pass\n else:\n  pass")]
    [InlineData(2, "async for i in x:\n  pass")]
    [InlineData(5, "if x and y or z and w:\n  pass")]
    [InlineData(6, "return sum(i for i in x if i > 2 and y and z or w)")]
    [InlineData(3, "return x if sum(i for i in y) < 10 else z")]
    [InlineData(2, "return {k: v for k, v in x}")]
    [InlineData(2, "match x:\n  case 1:\n   pass")]
    public void Cyclomatic_counts_decisions(int expected, string body) => Assert.Equal(expected, Of(body).Cyclomatic);

    [Theory]
    [InlineData(0, "return x")]
    [InlineData(3, "if x:\n  pass\n elif y:\n  pass\n else:\n  pass")]
    [InlineData(3, "for i in x:\n  if i:\n   pass")]
    [InlineData(6, "for i in x:\n  for j in i:\n   if j:\n    pass")]
    [InlineData(1, "return a and b and c")]
    [InlineData(3, "return a and b or c and d")]
    [InlineData(2, "return a and not (b and c)")]
    [InlineData(2, "try:\n  pass\n except A:\n  return x or y\n finally:\n  pass")]
    [InlineData(3, "while x:\n  return y if z else x")]
    [InlineData(1, "match x:\n  case 1:\n   pass\n  case _:\n   pass")]
    [InlineData(2, "while x:\n  pass\n else:\n  pass")]
    [InlineData(1, "return f(x - 1) + f(x - 2)")]
    [InlineData(2, "x()\n def inner():\n  if x:\n   pass\n return inner")]
    [InlineData(1, "def inner():\n  if x:\n   pass\n return inner")]
    [InlineData(2, "return lambda: x if y else z")]
    public void Cognitive_counts_breaks_in_the_flow_and_their_nesting(int expected, string body) => Assert.Equal(expected, Of(body).Cognitive);

    /// <summary>What the white paper's own examples measure (a labelled continue, a switch, a try around nested loops), and what gocyclo counts, in each language.</summary>
    [Theory]
    [InlineData("java", 4, 7, "class C { int f(int max) { int t = 0; OUT: for (int i = 1; i <= max; ++i) { for (int j = 2; j < i; ++j) { if (i % j == 0) { continue OUT; } } t += i; } return t; } }")]
    [InlineData("javascript", 4, 7, "function f(max) { let t = 0; OUT: for (let i = 1; i <= max; ++i) { for (let j = 2; j < i; ++j) { if (i % j === 0) { continue OUT; } } t += i; } return t; }")]
    [InlineData("go", 4, 7, "package p\nfunc f(max int) int { t := 0\nOUT: for i := 1; i <= max; i++ { for j := 2; j < i; j++ { if i%j == 0 { continue OUT } }; t += i }; return t }")]
    [InlineData("rust", 4, 7, "fn f(max: u32) -> u32 { let mut t = 0; 'out: for i in 1..=max { for j in 2..i { if i % j == 0 { continue 'out; } } t += i; } t }")]
    [InlineData("c", 4, 7, "int f(int max) { int t = 0; for (int i = 1; i <= max; ++i) { for (int j = 2; j < i; ++j) { if (i % j == 0) { goto out; } } t += i; } out: return t; }")]
    [InlineData("csharp", 4, 7, "class C { int f(int max) { int t = 0; for (int i = 1; i <= max; ++i) { for (int j = 2; j < i; ++j) { if (i % j == 0) { goto Out; } } t += i; } Out: return t; } }")]
    [InlineData("php", 4, 7, "<?php function f($max) { $t = 0; for ($i = 1; $i <= $max; ++$i) { for ($j = 2; $j < $i; ++$j) { if ($i % $j == 0) { continue 2; } } $t += $i; } return $t; }")]
    [InlineData("java", 4, 1, "class C { String f(int n) { switch (n) { case 1: return \"a\"; case 2: return \"b\"; case 3: return \"c\"; default: return \"d\"; } } }")]
    [InlineData("csharp", 4, 1, "class C { string f(int n) { switch (n) { case 1: return \"a\"; case 2: return \"b\"; case 3: return \"c\"; default: return \"d\"; } } }")]
    [InlineData("csharp", 4, 1, "class C { string f(int n) => n switch { 1 => \"a\", 2 => \"b\", 3 => \"c\", _ => \"d\" }; }")]
    [InlineData("java", 4, 1, "class C { String f(int n) { return switch (n) { case 1 -> \"a\"; case 2 -> \"b\"; case 3 -> \"c\"; default -> \"d\"; }; } }")]
    [InlineData("javascript", 4, 1, "function f(n) { switch (n) { case 1: return 'a'; case 2: return 'b'; case 3: return 'c'; default: return 'd'; } }")]
    [InlineData("go", 4, 1, "package p\nfunc f(n int) string { switch n { case 1: return \"a\"; case 2: return \"b\"; case 3: return \"c\"; default: return \"d\" } }")]
    [InlineData("rust", 4, 1, "fn f(n: u8) -> &'static str { match n { 1 => \"a\", 2 => \"b\", 3 => \"c\", _ => \"d\" } }")]
    [InlineData("c", 4, 1, "char f(int n) { switch (n) { case 1: return 'a'; case 2: return 'b'; case 3: return 'c'; default: return 'd'; } }")]
    [InlineData("php", 4, 1, "<?php function f($n) { switch ($n) { case 1: return 'a'; case 2: return 'b'; case 3: return 'c'; default: return 'd'; } }")]
    [InlineData("ruby", 4, 1, "def f(n)\n  case n\n  when 1 then :a\n  when 2 then :b\n  when 3 then :c\n  else :d\n  end\nend")]
    [InlineData("java", 6, 9, "class C { void f() { try { if (a) { for (int i = 0; i < 10; i++) { while (b) { } } } } catch (E | F e) { if (c) { } } } }")]
    [InlineData("csharp", 6, 9, "class C { void f() { try { if (a) { for (int i = 0; i < 10; i++) { while (b) { } } } } catch (E e) { if (c) { } } } }")]
    [InlineData("javascript", 6, 9, "function f() { try { if (a) { for (let i = 0; i < 10; i++) { while (b) { } } } } catch (e) { if (c) { } } }")]
    [InlineData("cpp", 6, 9, "void f() { try { if (a) { for (int i = 0; i < 10; i++) { while (b) { } } } } catch (E &e) { if (c) { } } }")]
    [InlineData("php", 6, 9, "<?php function f() { try { if ($a) { for ($i = 0; $i < 10; $i++) { while ($b) { } } } } catch (E $e) { if ($c) { } } }")]
    [InlineData("java", 7, 4, "class C { void f() { if (a && b && c || d || e && g) { } } }")]
    [InlineData("java", 4, 3, "class C { void f() { if (a && !(b && c)) { } } }")]
    [InlineData("java", 3, 3, "class C { void f() { if (a) { } else if (b) { } else { } } }")]
    [InlineData("javascript", 3, 3, "function f() { if (a) { } else if (b) { } else { } }")]
    [InlineData("go", 3, 3, "package p\nfunc f() { if a { } else if b { } else { } }")]
    [InlineData("rust", 3, 3, "fn f() { if a { } else if b { } else { } }")]
    [InlineData("csharp", 3, 3, "class C { int f() => a ? 1 : b ? 2 : 3; }")]
    [InlineData("java", 3, 3, "class C { int f() { return a ? 1 : b ? 2 : 3; } }")]
    [InlineData("java", 2, 2, "class C { int f(int n) { return n == 0 ? 1 : f(n - 1); } }")]
    [InlineData("go", 2, 2, "package p\nfunc f(n int) int { if n == 0 { return 1 }; return f(n - 1) }")]
    [InlineData("java", 3, 2, "class C { void f() { do { } while (a); for (var x : y) { } } }")]
    [InlineData("go", 2, 1, "package p\nfunc f() { for { a() } }")]
    [InlineData("rust", 2, 1, "fn f() { loop { a(); } }")]
    [InlineData("go", 3, 1, "package p\nfunc f() { select { case <-x: case <-y: default: } }")]
    [InlineData("go", 2, 1, "package p\nfunc f() { switch x { case 1, 2: } }")]
    [InlineData("go", 3, 2, "package p\nfunc f() { _ = a || b && c }")]
    [InlineData("java", 1, 0, "class C { int f(int n) { return f(n, 1); } int f(int n, int m) { return 1; } }")]
    [InlineData("csharp", 1, 1, "class C { static int f(int n) => C.f(n - 1); }")]
    [InlineData("csharp", 1, 0, "class C { int f(int n) => new f<int>(n).Count; }")]
    [InlineData("csharp", 1, 1, "class f { f(int n) { new f(n - 1); } }")]
    public void Every_language_is_measured_alike(string language, int cyclomatic, int cognitive, string code)
    {
        var known = LanguageCatalog.ForName(language)!;
        var file = known.Lower("m.x", InstalledGrammars.Parse(known.Grammar, code));
        var metrics = Metrics.Of(file)[file.Module.WithDescendants().First(symbol => symbol.IsCallable && symbol.Name == "f")];
        Assert.Equal((cyclomatic, cognitive), (metrics.Cyclomatic, metrics.Cognitive));
    }

    [Fact]
    public void A_type_is_the_sum_of_what_it_holds_a_module_its_own_code_and_a_file_both()
    {
        var file = CodeSample.Python("class C:\n x = 1 if y else 2\n def a(self):\n  if x: pass\n def b(self):\n  for i in x:\n   if i: pass\nif z: pass\n");
        var metrics = Metrics.Of(file);
        Assert.Equal((6, 5), (metrics[CodeSample.Function(file, "mod.C")].Cyclomatic, metrics[CodeSample.Function(file, "mod.C")].Cognitive));
        Assert.Equal((3, 2, 8, 1), (metrics[file.Module].Cyclomatic, metrics[file.Module].Cognitive, metrics[file.Module].Lines, metrics[file.Module].MaxNesting));
        var total = Metrics.Total(file);
        Assert.Equal((8, 6, 8, 2), (total.Cyclomatic, total.Cognitive, total.Lines, total.MaxNesting));
    }

    private static CodeMetrics Of(string body)
    {
        var file = CodeSample.Python($"def f(x):\n {body}\n");
        return Metrics.Of(file)[CodeSample.Function(file, "mod.f")];
    }
}
