using CodeGuru.Core.Code;
using CodeGuru.Core.Languages.Curly;
using CodeGuru.Core.Syntax;

namespace CodeGuru.Core.Languages.Ruby;

/// <summary>Lowers expressions; what is a statement elsewhere has a value here.</summary>
internal sealed class RubyExpressions(RubyLowering lowering) : CurlyExpressions(lowering)
{
    protected override LiteralKind? Literal(string kind) => kind switch
    {
        "integer" or "rational" => LiteralKind.Integer,
        "float" or "complex" => LiteralKind.Float,
        "character" => LiteralKind.String,
        "string" or "regex" => null,
        _ => base.Literal(kind),
    };

    protected override Expression Inner(SyntaxNode node)
    {
        var span = node.Span();
        switch (node.Kind)
        {
            case "identifier":
                return lowering.Calls.Word(node);
            case "constant" or "global_variable":
                return new Expression.Name(span, node.Words());
            case "instance_variable":
                return new Expression.Member(span, new Expression.This(span), node.Words(), span, false);
            case "class_variable":
                return lowering.Types.Around is { } type ? new Expression.Member(span, new Expression.Name(span, type.Name), node.Words(), span, false) : new Expression.Name(span, node.Words());
            case "self":
                return lowering.Scope.Owner.IsType ? new Expression.Name(span, lowering.Scope.Owner.Name) : new Expression.This(span);
            case "super":
                return lowering.Calls.Super(node);
            case "call" when ((RubyStatements)lowering.Statements).IsStatement(node):
                return AsValue(node);
            case "call":
                return lowering.Calls.Lower(node);
            case "yield":
                return new Expression.Call(span, new Expression.Name(new SourceSpan(node.Start, Math.Min(node.End, node.Start + "yield".Length)), "yield"), lowering.Calls.Arguments(node.FirstOf("argument_list")), false);
            case "scope_resolution":
                return node.Child("name") is not { } name ? Group(node) : node.Child("scope") is { } scope ? new Expression.Member(span, Lower(scope), name.Words(), name.Span(), false) : new Expression.Name(span, name.Words());
            case "element_reference":
                var parts = node.Present().Where(child => child.Kind is not ("block" or "do_block")).Select(Lower).ToList();
                return parts.Count == 0 ? Group(node) : new Expression.Index(span, parts[0], [.. parts.Skip(1)]);
            case "binary":
                return Binary(node);
            case "unary":
                var sign = Operator(node);
                return sign is "!" or "not" ? new Expression.Not(span, Operand(node)) : new Expression.Unary(span, sign, Operand(node));
            case "conditional":
                return new Expression.Conditional(span, lowering.Part(node, "condition"), lowering.Part(node, "consequence"), lowering.Part(node, "alternative"));
            case "assignment" or "operator_assignment":
                return Assignment(node);
            case "lambda" or "block" or "do_block":
                return lowering.Functions.Block(node);
            case "array" or "right_assignment_list":
                return new Expression.Display(span, CollectionKind.List, [.. node.Present().Select(item => item.Is("pair") ? Pair(item) : new CollectionItem(null, Lower(item)))]);
            case "string_array" or "symbol_array":
                return new Expression.Display(span, CollectionKind.List, [.. node.Present().Select(item => new CollectionItem(null, new Expression.Literal(item.Span(), LiteralKind.String, item.Words())))]);
            case "hash":
                return new Expression.Display(span, CollectionKind.Map, [.. node.Present().Select(item => item.Is("pair") ? Pair(item) : new CollectionItem(null, Lower(item)))]);
            case "pair":
                return Pair(node).Value;
            case "splat_argument" or "hash_splat_argument":
                return new Expression.Spread(span, First(node), node.Is("hash_splat_argument"));
            case "range":
                return new Expression.Binary(span, "..", lowering.Part(node, "begin"), lowering.Part(node, "end"));
            case "string" or "chained_string" or "subshell" or "regex" or "delimited_symbol" or "heredoc_body" or "interpolation":
                return Text(node);
            case "simple_symbol" or "hash_key_symbol" or "bare_symbol":
                return new Expression.Literal(span, LiteralKind.String, node.Words().TrimStart(':'));
            case "parenthesized_statements" when node.Present().ToList() is [var only]:
                return Lower(only);
            case "test_pattern" or "match_pattern":
                return new Expression.Statements(span, lowering.Patterns.Test(node));
            case "left_assignment_list" or "destructured_left_assignment" or "destructured_parameter" or "rest_assignment":
                return Targets(node);
            case "heredoc_beginning" or "forward_argument" or "string_content" or "escape_sequence" or "comment" or "uninterpreted":
                return new Expression.Literal(span, LiteralKind.String, node.Words());
            default:
                if (Literal(node.Kind) is { } literal) return new Expression.Literal(span, literal, node.Words());
                return ((RubyStatements)lowering.Statements).IsStatement(node) ? AsValue(node) : Group(node);
        }
    }

    /// <summary>What is assigned to: a bare word becomes a variable.</summary>
    public Expression Targets(SyntaxNode node)
    {
        switch (node.Kind)
        {
            case "identifier":
                lowering.Locals.Declare(node.Words());
                return new Expression.Name(node.Span(), node.Words());
            case "left_assignment_list" or "destructured_left_assignment" or "destructured_parameter":
                return new Expression.Display(node.Span(), CollectionKind.List, [.. node.Present().Select(item => new CollectionItem(null, Targets(item)))]);
            case "rest_assignment" or "splat_parameter":
                return new Expression.Spread(node.Span(), node.FirstOf("identifier") is { } rest ? Targets(rest) : new Expression.Group(node.Span(), lowering.Parts(node)), false);
            default:
                return Lower(node);
        }
    }

    private Expression Assignment(SyntaxNode node)
    {
        var span = node.Span();
        if (node.Child("left") is not { } left || node.Child("right") is not { } right) return Group(node);
        if (left.Is("constant") && lowering.Types.Made(left, right) is { } made) return new Expression.Statements(span, made);
        var sign = node.Is("operator_assignment") ? Operator(node)[..^1] : null;
        // A variable is known in its own value already.
        var target = left.Is("call") && left.Child("method") is not null ? null : Targets(left);
        if (left.Is("instance_variable") && lowering.Types.Around is { } type) lowering.Scope.AddField(type, left.Words(), left.Span(), null);
        if (left.Is("class_variable") && lowering.Types.Around is { } shared) lowering.Scope.AddField(shared, left.Words(), left.Span(), null, ["static"]);
        if (left.Is("constant") && lowering.Scope.Owner.IsType) lowering.Scope.AddField(lowering.Scope.Owner, left.Words(), left.Span(), null, ["const"], RubyDocumentation.Of(node));
        var value = left.Is("identifier") && FunctionOf(right) is { } function ? lowering.Functions.Block(function, left) : Lower(right);
        if (sign is "||" or "&&") (value, sign) = (new Expression.Logical(span, sign == "||" ? LogicalOperator.Or : LogicalOperator.And, target ?? Lower(left), value), null);
        if (target is not null) return new Expression.Assignment(span, target, sign, value);

        // object.name = value calls name=.
        var name = left.Child("method")!.Value;
        Expression on = left.Child("receiver") is { } receiver ? Lower(receiver) : new Expression.This(left.Span());
        return new Expression.Call(span, new Expression.Member(left.Span(), on, name.Words() + "=", name.Span(), left.Child("operator").Words() == "&."), [new Argument(null, value)], false);
    }

    private static SyntaxNode? FunctionOf(SyntaxNode value) => value.Is("lambda") ? value
        : value.Is("call") && value.Child("receiver") is null && value.Child("method").Words() is "lambda" or "proc" ? value.Child("block") : null;

    private CollectionItem Pair(SyntaxNode node)
    {
        var key = node.Child("key");
        return new CollectionItem(key is { } given ? Lower(given) : null, node.Child("value") is { } value ? Lower(value) : key is { } word ? lowering.Calls.Word(word) : Group(node));
    }

    private Expression Text(SyntaxNode node)
    {
        var parts = node.Descendants.Where(each => each.Is("interpolation") && Outer(each, node)).ToList();
        if (parts.Count > 0) return new Expression.Interpolation(node.Span(), [.. parts.SelectMany(lowering.Parts)]);
        return node.Is("interpolation") ? First(node) : new Expression.Literal(node.Span(), node.Is("regex") ? LiteralKind.Pattern : LiteralKind.String, node.Words().Trim('"', '\''));
    }

    private static bool Outer(SyntaxNode interpolation, SyntaxNode around)
    {
        for (var at = interpolation.Parent; at is { } node && node != around; at = node.Parent)
        {
            if (node.Is("interpolation")) return false;
        }

        return true;
    }

    private Expression.Statements AsValue(SyntaxNode node)
    {
        var lowered = lowering.Statements.Lower(node).ToList();
        return new(node.Span(), lowered is [var single] ? single : new Statement.Block(node.Span(), lowered));
    }
}
