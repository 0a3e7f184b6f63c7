using CodeGuru.Core.Code;
using CodeGuru.Core.Languages.Curly;
using CodeGuru.Core.Syntax;

namespace CodeGuru.Core.Languages.Java;

/// <summary>Lowers types and their members.</summary>
internal sealed class JavaDeclarations(JavaLowering lowering)
{
    private LoweringScope Scope => lowering.Scope;

    public Statement Type(SyntaxNode node)
    {
        var kind = node.Kind switch
        {
            "interface_declaration" or "annotation_type_declaration" => SymbolKind.Interface,
            "enum_declaration" => SymbolKind.Enum,
            _ => SymbolKind.Class,
        };
        var (modifiers, annotations) = Modifiers(node);
        var bases = node.Present().Where(child => child.Kind is "superclass" or "super_interfaces" or "extends_interfaces")
            .SelectMany(clause => clause.Present()).SelectMany(each => each.Is("type_list") ? each.Present() : [each]).Select(lowering.Lower).ToList();
        var symbol = Scope.Declare(
            kind, node, node.Child("name"), node.Child("name").Words(), modifiers: node.Is("record_declaration") ? modifiers.Append("record") : node.Is("annotation_type_declaration") ? modifiers.Append("annotation") : modifiers, bases: bases, decorators: annotations,
            documentation: CommentDocumentation.Before(node, "/**"));
        if (node.Is("record_declaration"))
        {
            foreach (var part in Parameters(node.Child("parameters"))) Scope.AddField(symbol, part.Name, part.Span, part.Type);
        }

        if (node.Child("body") is { } body) Scope.Within(symbol, () => symbol.Body = new Statement.Block(body.Span(), [.. Members(body)]));
        return new Statement.Declare(node.Span(), symbol);
    }

    /// <summary>The class of an object that is made with its members at once.</summary>
    public Expression Anonymous(SyntaxNode node, Expression type, SyntaxNode body)
    {
        var symbol = Scope.Declare(SymbolKind.Class, node, null, Scope.NextAnonymous(), bases: [type], isAnonymous: true);
        Scope.Within(symbol, () => symbol.Body = new Statement.Block(body.Span(), [.. Members(body)]));
        return new Expression.Statements(node.Span(), new Statement.Declare(node.Span(), symbol));
    }

    public Expression Lambda(SyntaxNode node)
    {
        var list = node.Child("parameters");
        IReadOnlyList<Parameter> parameters = list is not { } given ? []
            : given.Is("identifier") ? [new Parameter(given.Words(), given.Span(), null, null, ParameterKind.Ordinary)]
            : given.Is("inferred_parameters") ? [.. given.Present().Select(each => new Parameter(each.Words(), each.Span(), null, null, ParameterKind.Ordinary))] : Parameters(given);
        var symbol = Scope.Declare(SymbolKind.Lambda, node, null, Scope.NextLambda(), parameters, isAnonymous: true);
        lowering.Body(symbol, node.Child("body"));
        return new Expression.Lambda(node.Span(), symbol);
    }

    public IEnumerable<Statement> Member(SyntaxNode node)
    {
        switch (node.Kind)
        {
            case "method_declaration" or "constructor_declaration" or "compact_constructor_declaration" or "annotation_type_element_declaration":
                return [Method(node)];
            case "field_declaration" or "constant_declaration":
                var (modifiers, _) = Modifiers(node);
                foreach (var name in node.ChildrenIn("declarator").Select(each => each.Child("name")).OfType<SyntaxNode>())
                    Scope.AddField(Scope.Owner, name.Words(), name.Span(), node.Child("type").Words(), modifiers, CommentDocumentation.Before(node, "/**"));
                return node.ChildrenIn("declarator").Where(each => each.Child("value") is not null).Select(each => (Statement)new Statement.Assign(
                    each.Span(), [lowering.Part(each, "name")], lowering.Part(each, "value"), null, true, CurlyLowering.Written(node.Child("type"))));
            case "enum_constant" when node.Child("name") is { } constant:
                Scope.AddField(Scope.Owner, constant.Words(), constant.Span(), Scope.Owner.Name, ["static"], CommentDocumentation.Before(node, "/**"));
                var type = new Expression.Name(Scope.Owner.NameSpan, Scope.Owner.Name);
                Expression made = node.Child("body") is { } own ? Anonymous(node, type, own) : type;
                return [new Statement.Assign(node.Span(), [lowering.Lower(constant)], new Expression.Call(node.Span(), made, lowering.Expressions.Arguments(node.Child("arguments")), true), null, true, null)];
            case "static_initializer" or "block":
                return node.Is("block") ? [lowering.Statements.Block(node)] : lowering.Statements.LowerAll(node);
            case "enum_body_declarations":
                return Members(node);
            case "class_declaration" or "interface_declaration" or "enum_declaration" or "record_declaration" or "annotation_type_declaration":
                return [Type(node)];
            default:
                return [];
        }
    }

    private IEnumerable<Statement> Members(SyntaxNode body) => [.. body.Present().SelectMany(member => Scope.Deeper(member, Member, _ => []))];

    private Statement Method(SyntaxNode node)
    {
        var (modifiers, annotations) = Modifiers(node);
        // A compact one takes what its record is made of.
        var parameters = node.Is("compact_constructor_declaration") ? node.Parent?.Parent?.Child("parameters") : node.Child("parameters");
        var symbol = Scope.Declare(
            SymbolKind.Method, node, node.Child("name"), node.Child("name").Words(), Parameters(parameters), node.Child("type")?.Words(), modifiers,
            decorators: annotations, documentation: CommentDocumentation.Before(node, "/**"));
        lowering.Body(symbol, node.Child("body"));
        return new Statement.Declare(node.Span(), symbol);
    }

    private static IReadOnlyList<Parameter> Parameters(SyntaxNode? list) => list is not { } nodes ? [] : [.. nodes.Present().Where(each => each.Kind is "formal_parameter" or "spread_parameter").Select(each =>
    {
        var isRest = each.Is("spread_parameter");
        var name = isRest ? each.FirstOf("variable_declarator")?.Child("name") : each.Child("name");
        var type = isRest ? each.Present().FirstOrDefault(child => child.Kind is not ("modifiers" or "variable_declarator")) : each.Child("type") ?? default(SyntaxNode);
        return new Parameter(name.Words(), each.Span(), type.Words(), null, isRest ? ParameterKind.Rest : ParameterKind.Ordinary);
    })];

    private (IReadOnlyList<string> Words, IReadOnlyList<Expression> Annotations) Modifiers(SyntaxNode node)
    {
        if (node.FirstOf("modifiers") is not { } modifiers) return ([], []);
        var words = modifiers.Children.Where(child => !child.IsNamed).Select(child => child.Words()).ToList();
        var annotations = modifiers.Present().Where(child => child.Kind is "marker_annotation" or "annotation").Select(each => lowering.Part(each, "name")).ToList();
        return (words, annotations);
    }
}
