using CodeGuru.Core.Code;
using CodeGuru.Core.Explanations.Narration;

namespace CodeGuru.Core.Explanations.Patterns;

/// <summary>A stretch of code that runs while a lock is held.</summary>
/// <param name="Code">From where it is locked to where it is unlocked.</param>
/// <param name="Lock">What is locked; null: the object that the method belongs to.</param>
/// <param name="Until">The line that unlocks it, where a call does.</param>
internal sealed record LockedCode(SourceSpan Code, Expression? Lock, LockedWay How, int Until = 0)
{
    private static readonly HashSet<string> Guards = ["lock_guard", "unique_lock", "scoped_lock"];
    private static readonly HashSet<string> Locks = ["Lock", "RLock", "Mutex", "Monitor", "ReentrantLock", "mutex", "recursive_mutex"];

    private static readonly Dictionary<string, string> Opposites = new(StringComparer.Ordinal)
    {
        ["Lock"] = "Unlock",
        ["lock"] = "unlock",
        ["pthread_mutex_lock"] = "pthread_mutex_unlock",
        ["mtx_lock"] = "mtx_unlock",
        ["EnterCriticalSection"] = "LeaveCriticalSection",
    };

    /// <summary>Who is shut out.</summary>
    public string Who { get; private init; } = "thread";

    public static IEnumerable<LockedCode> In(PatternSubject subject)
    {
        if (subject.Symbol is { IsCallable: true } symbol && symbol.Has("synchronized")) yield return new LockedCode(symbol.Span, null, LockedWay.Method);
        foreach (var statement in subject.Statements)
        {
            switch (statement)
            {
                case Statement.Block { Lock: { } locked } block:
                    yield return new LockedCode(block.Span, locked, LockedWay.Block);
                    break;
                case Statement.With { Resources: [{ Value: Expression.Name or Expression.Member } resource] } with when PlaceTypes.Of(subject, resource.Value).Any(Locks.Contains):
                    yield return new LockedCode(with.Span, resource.Value, LockedWay.Block) { Who = with.IsAsync ? "task" : "thread" };
                    break;
                case Statement.Block block:
                    foreach (var pair in Pairs(subject, block)) yield return pair;
                    break;
            }
        }

        foreach (var call in subject.Expressions.OfType<Expression.Call>())
        {
            // The block that is handed to the lock is the code that it guards.
            if (call is { Callee: Expression.Member { Identifier: "synchronize" } member, Arguments: [{ Value: Expression.Lambda }] } && PlaceTypes.Of(subject, member.Target).Any(Locks.Contains)) yield return new LockedCode(call.Span, member.Target, LockedWay.Block);
        }
    }

    private static IEnumerable<LockedCode> Pairs(PatternSubject subject, Statement.Block block)
    {
        var statements = block.Statements;
        for (var at = 0; at < statements.Count; at++)
        {
            if (statements[at] is Statement.Assign { IsDeclaration: true, Value: Expression.Call { IsConstruction: true, Arguments: [{ Value: var guarded }, ..] } made } && ExpressionPhrases.NameOf(made.Callee) is { } guard && Guards.Contains(guard))
                yield return new LockedCode(statements[at].Span.To(block.Span), guarded, LockedWay.Guard);
            if (statements[at] is Statement.Assign { IsDeclaration: true, Targets: [Expression.Name], Value: { } opened } && Taken(opened) is { } mutex && PlaceTypes.Of(subject, mutex).Contains("Mutex"))
                yield return new LockedCode(statements[at].Span.To(block.Span), mutex, LockedWay.Guard);
            if (statements[at] is not Statement.Evaluate { Expression: Expression.Call taken } || Locked(taken) is not var (locked, release)) continue;
            if (at + 1 < statements.Count && statements[at + 1] is Statement.Defer defer && Releases(subject, defer.Call, locked, release)) yield return new LockedCode(taken.Span.To(block.Span), locked, LockedWay.Deferred, subject.LineOf(defer));
            else if (at + 1 < statements.Count && statements[at + 1] is Statement.Try { Finally.Statements: [Statement.Evaluate last, ..] } && Releases(subject, last.Expression, locked, release)) yield return new LockedCode(taken.Span.To(last.Span), locked, LockedWay.Finally, subject.LineOf(last));
            else if (statements.Skip(at + 1).OfType<Statement.Evaluate>().FirstOrDefault(later => Releases(subject, later.Expression, locked, release)) is { } end) yield return new LockedCode(taken.Span.To(end.Span), locked, LockedWay.Calls, subject.LineOf(end));
        }
    }

    private static (Expression Lock, string Release)? Locked(Expression.Call call) => call switch
    {
        { Callee: Expression.Member { Target: Expression.Name or Expression.Member or Expression.This } member, Arguments: [] } when Opposites.TryGetValue(member.Identifier, out var release) => (member.Target, release),
        { Callee: Expression.Name name, Arguments: [{ Value: Expression.Unary { Operator: "&", Operand: var place } }] } when Opposites.TryGetValue(name.Identifier, out var release) => (place, release),
        _ => null,
    };

    private static bool Releases(PatternSubject subject, Expression expression, Expression locked, string release) => expression switch
    {
        Expression.Call { Callee: Expression.Member member, Arguments: [] } => member.Identifier == release && CodeWalk.AreAlike(subject.File, member.Target, locked),
        Expression.Call { Callee: Expression.Name name, Arguments: [{ Value: Expression.Unary { Operator: "&", Operand: var place } }] } => name.Identifier == release && CodeWalk.AreAlike(subject.File, place, locked),
        _ => false,
    };

    /// <summary>The mutex whose guard a chain of calls gives: <c>self.state.lock().unwrap()</c>.</summary>
    private static Expression? Taken(Expression value) => value switch
    {
        Expression.Propagate propagate => Taken(propagate.Operand),
        Expression.Call { Callee: Expression.Member { Identifier: "unwrap" or "expect" or "unwrap_or_else" } member } => Taken(member.Target),
        Expression.Call { Callee: Expression.Member { Identifier: "lock", Target: var target }, Arguments: [] } => target,
        _ => null,
    };
}
