using CodeGuru.Core.Code;

namespace CodeGuru.Core.Analysis;

/// <summary>
/// Counts cognitive complexity by SonarSource's white paper: a point for each break in the linear flow, another for each level that a nested
/// one stands in; a sequence of like logical operators is one point; else and jumps to labels have no nesting points.
/// </summary>
internal sealed class CognitiveWalk
{
    private readonly List<CognitiveCost> costs = [];
    private readonly Symbol symbol;
    private int nesting;
    private int maxNesting;
    private bool isRecursive;

    private readonly bool areMembersInScope;

    private CognitiveWalk(Symbol symbol, bool areMembersInScope) => (this.symbol, this.areMembersInScope) = (symbol, areMembersInScope);

    /// <summary>Measures the body of a symbol that has one.</summary>
    /// <param name="areMembersInScope">Whether a method calls itself by its bare name.</param>
    public static (IReadOnlyList<CognitiveCost> Costs, int MaxNesting) Measure(Symbol symbol, bool areMembersInScope)
    {
        var walk = new CognitiveWalk(symbol, areMembersInScope);
        walk.Walk(symbol.Body!);
        return ([.. walk.costs.OrderBy(cost => cost.Span.Start)], walk.maxNesting);
    }

    private void Walk(Statement statement)
    {
        switch (statement)
        {
            case Statement.If branch:
                If(branch);
                break;
            case Statement.Loop loop:
                foreach (var initial in loop.Initial) Walk(initial);
                Structure(loop.Span, "loop");
                foreach (var expression in loop.Expressions()) Walk(expression);
                Nested(() => Walk(loop.Body));
                if (loop.Else is { } otherwise)
                {
                    Flat(otherwise.Span, "else");
                    Nested(() => Walk(otherwise));
                }

                break;
            case Statement.Match match:
                Structure(match.Span, "match");
                foreach (var expression in match.Expressions()) Walk(expression);
                Nested(() => match.Cases.ToList().ForEach(each => Walk(each.Body)));
                break;
            case Statement.Try attempt:
                Walk(attempt.Body);
                foreach (var handler in attempt.Handlers)
                {
                    Structure(handler.Span, "handler");
                    if (handler.Filter is not null) Walk(handler.Filter);
                    Nested(() => Walk(handler.Body));
                }

                foreach (var block in new[] { attempt.Else, attempt.Finally }.OfType<Statement>()) Walk(block);
                break;
            case Statement.Jump jump:
                if (jump.Kind == JumpKind.Goto || (jump.Label is not null && jump.Kind is JumpKind.Break or JumpKind.Continue)) Flat(jump.Span, "jump to a label");
                break;
            case Statement.Declare declaration:
                foreach (var expression in declaration.Expressions()) Walk(expression);
                if (declaration.Symbol is { IsCallable: true, Body: { } body } && symbol.IsCallable)
                {
                    if (IsDecorator()) Walk(body);
                    else Nested(() => Walk(body), isStructure: false);
                }
                else if (declaration.Symbol is { IsType: true, Body: { } types } && !symbol.IsCallable)
                {
                    foreach (var inner in types.Statements.Where(each => each is not Statement.Declare)) Walk(inner);
                }

                break;
            default:
                foreach (var expression in statement.Expressions()) Walk(expression);
                foreach (var inner in statement.Inner()) Walk(inner);
                break;
        }
    }

    private void If(Statement.If branch)
    {
        Structure(branch.Span, "if");
        while (true)
        {
            foreach (var initial in branch.Initial) Walk(initial);
            Walk(branch.Condition);
            var then = branch.Then;
            Nested(() => Walk(then));
            if (branch.Else is Statement.If next)
            {
                Flat(next.Span, "else if");
                branch = next;
                continue;
            }

            if (branch.Else is not { } otherwise) return;
            Flat(otherwise.Span, "else");
            Nested(() => Walk(otherwise));
            return;
        }
    }

    private void Walk(Expression expression)
    {
        switch (expression)
        {
            case Expression.Conditional choice:
                Structure(choice.Span, "conditional expression");
                Walk(choice.Condition);
                Nested(() =>
                {
                    Walk(choice.Then);
                    Walk(choice.Else);
                });
                break;
            case Expression.Logical { Operator: not LogicalOperator.Coalesce } logical:
                Sequence(logical);
                break;
            case Expression.Lambda { Symbol.Body: { } body }:
                Nested(() => Walk(body), isStructure: false);
                break;
            case Expression.Statements inner:
                Walk(inner.Statement);
                break;
            default:
                if (expression is Expression.Call call && !isRecursive && !IsOfType(call) && IsSelf(call.Callee) && MayTake(call.Arguments))
                {
                    isRecursive = true;
                    Flat(call.Span, "recursion");
                }

                foreach (var child in expression.Children()) Walk(child);
                break;
        }
    }

    /// <summary>One point for each run of the same operator, read from left to right.</summary>
    private void Sequence(Expression.Logical logical)
    {
        LogicalOperator? last = null;
        void Read(Expression operand)
        {
            if (operand is not Expression.Logical { Operator: not LogicalOperator.Coalesce } inner)
            {
                Walk(operand);
                return;
            }

            Read(inner.Left);
            if (last != inner.Operator) Flat(inner.Right.Span, inner.Operator == LogicalOperator.And ? "and" : "or");
            last = inner.Operator;
            Read(inner.Right);
        }

        Read(logical);
    }

    private void Structure(SourceSpan span, string construct) => costs.Add(new CognitiveCost(span, 1 + nesting, nesting, construct));

    private void Flat(SourceSpan span, string construct) => costs.Add(new CognitiveCost(span, 1, 0, construct));

    private void Nested(Action walk, bool isStructure = true)
    {
        nesting++;
        if (isStructure) maxNesting = Math.Max(maxNesting, nesting);
        walk();
        nesting--;
    }

    private bool IsSelf(Expression callee) => symbol.IsCallable && callee switch
    {
        Expression.Name name => name.Identifier == symbol.Name && (areMembersInScope || symbol.Owner is not { IsType: true }),
        Expression.Member { Target: Expression.This } member => member.Identifier == symbol.Name && symbol.Owner is { IsType: true },
        Expression.Member { Target: Expression.Name type } member when symbol.Owner is { IsType: true } owner && owner.Name == type.Identifier => member.Identifier == symbol.Name,
        Expression.Member { Target: Expression.Name receiver } member => member.Identifier == symbol.Name
            && symbol.Parameters is [{ Kind: ParameterKind.Receiver } first, ..] && first.Name == receiver.Identifier,
        _ => false,
    };

    /// <summary>Whether an object is made of a type that only shares its name with a method.</summary>
    private bool IsOfType(Expression.Call call) => call is { IsConstruction: true, Callee: Expression.Name } && areMembersInScope && symbol.Name != symbol.Owner?.Name;

    /// <summary>Whether a call may mean this function: of several of one name, the one that takes as many arguments.</summary>
    private bool MayTake(IReadOnlyList<Argument> arguments) =>
        symbol.Owner is not { } owner || owner.Members.Count(member => member.Name == symbol.Name && member.IsCallable) == 1
        || arguments.Count == symbol.Parameters.Count(parameter => parameter.Kind != ParameterKind.Receiver) || symbol.Parameters.Any(parameter => parameter.Kind == ParameterKind.Rest || parameter.Default is not null);

    /// <summary>The white paper's exception: a function that holds only another and gives it back adds no level to it.</summary>
    private bool IsDecorator() =>
        symbol.Body!.Statements.Where(statement => statement is not Statement.Evaluate { Expression: Expression.Literal }).ToList()
            is [Statement.Declare { Symbol.IsCallable: true }, Statement.Return { Value: Expression.Name or Expression.Call }];
}
