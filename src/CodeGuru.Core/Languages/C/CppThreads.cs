using CodeGuru.Core.Code;

namespace CodeGuru.Core.Languages.C;

/// <summary>Says where C++ starts threads, and where they wait for one another.</summary>
internal static class CppThreads
{
    /// <summary>The clause for a call that starts a thread, waits or wakes; null for any other.</summary>
    public static string? Effect(IPhrases phrases, Expression.Call call) => call switch
    {
        { Callee: Expression.Member { Identifier: "notify_one" } woken, Arguments: [] } => $"wakes one thread that waits on {phrases.Value(woken.Target)}",
        { Callee: Expression.Member { Identifier: "notify_all" } woken, Arguments: [] } => $"wakes all threads that wait on {phrases.Value(woken.Target)}",
        { Callee: Expression.Member { Identifier: "join" } joined, Arguments: [] } => $"waits until {phrases.Value(joined.Target)} has ended",
        { Callee: Expression.Member { Identifier: "emplace_back" or "push_back", Target: Expression.Name { Identifier: var threads } } member, Arguments: [{ Value: Expression.Lambda code }] } when phrases.TypesOf(threads, call.Span).Any(type => type.Contains("thread>", StringComparison.Ordinal)) =>
            $"starts a thread, kept in {phrases.Value(member.Target)}, that runs {phrases.Value(code)}",
        { Callee: Expression.Member { Identifier: "wait" } waiting, Arguments: [{ Value: Expression.Name held }, { Value: Expression.Lambda { Symbol: { Parameters: [], Body.Statements: [Statement.Return { Value: { } asked }] } } }] } =>
            $"waits on {phrases.Value(waiting.Target)} until {phrases.Condition(asked)}, with {phrases.Value(held)} unlocked meanwhile",
        _ => null,
    };

    /// <summary>The clause for an assignment of what an asynchronous call will give; null for any other.</summary>
    public static string? Started(IPhrases phrases, Statement.Assign assign) =>
        assign is { Targets: [Expression.Name future], Operator: null, Value: Expression.Call { Arguments: [{ Value: var policy }, { Value: var started }, ..] } async }
            && phrases.File.TextOf(async.Callee.Span) is "std::async" && phrases.File.TextOf(policy.Span) is "std::launch::async"
            ? $"has {phrases.Value(started)} run in another thread{(async.Arguments.Count > 2 ? $" with {phrases.Listed([.. async.Arguments.Skip(2).Select(argument => phrases.Value(argument.Value))], 4)}" : "")}, and gets the outcome from {phrases.Value(future)}" : null;
}
