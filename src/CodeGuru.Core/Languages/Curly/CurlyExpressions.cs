using CodeGuru.Core.Code;
using CodeGuru.Core.Syntax;

namespace CodeGuru.Core.Languages.Curly;

/// <summary>Lowers the expressions that languages in the tradition of C share.</summary>
internal class CurlyExpressions(CurlyLowering lowering)
{
    protected LoweringScope Scope => lowering.Scope;

    /// <summary>Literals by the names that grammars have for them.</summary>
    protected virtual LiteralKind? Literal(string kind) => kind switch
    {
        "integer_literal" or "int_literal" or "decimal_integer_literal" or "hex_integer_literal" or "octal_integer_literal" or "binary_integer_literal" => LiteralKind.Integer,
        "number" or "number_literal" => LiteralKind.Integer,
        "float_literal" or "real_literal" or "decimal_floating_point_literal" or "hex_floating_point_literal" or "imaginary_literal" => LiteralKind.Float,
        "string" or "string_literal" or "interpreted_string_literal" or "raw_string_literal" or "verbatim_string_literal" or "concatenated_string" => LiteralKind.String,
        "char_literal" or "character_literal" or "rune_literal" => LiteralKind.Character,
        "true" => LiteralKind.True,
        "false" => LiteralKind.False,
        "null" or "nil" or "null_literal" or "nullptr" or "undefined" => LiteralKind.Null,
        "regex" => LiteralKind.Pattern,
        _ => null,
    };

    public Expression Lower(SyntaxNode node) => Scope.Deeper(node, Inner, span => new Expression.Group(span, []));

    protected virtual Expression Inner(SyntaxNode node)
    {
        var span = node.Span();
        if (Literal(node.Kind) is { } literal) return new Expression.Literal(span, literal, Content(node));
        switch (node.Kind)
        {
            case "identifier" or "property_identifier" or "field_identifier" or "type_identifier" or "package_identifier" or "shorthand_property_identifier"
                or "shorthand_property_identifier_pattern" or "private_property_identifier" or "namespace_identifier" or "statement_identifier" or "predefined_type" or "primitive_type":
                return new Expression.Name(span, node.Words());
            case "parenthesized_expression" or "expression_list" or "condition_clause":
                var parts = lowering.Parts(node);
                return parts is [var only] ? only : new Expression.Group(span, parts);
            case "this":
                return new Expression.This(span);
            case "super" or "base":
                return new Expression.Super(span);
            case "binary_expression":
                return Binary(node);
            case "unary_expression" or "prefix_unary_expression":
                return Unary(node);
            case "update_expression" or "postfix_unary_expression":
                return new Expression.Unary(span, Operator(node) is { Length: > 0 } sign ? sign : "++", Operand(node));
            case "assignment_expression" or "augmented_assignment_expression" or "compound_assignment_expr":
                return new Expression.Assignment(span, lowering.Part(node, "left"), Compound(node), lowering.Part(node, "right"));
            case "ternary_expression" or "conditional_expression":
                return new Expression.Conditional(span, lowering.Part(node, "condition"), lowering.Part(node, "consequence"), lowering.Part(node, "alternative"));
            case "call_expression":
                return node.Either("function", "constructor") is { } callee ? new Expression.Call(span, Lower(callee), Arguments(node.Child("arguments")), false) : Group(node);
            case "await_expression":
                return new Expression.Await(span, First(node));
            default:
                return Group(node);
        }
    }

    /// <summary>Arguments in brackets.</summary>
    public virtual IReadOnlyList<Argument> Arguments(SyntaxNode? list) => list is not { } nodes ? []
        : [.. nodes.Present().Select(child => new Argument(null, Lower(child)))];

    protected Expression Member(SyntaxNode node, string target, string name, bool isOptional = false) =>
        node.Child(target) is { } of && node.Child(name) is { } member ? new Expression.Member(node.Span(), Lower(of), member.Words(), member.Span(), isOptional) : Group(node);

    protected Expression Index(SyntaxNode node, string target, params ReadOnlySpan<string> key) =>
        node.Child(target) is { } of ? new Expression.Index(node.Span(), Lower(of), [lowering.Part(node, key)]) : Group(node);

    protected Expression.Group Group(SyntaxNode node) => new(node.Span(), lowering.Parts(node));

    protected Expression First(SyntaxNode node) => lowering.Parts(node) is [var first, ..] ? first : new Expression.Group(new SourceSpan(node.End, node.End), []);

    protected Expression Cast(SyntaxNode node, string value, string type) => new Expression.Cast(node.Span(), lowering.Part(node, value), node.Child(type).Words());

    /// <summary>The operator of a compound assignment without its equals sign; null for a plain one.</summary>
    public static string? Compound(SyntaxNode node)
    {
        var sign = Operator(node).TrimEnd('=');
        return sign.Length == 0 || sign == ":" ? null : sign;
    }

    protected virtual Expression Binary(SyntaxNode node)
    {
        var (left, right) = (lowering.Part(node, "left"), lowering.Part(node, "right"));
        return Operator(node) switch
        {
            "&&" or "and" => new Expression.Logical(node.Span(), LogicalOperator.And, left, right),
            "||" or "or" => new Expression.Logical(node.Span(), LogicalOperator.Or, left, right),
            "??" => new Expression.Logical(node.Span(), LogicalOperator.Coalesce, left, right),
            var sign => new Expression.Binary(node.Span(), sign, left, right),
        };
    }

    private Expression Unary(SyntaxNode node)
    {
        var sign = Operator(node);
        return sign is "!" or "not" ? new Expression.Not(node.Span(), Operand(node)) : new Expression.Unary(node.Span(), sign, Operand(node));
    }

    protected Expression Operand(SyntaxNode node) => node.Either("argument", "operand", "value") is { } operand ? Lower(operand) : First(node);

    protected static string Operator(SyntaxNode node)
    {
        if (node.Child("operator") is { } named) return named.Words();
        foreach (var child in node.Children)
        {
            if (!child.IsNamed && child.Kind is not ("(" or ")")) return child.Words();
        }

        return "";
    }

    private static string Content(SyntaxNode node)
    {
        var text = node.Text;
        return text.Length > 1 && text[0] is '"' or '\'' or '`' && text[^1] == text[0] ? text[1..^1].ToString() : text.ToString();
    }
}
