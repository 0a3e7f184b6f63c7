using System.Text.RegularExpressions;
using CodeGuru.Core.Code;

namespace CodeGuru.Core.Answers.Citations;

/// <summary>Checks what is said of loops, and of how time grows with the input.</summary>
internal sealed partial class GrowthClaims(CitedCode code, SubjectReader subjects)
{
    private const int Exponential = 9;

    public IEnumerable<Citation> Check(CitedSentence sentence)
    {
        var orders = Orders(sentence).ToList();
        var nested = Nested().Match(sentence.Text);
        var loop = Loops().Match(sentence.Text);
        if ((orders.Count == 0 && !nested.Success && !loop.Success) || ClaimWords.IsHedged(sentence.Text)) yield break;
        var functions = subjects.Within(sentence).Where(symbol => symbol is { IsCallable: true, Body: not null }).ToList();
        if (functions.Count == 0) yield break;
        var name = functions[0].Name;
        if (orders is [var order] && !Partial().IsMatch(sentence.Text)) yield return At(sentence, order.Index, order.Length, $"{name} takes {order.Said}", functions, function => Problem(function, order));
        if (nested.Success) yield return At(sentence, nested.Index, nested.Length, $"{name} has nested loops", functions, function => new Growth(code, countsLibrary: false).Most(function) is { Depth: < 2 } ? $"`{function.Name}` has {(Growth.HasLoop(function) ? "no loop within a loop" : "no loop")}" : null);
        else if (loop.Success) yield return At(sentence, loop.Index, loop.Length, $"{name} loops", functions, function => new Growth(code).Most(function) is { Depth: 0, IsBounded: true } ? $"`{function.Name}` has no loop" : null);
    }

    private string? Problem(Symbol function, Order order)
    {
        var most = new Growth(code).Most(function);
        var problem = most.Depth == 0 ? $"`{function.Name}` has no loop" : $"`{function.Name}` has {(most.Depth == 1 ? "no loop within a loop" : $"{most.Depth} loops within each other at most")}";
        if (most.IsBounded && (order.Power > most.Depth || (order.Power == most.Depth && order.HasLogarithm && !most.HasLogarithm && most.Depth == 0 && order.Power > 0))) return problem;
        if (order.Power == 1 && order.HasLogarithm && most is { IsBounded: true, HasLogarithm: false, Depth: <= 1 }) return $"`{function.Name}` sorts nothing";
        return order.Power == 0 && Growth.GoesThroughAll(function) ? $"`{function.Name}` goes through everything in a loop" : null;
    }

    private static IEnumerable<Order> Orders(CitedSentence sentence)
    {
        foreach (Match match in Notation().Matches(sentence.Text))
        {
            if (Read(match.Groups["in"].Value) is var (power, log)) yield return new Order(power, log, match.Value, match.Index, match.Length);
        }

        foreach (var (mark, index) in sentence.Marks)
        {
            if (Notation().Match(mark.Text) is { Success: true } match && Read(match.Groups["in"].Value) is var (power, log)) yield return new Order(power, log, mark.Text, index, 1);
        }

        if (Notation().IsMatch(sentence.Text) || sentence.Marks.Any(each => Notation().IsMatch(each.Mark.Text))) yield break;
        foreach (Match match in Words().Matches(sentence.Text))
        {
            var power = match.Groups["word"].Value.ToLowerInvariant() switch { "constant" or "logarithmic" => 0, "linear" => 1, "quadratic" => 2, "cubic" => 3, _ => Exponential };
            yield return new Order(power, match.Value.StartsWith("log", StringComparison.OrdinalIgnoreCase), match.Value, match.Index, match.Length);
        }
    }

    /// <summary>The power and whether a logarithm stands beside it; null for more than one variable.</summary>
    private static (int Power, bool HasLogarithm)? Read(string order)
    {
        var text = order.Replace(" ", "", StringComparison.Ordinal).Replace("*", "", StringComparison.Ordinal).Replace("·", "", StringComparison.Ordinal).ToLowerInvariant();
        return text switch
        {
            "1" => (0, false),
            "logn" or "log(n)" or "log₂n" => (0, true),
            "n" => (1, false),
            "nlogn" or "nlog(n)" => (1, true),
            "n²" or "n^2" or "nn" => (2, false),
            "n³" or "n^3" => (3, false),
            "2ⁿ" or "2^n" or "n!" => (Exponential, false),
            _ => null,
        };
    }

    private static Citation At(CitedSentence sentence, int index, int length, string text, List<Symbol> functions, Func<Symbol, string?> judge)
    {
        var problems = functions.Select(judge).ToList();
        var (start, end) = sentence.Place(index, length);
        var problem = problems.Contains(null) ? null : problems[0];
        return new Citation(text, start, end, problem is null ? CitationVerdict.Fine : CitationVerdict.False, problem);
    }

    private sealed record Order(int Power, bool HasLogarithm, string Said, int Index, int Length);

    [GeneratedRegex(@"\b[OΘΘ]\s?\((?<in>(?:[^()]|\([^()]*\))+)\)", RegexOptions.CultureInvariant)]
    private static partial Regex Notation();

    [GeneratedRegex(@"\b(?<word>constant|linear|quadratic|cubic|exponential|logarithmic)(?:\s+(?:time|complexity|runtime|running\s+time)|-time)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Words();

    /// <summary>What is said of memory, of one step of many or of some other case.</summary>
    [GeneratedRegex(@"\b(?:space|memory|storage|stack|amorti[sz]ed|lookups?|access(?:es)?|insertions?|deletions?|hash(?:es|ing)?|per|each\s+(?:call|step|lookup|access|iteration|operation|time)|apart\s+from|dictionary|average|best|expected|depends?|repeated|cached|total\s+of|operations?\s+(?:is|are))\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Partial();

    [GeneratedRegex(@"\bnested\s+(?:(?:for|while|foreach)[\s-]+)?loops?\b(?!\s+is\s)|\bloops?\s+(?:with)?in(?:side)?\s+(?:a|another|the\s+outer)\s+loops?\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Nested();

    [GeneratedRegex(@"\b(?:(?:loops|iterates|traverses)\s+(?:over|through|across)?|(?:a|the|its)\s+(?:(?:for|while|foreach|outer|inner|main|single)[\s-]+)*loop\b|iterating\s+over)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Loops();
}
