using CodeGuru.Core.Code;
using CodeGuru.Core.Explanations.Narration;
using CodeGuru.Core.Explanations.Panels;
using CodeGuru.Core.Explanations.Patterns;
using CodeGuru.Core.Explanations.Remarks;

namespace CodeGuru.Core.Explanations.Composing;

internal static class FunctionExplainer
{
    public static Explanation Explain(ExplainedCode code, ExplainedFile file, Symbol symbol)
    {
        var traits = new FunctionTraits(code, file, symbol);
        var subject = new PatternSubject(code, file, symbol);
        var patterns = CodePatterns.Of(subject);
        var steps = Steps(file, symbol);
        var plain = traits.Plainly();
        return Finish.With(code, file.Code.Language, patterns, new Explanation
        {
            Summary = traits.Purpose is { } purpose ? Wording.Sentence($"{traits.Name}: {purpose}") : FirstSentence(code, file, symbol, plain, traits),
            Simple = plain,
            Detailed = steps.Count == 0 ? plain : StepList.Of(steps),
            DeepDive = Deep(file, symbol, traits, patterns),
            Citations = [PanelFacts.Place(file, file.Code.LineOf(symbol.Span), file.Code.EndLineOf(symbol.Span)), .. steps.Select(step => PanelFacts.Place(file, step.From, step.To)).Distinct()],
        }, CodeRemarks.Of(subject));
    }

    /// <summary>What it does, in the order of its code.</summary>
    public static IReadOnlyList<Step> Steps(ExplainedFile file, Symbol symbol) =>
        symbol.Body is { } body ? new StatementNarrator(file.Code) { Use = Constructors.ResultOf(file.Code, symbol) }.Steps(body.Statements) : [];

    /// <summary>What is known of its own code beside its patterns and its complexity, a point each.</summary>
    public static IReadOnlyList<string> Points(ExplainedFile file, Symbol symbol, FunctionTraits traits) =>
    [
        .. NestedLoops.In(file.Code, symbol),
        .. traits.AwaitLines is { Count: > 0 } awaits ? [$"**Waiting**: it waits on {Wording.Lines(awaits)}, and gives control away while it does."] : Array.Empty<string>(),
        .. UncheckedCode.In(file.Code, symbol) is { } vouched ? [vouched] : Array.Empty<string>(),
        .. ErrorPaths.Of(file.Code, symbol, traits),
    ];

    /// <summary>What is known of its structure, a point each.</summary>
    public static string Deep(ExplainedFile file, Symbol symbol, FunctionTraits traits, IReadOnlyList<CodePattern> patterns)
    {
        List<string> points = [.. PatternPoints.Of(patterns)];
        if (file.EntryOf(symbol)?.Metrics is { } metrics) points.Add(Complexity.Of(ComplexityFact.Of(file.Code, metrics, null)));
        points.AddRange(Points(file, symbol, traits));
        IReadOnlyList<string> uses = [.. traits.Uses.Calls(), .. traits.Uses.Properties(), .. traits.Uses.Macros()];
        var (makes, callers) = (traits.Uses.Makes(), traits.Uses.Callers());
        if (uses.Count > 0 || makes.Count > 0 || callers.Count > 0)
        {
            var parts = new[] { uses.Count > 0 ? $"it depends on {Wording.Listed(uses, 8)}" : null, makes.Count > 0 ? $"it makes objects of {Wording.Listed(makes, 8)}" : null, callers.Count > 0 ? $"{Wording.Listed(callers, 8)} {(symbol.Kind == SymbolKind.Property ? "use" : "call")}{(callers.Count == 1 ? "s" : "")} it" : null };
            points.Add($"**Coupling**: {string.Join("; ", parts.OfType<string>())}.");
        }

        return points.Count == 0 ? traits.Plainly() : string.Join('\n', points.Select(point => "- " + point));
    }

    private static string FirstSentence(ExplainedCode code, ExplainedFile file, Symbol symbol, string plain, FunctionTraits traits)
    {
        var output = traits.Output();
        var takes = traits.Inputs.Count == 0 ? null : $"takes {Wording.Listed(traits.Inputs, 4)}";
        // What goes in says little where nothing comes out.
        IReadOnlyList<string> does = takes is null || output is not null ? [] : traits.Changes() is { Count: > 0 } sets ? [$"sets {Wording.Listed(sets, 4)} of its object"] : traits.Uses.Clauses(3) is { Count: > 0 } uses ? uses : traits.Outside.Clauses(isPlaced: false) is { Count: > 0 } effects ? [Wording.Listed(effects)] : [];
        var told = new[] { takes, output }.OfType<string>().Concat(does).ToList();
        return told.Count > 0 ? Wording.Sentence($"{traits.Name} {Wording.Listed(told)}")
            : new FunctionTraits(code, file, symbol).Changes() is { Count: > 0 } changes ? Wording.Sentence($"{traits.Name} sets {Wording.Listed(changes, 4)} of its object") : plain;
    }
}
