using CodeGuru.Core.Code;
using CodeGuru.Core.Syntax;

namespace CodeGuru.Core.Languages.JavaScript;

/// <summary>Lowers classes, interfaces and enumerations.</summary>
internal sealed class JavaScriptClasses(JavaScriptLowering lowering)
{
    private static readonly string[] FieldModifiers = ["static", "readonly", "abstract"];

    private LoweringScope Scope => lowering.Scope;

    public Statement Declaration(SyntaxNode node, SyntaxNode outermost) =>
        new Statement.Declare(node.Span(), Declare(node, node.Child("name"), CommentDocumentation.Before(outermost, "/**")));

    /// <summary>A name for a type: one that is written out as what objects have declares members. A value of the same name is what code means by it.</summary>
    public Statement Alias(SyntaxNode node, SyntaxNode outermost)
    {
        var shape = node.Child("value");
        if (node.Child("name") is not { } name || (outermost.Parent is { } around && around.Present().Any(each => Declares(each, name.Words())))) return new Statement.Empty(node.Span());
        var isObject = shape is { Kind: "object_type" };
        var symbol = Scope.Declare(
            SymbolKind.Interface, node, name, name.Words(), type: isObject ? null : shape.Words(), modifiers: ["type"], documentation: CommentDocumentation.Before(outermost, "/**"));
        if (isObject && shape is { } body) Scope.Within(symbol, () => symbol.Body = new Statement.Block(body.Span(), [.. body.Present().SelectMany(member => Scope.Deeper(member, Member, _ => []))]));
        return new Statement.Declare(node.Span(), symbol);
    }

    private static bool Declares(SyntaxNode statement, string name) => statement.Kind switch
    {
        "export_statement" or "ambient_declaration" => statement.Present().Any(each => Declares(each, name)),
        "lexical_declaration" or "variable_declaration" => statement.Present().Any(each => each.Is("variable_declarator") && each.Child("name").Words() == name),
        "function_declaration" or "generator_function_declaration" or "class_declaration" or "abstract_class_declaration" or "enum_declaration" or "internal_module" => statement.Child("name").Words() == name,
        _ => false,
    };

    public Expression Value(SyntaxNode node, SyntaxNode? name)
    {
        var symbol = Declare(node, name ?? node.Child("name"), null);
        return new Expression.Statements(node.Span(), new Statement.Declare(node.Span(), symbol));
    }

    /// <summary>Makes fields of what is assigned through <c>this</c>.</summary>
    public void AddFields(IEnumerable<Expression> targets)
    {
        var owner = Scope.Owner;
        while (owner is { IsAnonymous: true, Kind: not SymbolKind.Method, Owner: { } outer }) owner = outer;
        if (owner is not { Owner: { IsType: true } type }) return;
        foreach (var target in targets.SelectMany(target => target is Expression.Display several ? several.Items.Select(item => item.Value) : [target]).OfType<Expression.Member>().Where(member => member.Target is Expression.This)) Scope.AddField(type, target.Identifier, target.NameSpan, null);
    }

    private Symbol Declare(SyntaxNode node, SyntaxNode? name, string? documentation)
    {
        var kind = node.Kind switch { "interface_declaration" => SymbolKind.Interface, "enum_declaration" => SymbolKind.Enum, _ => SymbolKind.Class };
        var symbol = Scope.Declare(
            kind, node, name, name is { } given ? given.Words() : node.Parent is { Kind: "export_statement" } ? JavaScriptModules.Default : Scope.NextAnonymous(), bases: [.. Bases(node)],
            modifiers: node.Is("abstract_class_declaration") ? ["abstract"] : [], decorators: Decorators(node), documentation: documentation);
        if (node.Child("body") is { } body)
            Scope.Within(symbol, () => symbol.Body = new Statement.Block(body.Span(), [.. body.Present().SelectMany(member => Scope.Deeper(member, Member, _ => []))]));
        return symbol;
    }

    private IEnumerable<Expression> Bases(SyntaxNode node)
    {
        foreach (var heritage in node.Present().Where(child => child.Kind is "class_heritage" or "extends_type_clause" or "extends_clause"))
        {
            foreach (var part in heritage.Present().SelectMany(clause => clause.Kind is "extends_clause" or "implements_clause" ? clause.Present() : [clause]))
            {
                if (part.Is("type_arguments")) continue;
                yield return lowering.Lower(part.Is("generic_type") && part.Child("name") is { } name ? name : part);
            }
        }
    }

    private IEnumerable<Statement> Member(SyntaxNode node)
    {
        switch (node.Kind)
        {
            case "method_definition" or "method_signature" or "abstract_method_signature" or "function_signature":
                var name = node.Child("name");
                var kind = node.HasToken("get") || node.HasToken("set") ? SymbolKind.Property : SymbolKind.Method;
                var method = lowering.Functions.Declare(
                    kind, node, name, name.Words(), CommentDocumentation.Before(node, "/**"), decorators: Decorators(node));
                AddParameterFields(node, method);
                return [new Statement.Declare(node.Span(), method)];
            case "field_definition" or "public_field_definition" or "property_signature" when node.Either("property", "name") is { } field:
                return Field(node, field);
            case "property_identifier" or "enum_assignment" when Scope.Owner.Kind == SymbolKind.Enum:
                var entry = node.Child("name") ?? node;
                Scope.AddField(Scope.Owner, entry.Words(), entry.Span(), null);
                return node.Child("value") is { } number ? [new Statement.Assign(node.Span(), [lowering.Lower(entry)], lowering.Lower(number), null, true, null)] : [];
            case "class_static_block":
                return node.Child("body") is { } block ? [lowering.Statements.Block(block)] : [];
            default:
                return [];
        }
    }

    private IEnumerable<Statement> Field(SyntaxNode node, SyntaxNode name)
    {
        var value = node.Child("value") is { } given ? lowering.Functions.Named(name, given) : null;
        if (value is not Expression.Lambda)
        {
            Scope.AddField(
                Scope.Owner, name.Words(), name.Span(), JavaScriptFunctions.TypeOf(node.Child("type")),
                FieldModifiers.Where(word => node.HasToken(word)).Concat(node.FirstOf("accessibility_modifier") is { } access ? [access.Words()] : []),
                CommentDocumentation.Before(node, "/**"));
        }

        return value is null ? [] : [new Statement.Assign(node.Span(), [new Expression.Name(name.Span(), name.Words())], value, null, true, null)];
    }

    /// <summary>A constructor's parameter with an access modifier is a field too, which is set before anything else but a call of the base's constructor.</summary>
    private void AddParameterFields(SyntaxNode node, Symbol method)
    {
        if (node.Child("parameters") is not { } list) return;
        var kept = new List<Statement>();
        foreach (var parameter in list.Present().Where(each => each.FirstOf("accessibility_modifier") is not null || each.HasToken("readonly")))
        {
            if (parameter.Child("pattern") is not { } name) continue;
            Scope.AddField(Scope.Owner, name.Words(), name.Span(), JavaScriptFunctions.TypeOf(parameter.Child("type")), parameter.FirstOf("accessibility_modifier") is { } access ? [access.Words()] : []);
            kept.Add(new Statement.Assign(
                parameter.Span(), [new Expression.Member(name.Span(), new Expression.This(name.Span()), name.Words(), name.Span(), false)],
                new Expression.Name(name.Span(), name.Words()), null, false, null));
        }

        if (kept.Count == 0 || method.Body is not { } body) return;
        var super = body.Statements.TakeWhile(statement => statement is Statement.Evaluate { Expression: Expression.Call { Callee: Expression.Super } }).ToList();
        method.Body = body with { Statements = [.. super, .. kept, .. body.Statements.Skip(super.Count)] };
    }

    private List<Expression> Decorators(SyntaxNode node)
    {
        var decorators = node.Present().Where(child => child.Is("decorator")).ToList();
        for (var before = node.Previous(); before is { Kind: "decorator" } decorator; before = decorator.Previous()) decorators.Insert(0, decorator);
        return [.. decorators.SelectMany(decorator => decorator.Present().Take(1)).Select(lowering.Lower)];
    }
}
