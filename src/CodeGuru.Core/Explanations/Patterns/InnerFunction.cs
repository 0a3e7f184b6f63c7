using CodeGuru.Core.Code;
using CodeGuru.Core.Explanations.Narration;

namespace CodeGuru.Core.Explanations.Patterns;

internal static class InnerFunction
{
    public static CodePattern? In(PatternSubject subject)
    {
        foreach (var (result, made) in subject.GivenFunctions())
        {
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
