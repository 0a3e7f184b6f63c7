using CodeGuru.Core.Analysis.Flow;
using CodeGuru.Core.Code;
using CodeGuru.Core.Languages;

namespace CodeGuru.Core.Tests.Analysis.Flow;

/// <summary>Which calls lead to which in each language: <c>a&gt;b</c>, b may run after a; <c>a!b</c>, it never does.</summary>
public sealed class FlowReachTests
{
    [Theory]
    [InlineData("python", "a>c a>d b!c", "def f(x):\n  while x:\n    try:\n      if a(): break\n      return b()\n    finally:\n      d()\n  c()")]
    [InlineData("python", "a>d b>d b>e", "def f(x):\n  for i in x:\n    if a(): continue\n    if b(): break\n  else:\n    d()\n  e()")]
    [InlineData("python", "a>b b!c", "def f(x):\n  with a():\n    return b()\n  c()")]
    [InlineData("python", "a>b a>c a>d", "async def f(x):\n  async with a():\n    async for i in b():\n      c()\n  d()")]
    [InlineData("python", "a>b a!c", "def f(x):\n  match x:\n    case 1 if a():\n      return b()\n    case _:\n      raise E\n  c()")]
    [InlineData("javascript", "a>d b>e", "function f() { outer: for (const x of y) { for (;;) { if (a()) continue outer; if (b()) break outer; } c(); } e(); d(); }")]
    [InlineData("javascript", "a>b b>c a!d", "function f(x) { switch (x) { case 1: a(); case 2: b(); break; default: d(); } c(); }")]
    [InlineData("javascript", "a>b a>c", "function f() { block: { if (a()) break block; c(); } b(); }")]
    [InlineData("javascript", "a>b a>c b>c b>d c>d", "function f() { try { a(); return b(); } catch { c(); } d(); }")]
    [InlineData("javascript", "a>a a>b", "function f() { do { if (a()) continue; } while (b()); }")]
    [InlineData("typescript", "a>b b!c", "function f(x: number): number { try { return a(); } finally { b(); } c(); }")]
    [InlineData("java", "a>b b>c a!d", "class C { int f(int x) { int r = switch (x) { case 1 -> { a(); yield 1; } default -> d(); }; b(); return c(); } }")]
    [InlineData("java", "a>b b!d c>b", "class C { int f() { try { return a(); } catch (E e) { c(); return 1; } finally { b(); } d(); } }")]
    [InlineData("java", "a>b c>b", "class C { void f() { label: { if (a()) break label; c(); } b(); } }")]
    [InlineData("java", "a>b b>a", "class C { void f() { outer: while (a()) { for (;;) { if (b()) continue outer; } } } }")]
    [InlineData("csharp", "a>b b!d c>d a>e", "class C { void f(int x) { switch (x) { case 1: a(); goto case 2; case 2: b(); break; case 3: c(); goto default; default: d(); break; } e(); } }")]
    [InlineData("csharp", "a>b b!c", "class C { int f() { using (a()) { return b(); } c(); } }")]
    [InlineData("csharp", "a>b a>c b!c", "class C { int f(int x) => x switch { 1 when a() => b(), _ => c() }; }")]
    [InlineData("csharp", "a>b b>a", "class C { System.Collections.Generic.IEnumerable<int> f() { foreach (var x in y) { a(); yield return x; b(); } } }")]
    [InlineData("go", "a>d a>b b>d c!b", "package p\nfunc f(x int) { defer d(); a(); switch x { case 1: b(); default: c() } }")]
    [InlineData("go", "a>b a!c", "package p\nfunc f(x int) { switch x { case 1: a(); fallthrough; case 2: b(); case 3: c() } }")]
    [InlineData("go", "a!b a!c c>a", "package p\nfunc f() { for { select { case <-x: a(); return; case <-y: c() } }; b() }")]
    [InlineData("go", "a>c b>a b>d", "package p\nfunc f() { L: for { for { if a() { break L }; if b() { continue L }; d() } }; c() }")]
    [InlineData("go", "a>d a!b", "package p\nfunc f() { defer d(); a(); panic(\"x\"); b() }")]
    [InlineData("rust", "a>d b>a c!d", "fn f() { let r = 'x: loop { if a() { break 'x 1; } if b() { continue 'x; } return c(); }; d(); }")]
    [InlineData("rust", "a!c b>c", "fn f(x: Option<u8>) { let Some(y) = x else { a(); return; }; b(); c(); }")]
    [InlineData("rust", "a>b a!c", "fn f() -> R { a()?; b()?; return x; c() }")]
    [InlineData("rust", "a>b a>c b!c", "fn f(x: u8) { match x { n if a() => b(), _ => c() } }")]
    [InlineData("php", "a>b a>c", "<?php function f($x) { foreach ($x as $y) { switch ($y) { case 1: a(); continue 2; } c(); } b(); }")]
    [InlineData("php", "a>b a!c", "<?php function f() { a(); goto end; c(); end: b(); }")]
    [InlineData("php", "a>b b>c", "<?php function f($x) { while ($x): a(); if ($x) break; b(); endwhile; c(); }")]
    [InlineData("ruby", "a>b b>a a>c a>d", "def f\n  begin\n    a\n  rescue E\n    b\n    retry\n  ensure\n    d\n  end\n  c\nend")]
    [InlineData("ruby", "a>a b>a b>c", "def f\n  while x\n    a\n    redo if y\n    b\n  end\n  c\nend")]
    [InlineData("ruby", "a>b a>c b!c", "def f\n  return b unless a\n  c\nend")]
    [InlineData("c", "a>b b>d a!c", "void f(int x) { switch (x) { case 1: a(); case 2: b(); break; default: c(); } d(); }")]
    [InlineData("c", "a>c b>a", "void f(int x) { for (;;) { if (a()) goto out; if (b()) exit(1); } out: c(); }")]
    [InlineData("c", "a>a a>b", "void f(int x) { again: a(); if (x) goto again; b(); }")]
    [InlineData("cpp", "a>b b>c a>c", "void f() { try { a(); } catch (const E &e) { b(); } c(); }")]
    public void Calls_lead_where_the_language_says(string language, string asked, string code)
    {
        var known = LanguageCatalog.ForName(language)!;
        var file = known.Lower("m.x", InstalledGrammars.Parse(known.Grammar, code));
        var graph = ControlFlowGraph.Of(file.Module.WithDescendants().First(symbol => symbol.IsCallable && symbol.Name == "f"), file.Conventions)!;
        Assert.All(asked.Split(' '), way => Assert.Equal(way[1] == '>', Leads(file, graph, way[0], way[2])));
    }

    private static bool Leads(CodeFile file, ControlFlowGraph graph, char from, char to)
    {
        var run = graph.ReachableFrom(0).Append(0).ToHashSet();
        return graph.Edges.Where(edge => run.Contains(edge.From) && Holds(file, graph.Blocks[edge.From], from)).Any(edge => Reaches(file, graph, edge.To, to))
            || graph.Blocks.Any(block => run.Contains(block.Id) && Order(file, block, from, to));
    }

    private static bool Reaches(CodeFile file, ControlFlowGraph graph, int start, char to) => graph.ReachableFrom(start).Append(start).Any(id => Holds(file, graph.Blocks[id], to));

    private static bool Holds(CodeFile file, FlowBlock block, char name) => block.Parts.Any(part => Says(file, part, name));

    private static bool Order(CodeFile file, FlowBlock block, char from, char to) =>
        block.Parts.ToList().FindIndex(part => Says(file, part, from)) is >= 0 and var first && block.Parts.ToList().FindLastIndex(part => Says(file, part, to)) > first;

    private static bool Says(CodeFile file, FlowPart part, char name)
    {
        var text = file.TextOf(part.Span).ToString();
        // A long part is a statement that is only evaluated here for what its parts, which stand in blocks of their own, have given.
        return (text.Length < 14 && text.Contains(name + "()", StringComparison.Ordinal)) || text == name.ToString() || text == "return " + name;
    }
}
