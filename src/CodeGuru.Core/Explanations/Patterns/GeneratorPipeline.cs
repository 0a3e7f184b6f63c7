using CodeGuru.Core.Code;
using CodeGuru.Core.Explanations.Narration;

namespace CodeGuru.Core.Explanations.Patterns;

internal static class GeneratorPipeline
{
    /// <summary>What one generator yields is handed to another one that goes through it.</summary>
    public static CodePattern? In(PatternSubject subject)
    {
        if (subject.File.Conventions.BlockCall is not null) return null;
        foreach (var call in subject.Expressions.OfType<Expression.Call>())
        {
            if (Called(subject, call) is not { } second || call.Arguments.Count == 0) continue;
            var from = second.Parameters.Where(parameter => parameter.Kind != ParameterKind.Receiver).ToList();
            for (var at = 0; at < Math.Min(from.Count, call.Arguments.Count); at++)
            {
                if (call.Arguments[at] is not { Name: null, Value: var value } || !GoesThrough(second, from[at].Name)) continue;
                var first = value is Expression.Name name ? (subject.Scopes.Of(name)?.OnlyValue is Expression.Call made ? Called(subject, made) : null) : value is Expression.Call inner ? Called(subject, inner) : null;
                if (first is null || first == second) continue;
                return new CodePattern(
                    "Generator pipeline", $"line {subject.LineOf(call)} hands what {Wording.Code(first.Name)} (line {subject.File.LineOf(first.NameSpan)}) yields to {Wording.Code(second.Name)} (line {subject.File.LineOf(second.NameSpan)}), which goes through it as it comes: one element at a time passes through both",
                    "Generators that take their elements from one another, so that nothing is collected in between.", "generators", "iterators").WithTradeOff("An error in an early step shows only while the last one is gone through.");
            }
        }

        return null;
    }

    private static Symbol? Called(PatternSubject subject, Expression.Call call) =>
        (call.Callee switch { Expression.Name name => name.Identifier, Expression.Member { Target: Expression.This } member => member.Identifier, Expression.Member { Target: Expression.Name receiver } member when subject.Scopes.Of(receiver)?.Parameter?.Kind == ParameterKind.Receiver => member.Identifier, _ => null }) is { } called
        && StartedWork.Only(subject.File, called) is { } function && function.Decorators.Count == 0 && CodeWalk.Expressions(function.Body).Any(part => part is Expression.Yield) ? function : null;

    private static bool GoesThrough(Symbol function, string parameter) => CodeWalk.Statements(function.Body).OfType<Statement.Loop>().Any(loop => loop.Source is Expression.Name source && source.Identifier == parameter);
}
