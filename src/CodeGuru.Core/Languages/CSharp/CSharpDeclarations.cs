using CodeGuru.Core.Code;
using CodeGuru.Core.Languages.Curly;
using CodeGuru.Core.Syntax;

namespace CodeGuru.Core.Languages.CSharp;

/// <summary>Lowers namespaces, types and their members.</summary>
internal sealed class CSharpDeclarations(CSharpLowering lowering)
{
    private static readonly string[] Access = ["public", "protected", "internal", "private"];

    private LoweringScope Scope => lowering.Scope;

    public IEnumerable<Statement> Namespace(SyntaxNode node)
    {
        var name = node.Child("name");
        var inner = node.Child("body") is { } body ? body.Present() : node.Present().Where(child => child != name);
        if (Scope.Owner.Kind == SymbolKind.Module && name.Words() == Scope.Owner.QualifiedName) return lowering.Statements.LowerAll(inner);
        var symbol = Scope.Declare(SymbolKind.Class, node, name, name.Words(), modifiers: ["namespace"]);
        Scope.Within(symbol, () => symbol.Body = new Statement.Block(node.Span(), lowering.Statements.LowerAll(inner)));
        return [new Statement.Declare(node.Span(), symbol)];
    }

    public Statement Type(SyntaxNode node)
    {
        var kind = node.Kind switch
        {
            "interface_declaration" or "delegate_declaration" => SymbolKind.Interface,
            "enum_declaration" => SymbolKind.Enum,
            "struct_declaration" or "record_struct_declaration" => SymbolKind.Struct,
            _ => node.HasToken("struct") ? SymbolKind.Struct : SymbolKind.Class,
        };
        var bases = (node.FirstOf("base_list")?.Present() ?? []).Where(child => !child.Is("argument_list"))
            .Select(each => lowering.Lower(each.Is("primary_constructor_base_type") && each.Present().FirstOrDefault() is { Tree: not null } type ? type : each)).ToList();
        var isDelegate = node.Is("delegate_declaration");
        var symbol = Scope.Declare(
            kind, node, node.Child("name"), node.Child("name").Words(), isDelegate ? Parameters(node.FirstOf("parameter_list")) : [], isDelegate ? node.Either("returns", "type")?.Words() : null,
            Modifiers(node).Concat(node.Is("record_declaration") ? ["record"] : isDelegate ? ["delegate"] : []), bases, Attributes(node),
            isPartial: Modifiers(node).Contains("partial"), documentation: Documentation(node));
        if (isDelegate) return new Statement.Declare(node.Span(), symbol);
        foreach (var parameter in Parameters(node.FirstOf("parameter_list"))) Scope.AddField(symbol, parameter.Name, parameter.Span, parameter.Type);
        if (node.Child("body") is { } body) Scope.Within(symbol, () => symbol.Body = new Statement.Block(body.Span(), [.. body.Present().SelectMany(member => Scope.Deeper(member, Member, _ => []))]));
        return new Statement.Declare(node.Span(), symbol);
    }

    public Statement Function(SyntaxNode node)
    {
        var isMember = Scope.Owner.IsType && !Scope.Owner.Has("namespace");
        var name = node.Child("name");
        var text = node.Kind switch
        {
            "destructor_declaration" => "~" + name.Words(),
            "operator_declaration" => "operator " + node.Child("operator").Words(),
            "conversion_operator_declaration" => "operator " + node.Child("type").Words(),
            "indexer_declaration" => "this[]",
            _ => name.Words(),
        };
        var kind = node.Is("indexer_declaration") ? SymbolKind.Property : isMember ? SymbolKind.Method : SymbolKind.Function;
        var symbol = Scope.Declare(
            kind, node, name, text, Parameters(node.Child("parameters")), node.Either("returns", "type")?.Words(), Modifiers(node).Concat(Yields(node) ? ["generator"] : []),
            decorators: Attributes(node), documentation: Documentation(node));
        var body = node.Child("body") is { Kind: "arrow_expression_clause" } arrow ? arrow.Present().FirstOrDefault() : node.Child("body");
        if (node.FirstOf("constructor_initializer") is { } chained)
        {
            Scope.Within(symbol, () =>
            {
                Expression callee = chained.HasToken("base") ? new Expression.Super(chained.Span()) : new Expression.Name(chained.Span(), symbol.Name);
                var call = new Expression.Call(chained.Span(), callee, lowering.Expressions.Arguments(chained.FirstOf("argument_list")), false);
                var first = new Statement.Evaluate(chained.Span(), call);
                symbol.Body = new Statement.Block(node.Span(), [first, .. body is { Tree: not null } code ? (lowering.Statements.IsBlock(code) ? lowering.Statements.LowerAll(code) : lowering.Statements.Lower(code)) : []]);
            });
        }
        else if (body is { Tree: not null } written)
        {
            Body(symbol, written, GivesNothing(node));
        }

        return new Statement.Declare(node.Span(), symbol);
    }

    public Expression Lambda(SyntaxNode node)
    {
        var list = node.Child("parameters");
        IReadOnlyList<Parameter> parameters = list is not { } given ? [] : given.Is("parameter_list") ? Parameters(given)
            : [new Parameter(given.Words(), given.Span(), null, null, ParameterKind.Ordinary)];
        var symbol = Scope.Declare(SymbolKind.Lambda, node, null, Scope.NextLambda(), parameters, modifiers: node.HasToken("async") || node.FirstOf("modifier").Words() == "async" ? ["async"] : [], isAnonymous: true);
        lowering.Body(symbol, node.Child("body") ?? node.FirstOf("block"));
        return new Expression.Lambda(node.Span(), symbol);
    }

    /// <summary>The type that is declared for what <paramref name="creation"/> is assigned to; null if it is not written.</summary>
    public static SyntaxNode? TypeAround(SyntaxNode creation)
    {
        for (var at = creation.Parent; at is { } node; at = node.Parent)
        {
            if (node.Kind is "variable_declaration" or "property_declaration") return node.Child("type");
            if (node.Kind is "arrow_expression_clause") continue;
            if (node.Is("method_declaration")) return node.Either("returns", "type");
            if (node.Kind is not ("variable_declarator" or "equals_value_clause" or "return_statement" or "block")) return null;
        }

        return null;
    }

    private IEnumerable<Statement> Member(SyntaxNode node)
    {
        switch (node.Kind)
        {
            case "method_declaration" or "constructor_declaration" or "destructor_declaration" or "operator_declaration" or "conversion_operator_declaration":
                return [Function(node)];
            case "field_declaration" or "event_field_declaration" when node.FirstOf("variable_declaration") is { } variables:
                foreach (var declarator in variables.Present().Where(child => child.Is("variable_declarator")))
                {
                    var field = declarator.Child("name") ?? declarator;
                    Scope.AddField(Scope.Owner, field.Words(), field.Span(), variables.Child("type").Words(), node.Is("event_field_declaration") ? [.. Modifiers(node), "event"] : Modifiers(node), Documentation(node));
                }

                return ((CSharpStatements)lowering.Statements).Variables(variables).Where(each => each is Statement.Assign { Value: not null });
            case "property_declaration" or "indexer_declaration" or "event_declaration":
                return Property(node);
            case "enum_member_declaration" when node.Child("name") is { } entry:
                Scope.AddField(Scope.Owner, entry.Words(), entry.Span(), null, null, Documentation(node));
                return [];
            case "class_declaration" or "struct_declaration" or "interface_declaration" or "enum_declaration" or "record_declaration" or "delegate_declaration":
                return [Type(node)];
            case "preproc_if" or "preproc_else" or "preproc_elif" or "preproc_region" or "ERROR":
                return node.Present().SelectMany(Member);
            default:
                return [];
        }
    }

    /// <summary>A property with code is a function; one without is a field.</summary>
    private IEnumerable<Statement> Property(SyntaxNode node)
    {
        var name = node.Child("name");
        var text = node.Is("indexer_declaration") ? "this[]" : name.Words();
        var accessors = (node.Child("accessors")?.Present() ?? []).Where(each => each.Child("body") is not null).ToList();
        var arrow = node.FirstOf("arrow_expression_clause") ?? (node.Child("value") is { Kind: "arrow_expression_clause" } value ? value : null);
        var type = node.Child("type")?.Words();
        var parameters = Parameters(node.Child("parameters"));
        if (accessors.Count == 0 && arrow is null)
        {
            Scope.Declare(SymbolKind.Property, node, name, text, parameters, type, Modifiers(node), decorators: Attributes(node), documentation: Documentation(node));
            return node.Child("value") is { } initial && name is { } own
                ? [new Statement.Assign(node.Span(), [lowering.Lower(own)], lowering.Lower(initial), null, true, CurlyLowering.Written(node.Child("type")))] : [];
        }

        var symbols = new List<Symbol>();
        foreach (var part in accessors.Count == 0 ? [node] : accessors)
        {
            var isSetter = part.HasToken("set") || part.HasToken("init") || part.Child("name").Words() is "set" or "init";
            // An accessor may be less open than its property.
            var open = part != node && Modifiers(part).Count > 0 ? Modifiers(node).Where(word => !Access.Contains(word)).Concat(Modifiers(part)) : Modifiers(node);
            var words = open.Concat(accessors.Count == 0 ? ["get"] : [part.Child("name").Words()]).Where(word => word.Length > 0);
            var symbol = Scope.Declare(
                SymbolKind.Property, part, name, text, isSetter ? [.. parameters, new Parameter("value", part.Span(), type, null, ParameterKind.Ordinary)] : parameters, type, words,
                decorators: Attributes(node), documentation: Documentation(node));
            var body = accessors.Count == 0 ? arrow : part.Child("body");
            if ((body is { Kind: "arrow_expression_clause" } clause ? clause.Present().FirstOrDefault() : body) is { Tree: not null } code) Body(symbol, code, isSetter || part.Child("name").Words() is "add" or "remove");
            symbols.Add(symbol);
        }

        return symbols.Select(symbol => new Statement.Declare(symbol.Span, symbol));
    }

    /// <summary>An expression behind an arrow is the result, but where there is none.</summary>
    private void Body(Symbol symbol, SyntaxNode body, bool givesNothing)
    {
        if (!givesNothing || lowering.Statements.IsBlock(body)) lowering.Body(symbol, body);
        else Scope.Within(symbol, () => symbol.Body = new Statement.Block(body.Span(), [.. lowering.Statements.Lower(body)]));
    }

    private static bool GivesNothing(SyntaxNode function) =>
        function.Kind is "constructor_declaration" or "destructor_declaration" || function.Either("returns", "type")?.Words() is var type && (type is "void" || (type is "Task" or "ValueTask" && Modifiers(function).Contains("async")));

    private IReadOnlyList<Parameter> Parameters(SyntaxNode? list) => list is not { } nodes ? [] : [.. nodes.Present().Where(each => each.Kind is "parameter" or "identifier").Select(each =>
    {
        var name = each.Child("name") ?? each;
        var value = each.Present().LastOrDefault();
        var hasDefault = each.HasToken("=") && value.Tree is not null;
        return new Parameter(
            name.Words(), each.Span(), (each.Child("type") ?? (each.Is("identifier") ? each.Previous() : null))?.Words(), hasDefault ? lowering.Lower(value.Is("equals_value_clause") ? value.Present().First() : value) : null,
            each.Is("identifier") || each.HasToken("params") ? ParameterKind.Rest : each.Text.StartsWith("this ") ? ParameterKind.Receiver : ParameterKind.Ordinary);
    })];

    private static List<string> Modifiers(SyntaxNode node) => [.. node.Present().Where(child => child.Is("modifier")).Select(child => child.Words())];

    private List<Expression> Attributes(SyntaxNode node) => [.. node.Present().Where(child => child.Is("attribute_list")).SelectMany(list => list.Present())
        .Where(each => each.Is("attribute")).Select(each => lowering.Part(each, "name"))];

    private static bool Yields(SyntaxNode node)
    {
        if (node.Child("body") is not { } body) return false;
        for (var index = body.Index + 1; index < body.NextIndex;)
        {
            var inner = body.Tree[index];
            if (inner.Is("yield_statement")) return true;
            index = inner.Kind is "local_function_statement" or "lambda_expression" ? inner.NextIndex : index + 1;
        }

        return false;
    }

    private static string? Documentation(SyntaxNode node) => CommentDocumentation.Before(node, "///", "/**") is { } text ? XmlDocumentation.Plain(text) : null;
}
