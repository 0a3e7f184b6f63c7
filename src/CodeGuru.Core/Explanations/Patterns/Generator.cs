using CodeGuru.Core.Code;
using CodeGuru.Core.Explanations.Narration;

namespace CodeGuru.Core.Explanations.Patterns;

internal static class Generator
{
    public static CodePattern? In(PatternSubject subject)
    {
        var yields = subject.Expressions.OfType<Expression.Yield>().ToList();
        // A block that is called by a yield is no generator.
        if (yields.Count == 0 || subject.File.Conventions.BlockCall is not null || subject.Symbol.Decorators.Count > 0) return null;
        return new CodePattern(
            "Generator", $"{subject.Name} yields on {Wording.Lines(yields.Select(subject.LineOf))}: it runs only as far as its caller asks for elements, and keeps its place between them",
            "A function that hands out its results one by one instead of collecting them first.", "generators").WithTradeOff(BeginsAnew(subject)
                ? "Each time that its result is gone through, its code runs anew, with any error in it, and not before." : "It can be gone through once, and its code, with any error in it, runs while elements are asked for.");
    }

    /// <summary>Whether what it gives back can be gone through more than once.</summary>
    private static bool BeginsAnew(PatternSubject subject) => subject.Symbol.Type is { } type && subject.File.Conventions.Terms.RestartedTypes.Contains(type.Split('<')[0]);
}
