using CodeGuru.Core.Code;

namespace CodeGuru.Core.Explanations.Patterns;

/// <summary>Retry loops where failure is a value: what is called in each round gives back an error, or nothing.</summary>
internal static class FailedResult
{
    private static readonly HashSet<string> Pauses = ["sleep", "Sleep", "usleep", "nanosleep", "sleep_for", "sleep_ms", "Delay", "delay", "After", "pause", "thrd_sleep", "msleep", "SDL_Delay"];

    public static CodePattern? In(PatternSubject subject)
    {
        foreach (var loop in subject.Statements.OfType<Statement.Loop>())
        {
            var counted = Counter(loop);
            // Going through elements until one will do is no second try of the same.
            if (loop.Kind == LoopKind.ForEach && counted is null) continue;
            var pause = CodeWalk.Expressions(loop.Body).Concat(loop.Step.SelectMany(CodeWalk.Expressions)).OfType<Expression.Call>().FirstOrDefault(call => Pauses.Contains(Last(call.Callee) ?? ""));
            foreach (var statement in loop.Body.Statements)
            {
                if (Attempt(statement, loop) is not var (call, success, saysError)) continue;
                if (counted is not null && CodeWalk.Expressions(call).Any(part => part is Expression.Index && Mentions(part, counted))) continue;
                if (pause is null && (!saysError || counted is null || Mentions(call, counted))) continue;
                // Without an error to look at, only a limited number of rounds with pauses between them is a retry: else it may as well wait for something.
                if (!saysError && counted is null) continue;
                return RetryLoop.Of($"line {subject.LineOf(call)} tries in each round of the loop on line {subject.LineOf(loop)}; line {subject.LineOf(success)} ends it when that went well{(pause is null ? "" : $", and line {subject.LineOf(pause)} waits before the next round")}");
            }
        }

        return null;
    }

    /// <summary>A call whose result is looked at next, and what leaves the loop if it is good.</summary>
    private static (Expression.Call Call, Statement Success, bool SaysError)? Attempt(Statement statement, Statement.Loop loop)
    {
        if (statement is Statement.Match { Subject: Expression.Call matched } match) return Good(match.Cases) is { } good && HasError(match.Cases) ? (matched, good, true) : null;
        if (statement is Statement.Assign { Value: Expression.Statements { Statement: Statement.Match { Subject: Expression.Call inner } value } }) return Good(value.Cases) is { } well && HasError(value.Cases) ? (inner, well, true) : null;
        foreach (var branch in loop.Body.Statements.OfType<Statement.If>())
        {
            if (branch.Span.Start < statement.Span.Start) continue;
            var assigned = statement as Statement.Assign ?? (ReferenceEquals(branch, statement) && branch.Initial is [Statement.Assign initial] ? initial : null);
            if (assigned is not { Value: Expression.Call call } || Checked(assigned) is not var (name, isError)) continue;
            if (branch.Then.Statements is not [.., Statement.Return or Statement.Jump { Kind: JumpKind.Break }] || branch.Condition is not Expression.Binary { Left: Expression.Name asked, Right: Expression.Literal { Kind: LiteralKind.Null } } condition || asked.Identifier != name) continue;
            if (condition.Operator == (isError ? "==" : "!=")) return (call, branch.Then.Statements[^1], isError);
        }

        return null;
    }

    /// <summary>The name that says whether it went well: the error beside a result, or the result itself.</summary>
    private static (string Name, bool IsError)? Checked(Statement.Assign assign) => assign.Targets switch
    {
        [Expression.Display { Kind: CollectionKind.Tuple, Items: [.., { Value: Expression.Name { Identifier: "err" or "error" or "e" } error }] }] => (error.Identifier, true),
        [Expression.Name { Identifier: "err" } error] => (error.Identifier, true),
        [Expression.Name result] => (result.Identifier, false),
        _ => null,
    };

    private static Statement? Good(IReadOnlyList<MatchCase> cases) =>
        cases.Where(each => each.Patterns.Any(pattern => Says(pattern, "Ok"))).Select(each => each.Body.Statements is [.., Statement.Return or Statement.Jump { Kind: JumpKind.Break }] ? each.Body.Statements[^1] : null).FirstOrDefault(found => found is not null);

    private static bool HasError(IReadOnlyList<MatchCase> cases) => cases.Any(each => each.Patterns.Any(pattern => Says(pattern, "Err")) && each.Body.Statements is not [.., Statement.Return or Statement.Jump { Kind: JumpKind.Break }]);

    private static bool Says(Pattern pattern, string type) => pattern is { Kind: PatternKind.Type, Value: Expression.Name name } && name.Identifier == type;

    /// <summary>What counts the rounds; null where nothing does.</summary>
    private static string? Counter(Statement.Loop loop) => loop switch
    {
        { Kind: LoopKind.For, Condition: not null, Initial: [Statement.Assign { Targets: [Expression.Name counter] }, ..] } => counter.Identifier,
        { Kind: LoopKind.ForEach, Target: Expression.Name target, Source: Expression.Group { Expressions.Count: 2 } } => target.Identifier,
        { Kind: LoopKind.ForEach, Target: null, Key: Expression.Name key, Source: Expression.Literal or Expression.Name or Expression.Member } => key.Identifier,
        _ => null,
    };

    private static bool Mentions(Expression expression, string name) => CodeWalk.Expressions(expression).Any(part => part is Expression.Name each && each.Identifier == name);

    private static string? Last(Expression callee) => callee switch { Expression.Name name => name.Identifier, Expression.Member member => member.Identifier, _ => null };
}
