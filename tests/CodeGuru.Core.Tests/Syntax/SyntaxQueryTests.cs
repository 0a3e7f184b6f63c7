using CodeGuru.Core.Syntax;

namespace CodeGuru.Core.Tests.Syntax;

public sealed class SyntaxQueryTests
{
    private const string Code = "Max = low(Max, other)\nother = Max\n";

    private readonly SyntaxParser parser = InstalledGrammars.Parser;

    [Theory]
    [InlineData("(identifier) @x", "Max low Max other other Max")]
    [InlineData("((identifier) @x (#eq? @x \"Max\"))", "Max Max Max")]
    [InlineData("((identifier) @x (#not-eq? @x \"Max\"))", "low other other")]
    [InlineData("((identifier) @x (#match? @x \"^[a-z]{3}$\"))", "low")]
    [InlineData("((identifier) @x (#not-match? @x \"^[a-z]\"))", "Max Max Max")]
    [InlineData("((identifier) @x (#any-of? @x \"low\" \"other\"))", "low other other")]
    [InlineData("((identifier) @x (#not-any-of? @x \"low\" \"other\"))", "Max Max Max")]
    [InlineData("((assignment left: (identifier) @x right: (identifier) @y) (#not-eq? @x @y))", "other Max")]
    [InlineData("((assignment left: (identifier) @x right: (identifier) @y) (#eq? @x @y))", "")]
    [InlineData("((module (expression_statement)+ @x) (#any-match? @x \"^other\"))", "Max = low(Max, other) other = Max")]
    [InlineData("((module (expression_statement)+ @x) (#match? @x \"^other\"))", "")]
    [InlineData("((identifier) @x (#nvim-only? @x \"whatever\"))", "Max low Max other other Max")]
    public void Conditions_choose_among_matches(string query, string captured) =>
        Assert.Equal(captured, string.Join(' ', Matches(query).SelectMany(match => match.Captures).Select(capture => capture.Node.Text.ToString())));

    [Fact]
    public void Captures_are_nodes_of_the_tree()
    {
        var call = Matches("(call function: (identifier) @name arguments: (_) @arguments) @call").Single();
        Assert.Equal(["call", "name", "arguments"], call.Captures.Select(capture => capture.Name));
        Assert.Equal("right", call.Node("call")?.Field);
        Assert.Equal(call.Node("call"), call.Node("name")?.Parent);
        Assert.Null(call.Node("nothing"));
    }

    [Fact]
    public void What_a_pattern_says_of_itself_comes_with_its_matches()
    {
        var matches = Matches("(call) @c\n((assignment) @a (#set! kind \"plain\") (#set! flag) (#is-not? local))");
        Assert.Equal([1, 0, 1], matches.Select(match => match.Pattern));
        Assert.Equal(("plain", ""), (matches[0].Properties["kind"], matches[0].Properties["flag"]));
        Assert.Contains("local", matches[0].Refuted);
        Assert.Empty(matches[1].Properties);
    }

    [Fact]
    public void Queries_of_one_call_are_answered_in_their_order()
    {
        var outcome = parser.Parse(GrammarCatalog.Python, Code, [Query("(call) @c"), Query("(argument_list) @a"), Query("(string) @s")], cancellationToken: TestContext.Current.CancellationToken);
        var matches = Assert.IsType<ParseOutcome.Parsed>(outcome).Matches;
        Assert.Equal(["call", "argument_list", ""], matches.Select(found => found.Count == 0 ? "" : found[0].Captures[0].Node.Kind));
    }

    [Theory]
    [InlineData("(call) @c\n(no_such_node) @x", "line 2: unknown kind of node")]
    [InlineData("(call nothing: (_)) @c", "line 1: unknown field")]
    [InlineData("(call", "line 1: syntax")]
    [InlineData("(call (integer (call)) @x)", "line 1: impossible structure")]
    [InlineData("((call) @c (#eq? @c))", "#eq?")]
    [InlineData("((call) @c (#eq? \"c\" @c))", "#eq?")]
    [InlineData("((call) @c (#match? @c \"[\"))", "#match?")]
    public void A_query_that_is_none_says_what_is_wrong_with_it(string query, string complaint) =>
        Assert.Contains(complaint, Assert.Throws<QueryException>(() => Matches(query)).Message);

    private static SyntaxQuery Query(string source) => new(GrammarCatalog.Python, source);

    private IReadOnlyList<QueryMatch> Matches(string query) =>
        Assert.IsType<ParseOutcome.Parsed>(parser.Parse(GrammarCatalog.Python, Code, [Query(query)], cancellationToken: TestContext.Current.CancellationToken)).Matches[0];
}
