using CodeGuru.Core.Code;
using CodeGuru.Core.Syntax;

namespace CodeGuru.Core.Languages.C;

/// <summary>Lowers functions: definitions, prototypes, lambdas.</summary>
internal sealed class CFunctions(CLowering lowering)
{
    private static readonly string[] Marks = ["virtual", "explicit", "constexpr", "consteval"];

    private LoweringScope Scope => lowering.Scope;

    /// <summary>The part of a declarator that declares a function; null if it declares something else (a pointer to one).</summary>
    public static SyntaxNode? FunctionOf(SyntaxNode declarator)
    {
        SyntaxNode? at = declarator;
        while (at is { } node)
        {
            // One that gives back a function stands within what its result takes.
            if (node.Is("function_declarator")) return node.Child("declarator") is { Kind: "parenthesized_declarator" } result ? result.Present().Select(FunctionOf).FirstOrDefault() : node;
            if (node.Is("operator_cast")) return node;
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
            // One without a name may hold something else at its end: the size of an array.
            var isAbstract = at.Kind.StartsWith("abstract_", StringComparison.Ordinal);
            var inner = at.Child("declarator") ?? at.Present().LastOrDefault(child => !isAbstract || child.Kind.EndsWith("declarator", StringComparison.Ordinal));
            if (inner.Tree is null) return null;
            at = inner;
        }

        return at;
    }

    /// <summary>The type of what a declaration declares, as it is written but for the name: with its qualifiers, pointers, references and sizes.</summary>
    public static string? TypeOf(SyntaxNode node, SyntaxNode? declarator)
    {
        if (node.Child("type") is not { } type) return null;
        var text = string.Join(' ', node.Present().TakeWhile(child => child != declarator).Where(child => child == type || IsOfType(child)).Select(child => child.Words()));
        if (declarator is not { } declared) return Plain(text);
        if (FunctionOf(declared) is { } function && FunctionResult(function) is { } result) return result;
        while (declared.Is("init_declarator") && declared.Child("declarator") is { } inner) declared = inner;
        var source = node.Tree.Text;
        var marks = FunctionOf(declared) is { } called ? source[declared.Start..called.Start] + (declared.Is("function_declarator") && called != declared ? source[called.End..declared.End] : "")
            : NameOf(declared) is { } name ? source[declared.Start..name.Start] + source[name.End..declared.End] : declared.Words();
        return Plain($"{text} {marks}");
    }

    /// <summary>What an operator turns an object into.</summary>
    private static string? CastType(SyntaxNode cast)
    {
        var to = cast.Child("declarator");
        while (to is { } marks && !marks.Is("abstract_function_declarator")) to = marks.Child("declarator") ?? marks.Present().Cast<SyntaxNode?>().LastOrDefault();
        return to is { } list && cast.Child("type") is { } type ? Plain(cast.Tree.Text[type.Start..list.Start]) : null;
    }

    /// <summary>Whether a word says something about the type, and not about what has it.</summary>
    public static bool IsOfType(SyntaxNode node) => node.Is("type_qualifier") && node.Words() is "const" or "volatile" or "restrict" or "_Atomic";

    /// <summary>The words before a declaration that say something about what is declared.</summary>
    public static IEnumerable<string> Words(SyntaxNode node) => node.Present()
        .Where(child => child.Kind is "storage_class_specifier" or "type_qualifier" && !IsOfType(child)).Select(child => child.Words());

    private static string? FunctionResult(SyntaxNode function) => function.FirstOf("trailing_return_type")?.Present().FirstOrDefault() is { Tree: not null } type ? Plain(type.Words()) : null;

    private static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

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
        var isCast = function.Is("operator_cast");
        var text = isCast ? $"operator {CastType(function)}" : name is { } given ? CExpressions.Name(given) : "";
        var list = isCast ? null : function.Child("parameters");
        var symbol = Scope.Declare(
            isMethod ? SymbolKind.Method : SymbolKind.Function, node, isCast ? function : name, text, [.. Parameters(list, node)],
            isCast ? CastType(function) : TypeOf(node, node.Child("declarator")) is { } type and not ("auto" or "decltype(auto)") ? type : null, [.. lowering.Types.Access(), .. Modifiers(node, function).Distinct()],
            documentation: CommentDocumentation.Before(outermost, "//", "/*"));
        if (node.Child("body") is not { } body) return symbol;
        Scope.Within(symbol, () => symbol.Body = new Statement.Block(body.Span(), [.. Initializers(node), .. body.Is("try_statement") ? lowering.Statements.Lower(body) : lowering.Statements.LowerAll(body)]));
        return symbol;
    }

    private static IEnumerable<string> Modifiers(SyntaxNode node, SyntaxNode function)
    {
        foreach (var word in Words(node)) yield return word;
        if (node.Parent is { Kind: "friend_declaration" }) yield return "friend";
        foreach (var child in node.Present())
        {
            if (child.Is("virtual") || child.Is("explicit_function_specifier")) yield return child.Words();
            else if (child.Is("delete_method_clause")) yield return "delete";
            else if (child.Is("default_method_clause")) yield return "default";
            else if (child.Is("pure_virtual_clause")) yield return "abstract";
        }

        foreach (var word in Marks.Where(word => node.HasToken(word))) yield return word;
        if (node.Child("default_value") is not null) yield return "abstract";
        foreach (var child in function.Present())
        {
            if (child.Is("virtual_specifier") || child.Is("noexcept")) yield return child.Words();
            else if (child.Is("type_qualifier")) yield return child.Words();
        }
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

    private IEnumerable<Parameter> Parameters(SyntaxNode? list, SyntaxNode? definition = null)
    {
        if (list is not { } nodes) yield break;
        foreach (var node in nodes.Present())
        {
            if (node.Is("variadic_parameter") || node.Is("...")) yield return new Parameter("...", node.Span(), null, null, ParameterKind.Rest);
            // Before the standard of 1989, types of parameters were declared between the head and the body.
            if (node.Is("identifier")) yield return new Parameter(node.Words(), node.Span(), TypeBelow(definition, node.Words()), null, ParameterKind.Ordinary);
            if (node.Kind is not ("parameter_declaration" or "optional_parameter_declaration" or "variadic_parameter_declaration")) continue;
            var name = node.Child("declarator") is { } declarator ? NameOf(declarator) : null;
            if (name is null && node.Child("type").Words() == "void" && node.Child("declarator") is null) continue;
            yield return new Parameter(
                name is { Kind: "identifier" } own ? own.Words() : "_", node.Span(), TypeOf(node, node.Child("declarator")), node.Child("default_value") is { } value ? lowering.Lower(value) : null,
                node.Is("variadic_parameter_declaration") ? ParameterKind.Rest : ParameterKind.Ordinary);
        }
    }

    private static string? TypeBelow(SyntaxNode? definition, string name) => definition?.Present().Where(child => child.Is("declaration"))
        .SelectMany(child => child.ChildrenIn("declarator").Where(declarator => NameOf(declarator).Words() == name).Select(declarator => TypeOf(child, declarator))).FirstOrDefault();
}
