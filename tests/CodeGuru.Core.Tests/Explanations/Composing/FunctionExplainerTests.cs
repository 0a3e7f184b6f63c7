namespace CodeGuru.Core.Tests.Explanations.Composing;

public sealed class FunctionExplainerTests
{
    [Fact]
    public void What_a_part_raises_is_told_beside_what_it_gives() => Assert.Contains("- `f` (lines 1–4): Returns `g(x)`; raises `ValueError`.",
        ExplainedSource.OfFile("a.py", "def f(x):\n    if x < 0:\n        raise ValueError(x)\n    return g(x)\n\ndef h():\n    pass\n").Detailed, StringComparison.Ordinal);

    [Theory]
    [InlineData("a.js", "function f(a) {\n  return printTheNameOfThe(a, 'first') +\n    printTheNameOfThe(a, 'second') +\n    printTheNameOfThe(a, 'third of all of them');\n}\n", "returns `printTheNameOfThe(a, 'first')`, `printTheNameOfThe(a, 'second')`, and `printTheNameOfThe(a, 'third of all of them')`, joined by the operator `+`.")]
    [InlineData("A.java", "class A { boolean f(A a) {\n  return isTheFirstOfAllOfThem(a.first(), a.count())\n    && isTheSecondOfAllOfThem(a.second(), a.count())\n    && a.isGood();\n} }\n", "returns whether `isTheFirstOfAllOfThem(a.first(), a.count())`")]
    public void What_is_too_long_to_quote_is_told_by_its_parts(string path, string text, string expected) => Assert.Contains(expected, ExplainedSource.Of(path, text, "f").Simple, StringComparison.Ordinal);

    [Fact]
    public void A_macro_is_told_by_the_text_that_it_stands_for() =>
        Assert.Equal("`F` takes `a` and `b` and is a macro that stands for `((a) < (b) ? (a) : (b))`.", ExplainedSource.Of("a.c", "#define F(a, b) \\\n  ((a) < (b) ? (a) : (b)) // less\nint x;\n", "F").Simple);

    [Theory]
    [InlineData("a.rs", "fn t() -> Result<(), E> {\n    g()?;\n    Ok(())\n}", "`t` returns `Ok(())`, or the first failure on the way.")]
    [InlineData("a.rs", "fn t() -> Option<u8> {\n    let n = g()?;\n    Some(n)\n}", "`t` returns `Some(n)`, or `None` as soon as something is missing.")]
    [InlineData("a.rs", "fn t() -> Option<u8> {\n    let n = g()?;\n    if n > 1 { return None; }\n    Some(n)\n}", "`t` returns either `None` or `Some(n)`.")]
    public void What_comes_out_where_something_fails_on_the_way_is_said(string path, string text, string expected) => Assert.Equal(expected, ExplainedSource.Of(path, text, "t").Summary);

    [Theory]
    [InlineData("int main() {\n  if (f()) return 1;\n}", "`main` returns either `1` or `0` by reaching its end.")]
    [InlineData("int main() {\n  if (f()) return 1;\n  return 0;\n}", "`main` returns either `1` or `0`.")]
    public void The_end_of_main_returns_zero(string text, string expected) => Assert.Equal(expected, ExplainedSource.Of("a.cpp", text, "main").Summary);

    [Theory]
    [InlineData("a.py", "def f(a):\n    \"\"\"f(a : int) -> [int]\n\n    Goes through them.\"\"\"\n    return g(a)\n", "`f`: Goes through them.")]
    [InlineData("a.py", "def f(a):\n    \"\"\"f(a (of b)) goes on (as c).\"\"\"\n    return g(a)\n", "`f`: f(a (of b)) goes on (as c).")]
    [InlineData("a.rb", "##\n# Goes through them.\ndef f(a)\n  g(a)\nend\n", "`f`: Goes through them.")]
    public void Marks_and_signatures_above_a_purpose_are_passed_over(string path, string text, string expected) => Assert.Equal(expected, ExplainedSource.Of(path, text, "f").Summary);

    [Theory]
    [InlineData("a.py", "def f(a):\n    if a:\n        return g(a)\n", "`f` takes `a` and returns either `g(a)` or nothing.")]
    [InlineData("a.py", "def f(a) -> Optional[int]:\n    for b in a:\n        if b > 1:\n            return b\n", "`f` takes `a` and returns either `b` or nothing.")]
    [InlineData("a.py", "def f(a) -> int:\n    if a:\n        return g(a)\n    self.fail()\n", "`f` takes `a` and returns `g(a)`.")]
    [InlineData("a.py", "def f(a):\n    while True:\n        if a:\n            return g(a)\n", "`f` takes `a` and returns `g(a)`.")]
    [InlineData("a.py", "def f(a):\n    try:\n        return g(a)\n    except KeyError:\n        raise ValueError(a)\n", "`f` takes `a` and returns `g(a)`.")]
    [InlineData("a.js", "function f(a) {\n  if (a) return g(a);\n}\n", "`f` takes `a` and returns either `g(a)` or nothing.")]
    [InlineData("a.js", "function f(a) {\n  switch (a) {\n    case 1: return g(a);\n    default: throw new Error('x');\n  }\n}\n", "`f` takes `a` and returns `g(a)`.")]
    [InlineData("a.rb", "def f(a)\n  if a\n    g(a)\n  end\nend\n", "`f` takes `a` and returns `g(a)`.")]
    public void Who_may_come_to_the_end_without_a_result_gives_nothing_then(string path, string text, string expected) => Assert.Equal(expected, ExplainedSource.Of(path, text, "f").Summary);

    [Theory]
    [InlineData("a.py", "def f(a):\n    a[0], a[1] = a[1], a[0]\n", "`f` takes `a`. It changes `a` in place, which the caller sees.")]
    [InlineData("a.py", "def f(a):\n    a = a[:]\n    a[0] = 1\n    return a\n", "`f` takes `a` and returns `a`.")]
    [InlineData("a.py", "def f(a):\n    b = []\n    b.append(a)\n    return b\n", "`f` takes `a` and returns `b`.")]
    [InlineData("a.js", "function f(a, n) {\n  a.push(n);\n  return n;\n}\n", "`f` takes `a` and `n` and returns `n`. It changes `a` in place, which the caller sees.")]
    [InlineData("a.php", "<?php\nfunction f(array $a) {\n  $a[0] = 1;\n  return $a;\n}\n", "`f` takes `$a` and returns `$a`.")]
    public void A_collection_that_is_changed_is_the_caller_s(string path, string text, string expected) => Assert.Equal(expected, ExplainedSource.Of(path, text, "f").Simple);

    [Theory]
    [InlineData("a.py", "def f(a, i, j):\n    a[i], a[j] = a[j], a[i]\n", "Swaps `a[i]` and `a[j]`")]
    [InlineData("a.py", "def f(a, b):\n    a, b = b, a + b\n", "Sets `a` and `b` to `b` and `a + b` at once")]
    [InlineData("a.py", "def f(a, b, c):\n    a, b = c, a\n", "Sets `a` and `b` to `c` and `a` at once")]
    [InlineData("a.go", "package a\n\nfunc f(a []int) {\n\ta[0], a[1] = a[1], a[0]\n}\n", "Swaps `a[0]` and `a[1]`")]
    public void Two_that_take_each_other_s_place_are_swapped(string path, string text, string expected) => Assert.Contains(expected, ExplainedSource.Of(path, text, "f").Detailed, StringComparison.Ordinal);

    [Fact]
    public void A_few_short_results_are_told_rather_than_counted() => Assert.Equal("`f` takes `a` and returns `1`, `2`, `a`, or `g(a)`.",
        ExplainedSource.Of("a.py", "def f(a):\n    if a > 3:\n        return 1\n    if a > 2:\n        return 2\n    if a > 1:\n        return a\n    return g(a)\n", "f").Summary);

    [Fact]
    public void A_function_with_methods_makes_objects() => Assert.Contains("It makes objects that have the methods `a` and `b`.",
        ExplainedSource.Of("a.js", "function F(n) {\n  this.n = n;\n}\n\nF.prototype.a = function () {\n  return this.n;\n};\n\nF.prototype.b = function () {\n  return this.a();\n};\n", "F").Simple, StringComparison.Ordinal);

    [Theory]
    [InlineData("a.rb", "def f(a)\n  raise \"no\" unless a\n  a\nend\n", "`RuntimeError` (line 2)")]
    [InlineData("a.rb", "def f(a)\n  fail \"no #{a}\" unless a\n  a\nend\n", "`RuntimeError` (line 2)")]
    [InlineData("a.js", "function f(a) {\n  if (!a) throw 'no';\n  return a;\n}\n", "`'no'` (line 2)")]
    public void An_error_that_is_raised_by_its_message_has_its_class(string path, string text, string expected) => Assert.Contains(expected, ExplainedSource.Of(path, text, "f").Simple, StringComparison.Ordinal);

    [Fact]
    public void What_is_raised_with_more_in_it_is_raised() =>
        Assert.Contains("`f` throws `Error` (line 2).", ExplainedSource.Of("a.js", "function f() {\n  throw Object.assign(new Error('x'), { code: 1 });\n}\n", "f").Simple, StringComparison.Ordinal);

    [Theory]
    [InlineData("a.php", "<?php\nclass Full extends Exception {\n  static function of($n): self { return new self(\"$n\"); }\n}\nfunction f($n) {\n  throw Full::of($n);\n}\n", "It throws `Full` (line 6).")]
    [InlineData("A.java", "class A { void f(int n) {\n  throw FullException.of(n);\n} }\n", "It throws `FullException` (line 2).")]
    [InlineData("a.php", "<?php\nfunction f($n) {\n  return match (true) { $n < 0 => throw new RangeException(), default => $n };\n}\n", "It throws `RangeException` (line 3).")]
    [InlineData("a.cs", "class A { int F(int? n) {\n  return n ?? throw new ArgumentNullException(nameof(n));\n} }\n", "It throws `ArgumentNullException` (line 2).")]
    public void An_error_is_named_that_a_method_makes_or_an_expression_throws(string path, string text, string expected) => Assert.Contains(expected, ExplainedSource.Last(path, text).Simple, StringComparison.Ordinal);

    [Theory]
    [InlineData("a.cs", "class A { public int Size => 1; public void Use(int n) { } }\nclass B { void F(A a) { a.Use(a.Size); } }\n", "For its work it calls `A.Use` and reads `A.Size`.")]
    [InlineData("a.ts", "class A { get size(): number { return g(); } }\nfunction f(a: A) { return a.size; }\n", "For its work it reads `A.size`.")]
    [InlineData("a.py", "class A:\n    @property\n    def size(self):\n        return 1\n\n    def f(self):\n        return self.size\n", "For its work it reads `A.size`.")]
    public void A_property_is_read_and_not_called(string path, string text, string expected) => Assert.Contains(expected, ExplainedSource.Last(path, text).Simple, StringComparison.Ordinal);

    [Fact]
    public void What_is_made_by_the_class_that_a_method_is_called_on_may_be_of_another_one() =>
        Assert.Contains("It makes objects of `T` or of the class derived from it that this is called on.", ExplainedSource.Of("a.php", "<?php\nclass T {\n  function __construct() {}\n  static function f(): static { return new static(); }\n}\n", "f").Simple, StringComparison.Ordinal);

    [Theory]
    [InlineData("a.cs", "class A { bool F(string a, out int n) { n = a.Length; return n > 0; } }", "`A.F` takes `a` and `n` (set for the caller) and returns `n > 0`.")]
    [InlineData("a.cs", "class A { bool F([NotNullWhen(true)] out string? s) { s = null; return false; } }", "`A.F` takes `s` (set for the caller) and returns `false`.")]
    [InlineData("a.cs", "static class A { public static int F(this string s, int n) => n; }", "`A.F` takes `n` and returns `n`, of the type `int`. It is called as if it were a method of `string`.")]
    [InlineData("a.cs", "class A { void F(ref int n) { n++; } }", "`A.F` takes `n` (may be changed for the caller).")]
    [InlineData("a.php", "<?php\nfunction f(array &$xs) { $xs[] = 1; }\n", "`f` takes `$xs` (may be changed for the caller).")]
    [InlineData("a.ts", "function f(x: unknown): x is Date { return x instanceof Date; }", "`f` takes `x` and returns `x instanceof Date`. Where the result is true, the compiler takes `x` for a `Date`.")]
    public void What_a_signature_promises_the_caller_is_said(string path, string text, string expected) => Assert.Equal(expected, ExplainedSource.Last(path, text).Simple);

    [Theory]
    [InlineData("a.ts", "/**\n * Begins the thing\n * * Use `g` to end it.\n */\nfunction f(): void { g(); }", "`f`: Begins the thing.")]
    [InlineData("a.java", "class T {\n  /** {@inheritDoc} */\n  void f() { g(); }\n}", "`T.f` calls `g`.")]
    [InlineData("a.cs", "class T {\n  /// <summary>Initializes a new instance of the <see cref=\"T\"/> class.</summary>\n  public T() { f = 1; }\n  int f;\n}", "The constructor of `T` sets `f` of its object.")]
    public void Documentation_that_says_nothing_is_passed_over(string path, string text, string expected) => Assert.Equal(expected, ExplainedSource.Last(path, text).Summary);

    [Fact]
    public void A_method_that_is_called_through_an_interface_is_the_interface_s() =>
        Assert.Equal("`f` takes `s` and calls `Store.Put`.", ExplainedSource.Of("a.go", "package a\n\ntype Store interface{ Put() }\n\ntype disk struct{}\n\nfunc (disk) Put() {}\n\nfunc f(s Store) {\n\ts.Put()\n}\n\nfunc g() {\n\tf(disk{})\n}\n", "f").Summary);

    [Theory]
    [InlineData("func f(xs []int) (sum int) {\n\treturn sum\n}", "`f` takes `xs` and returns `sum`, of the type `int`.")]
    [InlineData("func f(s string) (n int, err error) {\n\tif s == \"\" {\n\t\treturn\n\t}\n\treturn 1, nil\n}", "`f` takes `s` and returns either `n` and `err` as they are then or `1, nil`.")]
    public void Results_with_names_are_told_with_their_types_and_without(string text, string expected) => Assert.Equal(expected, ExplainedSource.Of("a.go", $"package a\n\n{text}\n", "f").Summary);

    [Fact]
    public void A_raised_variable_is_not_the_name_of_an_error()
    {
        var told = ExplainedSource.Of("a.java", "class A {\n  void f() throws Exception {\n    try {\n      g();\n    } catch (IOException e) {\n      throw e;\n    }\n  }\n}", "f");
        Assert.DoesNotContain("raises `e`", told.DeepDive + told.Simple, StringComparison.Ordinal);
        Assert.Contains("catches `IOException` and passes it on (line 6)", told.DeepDive, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.java", "class T { int n; T(int n) { this.n = n; } }", "The constructor of `T` takes `n` and sets `n` of its object.")]
    [InlineData("a.cs", "class T { class U { public U(int n) { M = n; } int M; } }", "The constructor of `T.U` takes `n` and sets `M` of its object.")]
    [InlineData("a.cpp", "namespace t { int t(int n) { return n; } }", "`t::t` takes `n` and returns `n`, of the type `int`.")]
    public void A_constructor_is_not_called_by_its_type_twice(string path, string text, string expected) =>
        Assert.Equal(expected, ExplainedSource.Last(path, text).Summary);

    [Fact]
    public void A_constructor_that_calls_something_is_called_one() =>
        Assert.Contains("the constructor of `T` calls it", ExplainedSource.Of("a.java", "class T { T() { go(); } void go() {} }", "go").DeepDive, StringComparison.Ordinal);

    [Fact]
    public void What_is_done_beside_a_change_is_told_too() =>
        Assert.Contains("It sets `n` of its object. It calls `out.flush`.", ExplainedSource.Of("a.java", "class T { int n; void go(Writer out) { n++; out.flush(); } }", "go").Simple, StringComparison.Ordinal);

    [Theory]
    [InlineData("a.java", "class A { int f(int n) {\n  switch (n) { case 1: return 1; default: return 2; }\n} }", "the switch on line 2")]
    [InlineData("a.cs", "class A { int f(int n) => n switch { 1 => n > 0 ? 1 : 2, _ => 3 }; }", "the switch on line 1")]
    [InlineData("a.py", "def f(n):\n    match n:\n        case 1: return 1\n", "the match on line 2")]
    public void A_choice_among_cases_bears_the_word_of_the_code(string path, string text, string expected) => Assert.Contains(expected, ExplainedSource.Of(path, text, "f").DeepDive, StringComparison.Ordinal);

    [Fact]
    public void A_type_is_made_and_not_called() =>
        Assert.Contains("It makes objects of `T`.", ExplainedSource.Of("a.py", "class T:\n    def __init__(self, n): self.n = n\n\ndef f(): return [T(1), T(2)]\n", "f").Simple, StringComparison.Ordinal);

    [Fact]
    public void Every_line_that_raises_an_error_is_named() =>
        Assert.Contains("it raises `E` on lines 3–4", ExplainedSource.Of("a.py", "class E(Exception): pass\ndef f(x):\n    if x: raise E(1)\n    raise E(2)\n", "f").DeepDive, StringComparison.Ordinal);

    [Fact]
    public void A_promise_is_not_the_type_of_what_is_in_it() =>
        Assert.Contains("returns `x`, inside a `Promise<number>`", ExplainedSource.Of("a.ts", "async function f(): Promise<number> {\n  const x = await g();\n  return x;\n}", "f").Simple, StringComparison.Ordinal);

    [Fact]
    public void A_constructor_does_not_give_back_what_it_assigns_last()
    {
        var told = ExplainedSource.Of("a.rb", "class T\n  def initialize(n)\n    @n = n\n    @m = {}\n  end\nend", "initialize");
        Assert.DoesNotContain("returns", told.Detailed + told.Simple, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.py", "def f(x):\n    if x: return\n    return 1\n", "returns either `1` or nothing")]
    [InlineData("a.rb", "def f(xs)\n  xs.each { |x| return x if x }\n  0\nend", "returns either `0` or `x`")]
    [InlineData("a.go", "package a\nfunc f(x bool) int {\n\treturn 1\n}\n", "returns `1`")]
    public void All_that_a_function_may_give_back_is_told(string path, string text, string expected) => Assert.Contains(expected, ExplainedSource.Of(path, text, "f").Simple, StringComparison.Ordinal);

    [Fact]
    public void Decorators_that_replace_a_function_are_told() =>
        Assert.Contains("It is decorated with `@lru_cache(maxsize=None)`.", ExplainedSource.Of("a.py", "@lru_cache(maxsize=None)\ndef f(x):\n    return x\n", "f").Simple, StringComparison.Ordinal);

    [Theory]
    [InlineData("a.cs", "class A { int n; int m; void F(int m) { n = 1; m = 2; } }", "F", "sets `n` of its object")]
    [InlineData("a.java", "class A { int n; void f() { n++; } }", "f", "sets `n` of its object")]
    [InlineData("a.go", "package a\n\n// Add adds one.\nfunc Add() {}\n", "Add", "`Add`: Adds one.")]
    [InlineData("a.rs", "fn f(a: Option<i32>) -> i32 {\n    let b = match a {\n        Some(c) => return c,\n        None => 0,\n    };\n    b + 1\n}", "f", "returns either `c` or `b + 1`")]
    public void What_a_function_is_for_is_said_in_one_sentence(string path, string text, string name, string expected)
    {
        var explanation = ExplainedSource.Of(path, text, name);
        Assert.Contains(expected, $"{explanation.Summary} {explanation.Simple}", StringComparison.Ordinal);
    }

    [Fact]
    public void Functions_that_share_a_name_are_told_apart_by_their_own_calls()
    {
        const string Text = "class A {\n  void f() { g(); }\n  void f(int n) { h(); }\n  void g() { }\n  void h() { }\n}";
        Assert.DoesNotContain("`A.h`", ExplainedSource.Of("a.java", Text, "f").Simple, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_lent_to_be_changed_is_said_to_be_where_nothing_comes_back()
    {
        Assert.Contains("The caller sees what it changes in `a`.", ExplainedSource.Last("a.rs", "fn f(a: &mut Vec<u8>, b: u8) {\n    a.push(b);\n}\n").Simple, StringComparison.Ordinal);
        Assert.DoesNotContain("The caller sees", ExplainedSource.Last("a.rs", "fn f(a: &mut Vec<u8>) -> u8 {\n    a.pop().unwrap()\n}\n").Simple, StringComparison.Ordinal);
    }

    [Fact]
    public void A_macro_of_patterns_stands_for_no_text() =>
        Assert.Contains("is a macro, expanded wherever it is called.", ExplainedSource.Of("a.rs", "macro_rules! twice {\n    ($x:expr) => { $x + $x };\n}\n", "twice").Simple, StringComparison.Ordinal);

    [Fact]
    public void Code_that_the_compiler_does_not_check_is_pointed_at()
    {
        Assert.Contains("**Unsafe code**: in the block marked `unsafe` on line 3 the author vouches", ExplainedSource.Last("a.rs", "fn f(a: *const u8) -> u8 {\n    // unsafe { }\n    unsafe { *a }\n}\n").DeepDive, StringComparison.Ordinal);
        Assert.DoesNotContain("Unsafe code", ExplainedSource.Last("a.rs", "fn f(a: u8) -> u8 {\n    // unsafe { }\n    a\n}\n").DeepDive, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_missing_on_the_way_is_no_failure() =>
        Assert.Contains("**Errors**: where something is missing on line 2, `None` is returned at once.", ExplainedSource.Last("a.rs", "fn f(a: &[u8]) -> Option<u8> {\n    let n = a.first()?;\n    Some(*n)\n}\n").DeepDive, StringComparison.Ordinal);
}
