using CodeGuru.Core.Code;
using CodeGuru.Core.Syntax;

namespace CodeGuru.Core.Languages.Python;

/// <summary>Lowers expressions, and the targets of assignments, which look the same.</summary>
internal sealed class PythonExpressions(PythonLowering lowering)
{
    public Expression Lower(SyntaxNode node) => lowering.Scope.Deeper(node, Inner, span => new Expression.Group(span, []));

    private Expression Inner(SyntaxNode node)
    {
        var span = LoweringScope.SpanOf(node);
        switch (node.Kind)
        {
            case "identifier":
                return new Expression.Name(span, node.Words());
            case "dotted_name":
                return Dotted(node);
            case "integer":
                return new Expression.Literal(span, LiteralKind.Integer, node.Words());
            case "float":
                return new Expression.Literal(span, LiteralKind.Float, node.Words());
            case "true":
                return new Expression.Literal(span, LiteralKind.True, "True");
            case "false":
                return new Expression.Literal(span, LiteralKind.False, "False");
            case "none":
                return new Expression.Literal(span, LiteralKind.Null, "None");
            case "ellipsis":
                return new Expression.Literal(span, LiteralKind.Other, "...");
            case "string":
                return String(node);
            case "concatenated_string":
                return Concatenated(node);
            case "parenthesized_expression" or "type" or "as_pattern_target" or "chevron":
                return Only(node);
            case "attribute":
                return node.Child("object") is { } target && node.Child("attribute") is { } name
                    ? new Expression.Member(span, Lower(target), name.Words(), LoweringScope.SpanOf(name), false) : Group(node);
            case "subscript":
                return node.Child("value") is { } value
                    ? new Expression.Index(span, Lower(value), [.. node.ChildrenIn("subscript").Where(child => child.IsNamed).Select(Lower)]) : Group(node);
            case "slice":
                return Slice(node);
            case "call":
                return Call(node);
            case "lambda":
                return lowering.Declarations.Lambda(node, null);
            case "unary_operator":
                return new Expression.Unary(span, Operator(node), Operand(node));
            case "not_operator":
                return new Expression.Not(span, Operand(node));
            case "binary_operator":
                return new Expression.Binary(span, Operator(node), Side(node, "left"), Side(node, "right"));
            case "boolean_operator":
                return new Expression.Logical(span, Operator(node) == "and" ? LogicalOperator.And : LogicalOperator.Or, Side(node, "left"), Side(node, "right"));
            case "comparison_operator":
                return Comparison(node);
            case "conditional_expression":
                var choice = Parts(node);
                return choice is [var then, var condition, var otherwise] ? new Expression.Conditional(span, condition, then, otherwise) : new Expression.Group(span, choice);
            case "named_expression":
                return new Expression.Assignment(span, Side(node, "name"), null, Side(node, "value"));
            case "await":
                return new Expression.Await(span, Only(node));
            case "yield":
                return new Expression.Yield(span, Parts(node) is [var yielded] ? yielded : null, node.Children.Any(child => child.Is("from")));
            case "list" or "list_pattern":
                return Display(node, CollectionKind.List);
            case "tuple" or "tuple_pattern" or "expression_list" or "pattern_list":
                return Display(node, CollectionKind.Tuple);
            case "set":
                return Display(node, CollectionKind.Set);
            case "dictionary":
                return Display(node, CollectionKind.Map);
            case "list_comprehension":
                return Comprehension(node, CollectionKind.List);
            case "set_comprehension":
                return Comprehension(node, CollectionKind.Set);
            case "dictionary_comprehension":
                return Comprehension(node, CollectionKind.Map);
            case "generator_expression":
                return Comprehension(node, CollectionKind.Generator);
            case "list_splat" or "list_splat_pattern":
                return new Expression.Spread(span, Only(node), false);
            case "dictionary_splat" or "dictionary_splat_pattern":
                return new Expression.Spread(span, Only(node), true);
            case "keyword_argument":
                return Side(node, "value");
            case "assignment" or "augmented_assignment":
                return new Expression.Assignment(span, Side(node, "left"), node.Child("operator") is { } operation ? operation.Words().TrimEnd('=') : null, Side(node, "right"));
            default:
                return Group(node);
        }
    }

    private Expression Dotted(SyntaxNode node)
    {
        Expression? path = null;
        foreach (var part in node.NamedChildren.Where(child => child.Is("identifier")))
        {
            var span = LoweringScope.SpanOf(part);
            path = path is null ? new Expression.Name(span, part.Words())
                : new Expression.Member(path.Span.To(span), path, part.Words(), span, false);
        }

        return path ?? Group(node);
    }

    private Expression String(SyntaxNode node)
    {
        var span = LoweringScope.SpanOf(node);
        var parts = node.NamedChildren.Where(child => child.Is("interpolation")).SelectMany(Interpolated).ToList();
        if (parts.Count > 0) return new Expression.Interpolation(span, parts);
        var start = node.FirstChild is { } first ? first.Text : "";
        var isBytes = start.IndexOfAny('b', 'B') >= 0;
        return new Expression.Literal(span, isBytes ? LiteralKind.Bytes : LiteralKind.String, Content(node));
    }

    private IEnumerable<Expression> Interpolated(SyntaxNode node)
    {
        if (node.Child("expression") is { } value) yield return Lower(value);
        if (node.Child("format_specifier") is not { } format) yield break;
        foreach (var inner in format.NamedChildren.Where(child => child.Is("format_expression") || child.Is("interpolation")).SelectMany(Interpolated))
            yield return inner;
    }

    private Expression Concatenated(SyntaxNode node)
    {
        var strings = node.NamedChildren.Where(child => child.Is("string")).ToList();
        var parts = strings.SelectMany(text => text.NamedChildren.Where(child => child.Is("interpolation")).SelectMany(Interpolated)).ToList();
        var span = LoweringScope.SpanOf(node);
        return parts.Count > 0 ? new Expression.Interpolation(span, parts) : new Expression.Literal(span, LiteralKind.String, string.Concat(strings.Select(Content)));
    }

    private static string Content(SyntaxNode node) =>
        string.Concat(node.NamedChildren.Where(child => child.Is("string_content")).Select(child => child.Words()));

    private Expression.Slice Slice(SyntaxNode node)
    {
        var parts = new Expression?[3];
        var at = 0;
        foreach (var child in node.Children)
        {
            if (child.Is(":")) at = Math.Min(at + 1, 2);
            else if (child.IsNamed && !child.Is("comment")) parts[at] = Lower(child);
        }

        return new Expression.Slice(LoweringScope.SpanOf(node), parts[0], parts[1], parts[2]);
    }

    private Expression Call(SyntaxNode node)
    {
        if (node.Child("function") is not { } function) return Group(node);
        var callee = Lower(function);
        var arguments = node.Child("arguments") switch
        {
            null => [],
            { Kind: "generator_expression" } generator => [new Argument(null, Lower(generator))],
            { } list => list.NamedChildren.Where(child => !child.Is("comment"))
                .Select(child => new Argument(child.Is("keyword_argument") ? child.Child("name")?.Words() : null, Lower(child))).ToList(),
        };
        return new Expression.Call(LoweringScope.SpanOf(node), callee, arguments, false);
    }

    /// <summary>A chain <c>a &lt; b &lt; c</c> becomes comparisons from the left.</summary>
    private Expression Comparison(SyntaxNode node)
    {
        var operands = Parts(node);
        var operators = node.ChildrenIn("operators").Select(child => child.Words()).ToList();
        if (operands.Count == 0) return Group(node);
        var result = operands[0];
        for (var at = 1; at < operands.Count; at++)
            result = new Expression.Binary(result.Span.To(operands[at].Span), at <= operators.Count ? operators[at - 1] : "", result, operands[at]);
        return result;
    }

    private Expression.Display Display(SyntaxNode node, CollectionKind kind) => new(LoweringScope.SpanOf(node), kind,
        [.. node.NamedChildren.Where(child => !child.Is("comment")).Select(Item)]);

    private CollectionItem Item(SyntaxNode node) =>
        node.Is("pair") ? new CollectionItem(Side(node, "key"), Side(node, "value")) : new CollectionItem(null, Lower(node));

    private Expression Comprehension(SyntaxNode node, CollectionKind kind)
    {
        if (node.Child("body") is not { } body) return Group(node);
        var clauses = node.NamedChildren.Where(child => child.Is("for_in_clause") || child.Is("if_clause")).Select(Clause).ToList();
        return new Expression.Comprehension(LoweringScope.SpanOf(node), kind, Item(body), clauses);
    }

    private ComprehensionClause Clause(SyntaxNode node)
    {
        var span = LoweringScope.SpanOf(node);
        if (node.Is("if_clause")) return new ComprehensionClause(span, null, Only(node), false);
        return new ComprehensionClause(span, Side(node, "left"), Side(node, "right"), node.Children.Any(child => child.Is("async")));
    }

    private Expression Side(SyntaxNode node, string field) =>
        node.Child(field) is { } side ? Lower(side) : new Expression.Group(new SourceSpan(node.End, node.End), []);

    private Expression Operand(SyntaxNode node) => Side(node, "argument");

    private static string Operator(SyntaxNode node) => node.Child("operator") is { } sign ? sign.Words().Replace(" \\", "", StringComparison.Ordinal) : "";

    private List<Expression> Parts(SyntaxNode node) => [.. node.NamedChildren.Where(child => !child.Is("comment")).Select(Lower)];

    private Expression.Group Group(SyntaxNode node) => new(LoweringScope.SpanOf(node), Parts(node));

    /// <summary>The one part of a node, or all of a broken one. Each is lowered once: what is nested would take twice as long a level.</summary>
    private Expression Only(SyntaxNode node)
    {
        var parts = Parts(node);
        return parts is [var only] ? only : new Expression.Group(LoweringScope.SpanOf(node), parts);
    }
}
