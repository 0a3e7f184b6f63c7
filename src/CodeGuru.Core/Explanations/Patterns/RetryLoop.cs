using CodeGuru.Core.Code;

namespace CodeGuru.Core.Explanations.Patterns;

internal static class RetryLoop
{
    /// <summary>A loop whose body tries something that ends the loop when it goes well, and of whose handlers one lets the loop go on.</summary>
    public static CodePattern? In(PatternSubject subject)
    {
        foreach (var loop in subject.Statements.OfType<Statement.Loop>())
        {
            foreach (var attempt in loop.Body.Statements.OfType<Statement.Try>())
            {
                // Going through candidates until one works is no second try of the same.
                if (loop.Target is Expression.Name target && CodeWalk.Expressions(attempt.Body).Any(part => part is Expression.Name name && name.Identifier == target.Identifier)) continue;
                var succeeds = attempt.Body.Statements.Concat(attempt.Else?.Statements ?? []).LastOrDefault() is Statement.Return or Statement.Jump { Kind: JumpKind.Break };
                if (!succeeds || attempt.Handlers.FirstOrDefault(handler => handler.Body.Statements is not [.., Statement.Return or Statement.Raise or Statement.Jump { Kind: JumpKind.Break }]) is not { } handler) continue;
                return new CodePattern(
                    "Retry loop", $"the loop on line {subject.LineOf(loop)} ends when the attempt of line {subject.LineOf(attempt)} succeeds; the handler on line {subject.File.LineOf(handler.Span)} can let another round follow",
                    "What may fail for a while is tried again, a limited number of times or until it succeeds.", "idempotency", "exceptions").WithTradeOff("What is tried may have happened in part already, so that it must be safe to do again.");
            }
        }

        return null;
    }
}
