using CodeGuru.Core.Code;
using CodeGuru.Core.Languages.Curly;
using CodeGuru.Core.Syntax;

namespace CodeGuru.Core.Languages.Ruby;

/// <summary>Lowers statements. The last one of a method is what it gives back.</summary>
internal sealed class RubyStatements(RubyLowering lowering) : CurlyStatements(lowering)
{
    private readonly RubyJumps jumps = new();
    private bool isBlock;

    public override bool IsBlock(SyntaxNode node) => node.Kind is "then" or "do" or "else" or "block_body" or "body_statement" or "begin" or "ensure" or "parenthesized_statements" && !HasHandlers(node);

    /// <summary>Whether a node is lowered as a statement even where its value is asked for.</summary>
    public bool IsStatement(SyntaxNode node) => node.Kind is "if" or "unless" or "if_modifier" or "unless_modifier" or "while" or "until" or "while_modifier" or "until_modifier" or "for" or "case"
        or "case_match" or "begin" or "rescue_modifier" or "return" or "break" or "next" or "redo" or "retry" or "module" or "class" or "singleton_class" or "method" or "singleton_method"
        or "parenthesized_statements" or "body_statement" or "then" || (node.Is("call") && (IsLoop(node) || IsRaise(node) || lowering.Scope.Owner.IsType && node.Child("method").Words() is "private" or "public" or "protected"));

    /// <summary>Lowers the body of a method or block: jumps around it end there.</summary>
    public T InFunction<T>(bool isBlock, Func<T> lower)
    {
        var outer = this.isBlock;
        this.isBlock = isBlock;
        var result = jumps.Apart(lower);
        this.isBlock = outer;
        return result;
    }

    /// <summary>A body whose last statement is given back.</summary>
    public IReadOnlyList<Statement> Body(SyntaxNode body)
    {
        if (!IsBlock(body) && !HasHandlers(body)) return [.. Tail(body)];
        return HasHandlers(body) ? [Try(body, isTail: true)] : Sequence(body.Present(), isTail: true);
    }

    protected override IEnumerable<Statement> Inner(SyntaxNode node)
    {
        var span = node.Span();
        if (HasHandlers(node)) return [Try(node, isTail: false)];
        switch (node.Kind)
        {
            case "module" or "class":
                return [lowering.Types.Declare(node)];
            case "singleton_class":
                return lowering.Types.Singleton(node);
            case "method" or "singleton_method":
                return [lowering.Functions.Method(node)];
            case "if" or "unless" or "elsif" or "if_modifier" or "unless_modifier":
                return [If(node, isTail: false)];
            case "while" or "until":
                return [jumps.Loop(body => Loop(node, LoopKind.While, Asked(node), body), () => BlockOf(node.Child("body")))];
            case "while_modifier" or "until_modifier":
                var kind = node.Child("body") is { Kind: "begin" } ? LoopKind.DoWhile : LoopKind.While;
                return [jumps.Loop(body => Loop(node, kind, Asked(node), body), () => BlockOf(node.Child("body")))];
            case "for":
                var target = node.Child("pattern") is { } pattern ? ((RubyExpressions)lowering.Expressions).Targets(pattern) : null;
                var source = node.Child("value")?.Present().FirstOrDefault() is { Tree: not null } over ? lowering.Lower(over) : new Expression.Group(span, []);
                return [jumps.Loop(body => new Statement.Loop(span, LoopKind.ForEach, [], null, [], target, source, body, null, false), () => BlockOf(node.Child("body")))];
            case "case" or "case_match":
                return [Match(node, isTail: false)];
            case "rescue_modifier":
                return [RescueModifier(node, isTail: false)];
            case "return":
                return [new Statement.Return(span, Value(node))];
            case "break" or "next" when jumps.IsInLoop:
                return [.. Value(node) is { } given ? [new Statement.Evaluate(given.Span, given)] : (Statement[])[], new Statement.Jump(span, node.Is("break") ? JumpKind.Break : JumpKind.Continue, null)];
            case "break" or "next":
                return isBlock ? [new Statement.Return(span, Value(node))] : [new Statement.Empty(span)];
            case "redo" or "retry":
                return [jumps.Again(node)];
            case "alias" when node.Child("name") is { } name && node.Child("alias") is { } old:
                return [RubyTypes.Alias(node, name, old)];
            case "begin_block" or "end_block" or "then" or "do" or "else" or "block_body" or "body_statement" or "begin" or "parenthesized_statements":
                return LowerAll(node);
            case "identifier" when node.Text is "raise" or "fail" && !lowering.Locals.Knows(node.Words()):
                return [new Statement.Raise(span, null, null)];
            case "identifier" when lowering.Types.Word(node, node.Words(), []) is { } word:
                return word;
            case "call":
                return Call(node);
            case "heredoc_body":
                return node.FirstOf("interpolation") is null ? [] : base.Inner(node);
            case "undef" or "empty_statement" or "uninterpreted" or "comment":
                return [new Statement.Empty(span)];
            default:
                return base.Inner(node);
        }
    }

    private IEnumerable<Statement> Call(SyntaxNode node)
    {
        var span = node.Span();
        if (IsRaise(node))
        {
            var list = node.Child("arguments")?.Present().ToList() ?? [];
            return [new Statement.Raise(span, list.Count > 0 ? lowering.Lower(list[0]) : null, list.Count > 1 ? new Expression.Group(span, [.. list.Skip(1).Select(lowering.Lower)]) : null)];
        }

        if (IsLoop(node))
            return [jumps.Loop(body => Loop(node, LoopKind.While, null, body), () => node.Child("block")?.Child("body") is { } code ? BlockOf(code) : new Statement.Block(new SourceSpan(node.End, node.End), []))];
        if (node.Child("receiver") is not null) return base.Inner(node);
        var arguments = node.Child("arguments")?.Present().ToList() ?? [];
        if (node.Child("method").Words() == "define_method" && arguments is [{ Kind: "simple_symbol" } name, ..] && node.Child("block") is { } block) return [lowering.Functions.Defined(node, name, block)];
        return lowering.Types.Word(node, node.Child("method").Words(), arguments) ?? base.Inner(node);
    }

    private List<Statement> Sequence(IEnumerable<SyntaxNode> nodes, bool isTail)
    {
        var parts = nodes.ToList();
        // The text of a heredoc stands behind the statement that it belongs to.
        var last = parts.FindLastIndex(part => !part.Is("heredoc_body"));
        var results = new List<Statement>();
        for (var at = 0; at < parts.Count; at++) results.AddRange(isTail && at == last ? Scope.Deeper(parts[at], Tail, span => [new Statement.Empty(span)]) : Lower(parts[at]));
        return results;
    }

    /// <summary>A statement whose value is given back.</summary>
    private IEnumerable<Statement> Tail(SyntaxNode node)
    {
        if (HasHandlers(node)) return [Try(node, isTail: true)];
        if (IsBlock(node)) return Sequence(node.Present(), isTail: true);
        switch (node.Kind)
        {
            case "if" or "unless" or "if_modifier" or "unless_modifier":
                return [If(node, isTail: true)];
            case "case" or "case_match":
                return [Match(node, isTail: true)];
            case "rescue_modifier":
                return [RescueModifier(node, isTail: true)];
            default:
                var lowered = Lower(node).ToList();
                if (lowered is [Statement.Evaluate { Expression: var value }]) return [new Statement.Return(node.Span(), value) { IsImplicit = true }];
                return lowered is [Statement.Assign { Targets: [var target], Value: { } assigned } assign]
                    ? [new Statement.Return(node.Span(), new Expression.Assignment(assign.Span, target, assign.Operator, assigned)) { IsImplicit = true }] : lowered;
        }
    }

    private Statement.Block Block(SyntaxNode? node, SyntaxNode around, bool isTail)
    {
        if (node is not { } present) return new Statement.Block(new SourceSpan(around.End, around.End), []);
        var nodes = IsBlock(present) ? present.Present() : [present];
        return new Statement.Block(present.Span(), Sequence(nodes, isTail));
    }

    private Statement.If If(SyntaxNode node, bool isTail)
    {
        var isModifier = node.Kind.EndsWith("_modifier", StringComparison.Ordinal);
        // A condition behind its statement may bind what the statement uses.
        var condition = Asked(node);
        var then = Block(node.Child(isModifier ? "body" : "consequence"), node, isTail);
        Statement? otherwise = node.Child("alternative") is not { } alternative ? null : alternative.Is("elsif") ? Scope.Deeper(alternative, next => If(next, isTail), span => new Statement.If(span, new Expression.Group(span, []), new Statement.Block(span, []), null)) : Block(alternative, node, isTail);
        return new Statement.If(node.Span(), condition, then, otherwise);
    }

    /// <summary>The condition under which something happens; <c>unless</c> and <c>until</c> ask for the opposite.</summary>
    private Expression Asked(SyntaxNode node)
    {
        var condition = lowering.Part(node, "condition");
        return node.Kind.StartsWith("un", StringComparison.Ordinal) ? new Expression.Not(condition.Span, condition) : condition;
    }

    private Statement.Match Match(SyntaxNode node, bool isTail)
    {
        var subject = node.Child("value") is { } value ? lowering.Lower(value) : null;
        var cases = new List<MatchCase>();
        foreach (var each in node.Present().Where(child => child.Kind is "when" or "in_clause" or "else"))
        {
            if (each.Is("else"))
            {
                cases.Add(new MatchCase(each.Span(), [], null, Block(each, each, isTail), false));
                continue;
            }

            var patterns = each.ChildrenIn("pattern").Where(child => child.IsNamed).Select(pattern => each.Is("in_clause") ? lowering.Patterns.Lower(pattern)
                : new Pattern(pattern.Span(), PatternKind.Value, lowering.Parts(pattern) is [var asked, ..] ? asked : null, null, [])).ToList();
            if (patterns.Count == 0) patterns.Add(new Pattern(each.Span(), PatternKind.Value, null, null, []));
            var guard = each.Child("guard") is { } clause ? lowering.Part(clause, "condition") : null;
            if (guard is not null && each.Child("guard") is { Kind: "unless_guard" }) guard = new Expression.Not(guard.Span, guard);
            cases.Add(new MatchCase(each.Span(), patterns, guard, Block(each.Child("body"), each, isTail), false));
        }

        // Where patterns are asked, a value that fits none is an error.
        return new Statement.Match(node.Span(), subject, cases, false, node.Is("case_match") || cases.Exists(each => each.CatchesAll));
    }

    private Statement Try(SyntaxNode node, bool isTail)
    {
        var otherwise = node.FirstOf("else");
        var parts = node.Present().Where(child => child.Kind is not ("rescue" or "ensure") && child != otherwise).ToList();
        return jumps.Retried(node, () =>
        {
            var body = new Statement.Block(parts.Count > 0 ? new SourceSpan(parts[0].Start, parts[^1].End) : new SourceSpan(node.Start, node.Start), Sequence(parts, isTail && otherwise is null));
            var handlers = node.Present().Where(child => child.Is("rescue")).Select(clause => Handler(clause, isTail)).ToList();
            var after = otherwise is { } clean ? Block(clean, node, isTail) : null;
            return new Statement.Try(node.Span(), body, handlers, after, node.FirstOf("ensure") is { } always ? new Statement.Block(always.Span(), LowerAll(always)) : null);
        });
    }

    private ExceptionHandler Handler(SyntaxNode clause, bool isTail)
    {
        var types = clause.Child("exceptions") is { } list ? lowering.Parts(list) : [];
        var variable = clause.Child("variable")?.Present().FirstOrDefault();
        if (variable is { Tree: not null, Kind: "identifier" } name) lowering.Locals.Declare(name.Words());
        return new ExceptionHandler(clause.Span(), types, variable is { Tree: not null } bound ? bound.Words() : null, null, Block(clause.Child("body"), clause, isTail))
        {
            // Without a type every StandardError is caught.
            CatchesAll = types.Count == 0 || types.Any(type => type is Expression.Name { Identifier: "Exception" }),
        };
    }

    private Statement.Try RescueModifier(SyntaxNode node, bool isTail)
    {
        var handler = node.Child("handler");
        var caught = new ExceptionHandler(handler?.Span() ?? node.Span(), [], null, null, Block(handler, node, isTail));
        return new Statement.Try(node.Span(), Block(node.Child("body"), node, isTail), [caught], null, null);
    }

    private Expression? Value(SyntaxNode node) => node.FirstOf("argument_list") is not { } list ? null : lowering.Parts(list) switch
    {
        [] => null,
        [var only] => only,
        var several => new Expression.Display(list.Span(), CollectionKind.List, [.. several.Select(each => new CollectionItem(null, each))]),
    };

    private static Statement.Loop Loop(SyntaxNode node, LoopKind kind, Expression? condition, Statement.Block body) => new(node.Span(), kind, [], condition, [], null, null, body, null, false);

    private static bool HasHandlers(SyntaxNode node) => node.Kind is "begin" or "body_statement" && node.FirstOf("rescue", "ensure") is not null;

    private static bool IsLoop(SyntaxNode node) => node.Child("method").Words() == "loop" && node.Child("receiver") is null && node.Child("block") is { } block && block.Child("parameters") is null;

    private static bool IsRaise(SyntaxNode node) => node.Child("method").Words() is "raise" or "fail" or "throw" && node.Child("receiver") is null;
}
