using CodeGuru.Core.Code;
using CodeGuru.Core.Explanations.Narration;

namespace CodeGuru.Core.Explanations.Patterns;

internal static class StateMachine
{
    private const int FewestChanges = 2;

    /// <summary>Cases that depend on a place, several of which set that very place to something fixed.</summary>
    public static CodePattern? In(PatternSubject subject)
    {
        foreach (var statement in subject.Statements)
        {
            var (place, cases) = statement switch
            {
                Statement.Match { Subject: Expression.Name or Expression.Member } match => (match.Subject, match.Cases.Select(each => (Statement)each.Body).ToList()),
                Statement.If branch when Compared(branch.Condition) is { } compared => (compared, Chain(subject.File, branch, compared)),
                _ => (null, []),
            };
            if (place is null || cases.Count < FewestChanges) continue;
            var changing = cases.Select(body => CodeWalk.Statements(body).OfType<Statement.Assign>().Where(assign => IsFixed(assign.Value) && assign is { Operator: null, Targets: [var target] } && CodeWalk.AreAlike(subject.File, target, place)).ToList()).Where(each => each.Count > 0).ToList();
            var changes = changing.SelectMany(each => each).ToList();
            // Two cases that give it the same value only mend it.
            if (changing.Count < FewestChanges || changes.DistinctBy(change => subject.File.TextOf(change.Value!.Span).ToString()).Count() < FewestChanges) continue;
            return new CodePattern(
                "State machine", $"what line {subject.LineOf(statement)} does depends on {Wording.Code(SourceLabel.Of(subject.File, place.Span))}, and {Wording.Lines(changes.Select(subject.LineOf))} set what it is next",
                "What comes is treated by the state that the code is in, and each state decides which one follows.");
        }

        return null;
    }

    private static Expression? Compared(Expression condition) => condition is Expression.Binary { Operator: "==" or "===", Left: Expression.Name or Expression.Member, Right: var right } equal && IsFixed(right) ? equal.Left : null;

    /// <summary>The bodies of <c>if</c> and <c>else if</c> that compare the same place.</summary>
    private static List<Statement> Chain(CodeFile file, Statement.If first, Expression place)
    {
        var bodies = new List<Statement>();
        for (Statement? next = first; next is Statement.If branch && Compared(branch.Condition) is { } compared && CodeWalk.AreAlike(file, compared, place); next = branch.Else is Statement.Block { Statements: [var only] } ? only : branch.Else) bodies.Add(branch.Then);
        return bodies;
    }

    /// <summary>A literal, or a name that is written as a constant or a member of an enumeration.</summary>
    private static bool IsFixed(Expression? value) => value switch
    {
        Expression.Literal { Kind: LiteralKind.String or LiteralKind.Integer } => true,
        Expression.Member member => char.IsUpper(member.Identifier[0]) && member.Target is Expression.Name { Identifier: [>= 'A' and <= 'Z', ..] },
        Expression.Name { Identifier: [>= 'A' and <= 'Z', ..] } => true,
        _ => false,
    };
}
