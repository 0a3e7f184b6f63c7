using CodeGuru.Core.Syntax;

namespace CodeGuru.Core.Tests.Syntax;

public sealed class SyntaxNodeTests
{
    private const string Code = "def area(w, h=1):\n    return w * h\n";

    private readonly SyntaxTree tree = InstalledGrammars.Parse(GrammarCatalog.Python, Code);

    private SyntaxNode Function => tree.Root.FirstChild!.Value;

    [Fact]
    public void A_tree_reads_as_it_is_written() => Assert.Equal(
        """
        module 0..35
          function_definition 0..34
            def 0..3
            name: identifier 4..8
            parameters: parameters 8..16
              ( 8..9
              identifier 9..10
              , 10..11
              default_parameter 12..15
                name: identifier 12..13
                = 13..14
                value: integer 14..15
              ) 15..16
            : 16..17
            body: block 22..34
              return_statement 22..34
                return 22..28
                binary_operator 29..34
                  left: identifier 29..30
                  operator: * 31..32
                  right: identifier 33..34
        """.ReplaceLineEndings("\n"),
        string.Join('\n', Lines(tree.Root, 0)));

    [Fact]
    public void Children_are_found_by_the_part_they_play()
    {
        Assert.Equal("area", Function.Child("name")?.Text.ToString());
        Assert.Equal("block", Function.Child(tree.Vocabulary.Field("body"))?.Kind);
        Assert.Null(Function.Child("no_such_field"));
        Assert.Null(Function.Child("left"));
        Assert.Empty(Function.ChildrenIn("no_such_field"));
        Assert.Equal(["w", "h=1"], Function.Child("parameters")!.Value.NamedChildren.Select(child => child.Text.ToString()));
    }

    [Fact]
    public void Siblings_and_parents_lead_through_the_tree()
    {
        var name = Function.Child("name")!.Value;
        Assert.Equal("parameters", name.NextSibling?.Kind);
        Assert.Equal(Function, name.Parent);
        Assert.Null(Function.NextSibling);
        Assert.Null(tree.Root.NextSibling);
        Assert.Null(tree.Root.Parent);
        Assert.Null(name.FirstChild);
        Assert.True(Function.Contains(name));
        Assert.False(name.Contains(Function));
    }

    [Fact]
    public void Kinds_have_numbers_and_one_name_object_each()
    {
        var vocabulary = tree.Vocabulary;
        var names = tree.Root.Descendants.Where(node => node.Is("identifier")).ToList();
        Assert.All(names, node => Assert.Equal(vocabulary.Kind("identifier"), node.KindId));
        Assert.All(names, node => Assert.Same(names[0].Kind, node.Kind));
        Assert.Same(vocabulary, InstalledGrammars.Parse(GrammarCatalog.Python, "x").Vocabulary);
        Assert.Equal(Function.FirstChild?.KindId, vocabulary.Kind("def", isNamed: false));
        Assert.Null(vocabulary.Kind("def"));
        Assert.False(Function.FirstChild?.IsNamed);
    }

    [Fact]
    public void Positions_are_counted_as_people_count()
    {
        Assert.Equal(new TextPosition(2, 5), Function.Child("body")?.Position);
        Assert.Equal("binary_operator", tree.NodeCovering(29, 34).Kind);
        Assert.Equal("*", tree.NodeCovering(31, 31).Kind);
        Assert.Equal(tree.Root, tree.NodeCovering(0, Code.Length));
    }

    private static IEnumerable<string> Lines(SyntaxNode node, int depth)
    {
        yield return new string(' ', depth * 2) + (node.Field is { } field ? field + ": " : "") + node;
        foreach (var line in node.Children.SelectMany(child => Lines(child, depth + 1))) yield return line;
    }
}
