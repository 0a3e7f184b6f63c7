using CodeGuru.Core.Syntax;
using CsCheck;

namespace CodeGuru.Core.Tests.Syntax;

public sealed class TreeSitterHighlighterTests
{
    private readonly TreeSitterHighlighter highlighter = new(InstalledGrammars.Parser);

    public static TheoryData<string> Samples =>
        [.. Directory.EnumerateFiles(SampleCode.Folder).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Languages => [.. GrammarCatalog.All.Select(grammar => grammar.Id)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_of_each_language_has_the_colours_of_its_golden_file(string sample)
    {
        var code = SampleCode.Read(sample);
        var grammar = GrammarCatalog.ForExtension(Path.GetExtension(sample))!;

        Golden.Matches(HighlightPicture.Draw(code, highlighter.Highlight(grammar.Id, code)), sample + ".txt");
    }

    [Theory]
    [InlineData("py", "def f(): pass", HighlightKind.Keyword)]
    [InlineData("C++", "class X {};", HighlightKind.Keyword)]
    [InlineData("cs", "class X {}", HighlightKind.Keyword)]
    [InlineData("JSX", "const x = <b/>;", HighlightKind.Keyword)]
    [InlineData("sh", "echo hello", HighlightKind.Function)]
    public void A_fences_word_may_be_an_alias_in_any_letter_case(string word, string code, HighlightKind first) =>
        Assert.Equal(first, highlighter.Highlight(word, code)[0].Kind);

    [Theory]
    [InlineData("")]
    [InlineData("output")]
    [InlineData("text")]
    [InlineData("kein-solches")]
    public void An_unknown_language_stays_plain(string word) => Assert.Empty(highlighter.Highlight(word, "if x: pass"));

    [Fact]
    public void Php_needs_no_opening_tag()
    {
        const string Code = "echo strlen($name);";
        Assert.Equal(
            [(0, 4, HighlightKind.Keyword), (5, 11, HighlightKind.Function), (11, 12, HighlightKind.Punctuation), (12, 17, HighlightKind.Variable)],
            highlighter.Highlight("php", Code).Take(4).Select(span => (span.Start, span.End, span.Kind)));
    }

    [Fact]
    public void A_local_variable_is_no_function_in_ruby_and_no_builtin_in_javascript()
    {
        const string Ruby = "total = 1\nprint total\nother";
        const string JavaScript = "function f(console) { console.log(1); }\nconsole.log(2);";
        Assert.Equal(HighlightKind.Variable, KindAt("ruby", Ruby, Ruby.LastIndexOf("total", StringComparison.Ordinal)));
        Assert.Equal(HighlightKind.Function, KindAt("ruby", Ruby, Ruby.IndexOf("other", StringComparison.Ordinal)));
        Assert.Equal(HighlightKind.Variable, KindAt("js", JavaScript, JavaScript.IndexOf("console.log(1)", StringComparison.Ordinal)));
        Assert.Equal(HighlightKind.Constant, KindAt("js", JavaScript, JavaScript.IndexOf("console.log(2)", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_ruby_method_does_not_see_the_variables_around_it_and_a_block_does()
    {
        const string Code = "total = 1\ndef report\n  total\nend\neach { total }\n";
        Assert.Equal(HighlightKind.Function, KindAt("ruby", Code, Code.IndexOf("  total", StringComparison.Ordinal) + 2));
        Assert.Equal(HighlightKind.Variable, KindAt("ruby", Code, Code.LastIndexOf("total", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Spans_of_any_text_are_in_order_and_within_it(string language) =>
        HostileText.Gen(language).Sample(text => AssertOrdered(text, highlighter.Highlight(language, text)), iter: 40);

    [Theory]
    [MemberData(nameof(Languages))]
    public void Hostile_text_ends_within_the_limits(string language)
    {
        var hurried = new TreeSitterHighlighter(InstalledGrammars.Parser, SyntaxLimits.Highlighting with { Time = TimeSpan.FromMilliseconds(100) });
        foreach (var text in HostileText.Large) AssertOrdered(text, hurried.Highlight(language, text));
    }

    [Fact]
    public void Without_grammars_everything_stays_plain()
    {
        using var none = new MemoryGrammars();
        using var parser = new SyntaxParser(none, TimeProvider.System);
        Assert.Empty(new TreeSitterHighlighter(parser).Highlight("python", "x = 1"));
    }

    [Fact]
    public void Queries_for_another_grammar_leave_code_plain()
    {
        using var files = MemoryGrammars.Installed();
        files.Files["tree-sitter-python.highlights.scm"] = "(no_such_node) @keyword"u8.ToArray();
        using var parser = new SyntaxParser(files, TimeProvider.System);
        var plain = new TreeSitterHighlighter(parser);

        Assert.Empty(plain.Highlight("python", "x = 1"));
        Assert.Empty(plain.Highlight("python", "y = 2"));
        Assert.NotEmpty(plain.Highlight("json", "[1]"));
    }

    private static void AssertOrdered(string text, IReadOnlyList<HighlightSpan> spans)
    {
        var end = 0;
        foreach (var span in spans)
        {
            Assert.True(span.Start >= end && span.Length > 0, $"{span} after {end}");
            Assert.NotEqual(HighlightKind.None, span.Kind);
            end = span.End;
        }

        Assert.True(end <= text.Length);
    }

    private HighlightKind KindAt(string language, string code, int offset) =>
        highlighter.Highlight(language, code).Single(span => span.Start <= offset && offset < span.End).Kind;
}
