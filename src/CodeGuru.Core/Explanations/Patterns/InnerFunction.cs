using CodeGuru.Core.Code;
using CodeGuru.Core.Explanations.Narration;

namespace CodeGuru.Core.Explanations.Patterns;

internal static class InnerFunction
{
    public static CodePattern? In(PatternSubject subject)
    {
        var inner = subject.Symbol.Members.Where(member => member.IsCallable).ToList();
        foreach (var result in subject.Statements.OfType<Statement.Return>())
        {
            var made = result.Value switch
            {
                Expression.Name name => inner.FirstOrDefault(member => member.Name == name.Identifier),
                Expression.Lambda lambda => lambda.Symbol,
                _ => null,
            };
            if (made is null) continue;
            var used = CodeWalk.Expressions(made.Body).OfType<Expression.Name>().Select(name => name.Identifier).ToHashSet();
            var kept = subject.Symbol.Parameters.Select(parameter => parameter.Name).Where(used.Contains).Except(made.Parameters.Select(parameter => parameter.Name)).ToList();
            if (kept.Count == 0) continue;
            return new CodePattern(
                "Closure", $"the function returned on line {subject.LineOf(result)} goes on using {Wording.Listed([.. kept.Select(Wording.Code)])} of {subject.Name} after {subject.Name} has returned",
                "A function together with the variables around it that it uses.", "closures", "decorators").WithTradeOff("The variables live for as long as the function that keeps them.");
        }

        return null;
    }
}
