namespace CodeGuru.Core.Code;

/// <summary>The parts of expressions and statements, for analyses that look at all of them alike.</summary>
public static class ExpressionTree
{
    /// <summary>What is evaluated as part of <paramref name="expression"/>, in order. A lambda's body is not.</summary>
    public static IEnumerable<Expression> Children(this Expression expression) => expression switch
    {
        Expression.Member member => [member.Target],
        Expression.Index index => [index.Target, .. index.Keys],
        Expression.Slice slice => Present(slice.From, slice.To, slice.Step),
        Expression.Call call => [call.Callee, .. call.Arguments.Select(argument => argument.Value)],
        Expression.Lambda lambda => lambda.Symbol.Parameters.Where(parameter => parameter.Default is not null).Select(parameter => parameter.Default!),
        Expression.Unary unary => [unary.Operand],
        Expression.Not not => [not.Operand],
        Expression.Binary binary => [binary.Left, binary.Right],
        Expression.Logical logical => [logical.Left, logical.Right],
        Expression.Conditional conditional => [conditional.Condition, conditional.Then, conditional.Else],
        Expression.Display display => display.Items.SelectMany(item => Present(item.Key, item.Value)),
        Expression.Comprehension comprehension =>
            [.. comprehension.Clauses.SelectMany(clause => Present(clause.Source, clause.Target)), .. Present(comprehension.Element.Key, comprehension.Element.Value)],
        Expression.Await await => [await.Operand],
        Expression.Propagate propagate => [propagate.Operand],
        Expression.Test test => [test.Operand, .. test.Pattern.Values],
        Expression.Yield yield => Present(yield.Key, yield.Value),
        Expression.Assignment assignment => [assignment.Target, assignment.Value],
        Expression.Spread spread => [spread.Operand],
        Expression.Interpolation interpolation => interpolation.Parts,
        Expression.Cast cast => [cast.Operand],
        Expression.Group group => group.Expressions,
        _ => [],
    };

    /// <summary>The expressions that <paramref name="statement"/> itself evaluates, those of the statements within it not among them.</summary>
    public static IEnumerable<Expression> Expressions(this Statement statement) => statement switch
    {
        Statement.Evaluate evaluate => [evaluate.Expression],
        Statement.Assign assign => Present([assign.Value, .. assign.Targets]),
        Statement.Declare { Symbol: var symbol } =>
            [.. symbol.Decorators, .. symbol.Parameters.Where(parameter => parameter.Default is not null).Select(parameter => parameter.Default!), .. symbol.Bases],
        Statement.If branch => [branch.Condition],
        Statement.Loop loop => Present([loop.Source, loop.Key, loop.Target, loop.Condition, .. loop.Step]),
        Statement.Match match => Present([match.Subject, .. match.Cases.SelectMany(each => each.Patterns.SelectMany(pattern => pattern.Values).Concat(Present(each.Guard)))]),
        Statement.Try attempt => attempt.Handlers.SelectMany(handler => handler.Types.Concat(Present(handler.Filter))),
        Statement.With with => with.Resources.SelectMany(resource => Present(resource.Value, resource.Target)),
        Statement.Defer defer => [defer.Call],
        Statement.Return result => Present(result.Value),
        Statement.Raise raise => Present(raise.Value, raise.Cause),
        Statement.Assert assert => Present(assert.Condition, assert.Message),
        Statement.Delete delete => delete.Targets,
        _ => [],
    };

    /// <summary>The statements directly within <paramref name="statement"/>. A declared function's body is not among them.</summary>
    public static IEnumerable<Statement> Inner(this Statement statement) => statement switch
    {
        Statement.Block block => block.Statements,
        Statement.If branch => branch.Else is null ? [.. branch.Initial, branch.Then] : [.. branch.Initial, branch.Then, branch.Else],
        Statement.Loop loop => loop.Else is null ? [.. loop.Initial, loop.Body] : [.. loop.Initial, loop.Body, loop.Else],
        Statement.Match match => match.Cases.Select(each => each.Body),
        Statement.Try attempt => [attempt.Body, .. attempt.Handlers.Select(handler => handler.Body), .. Blocks(attempt.Else), .. Blocks(attempt.Finally)],
        Statement.With with => [with.Body],
        Statement.Labeled labeled => [labeled.Body],
        _ => [],
    };

    private static IEnumerable<Statement> Blocks(Statement.Block? block) => block is null ? [] : [block];

    private static IEnumerable<Expression> Present(params IEnumerable<Expression?> expressions) => expressions.OfType<Expression>();
}
