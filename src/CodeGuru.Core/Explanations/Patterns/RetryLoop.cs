using CodeGuru.Core.Code;

namespace CodeGuru.Core.Explanations.Patterns;

internal static class RetryLoop
{
    /// <summary>A loop whose body tries something that ends the loop when it goes well, and of whose handlers one lets the loop go on.</summary>
    public static CodePattern? In(PatternSubject subject) => Handled(subject) ?? Again(subject) ?? FailedResult.In(subject);

    private static CodePattern? Handled(PatternSubject subject)
    {
        foreach (var loop in subject.Statements.OfType<Statement.Loop>())
        {
            foreach (var attempt in loop.Body.Statements.OfType<Statement.Try>())
            {
                // Going through candidates until one works is no second try of the same.
                if (loop.Target is Expression.Name target && CodeWalk.Expressions(attempt.Body).Any(part => part is Expression.Name name && name.Identifier == target.Identifier)) continue;
                var succeeds = attempt.Body.Statements.Concat(attempt.Else?.Statements ?? []).LastOrDefault() is Statement.Return or Statement.Jump { Kind: JumpKind.Break };
                if (!succeeds || attempt.Handlers.FirstOrDefault(handler => handler.Body.Statements is not [.., Statement.Return or Statement.Raise or Statement.Jump { Kind: JumpKind.Break }]) is not { } handler) continue;
                return Of($"the loop on line {subject.LineOf(loop)} ends when the attempt of line {subject.LineOf(attempt)} succeeds; the handler on line {subject.File.LineOf(handler.Span)} can let another round follow");
            }
        }

        return null;
    }

    /// <summary>A handler that begins the very attempt again.</summary>
    private static CodePattern? Again(PatternSubject subject)
    {
        foreach (var labeled in subject.Statements.OfType<Statement.Labeled>())
        {
            if (labeled.Body is not Statement.Try attempt) continue;
            var jump = attempt.Handlers.SelectMany(handler => CodeWalk.Statements(handler.Body)).OfType<Statement.Jump>().FirstOrDefault(jump => jump.Kind == JumpKind.Goto && jump.Label == labeled.Label);
            if (jump is not null) return Of($"where the attempt of line {subject.LineOf(attempt)} fails, line {subject.LineOf(jump)} can begin it again");
        }

        return null;
    }

    public static CodePattern Of(string evidence) => new CodePattern(
        "Retry loop", evidence, "What may fail for a while is tried again, a limited number of times or until it succeeds.", "idempotency", "exceptions")
        .WithTradeOff("What is tried may have happened in part already, so that it must be safe to do again.");
}
