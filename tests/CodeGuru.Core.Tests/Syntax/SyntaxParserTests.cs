using CodeGuru.Core.Syntax;
using CsCheck;

namespace CodeGuru.Core.Tests.Syntax;

public sealed class SyntaxParserTests
{
    private readonly SyntaxParser parser = InstalledGrammars.Parser;

    public static TheoryData<string> Languages => [.. GrammarCatalog.All.Select(grammar => grammar.Id)];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Languages))]
    public void Any_text_becomes_a_well_formed_tree(string language)
    {
        var grammar = GrammarCatalog.ForFence(language)!;
        HostileText.Gen(language).Sample(text => AssertWellFormed(Parse(grammar, text)), iter: 40);
    }

    [Fact]
    public void Offsets_count_utf16_units_whatever_is_before()
    {
        foreach (var before in new[] { "# 😀\n", "# é漢\r\n", "# \0\n", "# \uD800\n", "\uFEFF" })
        {
            var name = Parse(GrammarCatalog.Python, before + "answer = 42").Root.Descendants.First(node => node.Is("identifier"));
            Assert.Equal((before.Length, "answer"), (name.Start, name.Text.ToString()));
        }
    }

    [Fact]
    public void A_text_of_many_chunks_parses_whole_though_a_surrogate_pair_straddles_them()
    {
        // The parser reads 5,119 units at a time.
        var text = "x = '" + new string('a', 5113) + "😀'\ny = 2\n";
        var tree = Parse(GrammarCatalog.Python, text);
        Assert.False(tree.Problems.Any());
        Assert.Equal("y", tree.Root.Descendants.Last(node => node.Is("identifier")).Text.ToString());
    }

    [Fact]
    public void Errors_and_missing_tokens_are_in_the_tree()
    {
        var unknown = Parse(GrammarCatalog.Json, "[1, ?]").Problems.ToList();
        Assert.All(unknown, problem => Assert.True(problem.IsError));
        Assert.Contains(unknown, problem => problem.Text is "?");

        var missing = Parse(GrammarCatalog.C, "int x = 1").Problems.Single();
        Assert.Equal((true, ";", 9, 0), (missing.IsMissing, missing.Kind, missing.Start, missing.Length));
    }

    [Fact]
    public void Too_long_a_text_is_refused() => AssertStopped(SyntaxLimit.Length, "x = 1", SyntaxLimits.Default with { Length = 4 });

    [Fact]
    public void A_parser_that_takes_too_long_is_stopped_and_the_next_call_works()
    {
        AssertStopped(SyntaxLimit.Time, LongText(), SyntaxLimits.Default with { Time = TimeSpan.Zero });
        Assert.False(Parse(GrammarCatalog.Python, "x = 1").Problems.Any());
    }

    [Fact]
    public void A_parser_that_needs_too_much_memory_is_stopped_and_the_next_call_works()
    {
        AssertStopped(SyntaxLimit.Memory, LongText(), SyntaxLimits.Default with { Memory = 48L << 20 });
        Assert.False(Parse(GrammarCatalog.Python, "x = 1").Problems.Any());
    }

    [Fact]
    public void A_cancelled_call_ends_also_while_it_parses()
    {
        using var cancellation = new CancellationTokenSource();
        var cancelled = Assert.ThrowsAny<OperationCanceledException>(() =>
        {
            cancellation.CancelAfter(TimeSpan.FromMilliseconds(30));
            parser.Parse(GrammarCatalog.Html, string.Concat(Enumerable.Repeat("<a>", 50_000)), cancellationToken: cancellation.Token);
        });
        Assert.Equal(cancellation.Token, cancelled.CancellationToken);
    }

    [Fact]
    public void Threads_share_a_parser()
    {
        var expected = GrammarCatalog.All.ToDictionary(grammar => grammar, grammar => Outline(grammar));
        Parallel.For(0, 100, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i =>
        {
            var grammar = GrammarCatalog.All[i % GrammarCatalog.All.Count];
            Assert.Equal(expected[grammar], Outline(grammar));
        });

        string Outline(Grammar grammar) => string.Join(' ', Parse(grammar, "x = (1 + 2) * [3];").Root.Descendants);
    }

    [Fact]
    public void What_is_not_installed_is_said()
    {
        using var none = new MemoryGrammars();
        using var nothing = new SyntaxParser(none, TimeProvider.System);
        Assert.Contains(SyntaxParser.CoreFile, Unavailable(nothing, GrammarCatalog.Python));

        using var two = MemoryGrammars.Installed();
        using var some = new SyntaxParser(two, TimeProvider.System);
        Assert.Contains("tree-sitter-go.wasm", Unavailable(some, GrammarCatalog.Go));
        Assert.IsType<ParseOutcome.Parsed>(some.Parse(GrammarCatalog.Json, "1", cancellationToken: Token));
    }

    [Fact]
    public void A_damaged_grammar_is_said()
    {
        using var source = MemoryGrammars.Installed();
        source.Files["tree-sitter-python.wasm"] = source.Files["tree-sitter-python.wasm"][..1000];
        source.Files["tree-sitter-json.wasm"] = source.Files[SyntaxParser.CoreFile];
        using var damaged = new SyntaxParser(source, TimeProvider.System);

        Assert.Contains("damaged", Unavailable(damaged, GrammarCatalog.Python));
        Assert.NotEmpty(Unavailable(damaged, GrammarCatalog.Json));
    }

    [Fact]
    public void Compiled_code_is_kept_and_used_again_and_what_the_runtime_refuses_is_dropped()
    {
        using var source = MemoryGrammars.Installed();
        using (var first = new SyntaxParser(source, TimeProvider.System)) Assert.IsType<ParseOutcome.Parsed>(first.Parse(GrammarCatalog.Json, "1", cancellationToken: Token));
        Assert.Equal(["bridge", "environment", "tree-sitter-json", "web-tree-sitter"], source.Compiled.Keys.Select(Name).Order());

        var kept = source.Compiled.ToDictionary();
        using (var second = new SyntaxParser(source, TimeProvider.System)) Assert.IsType<ParseOutcome.Parsed>(second.Parse(GrammarCatalog.Json, "1", cancellationToken: Token));
        Assert.All(kept, pair => Assert.Same(pair.Value, source.Compiled[pair.Key]));
        Assert.Empty(source.Forgotten);

        var key = kept.Keys.Single(key => Name(key) == "tree-sitter-json");
        source.Compiled[key] = new byte[100];
        using (var third = new SyntaxParser(source, TimeProvider.System)) Assert.IsType<ParseOutcome.Parsed>(third.Parse(GrammarCatalog.Json, "1", cancellationToken: Token));
        Assert.Equal([key], source.Forgotten);
        Assert.NotEqual(100, source.Compiled[key].Length);

        static string Name(string key) => string.Join('-', key.Split('-')[..^2]);
    }

    private static void AssertWellFormed(SyntaxTree tree)
    {
        for (var index = 0; index < tree.Count; index++)
        {
            var node = tree[index];
            Assert.InRange(node.Start, 0, node.End);
            Assert.InRange(node.End, node.Start, tree.Text.Length);
            Assert.InRange(node.NextIndex, index + 1, tree.Count);
            Assert.Equal(index == 0, node.Parent is null);
            var previousEnd = node.Start;
            var next = index + 1;
            foreach (var child in node.Children)
            {
                Assert.Equal((next, node), (child.Index, child.Parent));
                Assert.True(child.Start >= previousEnd && child.End <= node.End, $"{child} in {node} after {previousEnd}");
                previousEnd = child.End;
                next = child.NextIndex;
            }

            Assert.Equal(node.NextIndex, next);
            Assert.Equal(node.KindId, tree.Find(node.Start, node.End, node.KindId)?.KindId);
        }
    }

    private static string LongText() => string.Concat(Enumerable.Repeat("total = [1, 2, 3]\n", 200_000));

    private static string Unavailable(SyntaxParser parser, Grammar grammar) =>
        Assert.IsType<ParseOutcome.Unavailable>(parser.Parse(grammar, "1", cancellationToken: Token)).Reason;

    private void AssertStopped(SyntaxLimit limit, string text, SyntaxLimits limits) =>
        Assert.Equal(limit, Assert.IsType<ParseOutcome.Stopped>(parser.Parse(GrammarCatalog.Python, text, limits: limits, cancellationToken: Token)).Limit);

    private SyntaxTree Parse(Grammar grammar, string text) => Assert.IsType<ParseOutcome.Parsed>(parser.Parse(grammar, text, cancellationToken: Token)).Tree;
}
