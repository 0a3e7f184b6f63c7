using CodeGuru.Core.Analysis.Flow;
using CodeGuru.Core.Syntax;
using CodeGuru.Core.Tests.Languages;

namespace CodeGuru.Core.Tests.Analysis.Flow;

public sealed class ControlFlowGraphTests
{
    [Theory]
    [InlineData(1, "pass")]
    [InlineData(2, "if x:\n  return\n a()")]
    [InlineData(1, "if x:\n  a()")]
    [InlineData(3, "match x:\n  case 1:\n   return a\n  case 2:\n   return b")]
    [InlineData(2, "match x:\n  case 1:\n   return a\n  case _:\n   return b")]
    [InlineData(1, "while True:\n  if x:\n   return")]
    [InlineData(0, "while True:\n  a()")]
    [InlineData(2, "for x in y:\n  if x:\n   break\n else:\n  return 1")]
    [InlineData(1, "try:\n  raise A()\n except A:\n  a()")]
    [InlineData(2, "try:\n  raise A()\n except B:\n  a()")]
    [InlineData(1, "try:\n  return 1\n finally:\n  a()")]
    [InlineData(2, "try:\n  return 1\n finally:\n  return 2")]
    [InlineData(2, "assert x")]
    [InlineData(1, "sys.exit(1)\n a()")]
    public void Exits_are_where_the_code_itself_ends(int expected, string body) => Assert.Equal(expected, Of(body).Exits.Count);

    [Fact]
    public void An_entry_without_parts_is_where_the_body_begins()
    {
        var file = CodeSample.Python("import a\n\ndef f(x):\n while True:\n  a()\n");
        Assert.Equal(4, file.LineOf(ControlFlowGraph.Of(CodeSample.Function(file, "mod.f"), file.Conventions)!.Blocks[0].Span));
    }

    [Theory]
    [InlineData("", "a()\n return")]
    [InlineData("3-4", "return\n a()\n b()")]
    [InlineData("4-4", "while True:\n  a()\n b()")]
    [InlineData("", "while True:\n  break\n b()")]
    [InlineData("4-4", "for x in y:\n  continue\n  a()\n b()")]
    [InlineData("6-6", "if x:\n  return 1\n else:\n  raise A\n b()")]
    [InlineData("5-5", "try:\n  return 1\n finally:\n  return 2; a()")]
    [InlineData("3-3", "if False:\n  a()\n b()")]
    public void Code_that_no_way_leads_to_is_named(string expected, string body)
    {
        var file = CodeSample.Python($"def f(x):\n {body}\n");
        var graph = ControlFlowGraph.Of(CodeSample.Function(file, "mod.f"), file.Conventions)!;
        Assert.Equal(expected, string.Join(' ', graph.Unreachable.Select(span => $"{file.LineOf(span)}-{file.EndLineOf(span)}")));
    }

    [Fact]
    public void A_condition_is_a_block_for_each_part_that_may_be_left_out()
    {
        Draws("if a and not b or c:\n  d()", """
              0 Entry: a -> True 1, False 2
              1 Condition: b -> True 2, False 3
              2 Condition: c -> True 3, False 4
              3 Code: d() -> Next 4
              4 End:  (exit)

            """);
    }

    [Fact]
    public void What_is_deferred_runs_on_every_written_way_out() => Draws(GrammarCatalog.Go, "m.go", "p.f", "package p\nfunc f() {\n defer a()\n if x { return }\n b()\n defer c()\n}", """
            0 Entry: defer a() | x -> True 3, False 4
            1 Finally: a() (exit)
            2 Finally: a() (exit)
            3 Code: return -> Next 1
            4 Code: b() | defer c() -> Next 5
            5 Finally: c() -> Finally 2

          """);

    [Fact]
    public void A_failure_that_is_handed_on_leaves_the_function() => Draws(GrammarCatalog.Rust, "m.rs", "m.f", "fn f() -> R {\n let a = b(c()?)?;\n Ok(a)\n}", """
            0 Entry: c() -> True 2, False 3
            1 Code: let a = b(c()?)?; | Ok(a) (exit)
            2 Condition: b(c()?) -> True 1, False 4
            3 Code: ? (exit)
            4 Code: ? (exit)

          """);

    [Fact]
    public void A_goto_runs_what_stands_in_a_finally_on_its_way_out() => Draws(GrammarCatalog.CSharp, "m.cs", "C.F", "class C { void F() { try { goto Out; } finally { A(); } B(); Out: D(); } }", """
            0 Entry:  -> Next 1
            1 Code: goto Out; -> Exception 3, Next 4
            2 Finally: A(); -> Finally 5
            3 Finally: A();
            4 Finally: A(); -> Finally 6
            5 Code: B(); -> Next 6
            6 Code: D(); -> Next 7
            7 End:  (exit)
            unreachable 1-1

          """);

    [Fact]
    public void Each_way_out_of_a_try_has_its_own_copy_of_what_runs_in_any_case()
    {
        var graph = Of("for x in y:\n  try:\n   if x: return 1\n   break\n  finally:\n   a()");
        Assert.Equal(3, graph.ReachableFrom(0).Count(id => graph.Blocks[id].Kind == FlowBlockKind.Finally));
        Assert.Equal(2, graph.Exits.Count);
        Assert.Empty(graph.Unreachable);
    }

    private static void Draws(Grammar grammar, string path, string function, string code, string expected)
    {
        var file = CodeSample.Lower(grammar, code, path);
        Assert.Equal(expected.ReplaceLineEndings("\n"), FactsPicture.Draw(file, ControlFlowGraph.Of(CodeSample.Function(file, function), file.Conventions)!));
    }

    private static void Draws(string body, string expected)
    {
        var file = CodeSample.Python($"def f(x):\n {body}\n");
        Assert.Equal(expected.ReplaceLineEndings("\n"), FactsPicture.Draw(file, ControlFlowGraph.Of(CodeSample.Function(file, "mod.f"), file.Conventions)!));
    }

    private static ControlFlowGraph Of(string body)
    {
        var file = CodeSample.Python($"def f(x):\n {body}\n");
        return ControlFlowGraph.Of(CodeSample.Function(file, "mod.f"), file.Conventions)!;
    }
}
