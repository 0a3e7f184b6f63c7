using CodeGuru.Core.Code;
using CodeGuru.Core.Syntax;

namespace CodeGuru.Core.Languages.C;

/// <summary>Lowers functions: definitions, prototypes, lambdas.</summary>
internal sealed class CFunctions(CLowering lowering)
{
    private static readonly string[] Marks = ["virtual", "explicit", "constexpr", "consteval", "friend"];

    private LoweringScope Scope => lowering.Scope;

    /// <summary>The part of a declarator that declares a function; null if it declares something else (a pointer to one).</summary>
    public static SyntaxNode? FunctionOf(SyntaxNode declarator)
    {
        SyntaxNode? at = declarator;
        while (at is { } node)
        {
            if (node.Is("function_declarator")) return node.Child("declarator") is { Kind: "parenthesized_declarator" } ? null : node;
            if (node.Kind is not ("pointer_declarator" or "reference_declarator" or "attributed_declarator" or "init_declarator")) return null;
            at = node.Child("declarator") ?? node.Present().LastOrDefault(child => child.Kind.EndsWith("declarator", StringComparison.Ordinal));
            if (at is { Tree: null }) return null;
        }

        return null;
    }

    /// <summary>The name that a declarator declares.</summary>
    public static SyntaxNode? NameOf(SyntaxNode declarator)
    {
        var at = declarator;
        while (at.Kind.EndsWith("declarator", StringComparison.Ordinal))
        {
            var inner = at.Child("declarator") ?? at.Present().LastOrDefault();
            if (inner.Tree is null) return null;
            at = inner;
        }

        return at;
    }

    /// <summary>A type with the marks that stand at what it declares: pointers, references, arrays.</summary>
    public static string? TypeOf(SyntaxNode node)
    {
        if (node.Child("type") is not { } type) return null;
        var marks = "";
        for (var at = node.Child("declarator"); at is { } declarator; at = declarator.Child("declarator") ?? (declarator.Is("reference_declarator") ? declarator.Present().LastOrDefault() : null))
        {
            if (declarator.Tree is null) break;
            if (declarator.Kind is "function_declarator" or "abstract_function_declarator" && declarator.Child("declarator") is { Kind: "parenthesized_declarator" or "abstract_parenthesized_declarator" })
                return $"{type.Words()} {marks}(*){declarator.Child("parameters").Words()}";
            marks += declarator.Kind switch
            {
                "pointer_declarator" or "abstract_pointer_declarator" => "*",
                "reference_declarator" or "abstract_reference_declarator" => declarator.HasToken("&&") ? "&&" : "&",
                "array_declarator" or "abstract_array_declarator" => "[]",
                _ => "",
            };
        }

        return marks.Length == 0 ? type.Words() : $"{type.Words()} {marks}";
    }

    public IEnumerable<Statement> Definition(SyntaxNode node)
    {
        if (node.Child("declarator") is not { } declarator || FunctionOf(declarator) is not { } function) return node.Child("body") is { } loose ? [lowering.Statements.Block(loose)] : [];
        if (function.Child("declarator") is not { Kind: "qualified_identifier" } qualified) return [new Statement.Declare(node.Span(), Declare(node, function, function.Child("declarator")))];

        // A member that is defined outside of its class.
        var name = qualified.Child("name");
        var path = new List<string> { CExpressions.Name(qualified.Child("scope") ?? qualified) };
        while (name is { Kind: "qualified_identifier" } deeper)
        {
            path.Add(CExpressions.Name(deeper.Child("scope") ?? deeper));
            name = deeper.Child("name");
        }

        var owners = lowering.Types.Owners(path);
        Symbol? symbol = null;
        Scope.Within(owners[^1].Symbol, () => symbol = Declare(node, function, name));
        var last = owners[^1].Symbol;
        last.Body = new Statement.Block(last.Body?.Span ?? last.Span, [.. last.Body?.Statements ?? [], new Statement.Declare(node.Span(), symbol!)]);
        return owners[0].IsNew ? [new Statement.Declare(owners[0].Symbol.Span, owners[0].Symbol)] : [];
    }

    /// <summary>A function that is declared and defined elsewhere is known, but calls mean the definition.</summary>
    public Symbol Prototype(SyntaxNode node, SyntaxNode function) => Declare(node, function, function.Child("declarator"));

    public Expression Lambda(SyntaxNode node, SyntaxNode? name = null)
    {
        var symbol = Scope.Declare(
            name is null ? SymbolKind.Lambda : SymbolKind.Function, node, name, name is { } own ? own.Words() : Scope.NextLambda(), [.. Parameters(node.Child("declarator")?.Child("parameters"))], isAnonymous: true);
        lowering.Body(symbol, node.Child("body"));
        return new Expression.Lambda(node.Span(), symbol);
    }

    private Symbol Declare(SyntaxNode node, SyntaxNode function, SyntaxNode? name)
    {
        var isMethod = Scope.Owner.IsType && !Scope.Owner.Has("namespace");
        var outermost = node;
        while (outermost.Parent is { Kind: "template_declaration" } template) outermost = template;
        var words = node.Present().Where(child => child.Kind is "storage_class_specifier" or "type_qualifier").Select(child => child.Words())
            .Concat(node.Present().Where(child => child.Is("virtual") || child.Is("explicit_function_specifier")).Select(child => child.Words()))
            .Concat(Marks.Where(word => node.HasToken(word))).Concat(function.Present().Where(child => child.Is("virtual_specifier")).Select(child => child.Words())).Distinct();
        var symbol = Scope.Declare(
            isMethod ? SymbolKind.Method : SymbolKind.Function, node, name, name is { } given ? CExpressions.Name(given) : "", [.. Parameters(function.Child("parameters"))],
            TypeOf(node), words, documentation: CommentDocumentation.Before(outermost, "//", "/*"));
        if (node.Child("body") is not { } body) return symbol;
        Scope.Within(symbol, () => symbol.Body = new Statement.Block(body.Span(), [.. Initializers(node), .. body.Is("try_statement") ? lowering.Statements.Lower(body) : lowering.Statements.LowerAll(body)]));
        return symbol;
    }

    /// <summary>What a constructor does before its body: bases and fields.</summary>
    private IEnumerable<Statement> Initializers(SyntaxNode node)
    {
        foreach (var each in (node.FirstOf("field_initializer_list")?.Present() ?? []).Where(child => child.Is("field_initializer")))
        {
            if (each.Present().FirstOrDefault() is not { Tree: not null } name) continue;
            var arguments = lowering.Expressions.Arguments(each.FirstOf("argument_list", "initializer_list"));
            var owner = Scope.Owner.Owner;
            if (name.Is("field_identifier") && owner?.Bases.Any(of => of is Expression.Name { Identifier: var id } && id == name.Words()) != true && owner?.Name != name.Words())
                yield return new Statement.Assign(each.Span(), [new Expression.Member(name.Span(), new Expression.This(name.Span()), name.Words(), name.Span(), false)],
                    arguments is [var only] ? only.Value : new Expression.Group(each.Span(), [.. arguments.Select(argument => argument.Value)]), null, false, null);
            else
                yield return new Statement.Evaluate(each.Span(), new Expression.Call(each.Span(), new Expression.Name(name.Span(), CExpressions.Name(name)), arguments, true));
        }
    }

    private IEnumerable<Parameter> Parameters(SyntaxNode? list)
    {
        if (list is not { } nodes) yield break;
        foreach (var node in nodes.Present().Where(child => child.Kind is "parameter_declaration" or "optional_parameter_declaration" or "variadic_parameter_declaration"))
        {
            var name = node.Child("declarator") is { } declarator ? NameOf(declarator) : null;
            if (name is null && node.Child("type").Words() == "void") continue;
            yield return new Parameter(
                name is { Kind: "identifier" } own ? own.Words() : "_", node.Span(), TypeOf(node), node.Child("default_value") is { } value ? lowering.Lower(value) : null,
                node.Is("variadic_parameter_declaration") ? ParameterKind.Rest : ParameterKind.Ordinary);
        }
    }
}
