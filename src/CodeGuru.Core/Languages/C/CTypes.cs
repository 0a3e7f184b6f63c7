using CodeGuru.Core.Code;
using CodeGuru.Core.Syntax;

namespace CodeGuru.Core.Languages.C;

/// <summary>Lowers structures, classes, enumerations and namespaces. A class's members may be defined in other files: it is partial.</summary>
internal sealed class CTypes(CLowering lowering)
{
    private readonly Dictionary<(Symbol Owner, string Name), Symbol> types = [];
    private (Symbol Type, string Word)? access;

    private LoweringScope Scope => lowering.Scope;

    /// <summary>Who may use the members that are declared here: what stands before them, or for a class nobody else.</summary>
    public IEnumerable<string> Access() => access is var (type, word) && type == Scope.Owner ? [word] : [];

    /// <summary>Types that are declared where they are used.</summary>
    public IEnumerable<Statement> Within(SyntaxNode? type) => type is { Kind: "struct_specifier" or "union_specifier" or "enum_specifier" or "class_specifier" } node && node.Child("body") is not null
        ? IsOfConstants(node, node.Child("name")) ? Constants(node) : [Declare(node, node.Child("name"), null)] : [];

    /// <summary><c>typedef struct { ... } Name;</c></summary>
    public IEnumerable<Statement> Definition(SyntaxNode node)
    {
        if (node.Child("type") is not { Kind: "struct_specifier" or "union_specifier" or "enum_specifier" } type || type.Child("body") is null)
        {
            foreach (var declarator in node.ChildrenIn("declarator"))
            {
                if (CFunctions.NameOf(declarator) is { } name) Alias(node, name, Written(node, declarator, name));
            }

            return [];
        }

        return [Declare(type, node.Child("declarator") is { Kind: "type_identifier" } alias ? alias : type.Child("name"), node)];
    }

    /// <summary>What a definition says of a type: all that it says but for the new name.</summary>
    private static string? Written(SyntaxNode node, SyntaxNode declarator, SyntaxNode name)
    {
        if (node.Present().FirstOrDefault() is not { Tree: not null } first || first.Start > name.Start) return null;
        var text = node.Tree.Text;
        return string.Join(' ', (text[first.Start..name.Start] + text[name.End..declarator.End]).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Another name for a type is recorded; what it stands for is not followed.</summary>
    public void Alias(SyntaxNode node, SyntaxNode name, string? type)
    {
        if (Scope.Owner.Kind != SymbolKind.Module && !Scope.Owner.Has("namespace")) return;
        var outermost = node.Parent is { Kind: "template_declaration" } template ? template : node;
        Scope.AddField(Scope.Owner, name.Words(), name.Span(), type, ["type"], CommentDocumentation.Before(outermost, "//", "/*"));
    }

    public IEnumerable<Statement> Namespace(SyntaxNode node)
    {
        if (node.Child("body") is not { } body) return [];
        var names = node.Child("name") is { } name ? name.Words().Split("::", StringSplitOptions.TrimEntries) : [];
        return [.. Inside(node, names, () => lowering.Statements.LowerAll(body))];
    }

    /// <summary>The types, from the outermost, that a member is defined for outside of them.</summary>
    public IReadOnlyList<(Symbol Symbol, bool IsNew)> Owners(IReadOnlyList<string> path)
    {
        var result = new List<(Symbol, bool)>();
        var owner = Scope.Owner;
        foreach (var name in path)
        {
            var isNew = !types.TryGetValue((owner, name), out var symbol);
            if (isNew)
            {
                var at = new SourceSpan(0, 0);
                var outer = owner;
                Scope.Within(outer, () => symbol = Scope.Add(new Symbol
                {
                    Kind = SymbolKind.Class,
                    Name = name,
                    QualifiedName = Scope.Qualify(name),
                    Span = at,
                    NameSpan = at,
                    Owner = outer,
                    IsPartial = true,
                    IsElsewhere = true,
                    Body = new Statement.Block(at, []),
                }));
                types[(owner, name)] = symbol!;
                if (result.Count > 0) outer.Body = new Statement.Block(at, [.. outer.Body?.Statements ?? [], new Statement.Declare(at, symbol!)]);
            }

            result.Add((symbol!, isNew));
            owner = symbol!;
        }

        return result;
    }

    private IEnumerable<Statement> Inside(SyntaxNode node, ReadOnlyMemory<string> names, Func<IReadOnlyList<Statement>> lower)
    {
        if (names.IsEmpty) return lower();
        var isKnown = types.TryGetValue((Scope.Owner, names.Span[0]), out var symbol);
        if (!isKnown) types[(Scope.Owner, names.Span[0])] = symbol = Scope.Declare(SymbolKind.Class, node, node.Child("name"), names.Span[0], modifiers: ["namespace"], isPartial: true);
        Scope.Within(symbol!, () => symbol!.Body = new Statement.Block(node.Span(), [.. symbol.Body?.Statements ?? [], .. Inside(node, names[1..], lower)]));
        return isKnown ? [] : [new Statement.Declare(node.Span(), symbol!)];
    }

    /// <summary>An enumeration that nothing can be declared with only names constants for the code around.</summary>
    private static bool IsOfConstants(SyntaxNode node, SyntaxNode? name) =>
        node.Is("enum_specifier") && name is null && !(node.Parent is { Kind: "declaration" or "field_declaration" or "type_definition" } around && around.ChildrenIn("declarator").Any());

    /// <summary>Constants that count on from each other have a place in the count; one with a value of its own begins a new one.</summary>
    private IEnumerable<Statement> Constants(SyntaxNode node)
    {
        int? next = 0;
        foreach (var entry in node.Child("body")?.Present().Where(child => child.Is("enumerator")) ?? [])
        {
            if (entry.Child("name") is not { } name) continue;
            var given = entry.Child("value");
            if (Scope.Owner.IsType && !Scope.Owner.Has("namespace")) Scope.AddField(Scope.Owner, name.Words(), name.Span(), null, [.. Access(), "const"]);
            yield return new Statement.Assign(entry.Span(), [lowering.Lower(name)], given is { } value ? lowering.Lower(value) : null, null, true, null) { Modifiers = ["enumerator"], Place = given is null ? next : null };
            next = given is { } written ? int.TryParse(written.Words(), out var number) ? number + 1 : null : next + 1;
        }
    }

    private Statement.Declare Declare(SyntaxNode node, SyntaxNode? name, SyntaxNode? outer)
    {
        var outermost = outer ?? (node.Parent is { Kind: "declaration" or "template_declaration" or "field_declaration" } around ? around : node);
        if (outermost.Parent is { Kind: "template_declaration" } template) outermost = template;
        var kind = node.Kind switch { "enum_specifier" => SymbolKind.Enum, "class_specifier" => SymbolKind.Class, _ => SymbolKind.Struct };
        var text = name is { } given ? CExpressions.Name(given) : Scope.NextAnonymous();
        var bases = (node.FirstOf("base_class_clause")?.Present() ?? []).Where(each => each.Kind is "type_identifier" or "qualified_identifier" or "template_type").Select(each => lowering.Lower(each) with { Span = each.NextSibling is { } next && next.Is("...") ? each.Span().To(next.Span()) : each.Span() }).ToList();
        var symbol = Scope.Declare(kind, node, name, text, modifiers: [.. Access(), .. node.Is("union_specifier") ? ["union"] : Array.Empty<string>()], bases: bases, isPartial: true, documentation: CommentDocumentation.Before(outermost, "//", "/*"));
        types[(Scope.Owner, text)] = symbol;
        var body = node.Child("body")!.Value;
        var outside = access;
        access = kind == SymbolKind.Class ? (symbol, "private") : null;
        Scope.Within(symbol, () => symbol.Body = new Statement.Block(body.Span(), [.. body.Present().SelectMany(member => Scope.Deeper(member, Member, _ => []))]));
        access = outside;
        return new Statement.Declare(node.Span(), symbol);
    }

    private IEnumerable<Statement> Member(SyntaxNode node)
    {
        switch (node.Kind)
        {
            case "enumerator" when node.Child("name") is { } entry:
                Scope.AddField(Scope.Owner, entry.Words(), entry.Span(), null);
                return [];
            // What a part without a name holds is used as if it stood here.
            case "field_declaration" or "declaration" when node.Child("type") is { Kind: "struct_specifier" or "union_specifier" } part && part.Child("name") is null && part.Child("body") is { } parts && !node.ChildrenIn("declarator").Any():
                return parts.Present().SelectMany(member => Scope.Deeper(member, Member, _ => []));
            case "field_declaration" or "declaration":
                return [.. Within(node.Child("type")), .. node.ChildrenIn("declarator").SelectMany(declarator => Field(node, declarator))];
            case "access_specifier":
                access = (Scope.Owner, node.Words().TrimEnd(':', ' '));
                return [];
            case "friend_declaration" when node.FirstOf("function_definition") is null:
                // Somebody else's, who may see what is private.
                return [];
            case "template_declaration" or "preproc_if" or "preproc_ifdef" or "preproc_else":
                return node.Present().Where(child => child != node.Child("parameters") && child != node.Child("name") && child != node.Child("condition")).SelectMany(Member);
            default:
                return lowering.Statements.Lower(node);
        }
    }

    private IEnumerable<Statement> Field(SyntaxNode node, SyntaxNode declarator)
    {
        if (CFunctions.FunctionOf(declarator) is { } function)
        {
            var method = lowering.Functions.Prototype(node, function);
            return [new Statement.Declare(node.Span(), method)];
        }

        // Bits without a name only fill a gap.
        if (CFunctions.NameOf(declarator) is not { Length: > 0 } name) return [];
        var bits = declarator.NextSibling is { Kind: "bitfield_clause" } width ? " " + width.Words() : "";
        var type = CFunctions.TypeOf(node, declarator) + bits;
        // What is constant is the field, unless it only points to something constant.
        var isConstant = declarator.Is("field_identifier") && node.Present().Any(child => child.Is("type_qualifier") && child.Words() == "const");
        Scope.AddField(Scope.Owner, name.Words(), name.Span(), type, [.. Access(), .. CFunctions.Words(node), .. isConstant ? ["const"] : Array.Empty<string>()], CommentDocumentation.Before(node, "//", "/*"));
        return node.Child("default_value") is { } value ? [new Statement.Assign(node.Span(), [lowering.Lower(name)], lowering.Lower(value), null, true, null)] : [];
    }
}
