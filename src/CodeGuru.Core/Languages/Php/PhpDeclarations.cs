using CodeGuru.Core.Code;
using CodeGuru.Core.Syntax;

namespace CodeGuru.Core.Languages.Php;

/// <summary>Lowers functions of every kind and their parameters.</summary>
internal sealed class PhpDeclarations(PhpLowering lowering)
{
    private LoweringScope Scope => lowering.Scope;

    public PhpTypes Types { get; } = new(lowering);

    /// <summary>The class, trait or enumeration around; null outside of any.</summary>
    public Symbol? TypeAround
    {
        get
        {
            for (var owner = Scope.Owner; owner is not null; owner = owner.Owner!)
            {
                if (owner.IsType && !owner.Has("namespace")) return owner;
            }

            return null;
        }
    }

    public Statement Function(SyntaxNode node)
    {
        var isMethod = Scope.Owner.IsType && !Scope.Owner.Has("namespace");
        var symbol = Scope.Declare(
            isMethod ? SymbolKind.Method : SymbolKind.Function, node, node.Child("name"), node.Child("name").Words(), Parameters(node.Child("parameters")),
            TypeOf(node.Child("return_type")), [.. Modifiers(node), .. Yields(node) ? ["generator"] : (string[])[]], decorators: Attributes(node),
            documentation: CommentDocumentation.Before(node, "/**"));
        if (node.Child("body") is not { } body) return new Statement.Declare(node.Span(), symbol);
        var promoted = Promoted(node.Child("parameters")).ToList();
        Scope.Within(symbol, () => symbol.Body = new Statement.Block(body.Span(), [.. promoted, .. lowering.Statements.LowerAll(body)]));
        return new Statement.Declare(node.Span(), symbol);
    }

    /// <param name="name">The variable that it is bound to at once; null if none.</param>
    public Expression Closure(SyntaxNode node, SyntaxNode? name = null)
    {
        var symbol = Scope.Declare(
            name is null ? SymbolKind.Lambda : SymbolKind.Function, node, name, name is { } own ? own.Words() : Scope.NextLambda(), Parameters(node.Child("parameters")),
            TypeOf(node.Child("return_type")), [.. Modifiers(node), .. Yields(node) ? ["generator"] : (string[])[]], decorators: Attributes(node), isAnonymous: true);
        lowering.Body(symbol, node.Child("body"));
        return new Expression.Lambda(node.Span(), symbol);
    }

    public IReadOnlyList<Parameter> Parameters(SyntaxNode? list) => list is not { } nodes ? [] : [.. nodes.Present()
        .Where(each => each.Kind is "simple_parameter" or "variadic_parameter" or "property_promotion_parameter")
        .Select(each => new Parameter(
            Name(each).Words(), each.Span(), TypeOf(each.Child("type")), each.Child("default_value") is { } value ? lowering.Lower(value) : null,
            each.Is("variadic_parameter") ? ParameterKind.Rest : ParameterKind.Ordinary))];

    /// <summary>A type as written; <c>self</c> and <c>static</c> by the name that they stand for.</summary>
    public string? TypeOf(SyntaxNode? type) => type is not { } written ? null
        : written.Words() is "self" or "static" or "$this" ? TypeAround?.Name ?? written.Words() : written.Words();

    public static List<string> Modifiers(SyntaxNode node) => [.. node.Children.Where(child => child.Kind.EndsWith("_modifier", StringComparison.Ordinal) && !child.Is("reference_modifier"))
        .Select(child => child.Words())];

    public List<Expression> Attributes(SyntaxNode node) => [.. (node.Child("attributes")?.Descendants ?? []).Where(each => each.Is("attribute"))
        .SelectMany(each => each.Present().Take(1)).Select(lowering.Lower)];

    /// <summary>A constructor's parameters that are fields at once, with what is assigned to these.</summary>
    private IEnumerable<Statement> Promoted(SyntaxNode? list)
    {
        foreach (var node in (list?.Present() ?? []).Where(each => each.Is("property_promotion_parameter")))
        {
            var name = Name(node);
            Scope.AddField(Scope.Owner, name.Words().TrimStart('$'), name.Span(), TypeOf(node.Child("type")), Modifiers(node));
            yield return new Statement.Assign(
                node.Span(), [new Expression.Member(name.Span(), new Expression.This(name.Span()), name.Words().TrimStart('$'), name.Span(), false)],
                new Expression.Name(name.Span(), name.Words()), null, false, null);
        }
    }

    private static SyntaxNode Name(SyntaxNode parameter) =>
        parameter.Child("name") is { } name ? (name.Is("by_ref") && name.FirstOf("variable_name") is { } inner ? inner : name) : parameter;

    private static bool Yields(SyntaxNode node)
    {
        if (node.Child("body") is not { } body) return false;
        for (var index = body.Index; index < body.NextIndex;)
        {
            var inner = body.Tree[index];
            if (inner.Is("yield_expression")) return true;
            index = inner.Kind is "function_definition" or "anonymous_function" or "arrow_function" or "anonymous_class" or "class_declaration" ? inner.NextIndex : index + 1;
        }

        return false;
    }
}
