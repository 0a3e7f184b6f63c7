using CodeGuru.Core.Code;
using CodeGuru.Core.Explanations.Narration;

namespace CodeGuru.Core.Explanations.Patterns;

internal static class DecoratorFunction
{
    /// <summary>A function that takes another one and gives back one that calls it, with what that is given itself.</summary>
    public static CodePattern? In(PatternSubject subject)
    {
        foreach (var (_, inner) in subject.GivenFunctions())
        {
            if (inner.Parameters.Count == 0) continue;
            foreach (var call in CodeWalk.Expressions(inner.Body).OfType<Expression.Call>())
            {
                if (call.Callee is not Expression.Name { Identifier: var wrapped } || subject.Symbol.Parameters.FirstOrDefault(parameter => parameter.Name == wrapped) is null || inner.Parameters.Any(parameter => parameter.Name == wrapped) || !Hands(call, inner)) continue;
                var made = subject.At(inner).Name;
                return new CodePattern(
                    "Decorator", $"{subject.Name} takes the function {Wording.Code(wrapped)} and returns {made}, which calls it with what it is given itself (line {subject.LineOf(call)}){(subject.File.Conventions.Terms.DecoratorSign is { } sign ? $": {Wording.Code(sign + subject.Symbol.Name)} in front of a function puts {made} in its place" : "")}",
                    "A function that takes another one and gives back one that does more around it, or calls it in another way.", "decorators", "closures");
            }
        }

        return null;
    }

    /// <summary>Whether a call passes on all that the function around it is given.</summary>
    private static bool Hands(Expression.Call call, Symbol inner)
    {
        var handed = call.Arguments.SelectMany(argument => CodeWalk.Expressions(argument.Value)).OfType<Expression.Name>().Select(name => name.Identifier).ToHashSet();
        return inner.Parameters.All(parameter => handed.Contains(parameter.Name));
    }
}
