using CodeGuru.Core.Code;

namespace CodeGuru.Core.Explanations.Narration;

/// <summary>Says in one clause what a statement without others in it does: <c>adds `line` to `lines`</c>.</summary>
internal sealed class SimpleStatements(ExpressionPhrases phrases)
{
    /// <summary>Null for a statement that holds others, or that does nothing worth a word.</summary>
    public string? Clause(Statement statement) => statement switch
    {
        Statement.Evaluate { Expression: Expression.Literal } => null,
        Statement.Evaluate { IsConcurrent: true } start => $"starts {phrases.Value(start.Expression)}, which runs beside what follows",
        Statement.Evaluate evaluate => Effect(evaluate.Expression),
        Statement.Assign assign => Assigned(assign),
        Statement.Return result => Result(result),
        Statement.Raise { Value: null } raise => $"{RaiseWord(raise)} the caught error again",
        Statement.Raise raise => $"{RaiseWord(raise)} {phrases.Value(raise.Value!)}",
        Statement.Jump jump => Jump(jump),
        Statement.Assert assert => $"insists that {phrases.Condition(assert.Condition)}",
        Statement.Delete delete => $"removes {Wording.Listed([.. delete.Targets.Select(phrases.Value)])}",
        Statement.Defer defer => $"leaves {phrases.Value(defer.Call)} to be run when the function ends, however it ends",
        Statement.Declare { Symbol: { IsCallable: true, Name.Length: > 0 } symbol } => $"defines the inner function {Wording.Code(symbol.Name)}",
        Statement.Declare { Symbol: { IsType: true, Name.Length: > 0 } symbol } => $"defines the inner type {Wording.Code(symbol.Name)}",
        _ => null,
    };

    private string Effect(Expression expression)
    {
        switch (expression)
        {
            case Expression.Await await:
                return $"waits for {phrases.Value(await.Operand)}";
            case Expression.Yield { Value: null }:
                return "hands control to the caller, and goes on from here when asked again";
            case Expression.Yield yield:
                return yield.IsDelegating ? $"yields each element of {phrases.Value(yield.Value!)}" : $"yields {phrases.Value(yield.Value!)}";
            case Expression.Assignment assignment:
                return Assigned([assignment.Target], assignment.Value, assignment.Operator);
            case Expression.Propagate propagate:
                return $"runs {phrases.Value(propagate.Operand)}, and hands a failure of it to the caller at once";
            case Expression.Call { Callee: Expression.Member member, Arguments: [{ Name: null } only] } when phrases.File.Conventions.AddingMethods.Contains(member.Identifier) && phrases.IsShort(member.Target.Span):
                return $"adds {phrases.Value(only.Value)} to {phrases.Text(member.Target.Span)}";
            case Expression.Call call when phrases.IsShort(call.Span):
                return $"calls {phrases.Text(call.Span)}";
            case Expression.Call call when phrases.IsShort(call.Callee.Span):
                return $"calls {phrases.Text(call.Callee.Span)} with {Wording.Counted(call.Arguments.Count, "argument")}";
            default:
                return phrases.IsShort(expression.Span) ? $"runs {phrases.Text(expression.Span)}" : $"runs the expression on {phrases.Place(expression.Span)}";
        }
    }

    private string? Assigned(Statement.Assign assign) =>
        assign.Value is { } value ? Assigned(assign.Targets, value, assign.Operator)
            : assign.IsDeclaration ? $"declares {Wording.Listed([.. assign.Targets.Select(phrases.Value)])}" : null;

    private string Assigned(IReadOnlyList<Expression> targets, Expression value, string? sign)
    {
        var names = Wording.Listed([.. targets.Select(phrases.Value)]);
        if (sign is "+") return $"adds {phrases.Value(value)} to {names}";
        if (sign is "-") return $"subtracts {phrases.Value(value)} from {names}";
        if (sign is not null)
            return targets is [var one] && phrases.IsShort(one.Span.To(value.Span)) ? $"updates {names}: {phrases.Text(one.Span.To(value.Span))}" : $"updates {names} with {phrases.Value(value)}";
        if (value is Expression.Await await) return $"waits for {phrases.Value(await.Operand)} and keeps the outcome as {names}";
        if (value is Expression.Propagate propagate) return $"takes {names} from {phrases.Value(propagate.Operand)}, and hands a failure to the caller at once";
        return targets switch
        {
            [Expression.Display { Items.Count: > 0 } several] => $"unpacks {phrases.Value(value)} into {Wording.Listed([.. several.Items.Select(item => phrases.Value(item.Value))])}",
            [Expression.Index { Keys: [var key] } element] => $"stores {phrases.Value(value)} under {phrases.Value(key)} in {phrases.Value(element.Target)}",
            _ when value is Expression.Lambda && !phrases.IsShort(value.Span) => $"defines {names} as {phrases.Value(value)}",
            _ when value is Expression.Display { Items.Count: 0 } or Expression.Literal => $"starts with {names} as {phrases.Value(value)}",
            _ => $"sets {names} to {phrases.Value(value)}",
        };
    }

    private string Result(Statement.Return result) => result.Value switch
    {
        null => "ends the function here",
        Expression.Await await => $"waits for {phrases.Value(await.Operand)} and returns the outcome",
        var value => $"returns {phrases.Value(value)}",
    };

    /// <summary>The verb that the code itself has for it.</summary>
    private string RaiseWord(Statement.Raise raise) => phrases.File.TextOf(raise.Span).StartsWith("throw", StringComparison.Ordinal) ? "throws" : phrases.File.TextOf(raise.Span).StartsWith("raise", StringComparison.Ordinal) ? "raises" : "fails with";

    private static string Jump(Statement.Jump jump) => (jump.Kind, jump.Label) switch
    {
        (JumpKind.Break, null) => "leaves the loop",
        (JumpKind.Break, { } label) => $"leaves what is labelled {Wording.Code(label)}",
        (JumpKind.Continue, null) => "goes on with the next round",
        (JumpKind.Continue, { } label) => $"goes on with the next round of {Wording.Code(label)}",
        (JumpKind.FallThrough, _) => "goes on into the next case",
        (_, { } label) => $"jumps to {Wording.Code(label)}",
        _ => "jumps",
    };
}
