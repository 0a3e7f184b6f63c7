using CodeGuru.Core.Code;
using CodeGuru.Core.Languages.Curly;
using CodeGuru.Core.Syntax;

namespace CodeGuru.Core.Languages.CSharp;

/// <summary>Lowers expressions, and types where they stand for their classes.</summary>
internal sealed class CSharpExpressions(CSharpLowering lowering) : CurlyExpressions(lowering)
{
    /// <summary>What stands left of the <c>?.</c> that is being lowered.</summary>
    private Expression? conditional;

    protected override LiteralKind? Literal(string kind) => kind == "boolean_literal" ? null : base.Literal(kind);

    protected override Expression Inner(SyntaxNode node)
    {
        var span = node.Span();
        switch (node.Kind)
        {
            case "boolean_literal":
                return new Expression.Literal(span, node.Text is "true" ? LiteralKind.True : LiteralKind.False, node.Words());
            case "invocation_expression":
                return node.Child("function") is { } function && Lower(function) is var called ? new Expression.Call(Whole(called, span), called, Arguments(node.Child("arguments")), false) : Group(node);
            case "object_creation_expression" or "implicit_object_creation_expression":
                return Creation(node);
            case "member_access_expression":
                return Access(node);
            case "conditional_access_expression":
                return Conditional(node);
            case "member_binding_expression":
                return node.Child("name") is { } bound ? new Expression.Member(conditional is null ? span : Whole(conditional, span), conditional ?? new Expression.Group(span, []), Name(bound), bound.Span(), true) : Group(node);
            case "element_access_expression":
                return node.Child("expression") is { } target && Lower(target) is var opened
                    ? new Expression.Index(Whole(opened, span), opened, [.. Arguments(node.Child("subscript")).Select(argument => argument.Value)]) : Group(node);
            case "generic_name":
                return new Expression.Name(span, Name(node));
            case "qualified_name" or "alias_qualified_name":
                return node.Either("qualifier", "alias") is { } qualifier && node.Child("name") is { } name
                    ? new Expression.Member(span, Lower(qualifier), Name(name), name.Span(), false) : Group(node);
            case "nullable_type":
                return First(node);
            case "lambda_expression" or "anonymous_method_expression":
                return lowering.Declarations.Lambda(node);
            case "cast_expression":
                return Cast(node, "value", "type");
            case "as_expression":
                return Cast(node, "left", "right");
            case "is_expression" or "is_pattern_expression":
                return (Expression?)Chosen(node) ?? Test(node);
            case "interpolated_string_expression":
                return new Expression.Interpolation(span, [.. node.Present().Where(child => child.Is("interpolation")).SelectMany(each => each.Present().Where(part => !part.Is("interpolation_brace")).Take(1)).Select(Lower)]);
            case "switch_expression":
                return new Expression.Statements(span, ((CSharpStatements)lowering.Statements).SwitchExpression(node));
            case "throw_expression":
                return new Expression.Statements(span, new Statement.Raise(span, First(node), null));
            case "array_creation_expression" or "implicit_array_creation_expression" or "stackalloc_expression" or "implicit_stackalloc_expression":
                return node.FirstOf("initializer_expression") is { } items ? Lower(items) : Group(node);
            case "initializer_expression" or "collection_expression" or "tuple_expression":
                var kind = node.Is("tuple_expression") ? CollectionKind.Tuple : CollectionKind.List;
                // What begins with two dots in a collection is no range.
                return new Expression.Display(span, kind, [.. node.Present().Select(item => new CollectionItem(null, node.Is("collection_expression") && item.Text.StartsWith("..", StringComparison.Ordinal) ? new Expression.Spread(item.Span(), Spread(item), false) : Lower(item)))]);
            case "tuple_pattern":
                return new Expression.Display(span, CollectionKind.Tuple, [.. node.Present().Select(item => new CollectionItem(null, Lower(item)))]);
            case "argument" when !node.Present().Any() && node.HasToken("this"):
                return new Expression.This(span);
            case "argument" or "ref_expression" or "checked_expression":
                return node.Present().LastOrDefault() is { Tree: not null } value ? Lower(value) : Group(node);
            case "declaration_expression":
                return lowering.Part(node, "name");
            case "query_expression":
                return ((CSharpStatements)lowering.Statements).Query(node);
            case "postfix_unary_expression" when Operator(node) == "!":
                return First(node);
            case "typeof_expression" or "sizeof_expression" or "default_expression" or "array_type" or "pointer_type" or "type_argument_list" or "modifier" or "implicit_type" or "tuple_type":
                return new Expression.Group(span, []);
            default:
                return base.Inner(node);
        }
    }

    public override IReadOnlyList<Argument> Arguments(SyntaxNode? list) => list is not { } nodes ? []
        : [.. nodes.Present().Select(child => new Argument(child.Child("name") is { } name ? name.Words().TrimEnd(':') : null, Lower(child)))];

    /// <summary>The name of what may be followed by type arguments.</summary>
    public static string Name(SyntaxNode node) => node.Is("generic_name") ? node.Present().FirstOrDefault().Words() : node.Words();

    protected override Expression Binary(SyntaxNode node)
    {
        if (Operator(node) is "as") return Cast(node, "left", "right");
        var whole = base.Binary(node);
        // What the grammar takes for a part of a pattern on the right is chosen by all of it.
        return whole is Expression.Logical { Right: Expression.Conditional choice } logical && node.Child("right") is { Kind: "is_pattern_expression" }
            ? new Expression.Conditional(logical.Span, new Expression.Logical(logical.Span.To(choice.Condition.Span), logical.Operator, logical.Left, choice.Condition), choice.Then, choice.Else) : whole;
    }

    /// <summary><c>n is &gt; 0 ? a : b</c> asks first, but the grammar puts the choice into the pattern; null for any other test.</summary>
    private Expression.Conditional? Chosen(SyntaxNode node)
    {
        if (node.Child("pattern") is not { } pattern) return null;
        var last = pattern;
        while (last.Kind is "and_pattern" or "or_pattern" or "negated_pattern" or "relational_pattern" or "constant_pattern" && last.Present().LastOrDefault() is { Tree: not null } inner) last = inner;
        if (last is not { Kind: "conditional_expression" } || last.Child("condition") is not { } bound) return null;
        var asked = new SourceSpan(pattern.Start, bound.End);
        var test = new Expression.Test(new SourceSpan(node.Start, bound.End), lowering.Part(node, "left", "expression"), new Pattern(asked, PatternKind.Value, lowering.Lower(bound), null, []));
        return new Expression.Conditional(node.Span(), test, lowering.Part(last, "consequence"), lowering.Part(last, "alternative"));
    }

    private Expression.Test Test(SyntaxNode node)
    {
        var asked = node.Either("right", "pattern");
        // After a bare is stands a type, or a constant that looks like one.
        Pattern pattern = asked is not { } given ? new Pattern(node.Span(), PatternKind.Any, null, null, [])
            : node.Is("is_expression") ? new Pattern(given.Span(), PatternKind.Type, Lower(given), null, []) : ((CSharpStatements)lowering.Statements).Pattern(given);
        return new Expression.Test(node.Span(), lowering.Part(node, "left", "expression"), pattern);
    }

    private Expression Access(SyntaxNode node) => node.Child("expression") is { } target && node.Child("name") is { } name && Lower(target) is var owner
        ? new Expression.Member(Whole(owner, node.Span()), owner, Name(name), name.Span(), false) : Group(node);

    /// <summary>With what stands left of a <c>?.</c>, which the grammar keeps apart.</summary>
    private static SourceSpan Whole(Expression first, SourceSpan span) => first.Span.Start < span.Start ? first.Span.To(span) : span;

    private Expression Conditional(SyntaxNode node)
    {
        var parts = node.Present().ToList();
        if (parts.Count < 2) return Group(node);
        var outer = conditional;
        var target = Lower(parts[0]);
        conditional = target;
        var result = Lower(parts[^1]);
        conditional = outer;
        return result;
    }

    private Expression Creation(SyntaxNode node)
    {
        // Where no type is written, the grammar does not name the list.
        var arguments = Arguments(node.Child("arguments") ?? node.FirstOf("argument_list"));
        var initializer = node.Either("initializer") is { } list ? [.. list.Present().Select(Entry)] : (List<Expression>)[];
        // An object whose type is not written has the one that is declared around it.
        Expression callee = node.Child("type") is { } type ? Lower(type) : CSharpDeclarations.TypeAround(node) is { } around ? Lower(around) : new Expression.Group(node.Span(), []);
        var call = new Expression.Call(node.Span(), callee, arguments, true);
        return initializer.Count == 0 ? call : new Expression.Call(node.Span(), callee, [.. arguments, .. initializer.Select(each => new Argument("<initializer>", each))], true);
    }

    /// <summary>What the two dots stand before, under however many nodes.</summary>
    private Expression Spread(SyntaxNode node) => node.Present().FirstOrDefault() is { Tree: not null } inner ? inner.Text.StartsWith("..", StringComparison.Ordinal) ? Spread(inner) : Lower(inner) : Group(node);

    private Expression Entry(SyntaxNode node) => node.Is("assignment_expression") ? lowering.Part(node, "right") : Lower(node);
}
