using CodeGuru.Core.Code;
using CodeGuru.Core.Syntax;

namespace CodeGuru.Core.Languages.Go;

/// <summary>Lowers types, functions, and methods, which stand outside of their types.</summary>
internal sealed class GoDeclarations(GoLowering lowering)
{
    private static readonly string[] Tools = ["go:", "nolint", "lint:", "export "];

    private readonly Dictionary<string, Symbol> types = [];
    private readonly HashSet<string> functions = [];

    private LoweringScope Scope => lowering.Scope;

    /// <summary>Whether the file declares a function of this name.</summary>
    public bool IsFunction(string name) => functions.Contains(name);

    /// <summary>Declares the file's types first: methods may stand before them.</summary>
    public void Types(SyntaxNode root)
    {
        functions.UnionWith(root.Present().Where(child => child.Is("function_declaration")).Select(child => child.Child("name").Words()));
        foreach (var declaration in root.Present().Where(child => child.Is("type_declaration")))
        {
            foreach (var node in Specifications(declaration)) Type(declaration, node, node.Child("name").Words());
        }
    }

    public IEnumerable<Statement> Declared(SyntaxNode declaration)
    {
        foreach (var node in Specifications(declaration))
        {
            var name = node.Child("name").Words();
            if (Scope.Owner.Kind == SymbolKind.Module && types.TryGetValue(name, out var known) && known.Span.Start == node.Start)
            {
                yield return new Statement.Declare(node.Span(), known);
                continue;
            }

            yield return new Statement.Declare(node.Span(), Type(declaration, node, name));
        }
    }

    public Statement Function(SyntaxNode node)
    {
        var receiver = node.Child("receiver")?.Present().FirstOrDefault();
        var name = node.Child("name");
        var parameters = Parameters(node.Child("parameters")).ToList();
        if (receiver is not { Tree: not null } of)
        {
            var function = Declare(SymbolKind.Function, node, name, name.Words(), parameters);
            return new Statement.Declare(node.Span(), function);
        }

        parameters.Insert(0, new Parameter(of.Child("name").Words() is { Length: > 0 } self ? self : "_", of.Span(), of.Child("type").Words(), null, ParameterKind.Receiver));
        var owner = Owner(of.Child("type").Words().TrimStart('*', '(').Split('[')[0], node.Span());
        Symbol? method = null;
        Scope.Within(owner, () => method = Declare(SymbolKind.Method, node, name, name.Words(), parameters));
        owner.Body = new Statement.Block(owner.Span, [.. owner.Body?.Statements ?? [], new Statement.Declare(node.Span(), method!)]);
        return owner.NameSpan.Length > 0 ? new Statement.Empty(node.Span()) : new Statement.Declare(owner.Span, owner);
    }

    public Expression Literal(SyntaxNode node)
    {
        var bound = node.Parent is { Kind: "expression_list" } list && list.Present().Count() == 1 && list.Parent is { Kind: "short_var_declaration" or "var_spec" } around
            && around.Either("left", "name") is { } left ? (left.Is("expression_list") ? left.Present().FirstOrDefault() : left) : default(SyntaxNode);
        var isNamed = bound is { Tree: not null, Kind: "identifier" };
        var symbol = Scope.Declare(
            isNamed ? SymbolKind.Function : SymbolKind.Lambda, node, isNamed ? bound : null, isNamed ? bound.Words() : Scope.NextLambda(), [.. Parameters(node.Child("parameters"))],
            Result(node), isAnonymous: true);
        lowering.Body(symbol, node.Child("body"));
        return new Expression.Lambda(node.Span(), symbol);
    }

    /// <summary>Without the lines that speak to tools: <c>//go:noinline</c>, <c>//nolint</c>.</summary>
    private static string? Documentation(SyntaxNode node) =>
        CommentDocumentation.Before(node, "//", "/*") is { } text && string.Join('\n', text.Split('\n').Where(line => !Tools.Any(tool => line.StartsWith(tool, StringComparison.Ordinal)))).Trim() is { Length: > 0 } told ? told : null;

    private Symbol Declare(SymbolKind kind, SyntaxNode node, SyntaxNode? name, string text, IReadOnlyList<Parameter> parameters)
    {
        var symbol = Scope.Declare(kind, node, name, text, parameters, Result(node), documentation: Documentation(node));
        lowering.Body(symbol, node.Child("body"));
        return symbol;
    }

    /// <summary>As written, but for the name of a single result, which is no part of its type.</summary>
    private static string? Result(SyntaxNode node) =>
        node.Child("result") is not { } result ? null
            : result.Is("parameter_list") && result.Present().ToList() is [var only] && only.ChildrenIn("name").Count(child => child.IsNamed) <= 1 ? only.Child("type").Words() : result.Words();

    /// <summary>The type that methods of this name belong to; one of another file has a part of its own here.</summary>
    private Symbol Owner(string name, SourceSpan at)
    {
        if (types.TryGetValue(name, out var known)) return known;
        var symbol = Scope.Add(new Symbol
        {
            Kind = SymbolKind.Struct,
            Name = name,
            QualifiedName = Scope.Qualify(name),
            Span = at,
            NameSpan = new SourceSpan(at.Start, at.Start),
            Owner = Scope.Owner,
            IsPartial = true,
            IsElsewhere = true,
        });
        symbol.Body = new Statement.Block(at, []);
        return types[name] = symbol;
    }

    private Symbol Type(SyntaxNode declaration, SyntaxNode node, string name)
    {
        var type = node.Child("type");
        var values = Enumerated(node, name);
        var kind = type switch { { Kind: "interface_type" } => SymbolKind.Interface, { Kind: "struct_type" } => SymbolKind.Struct, _ => values.Count > 0 ? SymbolKind.Enum : SymbolKind.Class };
        var fields = type is { Kind: "struct_type" } fielded ? fielded.FirstOf("field_declaration_list")?.Present().Where(each => each.Is("field_declaration")).ToList() ?? [] : [];
        var embedded = fields.Where(field => field.Child("name") is null).Select(field => field.Child("type")).Concat(
            type is { Kind: "interface_type" } face ? face.Present().Where(each => each.Kind is "type_elem" or "constraint_elem").Select(each => each.Present().FirstOrDefault() is { Tree: not null } only ? only : (SyntaxNode?)null) : []);
        var symbol = Scope.Declare(
            kind, node, node.Child("name"), name, type: kind is SymbolKind.Class or SymbolKind.Enum ? type.Words() : Constraint(type), modifiers: node.Is("type_alias") ? ["type"] : null, bases: [.. embedded.OfType<SyntaxNode>().Where(each => each.Kind is "type_identifier" or "qualified_type" or "generic_type").Select(lowering.Lower)],
            isPartial: true, documentation: Documentation(node) ?? Documentation(declaration));
        if (Scope.Owner.Kind == SymbolKind.Module) types[name] = symbol;
        foreach (var value in values) Scope.AddField(symbol, value.Words(), value.Span(), name);
        foreach (var field in fields)
        {
            IReadOnlyList<Expression> tag = field.Child("tag") is { } words ? [lowering.Lower(words)] : [];
            foreach (var each in field.ChildrenIn("name")) Scope.AddField(symbol, each.Words(), each.Span(), field.Child("type").Words(), null, CommentDocumentation.Before(field, "//"), tag);
            if (field.Child("name") is null && field.Child("type") is { } part)
                Scope.AddField(symbol, part.Words().TrimStart('*').Split('[')[0].Split('.')[^1], part.Span(), (field.HasToken("*") ? "*" : "") + part.Words(), null, CommentDocumentation.Before(field, "//"), tag);
        }

        var methods = type is { Kind: "interface_type" } declared ? declared.Present().Where(each => each.Is("method_elem")).ToList() : [];
        Scope.Within(symbol, () => symbol.Body = new Statement.Block(node.Span(), [.. methods.Select(method =>
            new Statement.Declare(method.Span(), Declare(SymbolKind.Method, method, method.Child("name"), method.Child("name").Words(), [.. Parameters(method.Child("parameters"))])))]));
        return symbol;
    }

    /// <summary>The types that an interface lists, which then only serves as a constraint; null where it lists none.</summary>
    private static string? Constraint(SyntaxNode? type)
    {
        if (type is not { Kind: "interface_type" } face) return null;
        var listed = face.Present().Where(each => each.Kind is "type_elem" or "constraint_elem").Select(each => each.Words()).Where(words => words.Contains('|') || words.Contains('~')).ToList();
        return listed.Count == 0 ? null : string.Join("; ", listed);
    }

    /// <summary>The names of a type's constants, where one declaration counts them through.</summary>
    private static List<SyntaxNode> Enumerated(SyntaxNode type, string name)
    {
        var names = new List<SyntaxNode>();
        foreach (var group in type.Parent?.Parent is { Kind: "source_file" } root ? root.Present().Where(child => child.Is("const_declaration")) : [])
        {
            var counts = false;
            foreach (var each in group.Present().Where(child => child.Is("const_spec")))
            {
                if (each.Child("value") is { } value) counts = each.Child("type").Words() == name && value.Words() is "iota" or "iota + 1";
                if (counts) names.AddRange(each.ChildrenIn("name").Where(child => child.IsNamed && child.Words() != "_"));
            }
        }

        return names;
    }

    private static IEnumerable<SyntaxNode> Specifications(SyntaxNode declaration) => declaration.Present().Where(child => child.Kind is "type_spec" or "type_alias");

    private static IEnumerable<Parameter> Parameters(SyntaxNode? list)
    {
        if (list is not { } nodes) yield break;
        foreach (var node in nodes.Present())
        {
            var kind = node.Is("variadic_parameter_declaration") ? ParameterKind.Rest : ParameterKind.Ordinary;
            var names = node.ChildrenIn("name").Where(child => child.IsNamed).ToList();
            foreach (var name in names) yield return new Parameter(name.Words(), name.Span(), node.Child("type").Words(), null, kind);
            if (names.Count == 0) yield return new Parameter("_", node.Span(), node.Child("type").Words(), null, kind);
        }
    }
}
