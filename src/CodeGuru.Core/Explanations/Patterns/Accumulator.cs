using CodeGuru.Core.Code;
using CodeGuru.Core.Explanations.Narration;

namespace CodeGuru.Core.Explanations.Patterns;

internal static class Accumulator
{
    /// <summary>A name that is set before a loop, grows in it, and is in what is returned.</summary>
    public static CodePattern? In(PatternSubject subject)
    {
        if (subject.Symbol.Body is not { } body) return null;
        var adding = subject.File.Conventions.AddingMethods;
        foreach (var loop in body.Statements.OfType<Statement.Loop>())
        {
            var grown = CodeWalk.Statements(loop.Body).Select(statement => (statement, Name: Grown(statement, adding))).Where(each => each.Name is not null);
            foreach (var (statement, name) in grown)
            {
                var start = body.Statements.TakeWhile(each => each != loop).OfType<Statement.Assign>().FirstOrDefault(assign => assign.Value is not null && assign.Targets.Any(target => Is(target, name!)));
                var end = body.Statements.OfType<Statement.Return>().LastOrDefault(result => result.Span.Start > loop.Span.Start && result.Value is { } value && CodeWalk.Expressions(value).Any(part => Is(part, name!)));
                if (start is null || end is null) continue;
                return new CodePattern(
                    "Accumulator", $"{Wording.Code(name!)} is set on line {subject.LineOf(start)}, is updated in the loop (line {subject.LineOf(statement)}), and goes into the result on line {subject.LineOf(end)}",
                    "A variable collects a result over the rounds of a loop.");
            }
        }

        return null;
    }

    private static string? Grown(Statement statement, IReadOnlySet<string> adding) => statement switch
    {
        Statement.Assign { Operator: not null, Targets: [Expression.Name name] } => name.Identifier,
        Statement.Evaluate { Expression: Expression.Call { Callee: Expression.Member { Target: Expression.Name name } member } } when adding.Contains(member.Identifier) => name.Identifier,
        _ => null,
    };

    private static bool Is(Expression expression, string name) => expression is Expression.Name each && each.Identifier == name;
}
