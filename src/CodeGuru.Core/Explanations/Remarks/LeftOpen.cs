using CodeGuru.Core.Code;
using CodeGuru.Core.Explanations.Narration;
using CodeGuru.Core.Explanations.Patterns;

namespace CodeGuru.Core.Explanations.Remarks;

/// <summary>What is closed by the last of several statements, so that an error in one of those between leaves it open.</summary>
internal static class LeftOpen
{
    public static Remark? In(PatternSubject subject)
    {
        foreach (var statements in subject.Statements.OfType<Statement.Block>().Select(block => block.Statements))
        {
            for (var at = 0; at < statements.Count; at++)
            {
                if (statements[at] is not Statement.Assign { Targets: [Expression.Name name], Value: Expression.Call { } opened } || !Openers.IsOne(subject, opened)) continue;
                var until = statements.Skip(at + 1).TakeWhile(statement => !Closes(statement, name.Identifier)).ToList();
                if (until.Count == 0 || at + 1 + until.Count >= statements.Count || until.Any(statement => statement is Statement.Try { Finally: not null })) continue;
                if (until.FirstOrDefault(statement => CodeWalk.Expressions(statement).Any(part => part is Expression.Call)) is not { } risky) continue;
                var close = statements[at + 1 + until.Count];
                return new Remark("left open", true, $"{Wording.Code(name.Identifier)} is opened on line {subject.LineOf(opened)} and closed on line {subject.LineOf(close)} only if nothing fails in between: an error on line {subject.LineOf(risky)} leaves it open", subject.LineOf(opened));
            }
        }

        return null;
    }

    private static bool Closes(Statement statement, string name) => statement is Statement.Evaluate { Expression: Expression.Call { Callee: Expression.Member { Identifier: "close" or "Close" or "Dispose", Target: Expression.Name closed }, Arguments: [] } } && closed.Identifier == name;
}
