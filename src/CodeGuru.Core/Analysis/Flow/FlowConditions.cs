using CodeGuru.Core.Code;

namespace CodeGuru.Core.Analysis.Flow;

/// <summary>Conditions, and expressions of which a part may be left out.</summary>
internal sealed class FlowConditions(FlowBuilder builder)
{
    /// <summary>Goes on to <paramref name="whenTrue"/> or <paramref name="whenFalse"/>.</summary>
    /// <param name="trueKind">Of the edges to <paramref name="whenTrue"/>, if that is another round of a loop.</param>
    public void Decide(Expression condition, BlockDraft whenTrue, BlockDraft whenFalse, FlowEdgeKind trueKind = FlowEdgeKind.True, FlowEdgeKind falseKind = FlowEdgeKind.False)
    {
        switch (condition)
        {
            case Expression.Not not:
                Decide(not.Operand, whenFalse, whenTrue, Flip(falseKind), Flip(trueKind));
                break;
            case Expression.Logical { Operator: LogicalOperator.And } and:
                var right = builder.New(FlowBlockKind.Condition, and.Right.Span.Start);
                Decide(and.Left, right, whenFalse, FlowEdgeKind.True, falseKind);
                builder.Current = right;
                Decide(and.Right, whenTrue, whenFalse, trueKind, falseKind);
                break;
            case Expression.Logical { Operator: LogicalOperator.Or } or:
                var other = builder.New(FlowBlockKind.Condition, or.Right.Span.Start);
                Decide(or.Left, whenTrue, other, trueKind);
                builder.Current = other;
                Decide(or.Right, whenTrue, whenFalse, trueKind, falseKind);
                break;
            default:
                Branches(condition);
                builder.Append(new FlowPart(condition.Span, null, condition), mayRaise: condition is not (Expression.Literal or Expression.Name));
                if (builder.Current.Kind == FlowBlockKind.Code) builder.Current.Kind = FlowBlockKind.Condition;
                if (Constant(condition) is not false) builder.Join(whenTrue, trueKind);
                if (Constant(condition) is not true) builder.Join(whenFalse, falseKind);
                break;
        }
    }

    /// <summary>Adds the blocks of what may be left out within <paramref name="expression"/>; the expression itself goes where they meet.</summary>
    public void Branches(Expression? expression)
    {
        if (expression is null || !HasBranch(expression)) return;
        switch (expression)
        {
            case Expression.Conditional choice:
                var (then, otherwise, after) = (New(choice.Then), New(choice.Else), builder.New(FlowBlockKind.Code, choice.Span.End));
                Decide(choice.Condition, then, otherwise);
                Arm(then, choice.Then, after);
                Arm(otherwise, choice.Else, after);
                builder.Current = after;
                break;
            case Expression.Logical logical:
                var (right, meet) = (New(logical.Right), builder.New(FlowBlockKind.Code, logical.Span.End));
                if (logical.Operator == LogicalOperator.And) Decide(logical.Left, right, meet);
                else Decide(logical.Left, meet, right);
                Arm(right, logical.Right, meet);
                builder.Current = meet;
                break;
            case Expression.Statements inner:
                builder.Walk(inner.Statement);
                break;
            case Expression.Propagate propagate:
                Propagate(propagate);
                break;
            case Expression.Comprehension or Expression.Lambda:
                break;
            default:
                foreach (var child in expression.Children()) Branches(child);
                break;
        }
    }

    /// <summary>What is asked is the operand; where a way leads back, that matters more.</summary>
    private static FlowEdgeKind Flip(FlowEdgeKind kind) => kind switch
    {
        FlowEdgeKind.True => FlowEdgeKind.False,
        FlowEdgeKind.False => FlowEdgeKind.True,
        _ => kind,
    };

    private void Arm(BlockDraft block, Expression value, BlockDraft after)
    {
        builder.Current = block;
        builder.Evaluate(value, new FlowPart(value.Span, null, value));
        builder.Join(after);
    }

    private void Propagate(Expression.Propagate propagate)
    {
        builder.Evaluate(propagate.Operand, new FlowPart(propagate.Operand.Span, null, propagate.Operand));
        if (builder.Current.Kind == FlowBlockKind.Code) builder.Current.Kind = FlowBlockKind.Condition;
        var (early, after) = (builder.New(FlowBlockKind.Code, propagate.Operand.Span.End), builder.New(FlowBlockKind.Code, propagate.Span.End));
        builder.Join(after, FlowEdgeKind.True);
        builder.Join(early, FlowEdgeKind.False);
        builder.Current = early;
        builder.Append(new FlowPart(new SourceSpan(propagate.Operand.Span.End, propagate.Span.End), null, propagate), mayRaise: false);
        builder.Exits.Leave("return", early);
        builder.Current = after;
    }

    private BlockDraft New(Expression expression) => builder.New(FlowBlockKind.Code, expression.Span.Start);

    private static bool HasBranch(Expression expression) => expression switch
    {
        Expression.Logical or Expression.Conditional or Expression.Statements or Expression.Propagate => true,
        Expression.Comprehension or Expression.Lambda => false,
        _ => expression.Children().Any(HasBranch),
    };

    private static bool? Constant(Expression condition) => condition switch
    {
        Expression.Literal { Kind: LiteralKind.True } => true,
        Expression.Literal { Kind: LiteralKind.False } => false,
        Expression.Literal { Kind: LiteralKind.Integer, Value: "1" } => true,
        Expression.Literal { Kind: LiteralKind.Integer, Value: "0" } => false,
        Expression.Group { Expressions: [var only] } => Constant(only),
        _ => null,
    };
}
