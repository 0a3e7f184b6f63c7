using CodeGuru.Core.Code;
using CodeGuru.Core.Languages.Curly;
using CodeGuru.Core.Syntax;

namespace CodeGuru.Core.Languages.Php;

/// <summary>Lowers classes, interfaces, traits and enumerations.</summary>
internal sealed class PhpTypes(PhpLowering lowering)
{
    private readonly Dictionary<Symbol, Expression> parents = new(ReferenceEqualityComparer.Instance);

    private LoweringScope Scope => lowering.Scope;

    /// <summary>The class that another extends; null if it does not say.</summary>
    public Expression? ParentOf(Symbol? type) => type is null ? null : parents.GetValueOrDefault(type);

    public Statement Declare(SyntaxNode node) => new Statement.Declare(node.Span(), Type(node, node.Child("name"), node.Child("name").Words()));

    /// <summary>The class of an object that is made with its members at once.</summary>
    public Expression Anonymous(SyntaxNode node) => new Expression.Statements(node.Span(), new Statement.Declare(node.Span(), Type(node, null, Scope.NextAnonymous())));

    private Symbol Type(SyntaxNode node, SyntaxNode? name, string text)
    {
        var kind = node.Kind switch { "interface_declaration" => SymbolKind.Interface, "enum_declaration" => SymbolKind.Enum, _ => SymbolKind.Class };
        var body = node.Child("body") ?? node.FirstOf("declaration_list", "enum_declaration_list");
        // Traits are asked before the class that is extended.
        var traits = (body?.Present() ?? []).Where(member => member.Is("use_declaration")).SelectMany(member => member.Present().Where(each => each.Kind is "name" or "qualified_name"));
        var bases = node.Present().Where(child => child.Kind is "base_clause" or "class_interface_clause").SelectMany(clause => clause.Present());
        var symbol = Scope.Declare(
            kind, node, name, text, type: kind == SymbolKind.Enum ? lowering.Declarations.TypeOf(node.FirstOf("primitive_type")) : null, modifiers: [.. PhpDeclarations.Modifiers(node), .. node.Is("trait_declaration") ? ["trait"] : (string[])[]], bases: [.. traits.Concat(bases).Select(lowering.Lower)],
            decorators: lowering.Declarations.Attributes(node), isAnonymous: name is null, documentation: CommentDocumentation.Before(node, "/**"));
        if (kind == SymbolKind.Class && node.FirstOf("base_clause")?.Present().FirstOrDefault() is { Tree: not null } parent) parents[symbol] = lowering.Lower(parent);
        if (body is { } members) Scope.Within(symbol, () => symbol.Body = new Statement.Block(members.Span(), [.. members.Present().SelectMany(member => Scope.Deeper(member, Member, _ => []))]));
        return symbol;
    }

    private IEnumerable<Statement> Member(SyntaxNode node)
    {
        switch (node.Kind)
        {
            case "method_declaration":
                return [lowering.Declarations.Function(node)];
            case "property_declaration":
                return node.Present().Where(child => child.Is("property_element")).SelectMany(each => Property(node, each)).ToList();
            case "const_declaration":
                return node.Present().Where(child => child.Is("const_element")).SelectMany(each => Constant(node, each)).ToList();
            case "enum_case" when node.Child("name") is { } entry:
                Scope.AddField(Scope.Owner, entry.Words(), entry.Span(), Scope.Owner.Name, ["static"], CommentDocumentation.Before(node, "/**"));
                return [new Statement.Assign(node.Span(), [lowering.Lower(entry)], new Expression.Cast(node.Span(), new Expression.Group(node.Span(), [lowering.Part(node, "value"), lowering.Lower(entry)]), Scope.Owner.Name), null, true, null)];
            case "use_declaration":
                return node.FirstOf("use_list") is { } list ? list.Present().Where(each => each.Is("use_as_clause")).SelectMany(Renamed).ToList() : [];
            case "ERROR":
                return node.Present().SelectMany(Member).ToList();
            default:
                return [];
        }
    }

    private IEnumerable<Statement> Property(SyntaxNode node, SyntaxNode element)
    {
        if (element.Child("name") is not { } name) yield break;
        var field = name.Words().TrimStart('$');
        var type = lowering.Declarations.TypeOf(node.Child("type"));
        var documentation = CommentDocumentation.Before(node, "/**");
        Scope.AddField(Scope.Owner, field, name.Span(), type, PhpDeclarations.Modifiers(node), documentation);
        if (element.Child("default_value") is { } value)
            yield return new Statement.Assign(element.Span(), [new Expression.Name(name.Span(), field)], lowering.Lower(value), null, true, CurlyLowering.Written(node.Child("type")));
        foreach (var hook in (node.FirstOf("property_hook_list")?.Present() ?? []).Where(each => each.Is("property_hook")))
        {
            // Reading and writing run these; which of them an access means is left open.
            var word = hook.FirstOf("name") ?? hook;
            var symbol = Scope.Declare(
                SymbolKind.Method, hook, word, $"{field}.{word.Words()}", lowering.Declarations.Parameters(hook.Child("parameters")), type, PhpDeclarations.Modifiers(hook));
            lowering.Body(symbol, hook.Child("body"));
            yield return new Statement.Declare(hook.Span(), symbol);
        }
    }

    private IEnumerable<Statement> Constant(SyntaxNode node, SyntaxNode element)
    {
        if (element.Present().FirstOrDefault() is not { Tree: not null } name) yield break;
        Scope.AddField(
            Scope.Owner, name.Words(), name.Span(), node.Child("type")?.Words(), [.. PhpDeclarations.Modifiers(node), "const"], CommentDocumentation.Before(node, "/**"));
        if (element.Present().Skip(1).LastOrDefault() is { Tree: not null } value)
            yield return new Statement.Assign(element.Span(), [lowering.Lower(name)], lowering.Lower(value), null, true, null);
    }

    /// <summary><c>Logs::log as write</c>: a trait's method by another name.</summary>
    private IEnumerable<Statement> Renamed(SyntaxNode clause)
    {
        var parts = clause.Present().Where(part => !part.Is("visibility_modifier")).ToList();
        if (parts is [var method, { Kind: "name" } alias])
            yield return new Statement.Assign(clause.Span(), [lowering.Lower(alias)], method.Is("name") ? new Expression.Member(method.Span(), new Expression.This(method.Span()), method.Words(), method.Span(), false) : lowering.Lower(method), null, true, null);
    }
}
