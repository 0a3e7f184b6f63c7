using CodeGuru.Core.Code;

namespace CodeGuru.Core.Analysis;

/// <summary>Measures functions, types and modules.</summary>
public static class Metrics
{
    /// <summary>The measures of every symbol of a file that has code.</summary>
    public static IReadOnlyDictionary<Symbol, CodeMetrics> Of(CodeFile file)
    {
        var results = new Dictionary<Symbol, CodeMetrics>(ReferenceEqualityComparer.Instance);
        Measure(file, file.Module, results);
        return results;
    }

    /// <summary>A file as a whole: of every function and of its own code.</summary>
    public static CodeMetrics Total(CodeFile file) => Sum(file, file.Module, file.LineCount, Of(file), 1);

    private static void Measure(CodeFile file, Symbol symbol, Dictionary<Symbol, CodeMetrics> results)
    {
        foreach (var member in symbol.Members) Measure(file, member, results);
        var lines = symbol.Kind == SymbolKind.Module ? file.LineCount : file.EndLineOf(symbol.Span) - file.LineOf(symbol.Span) + 1;
        if (symbol.IsType) results[symbol] = Sum(file, symbol, lines, results, 0);
        else if (symbol.Body is not null) results[symbol] = Own(file, symbol, lines);
    }

    private static CodeMetrics Own(CodeFile file, Symbol symbol, int lines)
    {
        var cognitive = CognitiveWalk.Measure(symbol, file.Conventions.MembersAreInScope);
        return new CodeMetrics(
            1 + Decisions.In(symbol.Body!), cognitive.Costs.Sum(cost => cost.Increment), lines, symbol.Parameters.Count, cognitive.MaxNesting, cognitive.Costs);
    }

    /// <summary>Functions within functions are counted as part of these by one measure and not by the other.</summary>
    private static CodeMetrics Sum(CodeFile file, Symbol symbol, int lines, IReadOnlyDictionary<Symbol, CodeMetrics> results, int start)
    {
        var inner = symbol.WithDescendants().Skip(1).Where(each => results.ContainsKey(each)).ToList();
        var own = symbol.Body is null ? 0 : Decisions.In(symbol.Body);
        var walked = symbol.Body is null ? (Costs: [], MaxNesting: 0) : CognitiveWalk.Measure(symbol, file.Conventions.MembersAreInScope);
        var functions = inner.Where(each => !each.IsType).ToList();
        var costs = functions.Where(each => each.Owner!.Kind == SymbolKind.Module || each.Owner.IsType).SelectMany(each => results[each].Costs)
            .Concat(walked.Costs).OrderBy(cost => cost.Span.Start).ToList();
        return new CodeMetrics(
            functions.Sum(each => results[each].Cyclomatic) + own + start, costs.Sum(cost => cost.Increment), lines, 0,
            functions.Select(each => results[each].MaxNesting).Append(walked.MaxNesting).Max(), costs);
    }
}
