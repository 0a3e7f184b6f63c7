using CodeGuru.Core.Code;
using CodeGuru.Core.Explanations.Narration;

namespace CodeGuru.Core.Explanations.Patterns;

internal static class Backtracking
{
    private static readonly HashSet<(string, string)> Opposites =
        [("append", "pop"), ("push", "pop"), ("Push", "Pop"), ("push_back", "pop_back"), ("add", "remove"), ("add", "delete"), ("add", "discard"), ("Add", "Remove"), ("insert", "remove"), ("insert", "erase"), ("addLast", "removeLast")];

    /// <summary>In a loop: a change, a call of itself that leaves at once when it succeeds, and the change taken back. Without that test it may as well be a walk that keeps its path.</summary>
    public static CodePattern? In(PatternSubject subject)
    {
        var lines = Recursion.Lines(subject);
        if (lines.Count == 0) return null;
        var blocks = subject.Statements.OfType<Statement.Loop>().SelectMany(loop => CodeWalk.Statements(loop.Body)).OfType<Statement.Block>();
        foreach (var statements in blocks.Select(block => block.Statements))
        {
            for (var at = 1; at < statements.Count - 1; at++)
            {
                if (statements[at] is not Statement.If { Then.Statements: [.., Statement.Return], Else: null } attempt || attempt.Condition is Expression.Not || !CallsItself(subject, attempt.Condition, lines)) continue;
                var made = statements.Take(at).LastOrDefault(change => statements.Skip(at + 1).Any(undo => Undoes(subject.File, change, undo)));
                if (made is null) continue;
                var undone = statements.Skip(at + 1).First(undo => Undoes(subject.File, made, undo));
                return new CodePattern(
                    "Backtracking", $"line {subject.LineOf(made)} tries a choice in {Wording.Code(SourceLabel.Of(subject.File, Place(made)!.Span))}, line {subject.LineOf(attempt)} goes on from there with a call of itself, and line {subject.LineOf(undone)} takes the choice back where that did not lead to a return",
                    "A search that makes a choice, goes on from it, and undoes it to try the next one when it led nowhere.", "recursion").WithTradeOff("The number of tries can grow exponentially with the number of choices.");
            }
        }

        return null;
    }

    private static bool CallsItself(PatternSubject subject, Expression condition, IReadOnlyList<int> lines) =>
        CodeWalk.Expressions(condition).OfType<Expression.Call>().Any(call => lines.Contains(subject.LineOf(call)) && subject.Symbol.Name == call.Callee switch
        {
            Expression.Name name => name.Identifier,
            Expression.Member member => member.Identifier,
            _ => null,
        });

    private static bool Undoes(CodeFile file, Statement made, Statement undone) =>
        Place(made) is { } place && Place(undone) is { } again && CodeWalk.AreAlike(file, place, again) && (made, undone) switch
        {
            (Statement.Assign { Value: { } chosen }, Statement.Assign { Value: { } reset }) => !CodeWalk.AreAlike(file, chosen, reset),
            (Statement.Evaluate { Expression: Expression.Call { Callee: Expression.Member adds } }, Statement.Evaluate { Expression: Expression.Call { Callee: Expression.Member removes } }) => Opposites.Contains((adds.Identifier, removes.Identifier)),
            _ => false,
        };

    /// <summary>An element that is assigned, or a collection whose method is called.</summary>
    private static Expression? Place(Statement statement) => statement switch
    {
        Statement.Assign { Operator: null, Targets: [Expression.Index place] } => place,
        Statement.Evaluate { Expression: Expression.Call { Callee: Expression.Member { Target: Expression.Name or Expression.Member } member } } => member.Target,
        _ => null,
    };
}
