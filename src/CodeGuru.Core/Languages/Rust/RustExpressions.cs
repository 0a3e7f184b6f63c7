using CodeGuru.Core.Code;
using CodeGuru.Core.Languages.Curly;
using CodeGuru.Core.Syntax;

namespace CodeGuru.Core.Languages.Rust;

/// <summary>Lowers expressions and paths.</summary>
internal sealed class RustExpressions(RustLowering lowering) : CurlyExpressions(lowering)
{
    protected override Expression Inner(SyntaxNode node)
    {
        var span = node.Span();
        switch (node.Kind)
        {
            case "boolean_literal":
                return new Expression.Literal(span, node.Text is "true" ? LiteralKind.True : LiteralKind.False, node.Words());
            case "self":
                return new Expression.Name(span, "self");
            case "identifier" or "type_identifier" when node.Text is "Self":
                return new Expression.Name(span, lowering.Declarations.TypeAround?.Name ?? "Self");
            case "field_expression":
                return Member(node, "value", "field");
            case "scoped_identifier" or "scoped_type_identifier":
                return Path(node);
            case "generic_function" or "generic_type" or "generic_type_with_turbofish":
                return node.Either("function", "type") is { } generic ? Lower(generic) : Group(node);
            case "index_expression":
                var indexed = lowering.Parts(node);
                return indexed is [var target, var key] ? new Expression.Index(span, target, [key]) : new Expression.Group(span, indexed);
            case "reference_expression" or "mut_pattern" or "ref_pattern" or "reference_pattern":
                return node.Present().LastOrDefault(child => !child.Is("mutable_specifier")) is { Tree: not null } inner ? Lower(inner) : Group(node);
            case "try_expression":
                return new Expression.Propagate(span, First(node));
            case "unary_expression" when Operator(node) == "*":
                return First(node);
            case "await_expression":
                return new Expression.Await(span, First(node));
            case "type_cast_expression":
                return Cast(node, "value", "type");
            case "struct_expression":
                return Struct(node);
            case "closure_expression":
                return lowering.Declarations.Closure(node);
            case "async_block":
                return lowering.Declarations.AsyncBlock(node);
            case "macro_invocation" when RustSelect.IsOne(node):
                return new Expression.Statements(span, RustSelect.Lower(node, lowering));
            case "array_expression":
                return new Expression.Display(span, CollectionKind.List, [.. node.Present().Select(item => new CollectionItem(null, Lower(item)))]);
            case "tuple_expression" or "tuple_pattern":
                return new Expression.Display(span, CollectionKind.Tuple, [.. node.Present().Select(item => new CollectionItem(null, Lower(item)))]);
            case "macro_invocation":
                var macro = node.Child("macro").Words();
                return new Expression.Call(
                    span, new Expression.Name(span, lowering.Declarations.IsMacro(macro) ? macro : macro + "!"),
                    node.FirstOf("token_tree") is { } tokens ? [.. RustTokens.Arguments(tokens, lowering).Select(value => new Argument(null, value))] : [], false);
            case "let_condition":
                return node.Child("pattern") is { } shape ? new Expression.Test(span, lowering.Part(node, "value"), ((RustStatements)lowering.Statements).Pattern(shape)) : Group(node);
            case "let_chain":
                var parts = lowering.Parts(node);
                return parts.Count == 0 ? Group(node) : parts.Skip(1).Aggregate(parts[0], (left, right) => new Expression.Logical(left.Span.To(right.Span), LogicalOperator.And, left, right));
            case "struct_pattern":
                return new Expression.Display(span, CollectionKind.Map, [.. node.Present().Where(part => part.Is("field_pattern")).Select(part => new CollectionItem(
                    new Expression.Literal(part.Span(), LiteralKind.String, part.Child("name").Words()), part.Child("pattern") is { } inside ? Lower(inside) : new Expression.Name(part.Span(), part.Child("name").Words())))]);
            case "tuple_struct_pattern":
                // Whose part it is, is not followed: a wrapper's value stands for what it wraps.
                return node.Present().Skip(1).ToList() is [var only] ? Lower(only) : new Expression.Group(span, []);
            case "if_expression" or "match_expression" or "while_expression" or "loop_expression" or "for_expression" or "block" or "unsafe_block" or "const_block"
                or "return_expression" or "break_expression" or "continue_expression":
                return new Expression.Statements(span, lowering.Statements.Lower(node).ToList() is [var single] ? single : new Statement.Empty(span));
            case "token_tree" or "type_arguments" or "pointer_type" or "reference_type" or "array_type" or "tuple_type" or "function_type" or "dynamic_type" or "abstract_type"
                or "unit_type" or "unit_expression" or "lifetime" or "label" or "mutable_specifier" or "attribute_item" or "remaining_field_pattern":
                return new Expression.Group(span, []);
            default:
                return base.Inner(node);
        }
    }

    /// <summary><c>crate</c>, <c>self</c> and <c>super</c> lead to modules that are in scope anyway.</summary>
    private Expression Path(SyntaxNode node)
    {
        if (node.Child("name") is not { } name) return Group(node);
        return node.Child("path") is not { } path || path.Kind is "crate" or "self" or "super" || (path.Child("name") is null && path.Text is "")
            ? new Expression.Name(name.Span(), name.Words()) : new Expression.Member(node.Span(), Lower(path.Is("bracketed_type") ? path.Present().FirstOrDefault() : path), name.Words(), name.Span(), false);
    }

    private Expression Struct(SyntaxNode node)
    {
        if (node.Child("name") is not { } name) return Group(node);
        var arguments = (node.Child("body")?.Present() ?? []).Select(each => each.Kind switch
        {
            "field_initializer" => new Argument(each.Either("field", "name").Words(), lowering.Part(each, "value")),
            "shorthand_field_initializer" => new Argument(each.Words(), new Expression.Name(each.Span(), each.Words())),
            "base_field_initializer" when lowering.Parts(each) is [var rest] => new Argument(null, new Expression.Spread(each.Span(), rest, true)),
            _ => new Argument(null, new Expression.Group(each.Span(), lowering.Parts(each))),
        });
        return new Expression.Call(node.Span(), Lower(name), [.. arguments], true);
    }
}
