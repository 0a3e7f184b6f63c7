using CodeGuru.Core.Code;
using CodeGuru.Core.Languages.Curly;
using CodeGuru.Core.Syntax;

namespace CodeGuru.Core.Languages.Go;

/// <summary>Lowers expressions, and types where they are called or composed.</summary>
internal sealed class GoExpressions(GoLowering lowering) : CurlyExpressions(lowering)
{
    protected override Expression Inner(SyntaxNode node)
    {
        var span = node.Span();
        switch (node.Kind)
        {
            case "selector_expression":
                return Member(node, "operand", "field");
            case "qualified_type":
                return Member(node, "package", "name");
            case "index_expression":
                return Index(node, "operand", "index");
            case "slice_expression":
                return node.Child("operand") is { } sliced
                    ? new Expression.Index(span, Lower(sliced), [new Expression.Slice(span, Optional(node, "start"), Optional(node, "end"), Optional(node, "capacity"))]) : Group(node);
            // Two pairs of brackets are never types: the grammar cannot tell an element of an element from them.
            case "type_instantiation_expression" when node.Present().ToList() is [{ Kind: "generic_type" } outer, var key] && outer.Child("type") is { } indexed:
                return new Expression.Index(span, new Expression.Index(outer.Span(), Lower(indexed), Keys(outer)), [Lower(key)]);
            case "type_instantiation_expression" or "generic_type":
                return node.Child("type") is { } generic ? Lower(generic) : Group(node);
            case "func_literal":
                return lowering.Declarations.Literal(node);
            case "pointer_type":
                return First(node);
            case "composite_literal":
                return Composite(node);
            case "literal_value":
                return Elements(node, CollectionKind.List);
            case "literal_element":
                return First(node);
            case "keyed_element":
                return node.Present().LastOrDefault() is { Tree: not null } value ? Lower(value) : Group(node);
            case "unary_expression" when Operator(node) is "&" or "*":
                return Operand(node);
            case "type_assertion_expression":
                return Cast(node, "operand", "type");
            // A call with type arguments and one argument looks like a conversion.
            case "type_conversion_expression" when node.Child("type") is { Kind: "generic_type" } called && node.Child("operand") is { } argument && lowering.Declarations.IsFunction(called.Child("type").Words()):
                return new Expression.Call(span, Lower(called), [new Argument(null, Lower(argument))], false);
            // An element that is called with one argument looks like one as well.
            case "type_conversion_expression" when node.Child("type") is { Kind: "generic_type" } element && element.Child("type") is { Kind: "type_identifier" } list && node.Child("operand") is { } passed && lowering.Types.IsVariable(list):
                return new Expression.Call(span, new Expression.Index(element.Span(), Lower(list), Keys(element)), [new Argument(null, Lower(passed))], false);
            case "type_conversion_expression":
                return Cast(node, "operand", "type");
            case "expression_list":
                return lowering.Parts(node) is [var only] ? only : new Expression.Display(span, CollectionKind.Tuple, [.. node.Present().Select(item => new CollectionItem(null, Lower(item)))]);
            case "variadic_argument":
                return new Expression.Spread(span, First(node), false);
            case "iota":
                return new Expression.Literal(span, LiteralKind.Other, "iota");
            case "slice_type" or "array_type" or "map_type" or "channel_type" or "function_type" or "struct_type" or "interface_type" or "type_arguments":
                return new Expression.Group(span, []);
            default:
                return base.Inner(node);
        }
    }

    /// <summary>What stands in brackets that the grammar takes for those of type arguments.</summary>
    private IReadOnlyList<Expression> Keys(SyntaxNode generic) =>
        generic.FirstOf("type_arguments")?.Present().SelectMany(each => each.Is("type_elem") ? each.Present() : [each]).FirstOrDefault() is { Tree: not null } key ? [Lower(key)] : [];

    private Expression? Optional(SyntaxNode node, string field) => node.Child(field) is { } part ? Lower(part) : null;

    private Expression Composite(SyntaxNode node)
    {
        if (node.Child("type") is not { } type || node.Child("body") is not { } body) return Group(node);
        if (type.Kind is "slice_type" or "array_type" or "implicit_length_array_type") return Elements(body, CollectionKind.List, type.Child("element")) with { Span = node.Span() };
        if (type.Is("map_type")) return Elements(body, CollectionKind.Map, type.Child("value")) with { Span = node.Span() };
        return Made(node.Span(), type, body);
    }

    private Expression.Display Elements(SyntaxNode node, CollectionKind kind, SyntaxNode? type = null) => new(node.Span(), kind, [.. node.Present().Select(element =>
        element.Is("keyed_element") && element.Present().Count() == 2
            ? new CollectionItem(Lower(element.Present().First()), Element(element.Present().Last(), type)) : new CollectionItem(null, Element(element, type)))]);

    /// <summary>An element without a type of its own is of the collection's.</summary>
    private Expression Element(SyntaxNode element, SyntaxNode? type)
    {
        var body = element.Is("literal_element") ? element.Present().FirstOrDefault() : element;
        var made = type is { Kind: "pointer_type" } pointer ? pointer.Present().FirstOrDefault() : type ?? default(SyntaxNode);
        return body is { Tree: not null, Kind: "literal_value" } && made is { Tree: not null, Kind: "type_identifier" or "qualified_type" or "generic_type" } ? Made(body.Span(), made, body) : Lower(element);
    }

    private Expression.Call Made(SourceSpan span, SyntaxNode type, SyntaxNode body) =>
        // What the fields are given is passed by their names.
        new(span, Lower(type), [.. body.Present().Select(element => element.Is("keyed_element") && element.Present().Count() == 2
            ? new Argument(element.Present().First().Words(), Lower(element.Present().Last())) : new Argument(null, Lower(element)))], true);
}
