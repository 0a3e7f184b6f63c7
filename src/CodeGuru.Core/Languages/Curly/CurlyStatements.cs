using CodeGuru.Core.Code;
using CodeGuru.Core.Syntax;

namespace CodeGuru.Core.Languages.Curly;

/// <summary>Lowers the statements that languages in the tradition of C share.</summary>
internal class CurlyStatements(CurlyLowering lowering)
{
    protected LoweringScope Scope => lowering.Scope;

    public virtual bool IsBlock(SyntaxNode node) => node.Kind is "block" or "statement_block" or "compound_statement" or "constructor_body" or "function_body";

    public Statement.Block Block(SyntaxNode node) => new(node.Span(), LowerAll(node));

    /// <summary>A statement, as a block even if it is written without brackets.</summary>
    public Statement.Block BlockOf(SyntaxNode? node) => node switch
    {
        null => new Statement.Block(default, []),
        { } block when IsBlock(block) => Block(block),
        { } single => new Statement.Block(single.Span(), [.. Lower(single)]),
    };

    public IReadOnlyList<Statement> LowerAll(SyntaxNode node) => LowerAll(Within(node));

    public IReadOnlyList<Statement> LowerAll(IEnumerable<SyntaxNode> nodes) => [.. nodes.SelectMany(Lower)];

    public IEnumerable<Statement> Lower(SyntaxNode node) => Scope.Deeper(node, Inner, span => [new Statement.Empty(span)]);

    /// <summary>The statements that stand in a block.</summary>
    protected virtual IEnumerable<SyntaxNode> Within(SyntaxNode block) => block.Present();

    protected virtual IEnumerable<Statement> Inner(SyntaxNode node)
    {
        var span = node.Span();
        if (IsBlock(node)) return [Block(node)];
        switch (node.Kind)
        {
            case "expression_statement" when node.Present().FirstOrDefault() is { Tree: not null } value:
                return [Effect(value, span)];
            case "expression_statement":
                return [new Statement.Empty(span)];
            case "if_statement" or "if_expression":
                return [If(node)];
            case "while_statement":
                return [Loop(node, LoopKind.While, lowering.Part(node, "condition"), node.Child("body"))];
            case "do_statement":
                return [Loop(node, LoopKind.DoWhile, lowering.Part(node, "condition"), node.Child("body"))];
            case "for_statement":
                return [For(node)];
            case "return_statement":
                return [new Statement.Return(span, lowering.Parts(node) is [var result, ..] ? result : null)];
            case "throw_statement":
                return [new Statement.Raise(span, lowering.Parts(node) is [var raised, ..] ? raised : null, null)];
            case "break_statement":
                return [new Statement.Jump(span, JumpKind.Break, LabelOf(node))];
            case "continue_statement":
                return [new Statement.Jump(span, JumpKind.Continue, LabelOf(node))];
            case "goto_statement":
                return [new Statement.Jump(span, JumpKind.Goto, LabelOf(node))];
            case "labeled_statement":
                return [Labeled(node)];
            case "empty_statement" or ";":
                return [new Statement.Empty(span)];
            case "ERROR":
                return LowerAll(node);
            default:
                return [Effect(node, span)];
        }
    }

    /// <summary>An expression for its effect; an assignment becomes a statement of its own.</summary>
    protected Statement Effect(SyntaxNode node, SourceSpan span) => lowering.Lower(node) switch
    {
        Expression.Assignment assignment => new Statement.Assign(span, [assignment.Target], assignment.Value, assignment.Operator, false, null),
        Expression.Statements inner => inner.Statement,
        var value => new Statement.Evaluate(span, value),
    };

    /// <summary>A chain of else-ifs may be long: no recursion.</summary>
    protected Statement If(SyntaxNode node)
    {
        var branches = new List<SyntaxNode> { node };
        SyntaxNode? last = null;
        while (branches[^1].Child("alternative") is { } alternative)
        {
            var inner = alternative.Is("else_clause") ? alternative.Present().LastOrDefault() : alternative;
            if (inner.Tree is null) break;
            if (inner.Kind is "if_statement" or "if_expression")
            {
                branches.Add(inner);
                continue;
            }

            last = inner;
            break;
        }

        // In the order of the text, so that functions without a name are counted in it.
        var lowered = branches.Select(branch => (branch, Condition: Condition(branch), Then: BlockOf(branch.Child("consequence")))).ToList();
        Statement? otherwise = last is { } block ? BlockOf(block) : null;
        for (var at = lowered.Count - 1; at >= 0; at--)
        {
            var (branch, (initial, condition), then) = lowered[at];
            otherwise = new Statement.If(branch.Span(), condition, then, otherwise) { Initial = initial };
        }

        return otherwise!;
    }

    /// <summary>What runs before a condition, and the condition.</summary>
    protected virtual (IReadOnlyList<Statement> Initial, Expression Condition) Condition(SyntaxNode node) => ([], lowering.Part(node, "condition"));

    protected Statement.Loop Loop(SyntaxNode node, LoopKind kind, Expression? condition, SyntaxNode? body) =>
        new(node.Span(), kind, [], condition, [], null, null, BlockOf(body), null, false);

    protected Statement.Loop Each(SyntaxNode node, Expression? target, Expression source, SyntaxNode? body, bool isAsync = false) =>
        new(node.Span(), LoopKind.ForEach, [], null, [], target, source, BlockOf(body), null, isAsync);

    protected virtual Statement.Loop For(SyntaxNode node)
    {
        var initial = node.ChildrenIn("initializer").Concat(node.ChildrenIn("init")).Where(child => child.IsNamed).SelectMany(Lower).Where(each => each is not Statement.Empty).ToList();
        var condition = node.Child("condition") is { IsNamed: true } asked && !asked.Is("empty_statement") ? lowering.Lower(asked) : null;
        var step = node.ChildrenIn("increment").Concat(node.ChildrenIn("update")).Where(child => child.IsNamed).Select(lowering.Lower).ToList();
        return new Statement.Loop(node.Span(), LoopKind.For, initial, condition, step, null, null, BlockOf(node.Child("body")), null, false);
    }

    private Statement Labeled(SyntaxNode node)
    {
        var parts = node.Present().ToList();
        if (parts.Count == 0) return new Statement.Empty(node.Span());
        var body = parts.Count > 1 ? Lower(parts[^1]).ToList() : [];
        return new Statement.Labeled(node.Span(), parts[0].Words(), body is [var single] ? single : new Statement.Block(node.Span(), body));
    }

    protected static string? LabelOf(SyntaxNode node)
    {
        foreach (var child in node.Present()) return child.Words().TrimStart('\'');
        return null;
    }
}
