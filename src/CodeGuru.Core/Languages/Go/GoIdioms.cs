using CodeGuru.Core.Code;

namespace CodeGuru.Core.Languages.Go;

/// <summary>What idioms of Go do, in words (go.dev/ref/spec).</summary>
internal sealed class GoIdioms : Idioms
{
    public override string? Assignment(IPhrases phrases, Statement.Assign assign)
    {
        if (assign is not { Targets: [var target], Value: { } value, Operator: null }) return null;
        if (target is Expression.Display) return GoLookUps.Clause(phrases, target, value);
        if (target is Expression.Name { Identifier: "_" }) return null;
        return (GoMakes.Noun(phrases, value) ?? Asserted(phrases, value)) is { } noun ? $"sets {phrases.Value(target)} to {noun}" : null;
    }

    public override string? Returned(IPhrases phrases, Expression value) => Asserted(phrases, value) is { } noun ? $"returns {noun}" : null;

    public override string? Raised(IPhrases phrases, Statement.Raise raise) => raise.Value is Expression.Call { Arguments: [var reason] } ? $"panics with {phrases.Value(reason.Value)}" : null;

    public override IEnumerable<string> Fields(IPhrases phrases, Symbol type) => GoTags.Of(phrases, type);

    /// <summary>A value that is said to be of a type, without asking whether it is: <c>v.(T)</c>; null for any other.</summary>
    private static string? Asserted(IPhrases phrases, Expression value) =>
        value is Expression.Cast cast && phrases.File.TextOf(new SourceSpan(cast.Operand.Span.End, cast.Span.End)).TrimStart().StartsWith(".(", StringComparison.Ordinal)
            ? $"the {phrases.Code(cast.Type)} in {phrases.Value(cast.Operand)}, and panics if it holds none" : null;
}
