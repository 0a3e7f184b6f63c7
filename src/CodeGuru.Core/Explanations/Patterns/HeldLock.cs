using CodeGuru.Core.Code;
using CodeGuru.Core.Explanations.Narration;

namespace CodeGuru.Core.Explanations.Patterns;

internal static class HeldLock
{
    private static readonly Dictionary<string, string> Opposites = new(StringComparer.Ordinal) { ["Lock"] = "Unlock", ["lock"] = "unlock" };

    public static CodePattern? In(PatternSubject subject) => Block(subject) ?? Calls(subject);

    private static CodePattern? Block(PatternSubject subject) =>
        subject.Statements.OfType<Statement.Block>().FirstOrDefault(block => block.Lock is not null) is not { } held ? null : Of(
            $"from line {subject.LineOf(held)} on, {Wording.Code(SourceLabel.Of(subject.File, held.Lock!.Span))} is locked, so that one thread at a time runs the block");

    /// <summary>A lock that is taken by a call, where the next statement already sees to it that it is given back.</summary>
    private static CodePattern? Calls(PatternSubject subject)
    {
        foreach (var statements in subject.Statements.OfType<Statement.Block>().Select(block => block.Statements))
        {
            foreach (var (taken, next) in statements.Zip(statements.Skip(1)))
            {
                if (taken is not Statement.Evaluate { Expression: var call } || Locked(call) is not { } locked) continue;
                var (released, when) = next switch
                {
                    Statement.Defer defer => (defer.Call, "when the function ends"),
                    Statement.Try { Finally.Statements: [Statement.Evaluate last, ..] } => (last.Expression, "in the end, also after an error"),
                    _ => (null, ""),
                };
                if (released is not Expression.Call { Callee: Expression.Member member, Arguments: [] } || member.Identifier != Opposites[locked.Identifier] || !CodeWalk.AreAlike(subject.File, member.Target, locked.Target)) continue;
                return Of($"line {subject.LineOf(taken)} locks {Wording.Code(SourceLabel.Of(subject.File, locked.Target.Span))} and line {subject.LineOf(released)} unlocks it {when}; whoever else locks it waits until then");
            }
        }

        return null;
    }

    /// <summary>A lock that a call gives out is left alone: what it shuts out, as a lock for readers, cannot be seen here.</summary>
    private static Expression.Member? Locked(Expression expression) =>
        expression is Expression.Call { Callee: Expression.Member { Target: Expression.Name or Expression.Member or Expression.This } member, Arguments: [] } && Opposites.ContainsKey(member.Identifier) ? member : null;

    private static CodePattern Of(string evidence) =>
        new CodePattern("Mutual exclusion", evidence, "Only one thread at a time may be in the code that a lock guards.", "race-conditions", "deadlock", "threading").WithTradeOff("Whoever waits for the lock stands still meanwhile: what is slow is best done outside of it.");
}
