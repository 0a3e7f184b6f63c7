using CodeGuru.Core.Code;
using CodeGuru.Core.Explanations.Narration;

namespace CodeGuru.Core.Explanations.Patterns;

internal static class LazyValue
{
    /// <summary>A field that is filled if it is null, and given back.</summary>
    public static CodePattern? In(PatternSubject subject)
    {
        foreach (var branch in subject.Statements.OfType<Statement.If>())
        {
            var filled = branch.Then.Statements.OfType<Statement.Assign>().SelectMany(assign => assign.Targets).OfType<Expression.Member>()
                .FirstOrDefault(target => CodeWalk.Expressions(branch.Condition).Any(part => CodeWalk.AreAlike(subject.File, part, target)));
            if (filled is null || !CodeWalk.Expressions(branch.Condition).Any(part => part is Expression.Literal { Kind: LiteralKind.Null })) continue;
            if (!subject.Statements.OfType<Statement.Return>().Any(result => result.Value is { } value && result.Span.Start > branch.Span.End && CodeWalk.AreAlike(subject.File, value, filled))) continue;
            return new CodePattern(
                "Lazy initialisation", $"{Wording.Code(SourceLabel.Of(subject.File, filled.Span))} is made on line {subject.LineOf(filled)} only if it is still missing",
                "A value is made when it is first asked for, and kept.", "caching").WithTradeOff("Without a lock, two threads that ask first at the same time may both make it.");
        }

        return null;
    }
}
