using CodeGuru.Core.Code;
using CodeGuru.Core.Languages.Curly;
using CodeGuru.Core.Syntax;

namespace CodeGuru.Core.Languages.Php;

/// <summary>Lowers expressions, and types where they stand for their classes.</summary>
internal sealed class PhpExpressions(PhpLowering lowering) : CurlyExpressions(lowering)
{
    protected override LiteralKind? Literal(string kind) => kind switch
    {
        "integer" => LiteralKind.Integer,
        "float" => LiteralKind.Float,
        "nowdoc" => LiteralKind.String,
        _ => base.Literal(kind),
    };

    protected override Expression Inner(SyntaxNode node)
    {
        var span = node.Span();
        switch (node.Kind)
        {
            case "variable_name":
                return node.Text is "$this" ? new Expression.This(span) : new Expression.Name(span, node.Words());
            case "boolean":
                return new Expression.Literal(span, node.Text.Equals("true", StringComparison.OrdinalIgnoreCase) ? LiteralKind.True : LiteralKind.False, node.Words());
            case "name" or "relative_scope":
                return Named(node);
            case "named_type" or "optional_type" or "by_ref":
                return First(node);
            // The value of the operand, but not written like it.
            case "clone_expression" or "error_suppression_expression" or "print_intrinsic":
                return new Expression.Group(span, [First(node)]);
            case "qualified_name" or "namespace_name" or "relative_name":
                return lowering.Names.Qualified(node);
            case "function_call_expression":
                return Call(node, lowering.Part(node, "function"));
            case "member_call_expression" or "nullsafe_member_call_expression":
                return Call(node, Access(node, "object", node.Is("nullsafe_member_call_expression")));
            case "scoped_call_expression":
                return Call(node, Access(node, "scope", false));
            case "member_access_expression" or "nullsafe_member_access_expression":
                return Access(node, "object", node.Is("nullsafe_member_access_expression"));
            case "scoped_property_access_expression":
                return node.Child("scope") is { } scope && node.Child("name") is { } property
                    ? new Expression.Member(span, Lower(scope), property.Words().TrimStart('$'), property.Span(), false) : Group(node);
            case "class_constant_access_expression":
                return Constant(node);
            case "object_creation_expression":
                return Creation(node);
            case "subscript_expression":
                var parts = lowering.Parts(node);
                return parts.Count == 0 ? Group(node) : new Expression.Index(span, parts[0], [.. parts.Skip(1)]);
            case "array_creation_expression":
                return Array(node);
            case "list_literal":
                return List(node);
            case "unary_op_expression":
                return node.HasToken("!") ? new Expression.Not(span, Operand(node)) : new Expression.Unary(span, Operator(node), Operand(node));
            case "binary_expression" when node.HasToken("instanceof") && node.Child("right") is { } type:
                return new Expression.Test(span, lowering.Part(node, "left"), new Pattern(type.Span(), PatternKind.Type, Lower(type), null, []));
            case "assignment_expression" or "reference_assignment_expression" when node.Child("left") is { } left && node.Child("right") is { } right:
                return new Expression.Assignment(span, Lower(left), null, right.Kind is "anonymous_function" or "arrow_function" && left.Is("variable_name") ? lowering.Declarations.Closure(right, left) : Lower(right));
            case "conditional_expression" when node.Child("body") is null:
                return new Expression.Logical(span, LogicalOperator.Or, lowering.Part(node, "condition"), lowering.Part(node, "alternative"));
            case "conditional_expression":
                return new Expression.Conditional(span, lowering.Part(node, "condition"), lowering.Part(node, "body"), lowering.Part(node, "alternative"));
            case "cast_expression":
                return Cast(node, "value", "type");
            case "anonymous_function" or "anonymous_function_creation_expression" or "arrow_function":
                return lowering.Declarations.Closure(node);
            case "match_expression":
                return new Expression.Statements(span, ((PhpStatements)lowering.Statements).MatchExpression(node));
            case "throw_expression":
                return new Expression.Statements(span, new Statement.Raise(span, First(node), null));
            case "encapsed_string" or "heredoc" or "shell_command_expression":
                return Text(node);
            case "yield_expression":
                return Yield(node);
            case "variadic_unpacking":
                return new Expression.Spread(span, First(node), false);
            case "require_expression" or "require_once_expression" or "include_expression" or "include_once_expression":
                lowering.Names.Include(node);
                return Group(node);
            case "primitive_type" or "cast_type" or "union_type" or "intersection_type" or "text" or "attribute_list" or "string_content" or "escape_sequence":
                return new Expression.Group(span, []);
            default:
                return base.Inner(node);
        }
    }

    public override IReadOnlyList<Argument> Arguments(SyntaxNode? list) => list is not { } nodes ? [] : [.. nodes.Present().Where(child => !child.Is("variadic_placeholder"))
        .Select(child => new Argument(child.Child("name") is { } name ? "$" + name.Words() : null, child.Is("argument") ? Argument(child) : Lower(child)))];

    /// <summary><c>f(...)</c> is the function itself.</summary>
    private Expression Call(SyntaxNode node, Expression callee)
    {
        if (node.Child("arguments") is not { } list) return callee;
        if (list.FirstOf("variadic_placeholder") is not null) return callee;
        // Where a function is wanted, a string is its name.
        if (callee is Expression.Name { Identifier: var name } && PhpConventions.Callbacks.Contains(name))
        {
            return new Expression.Call(node.Span(), callee, [.. Arguments(list).Select(argument => argument.Value is Expression.Literal { Kind: LiteralKind.String } text && IsName(text.Value)
                ? argument with { Value = new Expression.Name(text.Span, text.Value) } : argument)], false);
        }

        return new Expression.Call(node.Span(), callee, Arguments(list), false);
    }

    private Expression Argument(SyntaxNode node)
    {
        var value = node.Present().LastOrDefault();
        if (value.Tree is null) return Group(node);
        var lowered = Lower(value);
        // [$object, 'method'] is a function.
        return lowered is Expression.Display { Kind: CollectionKind.List, Items: [{ Value: Expression.This or Expression.Name or Expression.Member } target, { Value: Expression.Literal { Kind: LiteralKind.String } method }] } && IsName(method.Value)
            ? new Expression.Member(lowered.Span, target.Value, method.Value, method.Span, false) : lowered;
    }

    private static bool IsName(string text) => text.Length > 0 && text.All(letter => char.IsLetterOrDigit(letter) || letter == '_') && !char.IsDigit(text[0]);

    /// <summary><c>self</c>, <c>static</c> and <c>parent</c> are names too.</summary>
    private Expression Named(SyntaxNode node)
    {
        var span = node.Span();
        var type = lowering.Declarations.TypeAround;
        return node.Text switch
        {
            // Not through traits: those are asked before the class that is extended.
            "parent" => lowering.Declarations.Types.ParentOf(type) ?? new Expression.Super(span),
            "static" when type is not null && node.Parent is { Kind: "scoped_call_expression" or "scoped_property_access_expression" or "class_constant_access_expression" } => new Expression.This(span),
            "self" or "static" when type is not null => new Expression.Name(span, type.Name),
            _ => new Expression.Name(span, node.Words()),
        };
    }

    private Expression Access(SyntaxNode node, string target, bool isOptional)
    {
        if (node.Child(target) is not { } of || node.Child("name") is not { } name) return Group(node);
        // Which member is meant is known only when it runs.
        return name.Is("name") ? new Expression.Member(new SourceSpan(node.Start, name.End), Lower(of), name.Words(), name.Span(), isOptional)
            : new Expression.Group(new SourceSpan(node.Start, name.End), [Lower(of), Lower(name)]);
    }

    private Expression Constant(SyntaxNode node)
    {
        var parts = node.Children.Where(child => child.IsNamed).ToList();
        if (parts.Count < 2) return parts.Count == 1 ? Lower(parts[0]) : Group(node);
        return parts[^1].Text is "class" ? Lower(parts[0]) : new Expression.Member(node.Span(), Lower(parts[0]), parts[^1].Words(), parts[^1].Span(), false);
    }

    private Expression Creation(SyntaxNode node)
    {
        var type = node.Present().FirstOrDefault(child => child.Kind is not ("arguments" or "attribute_list"));
        if (type.Tree is null) return Group(node);
        var arguments = Arguments(node.FirstOf("arguments") ?? type.FirstOf("arguments"));
        return new Expression.Call(node.Span(), type.Kind is "anonymous_class" ? lowering.Declarations.Types.Anonymous(type) : Lower(type), arguments, true);
    }

    private Expression.Display Array(SyntaxNode node)
    {
        var items = node.Present().Select(Item).ToList();
        return new Expression.Display(node.Span(), items.Exists(item => item.Key is not null) ? CollectionKind.Map : CollectionKind.List, items);
    }

    private CollectionItem Item(SyntaxNode node)
    {
        var parts = node.Is("array_element_initializer") ? lowering.Parts(node) : [Lower(node)];
        return parts is [var key, var value] ? new CollectionItem(key, value) : new CollectionItem(null, parts.Count > 0 ? parts[0] : new Expression.Group(node.Span(), []));
    }

    /// <summary>Targets of one assignment, in order or by their keys; places may be left out.</summary>
    private Expression.Display List(SyntaxNode node)
    {
        var items = new List<CollectionItem>();
        Expression? key = null;
        Expression? value = null;
        foreach (var child in node.Children)
        {
            if (child.IsNamed && !child.IsComment()) value = Lower(child);
            else if (child.Is("=>")) (key, value) = (value, null);
            if (!child.Is(",") && !child.Is("]") && !child.Is(")")) continue;
            if (value is not null || child.Is(",")) items.Add(new CollectionItem(key, value ?? new Expression.Group(child.Span(), [])));
            (key, value) = (null, null);
        }

        return new Expression.Display(node.Span(), items.Exists(item => item.Key is not null) ? CollectionKind.Map : CollectionKind.List, items);
    }

    private Expression Text(SyntaxNode node)
    {
        var body = node.Child("value") ?? node;
        var parts = body.Present().Where(part => part.Kind is not ("string_content" or "escape_sequence" or "heredoc_start" or "heredoc_end")).ToList();
        return parts.Count > 0 ? new Expression.Interpolation(node.Span(), [.. parts.Select(Lower)]) : new Expression.Literal(node.Span(), LiteralKind.String, body.Words().Trim('"'));
    }

    private Expression Yield(SyntaxNode node)
    {
        var value = node.Present().FirstOrDefault();
        if (value.Tree is null) return new Expression.Yield(node.Span(), null, false);
        var item = value.Is("array_element_initializer") ? Item(value) : new CollectionItem(null, Lower(value));
        return new Expression.Yield(node.Span(), item.Value, node.HasToken("yield from")) { Key = item.Key };
    }
}
