using CodeGuru.Core.Code;

namespace CodeGuru.Core.Explanations.Patterns;

/// <summary>A place where a thread waits until another one says that something has changed, or where one says so.</summary>
/// <param name="Name">The last part of what the condition is called, the same in all functions.</param>
internal sealed record ConditionWait(Symbol Function, Expression Condition, string Name, Expression At, bool Waits)
{
    private static readonly HashSet<string> Types = ["condition_variable", "condition_variable_any", "Condition", "ConditionVariable", "Cond", "Condvar", "MonitorMixin"];
    private static readonly HashSet<string> WaitCalls = ["pthread_cond_wait", "pthread_cond_timedwait", "cnd_wait"];
    private static readonly HashSet<string> WakeCalls = ["pthread_cond_signal", "pthread_cond_broadcast", "cnd_signal", "cnd_broadcast"];
    private static readonly HashSet<string> WaitMembers = ["wait", "wait_for", "Wait", "await", "wait_while"];
    private static readonly HashSet<string> WakeMembers = ["notify", "notify_all", "notify_one", "signal", "signalAll", "broadcast", "Signal", "Broadcast"];

    public static IEnumerable<ConditionWait> In(PatternSubject subject)
    {
        foreach (var symbol in subject.File.Module.WithDescendants().Where(each => each is { IsCallable: true, Body: not null }))
        {
            var at = subject.At(symbol);
            foreach (var call in at.Expressions.OfType<Expression.Call>())
            {
                var (place, waits) = call switch
                {
                    { Callee: Expression.Name name, Arguments: [{ Value: Expression.Unary { Operator: "&", Operand: var condition } }, ..] } when WaitCalls.Contains(name.Identifier) => (condition, true),
                    { Callee: Expression.Name name, Arguments: [{ Value: Expression.Unary { Operator: "&", Operand: var condition } }, ..] } when WakeCalls.Contains(name.Identifier) => (condition, false),
                    { Callee: Expression.Member member } when WaitMembers.Contains(member.Identifier) && PlaceTypes.Of(at, member.Target).Any(Types.Contains) => (member.Target, true),
                    { Callee: Expression.Member member } when WakeMembers.Contains(member.Identifier) && PlaceTypes.Of(at, member.Target).Any(Types.Contains) => (member.Target, false),
                    _ => (null, false),
                };
                if (place is not null && (place is Expression.Member last ? last.Identifier : (place as Expression.Name)?.Identifier) is { } called) yield return new ConditionWait(at.Named, place, called, call, waits);
            }
        }
    }
}
