using CodeGuru.Core.Code;

namespace CodeGuru.Core.Analysis.Storage;

/// <summary>Writes expressions, each kind with its parts in the order of its constructor.</summary>
internal static class ExpressionWriter
{
    /// <exception cref="NotSupportedException">A kind of expression that is not stored: the file is not.</exception>
    public static void Write(ModelWriter model, Expression expression)
    {
        var output = model.Out;
        model.Node(TagOf(expression), expression, expression.Span);
        switch (expression)
        {
            case Expression.Name name:
                output.Text(name.Identifier);
                break;
            case Expression.Literal literal:
                output.Byte((int)literal.Kind);
                output.Text(literal.Value);
                break;
            case Expression.Member member:
                model.Expression(member.Target);
                output.Text(member.Identifier);
                output.Span(member.NameSpan);
                output.Flag(member.IsOptional);
                break;
            case Expression.Index index:
                model.Expression(index.Target);
                model.Expressions(index.Keys);
                break;
            case Expression.Slice slice:
                model.Expression(slice.From);
                model.Expression(slice.To);
                model.Expression(slice.Step);
                break;
            case Expression.Call call:
                model.Expression(call.Callee);
                output.Number(call.Arguments.Count);
                foreach (var argument in call.Arguments)
                {
                    output.Text(argument.Name);
                    model.Expression(argument.Value);
                }

                output.Flag(call.IsConstruction);
                break;
            case Expression.Lambda lambda:
                output.Number(model.IndexOf(lambda.Symbol));
                break;
            case Expression.Unary unary:
                output.Text(unary.Operator);
                model.Expression(unary.Operand);
                break;
            case Expression.Not not:
                model.Expression(not.Operand);
                break;
            case Expression.Binary binary:
                output.Text(binary.Operator);
                model.Expression(binary.Left);
                model.Expression(binary.Right);
                break;
            case Expression.Logical logical:
                output.Byte((int)logical.Operator);
                model.Expression(logical.Left);
                model.Expression(logical.Right);
                break;
            case Expression.Conditional choice:
                model.Expression(choice.Condition);
                model.Expression(choice.Then);
                model.Expression(choice.Else);
                break;
            case Expression.Display display:
                output.Byte((int)display.Kind);
                output.Each(display.Items, item => Item(model, item));
                break;
            case Expression.Comprehension comprehension:
                output.Byte((int)comprehension.Kind);
                Item(model, comprehension.Element);
                output.Each(comprehension.Clauses, clause =>
                {
                    output.Span(clause.Span);
                    model.Expression(clause.Target);
                    model.Expression(clause.Source);
                    output.Flag(clause.IsAsync);
                    output.Byte((int)clause.Role);
                });
                break;
            case Expression.Await await:
                model.Expression(await.Operand);
                break;
            case Expression.Test test:
                model.Expression(test.Operand);
                StatementWriter.Pattern(model, test.Pattern);
                break;
            case Expression.Propagate propagate:
                model.Expression(propagate.Operand);
                break;
            case Expression.Yield yield:
                model.Expression(yield.Value);
                output.Flag(yield.IsDelegating);
                model.Expression(yield.Key);
                break;
            case Expression.Assignment assignment:
                model.Expression(assignment.Target);
                output.Text(assignment.Operator);
                model.Expression(assignment.Value);
                break;
            case Expression.Spread spread:
                model.Expression(spread.Operand);
                output.Flag(spread.IsNamed);
                break;
            case Expression.Interpolation interpolation:
                model.Expressions(interpolation.Parts);
                break;
            case Expression.Cast cast:
                model.Expression(cast.Operand);
                output.Text(cast.Type);
                break;
            case Expression.Statements inner:
                model.Statement(inner.Statement);
                break;
            case Expression.Group group:
                model.Expressions(group.Expressions);
                break;
        }
    }

    private static void Item(ModelWriter model, CollectionItem item)
    {
        model.Expression(item.Key);
        model.Expression(item.Value);
    }

    private static NodeTag TagOf(Expression expression) => expression switch
    {
        Expression.Name => NodeTag.Name,
        Expression.Literal => NodeTag.Literal,
        Expression.Member => NodeTag.Member,
        Expression.Index => NodeTag.Index,
        Expression.Slice => NodeTag.Slice,
        Expression.Call => NodeTag.Call,
        Expression.Lambda => NodeTag.Lambda,
        Expression.Unary => NodeTag.Unary,
        Expression.Not => NodeTag.Not,
        Expression.Binary => NodeTag.Binary,
        Expression.Logical => NodeTag.Logical,
        Expression.Conditional => NodeTag.Conditional,
        Expression.Display => NodeTag.Display,
        Expression.Comprehension => NodeTag.Comprehension,
        Expression.Await => NodeTag.Await,
        Expression.Test => NodeTag.Test,
        Expression.Propagate => NodeTag.Propagate,
        Expression.Yield => NodeTag.Yield,
        Expression.Assignment => NodeTag.Assignment,
        Expression.Spread => NodeTag.Spread,
        Expression.Interpolation => NodeTag.Interpolation,
        Expression.Cast => NodeTag.Cast,
        Expression.This => NodeTag.This,
        Expression.Super => NodeTag.Super,
        Expression.Statements => NodeTag.Statements,
        Expression.Group => NodeTag.Group,
        _ => throw new NotSupportedException(expression.GetType().Name),
    };
}
