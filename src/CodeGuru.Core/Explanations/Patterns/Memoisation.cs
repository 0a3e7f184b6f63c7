using CodeGuru.Core.Code;
using CodeGuru.Core.Explanations.Narration;

namespace CodeGuru.Core.Explanations.Patterns;

internal static class Memoisation
{
    /// <summary>What is stored under a key in some place, and what is given back from that place under the same key before.</summary>
    public static CodePattern? In(PatternSubject subject)
    {
        var stored = subject.Statements.OfType<Statement.Assign>().SelectMany(assign => assign.Targets).OfType<Expression.Index>().ToList();
        foreach (var place in stored)
        {
            var early = subject.Statements.OfType<Statement.If>().Where(branch => branch.Span.End <= place.Span.Start).SelectMany(branch => CodeWalk.Statements(branch.Then))
                .OfType<Statement.Return>().FirstOrDefault(result => result.Value is Expression.Index found && CodeWalk.AreAlike(subject.File, found, place));
            if (early is null) continue;
            return new CodePattern(
                "Memoisation", $"line {subject.LineOf(early)} returns {Wording.Code(SourceLabel.Of(subject.File, place.Span))} if it is there already, and line {subject.LineOf(place)} stores it for the next time",
                "A result is kept under its arguments, so that it is computed once and looked up from then on.", "memoization", "caching").WithTradeOff("What is kept stays unless something takes it out, and memory grows with the number of different keys.");
        }

        return null;
    }
}
