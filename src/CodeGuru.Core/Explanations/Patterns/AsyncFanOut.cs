using CodeGuru.Core.Code;
using CodeGuru.Core.Explanations.Narration;

namespace CodeGuru.Core.Explanations.Patterns;

internal static class AsyncFanOut
{
    private static readonly HashSet<(string, string)> Joins =
        [("asyncio", "gather"), ("asyncio", "wait"), ("asyncio", "as_completed"), ("Promise", "all"), ("Promise", "allSettled"), ("Task", "WhenAll"), ("CompletableFuture", "allOf"), ("future", "join_all"), ("future", "try_join_all"), ("futures", "join_all")];

    private static readonly HashSet<string> BareJoins = ["gather", "join_all", "try_join_all"];
    private static readonly HashSet<string> Groups = ["TaskGroup", "open_nursery", "create_task_group"];
    private static readonly HashSet<string> GroupStarts = ["create_task", "start_soon"];

    public static CodePattern? In(PatternSubject subject) => Joined(subject) ?? Grouped(subject) ?? Counted(subject);

    private static CodePattern? Joined(PatternSubject subject)
    {
        var join = subject.Expressions.OfType<Expression.Call>().FirstOrDefault(call => IsJoin(subject, call.Callee) && AreSeveral(subject, call.Arguments));
        if (join is null) return null;
        var isWaited = subject.Expressions.Any(part => (part switch { Expression.Await await => await.Operand, Expression.Call { Callee: Expression.Member { Identifier: "join" or "get" or "Wait", Target: var joined } } => joined, _ => null }) is { } waited && CodeWalk.Expressions(waited).Contains(join, ReferenceEqualityComparer.Instance));
        return Of($"line {subject.LineOf(join)} {(isWaited ? "waits for" : "joins")} several operations {(isWaited ? "together" : "to one that is over when all of them are,")} with {Wording.Code(SourceLabel.Of(subject.File, join.Callee.Span))}, so that their waiting times overlap");
    }

    private static bool IsJoin(PatternSubject subject, Expression callee) => callee switch
    {
        Expression.Name name => BareJoins.Contains(name.Identifier) && subject.Scopes.Of(name) is null or { Kind: Analysis.Scopes.VariableKind.Import },
        Expression.Member { Target: Expression.Name owner } member => Joins.Contains((owner.Identifier, member.Identifier)) && !subject.IsDeclared(owner.Identifier),
        Expression.Member { Target: Expression.Member owner } member => Joins.Contains((owner.Identifier, member.Identifier)) && !subject.IsDeclared(owner.Identifier),
        _ => false,
    };

    /// <summary>One operation waits for no other, and what is waited for while the list is made is over before the next one begins.</summary>
    private static bool AreSeveral(PatternSubject subject, IReadOnlyList<Argument> arguments)
    {
        var listed = arguments is [{ Value: Expression.Display display }] ? display.Items.Select(item => item.Value).ToList() : [.. arguments.Where(argument => argument.Name is null).Select(argument => argument.Value)];
        if (listed.Exists(value => CodeWalk.Expressions(value).Any(part => part is Expression.Await))) return false;
        return listed.Count > 1 || (listed is [var only] && (only is not Expression.Call single || CodeWalk.Expressions(single).Any(part => part is Expression.Lambda) || single.Callee is Expression.Member) && (only is Expression.Spread or Expression.Comprehension or Expression.Call || (only is Expression.Name && arguments is [{ Value: Expression.Name }])) && !IsOne(subject, only));
    }

    /// <summary>What is made by a single call of the file's own functions is one operation, as far as can be seen.</summary>
    private static bool IsOne(PatternSubject subject, Expression value) => value is Expression.Name name && subject.Scopes.Of(name) is { OnlyValue: Expression.Call { Callee: Expression.Name, IsConstruction: false } };

    /// <summary>A block that ends when all that was started in it has.</summary>
    private static CodePattern? Grouped(PatternSubject subject)
    {
        foreach (var with in subject.Statements.OfType<Statement.With>().Where(each => each.IsAsync))
        {
            if (with.Resources.FirstOrDefault(resource => resource is { Target: Expression.Name, Value: Expression.Call call } && Last(call.Callee) is { } made && Groups.Contains(made)) is not { Target: Expression.Name group }) continue;
            var starts = CodeWalk.Expressions(with.Body).OfType<Expression.Call>().Where(call => call.Callee is Expression.Member { Target: Expression.Name on } member && on.Identifier == group.Identifier && GroupStarts.Contains(member.Identifier)).ToList();
            var isRepeated = CodeWalk.Statements(with.Body).OfType<Statement.Loop>().Any(loop => starts.Exists(start => loop.Body.Span.Contains(start.Span.Start))) || CodeWalk.Expressions(with.Body).OfType<Expression.Comprehension>().Any(each => starts.Exists(start => each.Span.Contains(start.Span.Start)));
            if (starts.Count == 0 || (starts.Count == 1 && !isRepeated)) continue;
            return Of($"{Wording.Lines(starts.Select(subject.LineOf))} start{(starts.Select(subject.LineOf).Distinct().Count() == 1 ? "s" : "")} operations in {Wording.Code(group.Identifier)}, and the block from line {subject.LineOf(with)} on ends when all of them have, so that their waiting times overlap");
        }

        return null;
    }

    /// <summary>Functions that a loop starts beside this one, and a wait for all of them behind it.</summary>
    private static CodePattern? Counted(PatternSubject subject)
    {
        // Workers that go on taking what comes are told as a pool.
        if (WorkerPool.In(subject) is not null) return null;
        foreach (var loop in subject.Statements.OfType<Statement.Loop>())
        {
            if (CodeWalk.Statements(loop.Body).OfType<Statement.Evaluate>().FirstOrDefault(evaluate => evaluate.IsConcurrent) is not { } started) continue;
            var wait = subject.Expressions.OfType<Expression.Call>().FirstOrDefault(call => call is { Callee: Expression.Member { Identifier: "Wait" } member, Arguments: [] } && call.Span.Start > loop.Span.End && PlaceTypes.Of(subject, member.Target).Any(type => type is "WaitGroup" or "Group"));
            if (wait is not null) return Of($"each round of the loop on line {subject.LineOf(loop)} starts a function beside the others (line {subject.LineOf(started)}), and line {subject.LineOf(wait)} waits for all of them");
        }

        return null;
    }

    private static string? Last(Expression callee) => callee switch { Expression.Name name => name.Identifier, Expression.Member member => member.Identifier, _ => null };

    private static CodePattern Of(string evidence) => new CodePattern(
        "Asynchronous fan-out", evidence, "Several operations are started before any of them is waited for.", "asyncio", "promises-and-async-await", "async-await", "task-groups-and-cancellation", "goroutines-and-channels").WithTradeOff("What each of them does must bear running at the same time as the others.");
}
