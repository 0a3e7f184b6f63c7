namespace CodeGuru.Core.Tests.Explanations.Composing;

public sealed class FileExplainerTests
{
    [Theory]
    [InlineData("const (\n\tA Level = iota\n\tB\n\tC\n)", "Defines the constants `A`, `B`, and `C` of the type `Level`, numbered from 0 to 2 (lines 3–5)")]
    [InlineData("const (\n\tA = iota + 1\n\t_\n\tC\n)", "Defines the constants `A` and `C`, numbered 1 and 3")]
    [InlineData("const (\n\tA = 1 << iota\n\tB\n\tC\n)", "Defines the constants `A`, `B`, and `C`, each a bit of its own (1, 2, and 4)")]
    [InlineData("const (\n\t_ = iota\n\tK = 1 << (10 * iota)\n\tM\n)", "1. Defines the constants `K` and `M` as `1 << (10 * iota)`, where `iota` counts from 1 to 2 (lines 4–5).")]
    [InlineData("const a, b = 1, \"x\"", "Defines the constants `a` (`1`) and `b` (`\"x\"`)")]
    [InlineData("var _ Shape = (*Square)(nil)", "Has the compiler check that `*Square` can be used as `Shape`")]
    [InlineData("//go:embed static\nvar files embed.FS", "Declares `files`, which the compiler fills from files")]
    public void What_stands_at_the_top_of_a_package_is_told_by_what_it_is_for(string text, string expected) => Assert.Contains(expected, ExplainedSource.OfFile("a.go", $"package a\n{text}\n").Detailed, StringComparison.Ordinal);

    [Fact]
    public void Methods_of_a_type_of_another_file_stand_on_lines_of_their_own()
    {
        var told = ExplainedSource.OfFile("a.go", "package a\n\nfunc (c *Cart) Total() int {\n\treturn c.sum\n}\n\nfunc (c *Cart) Clear() {\n\tc.sum = 0\n}\n\nfunc f() {\n\tg()\n}\n");
        Assert.Contains("- `Cart` (lines 3 and 7): A type that another file declares, here with `Total` and `Clear`.", told.Detailed, StringComparison.Ordinal);
        Assert.StartsWith("`a.go` consists mainly of methods of `Cart`", told.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void Macros_are_told_with_the_values_that_they_stand_for() =>
        Assert.Contains("**Macros that stand for a value**\n\n- `MOST` (line 1): `64`.\n- `FLAG` (line 2): `(1u << 2)`.", ExplainedSource.OfFile("a.c", "#define MOST 64\n#define FLAG (1u << 2) // why\nint f(void) { return MOST; }\n").Detailed, StringComparison.Ordinal);

    [Fact]
    public void Of_several_methods_of_one_name_that_which_is_meant_is_named_whole() => Assert.Contains("`B.walk` calls itself on line 7",
        ExplainedSource.OfFile("a.py", "class A:\n    def walk(self, n):\n        return n\n\nclass B:\n    def walk(self, n):\n        return self.walk(n - 1) if n else 0\n").DeepDive, StringComparison.Ordinal);

    [Fact]
    public void What_is_decorated_says_so_and_begins_nothing()
    {
        var told = ExplainedSource.OfFile("a.py", "def timed(f):\n    def inner(*args):\n        return f(*args)\n    return inner\n\n@app.route(\"/\")\n@timed\ndef home():\n    return page()\n\nclass A:\n    @property\n    def n(self): return 1\n\ndef page(): return 1\n");
        Assert.Contains("- `home` (lines 8–9), decorated with `@app.route(\"/\")` and `@timed`: Returns", told.Detailed, StringComparison.Ordinal);
        Assert.DoesNotContain("@property", told.Detailed, StringComparison.Ordinal);
        Assert.DoesNotContain("top level, which uses", told.Simple, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_the_documentation_goes_on_from_is_kept() =>
        Assert.Equal("`Money`: Money in cents.", ExplainedSource.Of("a.cpp", "/// Money in cents.\nstruct Money { int cents; };\n", "Money").Summary);

    [Fact]
    public void Reading_begins_at_the_top_level_where_that_calls_the_parts() =>
        Assert.Contains("A good place to begin is the code at the top level, which uses `go`.", ExplainedSource.OfFile("a.py", "def help(): return 1\n\ndef go(): return help()\n\ngo()\n").Simple, StringComparison.Ordinal);

    [Theory]
    [InlineData("a.py", "x = 1\ny = 2\n", "`a.py` gives values to `x` and `y`.")]
    [InlineData("a.py", "class A:\n    \"\"\"Holds it.\"\"\"\n    n = 1\n    m = 2\n\ndef f(): return 1\n", "`a.py` consists mainly of the class `A`: Holds it.")]
    [InlineData("a.py", "def f():\n    g()\n    return 1\n\ndef h():\n    g()\n    g()\n    return 2\n\ndef i():\n    g()\n", "`a.py` declares `h`, `f`, and `i`.")]
    [InlineData("a.js", "run(\"a\", () => {\n  const all = loadEverythingThatIsThere();\n  showEverythingThatIsThere(all);\n});\n", "`a.js` calls `run` with `\"a\"` and a function.")]
    public void A_file_is_summed_up_by_what_it_is_mainly_about(string path, string text, string expected) => Assert.Equal(expected, ExplainedSource.OfFile(path, text).Summary);

    [Fact]
    public void What_is_imported_within_the_code_of_a_script_does_not_hide_the_code() =>
        Assert.Contains("If the file itself is run (`__name__ == \"__main__\"`), imports `sys` and calls `f(sys.argv)`", ExplainedSource.OfFile("a.py", "def f(a): return a\n\nif __name__ == \"__main__\":\n    import sys\n    f(sys.argv)\n").Detailed, StringComparison.Ordinal);

    [Theory]
    [InlineData("a.java", "import java.util.List;\nimport java.util.Map.Entry;\nimport java.io.*;\nclass A { int n; }\n", "It builds on `java.util` and `java.io`.", "`java.util` (`List` and `Map.Entry`) and `java.io`.")]
    [InlineData("a.rs", "use std::fmt;\nuse std::io::{Read, Write};\nstruct A;\n", "It builds on `std::fmt` and `std::io`.", "`std::fmt` and `std::io` (`Read` and `Write`).")]
    [InlineData("a.cs", "using System.Text;\nclass A { int n; }\n", "It builds on `System.Text`.", "`System.Text`.")]
    public void Types_that_are_imported_one_by_one_are_grouped_by_their_package(string path, string text, string simple, string deep)
    {
        var told = ExplainedSource.OfFile(path, text);
        Assert.Contains(simple, told.Simple, StringComparison.Ordinal);
        Assert.Contains($"**Depends on**: {deep}", told.DeepDive, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_compiler_works_out_is_a_constant_and_no_place_to_begin()
    {
        var told = ExplainedSource.OfFile("a.rs", "const N: A = A::new(1);\npub static S: u8 = 2;\nstruct A(u8);\nimpl A {\n    const fn new(n: u8) -> A { A(n) }\n}\n");
        Assert.Contains("1. Defines the constant `N` as `A::new(1)`, and then defines the static variable `S` as `2` (lines 1–2).", told.Detailed, StringComparison.Ordinal);
        Assert.DoesNotContain("top level", told.Simple, StringComparison.Ordinal);
    }

    [Fact]
    public void A_module_of_tests_is_one_part_and_neither_what_the_file_is_about_nor_where_reading_begins()
    {
        var told = ExplainedSource.OfFile("a.rs", "pub fn g() -> u8 { 1 }\n\n#[cfg(test)]\nmod tests {\n    use super::*;\n\n    fn help() -> u8 { g() }\n\n    #[test]\n    fn works() {\n        assert_eq!(help(), 1);\n    }\n}\n");
        Assert.Contains("`tests` (lines 4–13): A module of tests with `help` and `works`.", told.Detailed, StringComparison.Ordinal);
        Assert.Equal("`a.rs` consists mainly of the function `g`, with `tests` beside it.", told.Summary);
        Assert.DoesNotContain("place to begin", told.Simple, StringComparison.Ordinal);
        Assert.DoesNotContain("super", told.Simple + told.DeepDive, StringComparison.Ordinal);
    }

    [Fact]
    public void The_last_of_many_is_named_and_not_counted() =>
        Assert.Contains("with `b`, `c`, `d`, `e`, and `g` beside it", ExplainedSource.OfFile("a.py", "def a():\n    x()\n    y()\n    z()\n    x()\n    y()\n    z()\n\n" + string.Concat("bcdeg".Select(name => $"def {name}(): pass\n\n"))).Summary, StringComparison.Ordinal);

    [Fact]
    public void A_module_that_groups_types_is_called_the_only_part() =>
        Assert.Contains("Its only part is `A`, with `B` and `C` in it.", ExplainedSource.OfFile("a.rb", "module A\n  class B; end\n  class C; end\nend\n").Simple, StringComparison.Ordinal);

    [Theory]
    [InlineData("a.go", "package a\nfunc run() {}\n", "`a.go` holds the function `run`. It does nothing.")]
    [InlineData("lib/a.py", "def f(x):\n    \"\"\"Doubles it.\"\"\"\n    return 2 * x\n", "`a.py` holds the function `f`: Doubles it. It takes `x` and returns `2 * x`.")]
    [InlineData("a.py", "\"\"\"Numbers.\"\"\"\ndef f(x): return 2 * x\n", "Numbers. `a.py` holds the function `f`. It takes `x` and returns `2 * x`.")]
    public void A_file_of_one_function_tells_what_that_takes_and_gives(string path, string text, string expected) => Assert.Equal(expected, ExplainedSource.OfFile(path, text).Simple);

    [Fact]
    public void A_file_of_one_function_tells_its_steps_and_its_errors()
    {
        var told = ExplainedSource.OfFile("a.py", "def f(x):\n    if x < 0:\n        raise ValueError(x)\n    return x ** 0.5\n");
        Assert.Contains("**Inside `f`**\n\n1. If `x < 0`, raises `ValueError(x)` (lines 2–3).\n2. Returns `x ** 0.5` (line 4).", told.Detailed, StringComparison.Ordinal);
        Assert.Contains("- **Errors**: it raises `ValueError` on line 3.", told.DeepDive, StringComparison.Ordinal);
    }

    [Fact]
    public void What_stands_in_modules_with_nothing_beside_it_is_what_a_file_consists_of()
    {
        var told = ExplainedSource.OfFile("a.rb", "module A\n  module B\n    class C\n      def d; 1; end\n    end\n  end\nend\n");
        Assert.Equal("`a.rb` holds the class `C`. `C` has the method `d`.", told.Simple);
        Assert.Contains("- `A::B::C.d` (line 4): Returns `1`.", told.Detailed, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("module.exports = { read, write };", "Exports `read` and `write` (line 1).")]
    [InlineData("module.exports = { read, put: write };", "Exports `{ read, put: write }` (line 1).")]
    [InlineData("exports.Stack = Stack;", "Exports `Stack` (line 1).")]
    [InlineData("module.exports.version = '1.0';", "Exports `'1.0'` as `version` (line 1).")]
    [InlineData("exports.late = void 0;\nset(1);", "Calls `set(1)` (line 2).")]
    [InlineData("other.exports = { read };", "Sets `other.exports` to `{ read }` (line 1).")]
    [InlineData("require('./a').run();", "Calls `require('./a').run()` (line 1).")]
    [InlineData("var a = load();\n(0, a.run)('now, with more than what fits one line of a step that is told, and then some');", "Calls `a.run` with `'now, with more than what fits one line of a step that is told, and then some'` (line 2).")]
    public void Exports_are_told_as_such_and_what_imports_do_at_once_is_not_left_out(string text, string expected) =>
        Assert.EndsWith(". " + expected, ExplainedSource.OfFile("a.js", text).Detailed, StringComparison.Ordinal);

    [Theory]
    [InlineData("module.exports = (a) => {\n  goThereWithAllOfIt(a, \"and then some more of it\");\n  return whatComesOfThat(a, \"and then some more\");\n};\n", "`a.js` exports a function that takes `a`.")]
    [InlineData("module.exports = { a: 1 };\n", "`a.js` exports `{ a: 1 }`.")]
    public void A_file_that_only_exports_a_value_is_there_for_that(string text, string expected) => Assert.Equal(expected, ExplainedSource.OfFile("a.js", text).Simple);

    [Fact]
    public void Methods_of_a_function_that_makes_objects_are_listed_behind_it() =>
        Assert.Contains("- `A.go` (line 2): Returns `1`.", ExplainedSource.OfFile("a.js", "function A() { this.n = 1; }\nA.prototype.go = function () { return 1; };\n").Detailed, StringComparison.Ordinal);

    [Fact]
    public void What_is_in_a_namespace_is_a_part_and_the_namespace_is_none() =>
        Assert.Contains("Its parts are `f` and `T`.", ExplainedSource.OfFile("a.cpp", "namespace n {\nint f() { return 1; }\nstruct T { int n; };\n}\n").Simple, StringComparison.Ordinal);

    [Fact]
    public void A_part_is_sketched_by_what_it_calls_and_sets_and_not_by_the_number_of_its_steps()
    {
        var told = ExplainedSource.OfFile("a.c", "void f(struct q *q) {\n  lock(&q->m);\n  if (q->n) q->n = 0;\n  unlock(&q->m);\n}\nvoid g(void) {}\n").Detailed;
        Assert.Contains("- `f` (lines 1–5): Calls `lock` and `unlock`; sets `q->n`.", told, StringComparison.Ordinal);
        Assert.Contains("- `g` (line 6): Does nothing.", told, StringComparison.Ordinal);
    }
}
