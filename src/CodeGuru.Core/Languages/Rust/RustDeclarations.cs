using System.Text.RegularExpressions;
using CodeGuru.Core.Code;
using CodeGuru.Core.Languages.Curly;
using CodeGuru.Core.Syntax;

namespace CodeGuru.Core.Languages.Rust;

/// <summary>Lowers types, traits, functions, and implementations, which stand outside of their types.</summary>
internal sealed partial class RustDeclarations(RustLowering lowering)
{
    private static readonly string[] Words = ["async", "const", "unsafe", "extern"];
    private readonly Dictionary<(Symbol Owner, string Name), (Symbol Symbol, List<Expression> Bases)> types = [];

    private readonly HashSet<string> macros = [];
    private bool isOfTrait;

    private LoweringScope Scope => lowering.Scope;

    /// <summary>The type whose implementation is being lowered.</summary>
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

    /// <summary>Declares a module's types first: implementations may stand before them.</summary>
    public void Types(SyntaxNode root)
    {
        foreach (var node in root.Present().Where(child => child.Kind is "struct_item" or "enum_item" or "union_item" or "trait_item")) Type(node);
    }

    public Statement Type(SyntaxNode node)
    {
        var name = node.Child("name").Words();
        if (types.TryGetValue((Scope.Owner, name), out var known) && known.Symbol.Span.Start == node.Start) return new Statement.Declare(node.Span(), known.Symbol);
        var kind = node.Kind switch { "enum_item" => SymbolKind.Enum, "trait_item" => SymbolKind.Interface, _ => SymbolKind.Struct };
        var bases = node.Child("bounds") is { } bounds ? bounds.Present().Where(each => each.Kind is "type_identifier" or "scoped_type_identifier" or "generic_type").Select(Whole).ToList() : [];
        var symbol = Scope.Declare(kind, node, node.Child("name"), name, modifiers: Modifiers(node), bases: bases, isPartial: true, documentation: Documentation(node));
        types[(Scope.Owner, name)] = (symbol, bases);
        symbol.Body = new Statement.Block(node.Span(), []);
        if (node.Child("body") is not { } body) return new Statement.Declare(node.Span(), symbol);
        if (body.Is("ordered_field_declaration_list"))
        {
            var at = 0;
            foreach (var part in body.ChildrenIn("type"))
                Scope.AddField(symbol, $"{at++}", part.Span(), part.Words(), part.Previous() is { Kind: "visibility_modifier" } mark ? [mark.Words()] : [], Documentation(part));
        }

        foreach (var part in body.Present().Where(child => child.Kind is "field_declaration" or "enum_variant"))
        {
            if (part.Child("name") is { } field)
                Scope.AddField(symbol, field.Words(), field.Span(), part.Child("type")?.Words(), Modifiers(part), Documentation(part));
        }

        if (node.Is("trait_item")) Scope.Within(symbol, () => symbol.Body = new Statement.Block(body.Span(), lowering.Statements.LowerAll(body)));
        return new Statement.Declare(node.Span(), symbol);
    }

    public IEnumerable<Statement> Implementation(SyntaxNode node)
    {
        if (node.Child("type") is not { } type || node.Child("body") is not { } body) return [];
        var name = (type.Is("generic_type") ? type.Child("type") : type).Words();
        name = name[(name.LastIndexOf(':') + 1)..].TrimStart('&');
        var isHere = types.TryGetValue((Scope.Owner, name), out var owner);
        if (!isHere)
        {
            var bases = new List<Expression>();
            owner = (Scope.Add(new Symbol
            {
                Kind = SymbolKind.Struct,
                Name = name,
                QualifiedName = Scope.Qualify(name),
                Span = node.Span(),
                NameSpan = new SourceSpan(node.Start, node.Start),
                Owner = Scope.Owner,
                Bases = bases,
                IsPartial = true,
                IsElsewhere = true,
                Body = new Statement.Block(node.Span(), []),
            }), bases);
            types[(Scope.Owner, name)] = owner;
        }

        if (node.Child("trait") is { } trait) owner.Bases.Add(Whole(trait));
        var outer = isOfTrait;
        isOfTrait = node.Child("trait") is not null;
        Scope.Within(owner.Symbol, () => owner.Symbol.Body = new Statement.Block(owner.Symbol.Body!.Span, [.. owner.Symbol.Body.Statements, .. lowering.Statements.LowerAll(body)]));
        isOfTrait = outer;
        return isHere ? [] : [new Statement.Declare(node.Span(), owner.Symbol)];
    }

    /// <summary>With its type arguments, which the model leaves out.</summary>
    private Expression Whole(SyntaxNode type) => lowering.Lower(type) with { Span = type.Span() };

    public IEnumerable<Statement> Module(SyntaxNode node)
    {
        if (node.Child("body") is not { } body) return [];
        var symbol = Scope.Declare(SymbolKind.Class, node, node.Child("name"), node.Child("name").Words(), modifiers: ["namespace", .. Modifiers(node)], documentation: Documentation(node));
        Scope.Within(symbol, () =>
        {
            Types(body);
            symbol.Body = new Statement.Block(body.Span(), lowering.Statements.LowerAll(body));
        });
        return [new Statement.Declare(node.Span(), symbol)];
    }

    /// <summary>What a type or trait keeps for all is a field of it as well.</summary>
    public IEnumerable<Statement> Constant(SyntaxNode node)
    {
        if (node.Child("name") is not { } name) return [];
        if (Scope.Owner.IsType && !Scope.Owner.Has("namespace"))
            Scope.AddField(Scope.Owner, name.Words(), name.Span(), node.Child("type")?.Words(), [.. Modifiers(node), "const"], Documentation(node));
        return [new Statement.Assign(node.Span(), [lowering.Lower(name)], node.Child("value") is { } value ? lowering.Lower(value) : null, null, true, CurlyLowering.Written(node.Child("type"))) { Modifiers = [node.Is("const_item") ? "const" : "static"] }];
    }

    /// <summary>A macro is recorded, not expanded: what it takes follows from patterns, which are no parameters.</summary>
    public Statement Macro(SyntaxNode node) => Known(node, new Statement.Declare(
        node.Span(), Scope.Declare(SymbolKind.Function, node, node.Child("name"), node.Child("name").Words(), modifiers: ["macro"], documentation: Documentation(node))));

    /// <summary>Whether a macro of this name is defined before, in this file.</summary>
    public bool IsMacro(string name) => macros.Contains(name);

    private Statement.Declare Known(SyntaxNode node, Statement.Declare declaration)
    {
        macros.Add(node.Child("name").Words());
        return declaration;
    }

    public Statement Function(SyntaxNode node)
    {
        var isMethod = Scope.Owner.IsType && !Scope.Owner.Has("namespace");
        var parameters = Parameters(node.Child("parameters"), isMethod ? Scope.Owner.Name : null).ToList();
        var words = Modifiers(node).Concat(node.FirstOf("function_modifiers") is { } marks ? Words.Where(word => marks.HasToken(word)) : []);
        var symbol = Scope.Declare(
            isMethod ? SymbolKind.Method : SymbolKind.Function, node, node.Child("name"), node.Child("name").Words(), parameters, Result(node.Child("return_type")), words, documentation: Documentation(node));
        // Who sees the trait may call what implements it.
        if (isMethod && isOfTrait) symbol.Visibility = Visibility.Public;
        if (node.Child("body") is { } body) Scope.Within(symbol, () => symbol.Body = node.Child("return_type") is null ? lowering.Statements.Block(body) : ((RustStatements)lowering.Statements).Body(body));
        return new Statement.Declare(node.Span(), symbol);
    }

    /// <summary>A closure that is bound to a name at once bears it.</summary>
    public Expression Named(SyntaxNode? name, SyntaxNode value) =>
        value.Is("closure_expression") && name is { Kind: "identifier" } own ? Closure(value, own) : lowering.Lower(value);

    public Expression Closure(SyntaxNode node, SyntaxNode? name = null)
    {
        var parameters = (node.Child("parameters")?.Present() ?? []).Select(each =>
        {
            var pattern = each.Child("pattern") ?? each;
            return new Parameter(pattern.Words(), each.Span(), each.Child("type")?.Words(), null, ParameterKind.Ordinary, pattern.Is("identifier") ? null : lowering.Lower(pattern));
        }).ToList();
        var symbol = Scope.Declare(
            name is null ? SymbolKind.Lambda : SymbolKind.Function, node, name, name is { } own ? own.Words() : Scope.NextLambda(), parameters, Result(node.Child("return_type")), isAnonymous: true);
        if (node.Child("body") is { Kind: "block" } block) Scope.Within(symbol, () => symbol.Body = ((RustStatements)lowering.Statements).Body(block));
        else lowering.Body(symbol, node.Child("body"));
        return new Expression.Lambda(node.Span(), symbol);
    }

    /// <summary>Code that runs when it is waited for: what is given back or handed on within it leaves only it, as in a function.</summary>
    public Expression AsyncBlock(SyntaxNode node)
    {
        var symbol = Scope.Declare(SymbolKind.Lambda, node, null, Scope.NextLambda(), modifiers: ["async", "block"], isAnonymous: true);
        if (node.FirstOf("block") is { } block) Scope.Within(symbol, () => symbol.Body = ((RustStatements)lowering.Statements).Body(block));
        return new Expression.Lambda(node.Span(), symbol);
    }

    /// <summary>Another name for a type is recorded; what it stands for is not followed.</summary>
    public void Alias(SyntaxNode node)
    {
        if (node.Child("name") is { } name && node.Child("type") is { } type && !(Scope.Owner.IsType && !Scope.Owner.Has("namespace")))
            Scope.AddField(Scope.Owner, name.Words(), name.Span(), type.Words(), [.. Modifiers(node), "type"], Documentation(node));
    }

    private string? Result(SyntaxNode? type) => type is { } written ? written.Words() is "Self" ? TypeAround?.Name : written.Words() : null;

    private IEnumerable<Parameter> Parameters(SyntaxNode? list, string? owner)
    {
        if (list is not { } nodes) yield break;
        foreach (var node in nodes.Present().Where(child => child.Kind is "self_parameter" or "parameter" or "variadic_parameter"))
        {
            if (node.Is("self_parameter")) yield return new Parameter("self", node.Span(), owner, null, ParameterKind.Receiver);
            else if (node.Child("pattern") is { } pattern)
                yield return new Parameter(pattern.Words(), node.Span(), node.Child("type")?.Words(), null, pattern.Is("self") ? ParameterKind.Receiver : ParameterKind.Ordinary, pattern.Is("identifier") || pattern.Is("self") ? null : lowering.Lower(pattern));
        }
    }

    private static IEnumerable<string> Modifiers(SyntaxNode node)
    {
        if (node.FirstOf("visibility_modifier") is { } visibility) yield return visibility.Words();
        for (var before = node.Previous(); before is { Kind: "attribute_item" or "line_comment" or "block_comment" } each; before = each.Previous())
        {
            if (!each.IsComment() && each.FirstOf("attribute") is { } attribute && IsForTests(attribute)) yield return "test";
        }
    }

    /// <summary><c>#[test]</c>, one of a framework's own, or <c>#[cfg(test)]</c>: the program is built without it.</summary>
    private static bool IsForTests(SyntaxNode attribute)
    {
        var path = attribute.Present().FirstOrDefault().Words();
        var arguments = attribute.Child("arguments").Words();
        return path == "cfg" ? TestWord().IsMatch(arguments) && !arguments.Contains("not(", StringComparison.Ordinal)
            : path[(path.LastIndexOf(':') + 1)..] is "test" or "bench" or "rstest" or "test_case";
    }

    [GeneratedRegex(@"\btest\b")]
    private static partial Regex TestWord();

    private static string? Documentation(SyntaxNode node)
    {
        var first = node;
        while (first.Previous() is { Kind: "attribute_item" } attribute) first = attribute;
        return CommentDocumentation.Before(first, "///", "/**");
    }
}
