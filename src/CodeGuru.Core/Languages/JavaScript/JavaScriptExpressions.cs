using CodeGuru.Core.Code;
using CodeGuru.Core.Languages.Curly;
using CodeGuru.Core.Syntax;

namespace CodeGuru.Core.Languages.JavaScript;

/// <summary>Lowers expressions and patterns, which look alike.</summary>
internal sealed class JavaScriptExpressions(JavaScriptLowering lowering) : CurlyExpressions(lowering)
{
    protected override Expression Inner(SyntaxNode node)
    {
        var span = node.Span();
        switch (node.Kind)
        {
            case "member_expression" or "nested_identifier":
                return Member(node, "object", "property", node.Child("optional_chain") is not null);
            case "subscript_expression":
                return Index(node, "object", "index");
            case "new_expression":
                return node.Child("constructor") is { } type ? new Expression.Call(span, Lower(type), Arguments(node.Child("arguments")), true) : Group(node);
            case "arrow_function" or "function_expression" or "function" or "generator_function":
                return lowering.Functions.Expression(node, null);
            case "class":
                return lowering.Classes.Value(node, null);
            case "assignment_expression" when node.Child("left") is { } target && node.Child("right") is { } value:
                return new Expression.Assignment(span, Lower(target), null, Assigned(target, value));
            case "array" or "array_pattern":
                return new Expression.Display(span, CollectionKind.List, [.. node.Present().Select(item => new CollectionItem(null, Lower(item)))]);
            case "object" or "object_pattern":
                return new Expression.Display(span, CollectionKind.Map, [.. node.Present().Select(Entry).OfType<CollectionItem>()]);
            case "assignment_pattern" or "object_assignment_pattern":
                // The default counts as what the name may hold.
                return new Expression.Assignment(span, lowering.Part(node, "left"), null, lowering.Part(node, "right"));
            case "spread_element" or "rest_pattern":
                return new Expression.Spread(span, First(node), node.Parent is { Kind: "object" });
            case "template_string":
                return node.FirstOf("template_substitution") is null ? new Expression.Literal(span, LiteralKind.String, node.Text.Trim('`').ToString())
                    : new Expression.Interpolation(span, [.. node.Present().Where(part => part.Is("template_substitution")).SelectMany(lowering.Parts)]);
            case "call_expression" when node.Child("function") is { Kind: "import" } && lowering.Modules.Dynamic(node) is { } module:
                return module;
            case "call_expression" when node.Child("function") is { Kind: "import" }:
                return new Expression.Call(span, new Expression.Name(node.Child("function")!.Value.Span(), "import"), Arguments(node.Child("arguments")), false);
            case "call_expression" when node.Child("function") is { Kind: "identifier" } loader && loader.Text is "require" && lowering.Modules.Dynamic(node) is { } loaded:
                return loaded;
            case "parenthesized_expression" when node.Parent is { Kind: "call_expression" } && node.Present().FirstOrDefault() is { Tree: not null, Kind: "sequence_expression" } sequence && sequence.Present().ToList() is [{ Kind: "number" }, var called]:
                // (0, a.f)(): so compilers write that a function is called without an object.
                return Lower(called);
            case "yield_expression":
                return new Expression.Yield(span, lowering.Parts(node) is [var yielded, ..] ? yielded : null, node.HasToken("*"));
            case "as_expression" or "satisfies_expression" or "type_assertion":
                var parts = node.Present().ToList();
                var isPrefix = node.Is("type_assertion");
                return parts.Count < 2 ? Group(node) : new Expression.Cast(span, Lower(parts[isPrefix ? 1 : 0]), parts[isPrefix ? 0 : 1].Words());
            case "non_null_expression" or "jsx_expression" or "instantiation_expression":
                return First(node);
            case "jsx_self_closing_element":
                return Element(node, node, []);
            case "jsx_element":
                return Element(node, node.Child("open_tag") ?? node, node.Present().Where(child => child.Kind is not ("jsx_opening_element" or "jsx_closing_element" or "jsx_text")));
            case "jsx_text" or "type_arguments" or "type_annotation" or "meta_property":
                return new Expression.Group(span, []);
            default:
                return base.Inner(node);
        }
    }

    public override IReadOnlyList<Argument> Arguments(SyntaxNode? list) =>
        list is { Kind: "template_string" } template ? [.. template.Present().Where(part => part.Is("template_substitution")).SelectMany(lowering.Parts).Select(part => new Argument(null, part))]
        : base.Arguments(list);

    /// <summary>What is assigned to a member of a known function or class, or to its prototype's, is declared in it; the whole of a module's exports bears its own name.</summary>
    private Expression Assigned(SyntaxNode target, SyntaxNode value)
    {
        if (target is not { Kind: "member_expression" }) return lowering.Functions.Named(target, value);
        if (target.Text is "module.exports") return Lower(value);
        var holder = target.Child("object");
        var isOfObjects = holder is { Kind: "member_expression" } inner && inner.Child("property").Words() == "prototype";
        var isWhole = target.Child("property").Words() == "prototype";
        var name = (isOfObjects ? holder!.Value.Child("object") : holder).Words();
        var owner = value.Kind is "function_expression" or "arrow_function" or "generator_function" or "object" ? Scope.Owner.Members.LastOrDefault(member => member.Name == name && member.Kind is SymbolKind.Function or SymbolKind.Class) : null;
        if (owner is null || (value.Is("object") && !isWhole) || !(isOfObjects || isWhole || char.IsUpper(name[0]))) return lowering.Functions.Named(target.Child("property") ?? target, value);
        Expression? lowered = null;
        Scope.Within(owner, () => lowered = isWhole ? Lower(value) : lowering.Functions.Expression(value, target.Child("property"), isMethod: isOfObjects));
        return lowered!;
    }

    private CollectionItem? Entry(SyntaxNode node)
    {
        switch (node.Kind)
        {
            case "pair" or "pair_pattern" when node.Child("key") is { } key && node.Child("value") is { } value:
                return new CollectionItem(Key(key), node.Is("pair") ? lowering.Functions.Named(key, value) : Lower(value));
            case "shorthand_property_identifier" or "shorthand_property_identifier_pattern":
                return new CollectionItem(new Expression.Literal(node.Span(), LiteralKind.String, node.Words()), Lower(node));
            case "object_assignment_pattern" when node.Child("left") is { } name:
                return new CollectionItem(Key(name), Lower(node));
            case "method_definition":
                return new CollectionItem(node.Child("name") is { } method ? Key(method) : null, lowering.Functions.Expression(node, node.Child("name")));
            default:
                return new CollectionItem(null, Lower(node));
        }
    }

    private Expression Key(SyntaxNode node) => node.Kind switch
    {
        "computed_property_name" => First(node),
        "string" or "number" => Lower(node),
        _ => new Expression.Literal(node.Span(), LiteralKind.String, node.Words()),
    };

    /// <summary>A component is a function that is called with its attributes; a plain tag is only its parts.</summary>
    private Expression Element(SyntaxNode node, SyntaxNode tag, IEnumerable<SyntaxNode> children)
    {
        var attributes = tag.Present().Where(child => child.Kind is "jsx_attribute" or "jsx_expression").ToList();
        var values = attributes.Select(attribute => (attribute, Value: attribute.Is("jsx_expression") ? Lower(attribute)
            : attribute.Present().Skip(1).FirstOrDefault() is { Tree: not null } value ? Lower(value) : new Expression.Group(attribute.Span(), []))).ToList();
        var inner = children.Select(Lower).ToList();
        if (tag.Child("name") is not { } name || name.Length == 0 || !(char.IsUpper(name.Text[0]) || name.Text.Contains('.')))
            return new Expression.Group(node.Span(), [.. values.Select(pair => pair.Value), .. inner]);
        var properties = new Expression.Display(tag.Span(), CollectionKind.Map, [.. values.Select(pair =>
            new CollectionItem(pair.attribute.FirstChild is { Kind: "property_identifier" } key ? new Expression.Literal(key.Span(), LiteralKind.String, key.Words()) : null, pair.Value))]);
        return new Expression.Call(node.Span(), Lower(name), [new Argument(null, properties), .. inner.Select(each => new Argument(null, each))], false);
    }
}
