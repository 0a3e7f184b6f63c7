using CodeGuru.Core.Analysis;
using CodeGuru.Core.Analysis.Calls;
using CodeGuru.Core.Analysis.Changes;
using CodeGuru.Core.Languages;
using CodeGuru.Core.Syntax;

namespace CodeGuru.Core.Tests.Analysis.Changes;

public sealed class OutlineDiffTests
{
    private const string Before = """
        import os


        class Cart:
            def __init__(self):
                self.items = []

            def add(self, item):
                self.items.append(item)


        def total(cart, tax=0):
            # what it costs
            price = sum(cart.items)
            return price + tax


        def load(path):
            return open(path).read()

        """;

    [Theory]
    [InlineData("# what it costs", "# what all of it costs,\n    # and more")]
    [InlineData("price = sum(cart.items)", "price = sum(\n        cart.items\n    )")]
    [InlineData("import os\n", "import os\n\n\n\n")]
    [InlineData("return price + tax", "return  price  +  tax  # done")]
    public void Comments_and_formatting_are_no_change(string from, string to) => Assert.Empty(Changes(from, to));

    [Theory]
    [InlineData("return price + tax", "return price - tax", "Changed total: gives back `price - tax` now, and no longer `price + tax` (15)")]
    [InlineData("def total(cart, tax=0)", "def total(cart, tax=1)", "Changed total: takes `tax=1` where it took `tax=0` (12)")]
    [InlineData("def total(cart, tax=0)", "def total(cart)", "Changed total: no longer takes `tax` (12)")]
    [InlineData("def load(path)", "def load(path, mode)", "Changed load: takes `mode` now (18)")]
    [InlineData("def load(path)", "def load(path) -> str", "Changed load: declares the result `str` now (18)")]
    [InlineData("def load(path)", "async def load(path)", "Changed load: is asynchronous now (18)")]
    [InlineData("def load(path)", "def read(path)", "Renamed read")]
    [InlineData("    price = sum(cart.items)\n", "    if not cart:\n        raise ValueError(\"none\")\n    price = sum(cart.items)\n",
        "Changed total: has cyclomatic complexity 1 → 2, cognitive 0 → 1 | decides by if `not cart` now (14) | raises `ValueError` now (15) | calls `ValueError` now (15)")]
    [InlineData("self.items.append(item)", "self.items.insert(0, item)", "Changed Cart.add: calls `list.insert` now, and no longer `list.append` (9)")]
    [InlineData("class Cart:", "class Cart(dict):", "Changed Cart: extends `dict` now (4)")]
    [InlineData("import os\n", "import os\nimport sys\n", "Changed mod: imports `sys` now (2)")]
    [InlineData("    price = sum(cart.items)", "    price = 1 + sum(cart.items)", "Changed total: has other code on line 14; its branches, calls and results are as before (14)")]
    [InlineData("    return open(path).read()", "    \"\"\"Reads it.\"\"\"\n    return open(path).read()", "Documented load")]
    public void A_change_says_what_it_means(string from, string to, string expected) => Assert.Equal([expected], Changes(from, to));

    [Fact]
    public void New_and_removed_symbols_are_told_without_their_parts()
    {
        var changes = Changes("class Cart:\n    def __init__(self):\n        self.items = []\n\n    def add(self, item):\n        self.items.append(item)\n", "class Basket:\n    def put(self):\n        pass\n");
        Assert.Equal(["Added Basket", "Removed Cart"], changes);
    }

    [Fact]
    public void Overloads_are_told_apart_by_their_parameters()
    {
        const string Java = "class A {\n  int f(int a) { return 1; }\n  int f(String a) { return 2; }\n}\n";
        var changes = Changes(GrammarCatalog.ForExtension(".java")!, "A.java", Java, Java.Replace("return 2", "return 3", StringComparison.Ordinal));
        Assert.Equal(["Changed A.f: gives back `3` now, and no longer `2` (3)"], changes);
    }

    [Fact]
    public void A_string_is_compared_with_its_blanks() =>
        Assert.Single(Changes("raw", ".py", "def f():\n    return 'a b'\n", "def f():\n    return 'a  b'\n"));

    [Fact]
    public void Indentation_that_means_something_is_a_change() =>
        Assert.Single(Changes("raw", ".py", "def f(x):\n    if x:\n        g()\n        h()\n", "def f(x):\n    if x:\n        g()\n    h()\n"));

    public static TheoryData<string> SampleNames => [.. LanguageCatalog.All.Select(language => language.Grammar.Extensions[0]).Distinct()];

    /// <summary>In the sample of each language: a comment anywhere changes nothing, and a function that goes is all that goes.</summary>
    [Theory]
    [MemberData(nameof(SampleNames))]
    public void Every_language_is_compared(string extension)
    {
        var grammar = GrammarCatalog.ForExtension(extension)!;
        var path = Directory.EnumerateFiles(Path.Combine(RepositoryPaths.Handbook, "..", "tests/CodeGuru.Core.Tests/Languages/Samples"), "*" + extension).FirstOrDefault();
        if (path is null) return;
        var text = File.ReadAllText(path);
        var before = State(grammar, "sample" + extension, text);
        Assert.Empty(OutlineDiff.Between(before, State(grammar, "sample" + extension, "\n\n" + text)));
        var victim = before.Outline.Last(entry => entry.Symbol is { IsAnonymous: false, Body.Statements.Count: > 1, Kind: Core.Code.SymbolKind.Function or Core.Code.SymbolKind.Method } && before.Fingerprints.ContainsKey(entry.Symbol));
        var body = victim.Symbol.Body!.Statements[^1].Span;
        var without = text[..body.Start] + new string(' ', body.Length) + text[body.End..];
        var change = OutlineDiff.Between(before, State(grammar, "sample" + extension, without));
        Assert.Contains(change, each => each.Symbol.QualifiedName == victim.Symbol.QualifiedName);
        Assert.All(change, each => Assert.True(each.Symbol.QualifiedName == victim.Symbol.QualifiedName || each.Symbol.QualifiedName.StartsWith(victim.Symbol.QualifiedName + ".", StringComparison.Ordinal), $"{each.Kind} {each.Symbol.QualifiedName} for {victim.Symbol.QualifiedName}"));
    }

    private static List<string> Changes(string from, string to)
    {
        Assert.Contains(from, Before, StringComparison.Ordinal);
        return Changes("mod", ".py", Before, Before.Replace(from, to, StringComparison.Ordinal));
    }

    private static List<string> Changes(string name, string extension, string before, string after) => Changes(GrammarCatalog.ForExtension(extension)!, name + extension, before, after);

    private static List<string> Changes(Grammar grammar, string path, string before, string after) =>
        [.. OutlineDiff.Between(State(grammar, path, before), State(grammar, path, after)).Select(Line)];

    private static string Line(SymbolChange change)
    {
        var name = change.Symbol.QualifiedName;
        name = name.StartsWith("mod.", StringComparison.Ordinal) ? name[4..] : name;
        var details = string.Join(" | ", change.Details.Select(detail => detail.Text + (detail.Line is { } line ? $" ({line})" : "")));
        return $"{change.Kind} {name}{(details.Length > 0 ? ": " + details : "")}";
    }

    private static CodeState State(Grammar grammar, string path, string text)
    {
        var tree = InstalledGrammars.Parse(grammar, text);
        var file = LanguageCatalog.For(grammar)!.Lower(path, tree);
        return new CodeState(file, Outline.Of(file), CallGraph.Of([file]).Edges, CodeFingerprints.Of(file, tree));
    }
}
