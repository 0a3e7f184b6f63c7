using CodeGuru.Core.Code;
using CodeGuru.Core.Syntax;

namespace CodeGuru.Core.Languages.JavaScript;

/// <summary>Lowers functions of every kind.</summary>
internal sealed class JavaScriptFunctions(JavaScriptLowering lowering)
{
    private LoweringScope Scope => lowering.Scope;

    /// <param name="outermost">The node that documentation stands before.</param>
    public Statement Declaration(SyntaxNode node, SyntaxNode outermost, string unnamed = JavaScriptModules.Default)
    {
        var name = node.Child("name");
        var symbol = Declare(SymbolKind.Function, node, name, name is { } own ? own.Words() : unnamed, CommentDocumentation.Before(outermost, "/**"));
        return new Statement.Declare(node.Span(), symbol);
    }

    /// <summary>A value that is bound to a name at once: a function or class bears that name.</summary>
    public Expression Named(SyntaxNode name, SyntaxNode value) => value.Kind switch
    {
        "arrow_function" or "function_expression" or "generator_function" when IsName(name) => Expression(value, name),
        "class" when IsName(name) => lowering.Classes.Value(value, name),
        _ => lowering.Lower(value),
    };

    /// <param name="name">What it is bound to; null if nothing.</param>
    /// <param name="isMethod">Whether it belongs to the objects that the function around makes.</param>
    public Expression Expression(SyntaxNode node, SyntaxNode? name, bool isMethod = false)
    {
        var own = name ?? node.Child("name");
        var kind = own is null ? SymbolKind.Lambda : isMethod || Scope.Owner.IsType ? SymbolKind.Method : SymbolKind.Function;
        var symbol = Declare(kind, node, own, own is null ? Scope.NextLambda() : own.Value.Words().Trim('"', '\'', '[', ']'), null, isAnonymous: true);
        return new Expression.Lambda(node.Span(), symbol);
    }

    public Symbol Declare(SymbolKind kind, SyntaxNode node, SyntaxNode? name, string text, string? documentation, bool isAnonymous = false, IReadOnlyList<Expression>? decorators = null)
    {
        var parameters = Parameters(node).ToList();
        var symbol = Scope.Declare(
            kind, node, name, text, parameters, TypeOf(node.Child("return_type")), Modifiers(node), isAnonymous: isAnonymous,
            decorators: decorators, documentation: documentation);
        lowering.Body(symbol, node.Child("body"));
        return symbol;
    }

    public static string? TypeOf(SyntaxNode? annotation) => annotation is { } type ? type.Words().TrimStart(':', ' ') : null;

    private IEnumerable<Parameter> Parameters(SyntaxNode node)
    {
        if (node.Child("parameter") is { } single) return [new Parameter(single.Words(), single.Span(), null, null, ParameterKind.Ordinary)];
        return node.Child("parameters") is { } list ? list.Present().Where(child => !child.Is("decorator")).Select(Parameter) : [];
    }

    private Parameter Parameter(SyntaxNode node)
    {
        var pattern = node.Either("pattern", "left") ?? node;
        var value = node.Either("value", "right");
        // TypeScript lets a method say what it is called on.
        var kind = pattern.Is("rest_pattern") ? ParameterKind.Rest : pattern.Is("this") ? ParameterKind.Receiver : ParameterKind.Ordinary;
        var name = pattern.Is("rest_pattern") ? pattern.Present().FirstOrDefault() : pattern;
        if (name.Tree is null) name = pattern;
        return new Parameter(
            name.Words(), node.Span(), TypeOf(node.Child("type")), value is { } given ? lowering.Lower(given) : null, kind,
            name.Kind is "object_pattern" or "array_pattern" ? lowering.Lower(name) : null);
    }

    private static IEnumerable<string> Modifiers(SyntaxNode node)
    {
        if (node.HasToken("async")) yield return "async";
        if (node.HasToken("*") || node.Kind is "generator_function" or "generator_function_declaration") yield return "generator";
        foreach (var word in (string[])["static", "get", "set", "abstract", "override", "readonly", "declare"])
        {
            if (node.HasToken(word)) yield return word;
        }

        if (node.FirstOf("accessibility_modifier") is { } access) yield return access.Words();
        if (node.FirstOf("override_modifier") is not null) yield return "override";
    }

    private static bool IsName(SyntaxNode node) => node.Kind is "identifier" or "property_identifier" or "private_property_identifier" or "string";
}
