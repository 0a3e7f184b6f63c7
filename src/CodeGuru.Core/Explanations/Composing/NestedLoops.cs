using CodeGuru.Core.Code;
using CodeGuru.Core.Explanations.Narration;

namespace CodeGuru.Core.Explanations.Composing;

/// <summary>Loops over the elements of something, or that count, within such loops: how often their bodies run follows from how far they go.</summary>
internal static class NestedLoops
{
    public static IEnumerable<string> In(CodeFile file, Symbol symbol)
    {
        var phrases = new ExpressionPhrases(file);
        foreach (var outer in CodeWalk.Statements(symbol.Body).OfType<Statement.Loop>())
        {
            if (CodeWalk.Statements(outer.Body).OfType<Statement.Loop>().FirstOrDefault(inner => IsOverElements(inner) || CountedRounds.Of(file, inner) is not null) is not { } inner) continue;
            if (CountedRounds.Of(file, outer) is { } count && CountedRounds.Of(file, inner) is { } within && within.IsNoMoreThan(file, count) && !IsMoved(count, outer))
            {
                yield return $"**Nested loops**: the loop on line {file.LineOf(outer.Span)} counts up to {phrases.Value(count.End)}, and in each of its rounds the loop on line {file.LineOf(inner.Span)} counts no further: the inner body runs at most n² times, {(file.TextOf(count.End.Span) is "n" ? "so that twice the `n` may take four times as long" : $"where n is {phrases.Value(count.End)}")}.";
                continue;
            }

            if (!IsOverElements(outer) || !IsOverElements(inner)) continue;
            var (first, second) = (phrases.Value(outer.Source!), phrases.Value(inner.Source!));
            yield return first == second
                ? $"**Nested loops**: the loops on lines {file.LineOf(outer.Span)} and {file.LineOf(inner.Span)} both go through {first}: with n elements, the inner body runs at most n² times for each run of the outer loop, unless {first} grows meanwhile."
                : $"**Nested loops**: the loop on line {file.LineOf(inner.Span)} goes through {second} anew in every round of the loop on line {file.LineOf(outer.Span)}.";
        }
    }

    private static bool IsOverElements(Statement.Loop loop) => loop is { Kind: LoopKind.ForEach, Source: not null };

    /// <summary>Whether what a loop counts up to may become another while it runs: a name in it is assigned, or a method of it is called.</summary>
    private static bool IsMoved(CountedRounds count, Statement.Loop outer)
    {
        var names = CodeWalk.Expressions(count.End).OfType<Expression.Name>().Select(name => name.Identifier).ToHashSet();
        return CodeWalk.Statements(outer.Body).OfType<Statement.Assign>().SelectMany(assign => assign.Targets).Any(target => target is Expression.Name name && names.Contains(name.Identifier))
            || CodeWalk.Expressions(outer.Body).Any(each => each is Expression.Call { Callee: Expression.Member { Target: Expression.Name name } } && names.Contains(name.Identifier) || each is Expression.Unary { Operator: "++" or "--", Operand: Expression.Name counted } && names.Contains(counted.Identifier));
    }
}
