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
            "A function that hands out its results one by one instead of collecting them first.", "generators").WithTradeOff("It can be gone through once, and its code, with any error in it, runs while elements are asked for.");
    }
}
