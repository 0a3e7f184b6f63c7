using CodeGuru.Core.Code;
using CodeGuru.Core.Languages.Curly;
using CodeGuru.Core.Syntax;

namespace CodeGuru.Core.Languages.C;

/// <summary>Lowers expressions, and types where they stand for their classes.</summary>
internal sealed class CExpressions(CLowering lowering) : CurlyExpressions(lowering)
{
    protected override Expression Inner(SyntaxNode node)
    {
        var span = node.Span();
        switch (node.Kind)
        {
            case "field_expression":
                return node.Child("argument") is { } target && node.Child("field") is { } field
                    ? new Expression.Member(span, Lower(target), Name(field), field.Span(), false) : Group(node);
            case "subscript_expression":
                return Index(node, "argument", "index", "indices");
            case "pointer_expression":
                return new Expression.Unary(span, Operator(node), Operand(node));
            case "delete_expression":
                return new Expression.Unary(span, node.HasToken("[") ? "delete[]" : "delete", First(node));
            case "sizeof_expression":
                // Nothing of it is evaluated.
                return new Expression.Unary(span, "sizeof", new Expression.Group((node.Either("value", "type") ?? node).Span(), []));
            case "pointer_declarator" when node.Child("declarator") is { } pointed:
                return Lower(pointed);
            case "reference_declarator" or "pointer_declarator" or "subscript_argument_list":
                return Operand(node);
            case "qualified_identifier":
                return node.Child("name") is not { } name ? Group(node) : node.Child("scope") is { } scope
                    ? new Expression.Member(span, Lower(scope), Name(name), name.Span(), false) : Lower(name);
            case "template_function" or "template_type" or "template_method" or "dependent_name":
                return node.Child("name") is { } generic ? Lower(generic) : First(node);
            case "init_declarator" or "parenthesized_declarator" or "array_declarator" or "function_declarator":
                return node.Child("declarator") is { } declared ? Lower(declared) : First(node);
            case "structured_binding_declarator":
                return new Expression.Display(span, CollectionKind.Tuple, [.. node.Present().Select(item => new CollectionItem(null, Lower(item)))]);
            case "cast_expression":
                return Cast(node, "value", "type");
            case "lambda_expression":
                return lowering.Functions.Lambda(node);
            case "new_expression":
                return node.Child("type") is { } made ? new Expression.Call(span, Lower(made), Arguments(node.Child("arguments")), true) : Group(node);
            case "compound_literal_expression":
                return node.Child("value") is { } literal ? Initial(node.Child("type") is { Kind: "type_descriptor" } of ? of.Child("type") : node.Child("type"), null, literal, span) : Group(node);
            case "initializer_list" or "argument_list":
                return new Expression.Display(span, node.Present().Any(IsOfField) ? CollectionKind.Map : CollectionKind.List, [.. node.Present().Select(Item)]);
            case "comma_expression":
                return new Expression.Group(span, lowering.Parts(node));
            case "co_await_expression":
                return new Expression.Await(span, Operand(node));
            case "condition_clause":
                return lowering.Part(node, "value");
            case "parameter_pack_expansion":
                return new Expression.Spread(span, First(node), false);
            case "destructor_name" or "operator_name" or "operator_cast":
                return new Expression.Name(span, Name(node));
            case "throw_expression":
                return new Expression.Statements(span, new Statement.Raise(span, lowering.Parts(node) is [var raised, ..] ? raised : null, null));
            case "alignof_expression" or "offsetof_expression" or "type_descriptor" or "template_argument_list" or "lambda_capture_specifier" or "sized_type_specifier"
                or "placeholder_type_specifier" or "auto" or "requires_clause" or "gnu_asm_expression":
                return new Expression.Group(span, []);
            default:
                return base.Inner(node);
        }
    }

    public override IReadOnlyList<Argument> Arguments(SyntaxNode? list) => list is not { } nodes ? [] : [.. nodes.Present().Select(child =>
        child.Is("initializer_pair") ? new Argument(child.Child("designator").Words().TrimStart('.'), lowering.Part(child, "value")) : new Argument(null, Lower(child)))];

    /// <summary>What a variable of a type starts with. A list makes a structure, or for an array one of each list in it.</summary>
    public Expression Initial(SyntaxNode? type, SyntaxNode? declarator, SyntaxNode value, SourceSpan? span = null)
    {
        while (declarator is { Kind: "init_declarator" or "attributed_declarator" } outer) declarator = outer.Child("declarator");
        var made = type is { Kind: "struct_specifier" } structure ? structure.Child("name") : type is { Kind: "type_identifier" or "qualified_identifier" or "template_type" } ? type : null;
        if (made is not { } named || value.Kind is not ("initializer_list" or "argument_list") || declarator is { Kind: "pointer_declarator" }) return Lower(value);
        if (declarator is not { Kind: "array_declarator" }) return new Expression.Call(span ?? value.Span(), Lower(named), Arguments(value), true);
        return new Expression.Display(value.Span(), CollectionKind.List, [.. value.Present().Select(each => Item(each, element => Initial(type, null, element)))]);
    }

    private static bool IsOfField(SyntaxNode item) => item.Is("initializer_pair") && item.Child("designator") is { Kind: "field_designator" };

    /// <summary>A name without its type arguments and scopes.</summary>
    public static string Name(SyntaxNode node) => node.Kind switch
    {
        "template_function" or "template_type" or "template_method" => node.Child("name").Words(),
        "qualified_identifier" => node.Child("name") is { } inner ? Name(inner) : node.Words(),
        "operator_name" when node.Text.StartsWith("operator") => "operator" + node.Words()["operator".Length..].Trim(),
        _ => node.Words(),
    };

    private CollectionItem Item(SyntaxNode node) => Item(node, Lower);

    private CollectionItem Item(SyntaxNode node, Func<SyntaxNode, Expression> lower)
    {
        if (!node.Is("initializer_pair")) return new CollectionItem(null, lower(node));
        var designator = node.Child("designator");
        var value = node.Child("value") is { } given ? lower(given) : Group(node);
        return new CollectionItem(designator is { Kind: "subscript_designator" } at ? First(at) : new Expression.Literal(designator?.Span() ?? node.Span(), LiteralKind.String, designator.Words().TrimStart('.')), value);
    }
}
