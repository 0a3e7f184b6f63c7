using CodeGuru.Core.Code;
using CodeGuru.Core.Explanations.Narration;

namespace CodeGuru.Core.Explanations.Composing;

/// <summary>Loops over the elements of something within such loops: how often their bodies run follows from what they go through.</summary>
internal static class NestedLoops
{
    public static IEnumerable<string> In(CodeFile file, Symbol symbol)
    {
        var phrases = new ExpressionPhrases(file);
        foreach (var outer in CodeWalk.Statements(symbol.Body).OfType<Statement.Loop>().Where(IsOverElements))
        {
            if (CodeWalk.Statements(outer.Body).OfType<Statement.Loop>().FirstOrDefault(IsOverElements) is not { } inner) continue;
            var (first, second) = (phrases.Value(outer.Source!), phrases.Value(inner.Source!));
            yield return first == second
                ? $"**Nested loops**: the loops on lines {file.LineOf(outer.Span)} and {file.LineOf(inner.Span)} both go through {first}: with n elements, the inner body runs at most n² times for each run of the outer loop, unless {first} grows meanwhile."
                : $"**Nested loops**: the loop on line {file.LineOf(inner.Span)} goes through {second} anew in every round of the loop on line {file.LineOf(outer.Span)}.";
        }
    }

    private static bool IsOverElements(Statement.Loop loop) => loop is { Kind: LoopKind.ForEach, Source: not null };
}
