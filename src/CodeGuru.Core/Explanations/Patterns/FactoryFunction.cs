using CodeGuru.Core.Code;
using CodeGuru.Core.Explanations.Narration;

namespace CodeGuru.Core.Explanations.Patterns;

internal static class FactoryFunction
{
    private const int FewestTypes = 2;

    /// <summary>A function that decides by its parameters which of several types the object is of that it gives back, and gives back nothing else.</summary>
    public static CodePattern? In(PatternSubject subject)
    {
        // What does work on the way gives back how that went.
        if (CodeWalk.Plain(subject.Symbol.Body).Any(statement => statement is Statement.Loop or Statement.Try or Statement.With or Statement.Evaluate { Expression: Expression.Call }) || subject.Expressions.Any(part => part is Expression.Await or Expression.Yield)) return null;
        var results = Values(subject).Where(value => value is not Expression.Literal { Kind: LiteralKind.Null } && !IsNothing(value)).ToList();
        var made = results.Select(result => MadeType.Of(subject, result)).ToList();
        if (made.Contains(null) || made.Distinct().Count() < FewestTypes) return null;
        var parameters = subject.Symbol.Parameters.Where(parameter => parameter.Kind != ParameterKind.Receiver).Select(parameter => parameter.Name).ToHashSet();
        var asked = subject.Statements.SelectMany(statement => statement switch { Statement.If branch => [branch.Condition], Statement.Match { Subject: { } on } => [on], _ => Array.Empty<Expression>() })
            .Concat(subject.Expressions.OfType<Expression.Conditional>().Select(conditional => conditional.Condition))
            .SelectMany(CodeWalk.Expressions).OfType<Expression.Name>().Select(name => name.Identifier).FirstOrDefault(parameters.Contains);
        return asked is null ? null : new CodePattern(
            "Factory", $"by {Wording.Code(asked)} it decides whether to make {Wording.Listed([.. results.Zip(made).DistinctBy(pair => pair.Second).Select(pair => $"{Wording.Code(pair.Second!)} (line {subject.LineOf(pair.First)})")], "or")}",
            "One place decides of which class an object is made, so that those who use it need not know.").WithTradeOff("Each further class has to be added here.");
    }

    /// <summary>All that may be given back; what only ends the function is none of it.</summary>
    private static IEnumerable<Expression> Values(PatternSubject subject) => subject.Statements.OfType<Statement.Return>().Where(result => result.Value is not null).SelectMany(result => Values(result.Value!));

    private static IEnumerable<Expression> Values(Expression value) => value switch
    {
        Expression.Conditional conditional => Values(conditional.Then).Concat(Values(conditional.Else)),
        Expression.Group { Expressions: [var only] } => Values(only),
        Expression.Statements { Statement: Statement.Match match } => match.Cases.SelectMany(each => Last(each.Body)),
        Expression.Statements { Statement: Statement.If branch } => Last(branch.Then).Concat(branch.Else is null ? [] : Last(branch.Else)),
        Expression.Statements { Statement: Statement.Raise } => [],
        // Either this or an end of everything.
        Expression.Logical { Operator: LogicalOperator.Coalesce, Right: Expression.Statements { Statement: Statement.Raise } } either => Values(either.Left),
        Expression.Display { Kind: CollectionKind.Tuple, Items: [{ Value: var first }, ..] } => Values(first),
        _ => [value],
    };

    /// <summary>What a case of a match gives back: its last value.</summary>
    private static IEnumerable<Expression> Last(Statement body) => body switch
    {
        Statement.Block { Statements: [.., var last] } => Last(last),
        Statement.If branch => Last(branch.Then).Concat(branch.Else is null ? [] : Last(branch.Else)),
        Statement.Evaluate evaluate => Values(evaluate.Expression),
        Statement.Match match => match.Cases.SelectMany(each => Last(each.Body)),
        // A return of its own is among the returns already.
        _ => [],
    };

    private static bool IsNothing(Expression value) => value switch
    {
        Expression.Name { Identifier: "None" } => true,
        Expression.Call { Callee: Expression.Name { Identifier: "Err" or "panic" or "panic!" or "unreachable!" or "unimplemented!" or "todo!" } } => true,
        Expression.Call { Callee: Expression.Name { Identifier: "raise" } } => true,
        _ => false,
    };
}
