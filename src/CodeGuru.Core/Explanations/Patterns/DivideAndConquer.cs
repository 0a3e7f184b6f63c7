using CodeGuru.Core.Code;
using CodeGuru.Core.Explanations.Narration;

namespace CodeGuru.Core.Explanations.Patterns;

internal static class DivideAndConquer
{
    /// <summary>A middle is computed, and the function calls itself for what lies on either side of it.</summary>
    public static CodePattern? In(PatternSubject subject)
    {
        if (Recursion.Lines(subject).Count == 0) return null;
        var calls = subject.Expressions.OfType<Expression.Call>().Where(call => subject.Symbol.Name == call.Callee switch { Expression.Name name => name.Identifier, Expression.Member member => member.Identifier, _ => null }).ToList();
        foreach (var middle in subject.Statements.OfType<Statement.Assign>())
        {
            if (middle is not { Targets: [Expression.Name name], Value: { } value } || !Middle.IsHalf(subject, value)) continue;
            var parts = calls.Where(call => call.Arguments.Any(argument => Mentions(subject, argument.Value, name.Identifier, 0))).ToList();
            if (parts.Count < 2) continue;
            return new CodePattern(
                "Divide and conquer", $"line {subject.LineOf(middle)} finds the middle {Wording.Code(name.Identifier)}, and {subject.Name} calls itself for the parts on either side of it ({Wording.Lines(parts.Select(subject.LineOf))})",
                "A task is split into parts of about half its size, which are done in the same way, and the results are put together.", "recursion", "big-o");
        }

        return null;
    }

    /// <summary>Directly, or by way of a variable that is set to something with it.</summary>
    private static bool Mentions(PatternSubject subject, Expression expression, string name, int depth) => CodeWalk.Expressions(expression).OfType<Expression.Name>().Any(each =>
        each.Identifier == name || (depth == 0 && subject.Scopes.Of(each) is { OnlyValue: { } value } && Mentions(subject, value, name, 1)));
}
