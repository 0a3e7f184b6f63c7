namespace CodeGuru.Core.Tests.Explanations.Composing;

public sealed class FileExplainerTests
{
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
    public void The_last_of_many_is_named_and_not_counted() =>
        Assert.Contains("with `b`, `c`, `d`, `e`, and `g` beside it", ExplainedSource.OfFile("a.py", "def a():\n    x()\n    y()\n    z()\n    x()\n    y()\n    z()\n\n" + string.Concat("bcdeg".Select(name => $"def {name}(): pass\n\n"))).Summary, StringComparison.Ordinal);

    [Fact]
    public void A_single_part_is_called_the_only_one() =>
        Assert.Contains("Its only part is `run`.", ExplainedSource.OfFile("a.go", "package a\nfunc run() {}\n").Simple, StringComparison.Ordinal);

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
