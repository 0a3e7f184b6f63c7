using CodeGuru.Core.Code;

namespace CodeGuru.Core.Explanations.Patterns;

/// <summary>What halves something.</summary>
internal static class Middle
{
    public static bool IsHalf(PatternSubject subject, Expression value) => CodeWalk.Expressions(value).OfType<Expression.Binary>().Any(binary =>
        (binary.Operator is "/" or "//" && Says(subject, binary.Right, "2")) || (binary.Operator is ">>" or ">>>" && Says(subject, binary.Right, "1")))
        || CodeWalk.Expressions(value).Any(part => part is Expression.Call { Callee: Expression.Name { Identifier: "intdiv" }, Arguments: [_, { Value: var divisor }] } && Says(subject, divisor, "2"));

    private static bool Says(PatternSubject subject, Expression literal, string digits) => subject.File.TextOf(literal.Span).Trim().SequenceEqual(digits);
}
