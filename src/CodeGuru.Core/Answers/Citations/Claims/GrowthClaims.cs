using System.Text.RegularExpressions;
using CodeGuru.Core.Answers.Citations.Facts;
using CodeGuru.Core.Answers.Citations.Reading;
using CodeGuru.Core.Code;

namespace CodeGuru.Core.Answers.Citations.Claims;

/// <summary>Checks what is said of loops, and of how time grows with the input.</summary>
internal sealed partial class GrowthClaims(CitedCode code, SubjectReader subjects) : ClaimCheck(code, subjects)
{
    public override IEnumerable<Citation> Check(CitedSentence sentence)
    {
        if (ClaimWords.IsHedged(sentence.Text)) yield break;
        if (GrowthOrder.In(sentence).ToList() is [var order] && Whose(sentence, order) is { Count: > 0 } functions)
        {
            var problems = functions.Select(function => Problem(function, order)).ToList();
            yield return Cite(sentence, order.Index, order.Length, $"{functions[0].Name} takes {order.Said}", problems.Contains(null) ? null : problems[0]);
        }

        foreach (var predicate in Mentions(sentence, Nested()))
        {
            yield return Judge(sentence, predicate, $"{predicate.Name} has nested loops", function => new Growth(Code, countsLibrary: false).Most(function) is { Depth: < 2 } ? $"`{function.Name}` has {(Growth.HasLoop(function) ? "no loop within a loop" : "no loop")}" : null);
            yield break;
        }

        foreach (var predicate in Mentions(sentence, Loops()).Take(1)) yield return Judge(sentence, predicate, $"{predicate.Name} loops", HasNoLoop);
        foreach (var predicate in Predicates(sentence, GoesThrough()).Where(predicate => !predicate.IsNegated)) yield return Judge(sentence, predicate, $"{predicate.Name} goes through something", HasNoLoop);
        foreach (var predicate in Predicates(sentence, Sorts()).Where(predicate => !predicate.IsNegated)) yield return Judge(sentence, predicate, $"{predicate.Name} sorts", SortsNothing);
        foreach (var predicate in Mentions(sentence, BinarySearch())) yield return Judge(sentence, predicate, $"{predicate.Name} searches by halving", HalvesNothing);
    }

    /// <summary>What a cost is said of; of a part of its work, or some case, nothing is decided.</summary>
    private List<Symbol> Whose(CitedSentence sentence, GrowthOrder order)
    {
        if (Partial().IsMatch(sentence.Text)) return [];
        var before = sentence.Text[..order.Index];
        if (Said().Match(before) is { Success: true } said)
        {
            if (said.Value.TrimStart().StartsWith("makes", StringComparison.OrdinalIgnoreCase)) return Functions(Subjects.Within(sentence));
            if (Functions(Subjects.Of(sentence, said.Index)) is { Count: > 0 } functions) return functions;
        }

        return Part().IsMatch(sentence.Text) ? [] : Functions(Subjects.Within(sentence));
    }

    private string? HasNoLoop(Symbol function) =>
        new Growth(Code).Most(function) is { Depth: 0, HasLogarithm: false, IsBounded: true } || Code.ReachedFrom(function).All(IsStraight) ? $"`{function.Name}` has no loop" : null;

    /// <summary>Whether it neither repeats anything itself nor calls what may.</summary>
    private bool IsStraight(Symbol function) => function.Body is not null && !Growth.HasLoop(function) && Code.EvidenceOf(function).Calls.All(call => Code.Called(function, call).Count > 0 || ValueReader.CalledName(call) is { } name && Code.LibraryOf(function).Constant.Contains(CodeName.Plain(name)));

    private string? HalvesNothing(Symbol function) =>
        Code.ReachedFrom(function).All(each => each.Body is null || !StatementTree.All(each.Body).OfType<Statement.Loop>().Any(LoopShape.Halves)) && !Halving().IsMatch(Code.TextOf(function)) ? $"`{function.Name}` halves nothing" : null;

    private string? SortsNothing(Symbol function) =>
        Code.ReachedFrom(function).All(each => each.Body is not null && !Sorting().IsMatch(Code.TextOf(each)) && !Sorting().IsMatch(each.Documentation ?? "")) && new Growth(Code, countsLibrary: false).Most(function).Depth < 2 ? $"`{function.Name}` sorts nothing" : null;

    private string? Problem(Symbol function, GrowthOrder order)
    {
        var most = new Growth(Code).Most(function);
        var least = new LeastGrowth(function, Code);
        if (most.IsBounded && order.Power > most.Depth)
            return most is { Depth: 0, HasLogarithm: true } ? $"`{function.Name}` halves what is left each time" : most.Depth == 0 ? $"`{function.Name}` has no loop" : $"`{function.Name}` has {(most.Depth == 1 ? "no loop within a loop" : $"{most.Depth} loops within each other at most")}";
        if (order is { Power: 1, HasLogarithm: true } && most is { IsBounded: true, HasLogarithm: false, Depth: <= 1 }) return $"`{function.Name}` sorts nothing";
        if (order is { Power: 0, HasLogarithm: true } && most is { IsBounded: true, HasLogarithm: false, Depth: 0 } && !Code.Files.Any(file => Halving().IsMatch(file.Code.Text))) return $"`{function.Name}` halves nothing";
        if (order.Power < least.Power) return least.Power switch { 1 => $"`{function.Name}` goes through everything in the worst case", 2 => $"`{function.Name}` goes through everything within such a loop", _ => $"`{function.Name}` calls itself twice each time" };
        return order is { Power: 1, HasLogarithm: false } && least.Sorts ? $"`{function.Name}` sorts" : null;
    }

    /// <summary>What is said of memory, of one step of many or of some other case.</summary>
    [GeneratedRegex(@"\b(?:space|memory|storage|stack|amorti[sz]ed|per\s+(?:call|item|element|operation|lookup|step|entry|insertion|push|key|request|iteration|round|node|character|level|word|row|line)|each\s+(?:call|step|lookup|access|iteration|operation|time|round|item|element)|apart\s+from|average|best|expected|depends?|repeated|cached|memoi[sz]ed|total\s+of|overhead|extra|auxiliary|steps?|levels?|at\s+most|up\s+to|already\s+(?:cached|computed|sorted)|later|subsequent)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Partial();

    /// <summary>What may be a part of a function's work where no verb says that the function takes that time.</summary>
    [GeneratedRegex(@"\b(?:lookups?|access(?:es)?|insertions?|deletions?|insert\w*|delet\w*|hash(?:es|ing)?|dictionary|operations?|checks?|appends?|reads?|writes?|membership|index\w*|call)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Part();

    /// <summary>A verb right before a cost: "runs in", "is an", "takes".</summary>
    [GeneratedRegex(ClaimWords.Aux + @"(?<!\w)(?:is|runs|takes|costs|needs|requires|works|executes|completes|has|operates|performs)\s+(?:(?:in|an?|only|just|at|a\s+total\s+of|overall|worst-case|asymptotically|of|its|the|time|complexity|therefore|thus|clearly|simple|single|plain|running)\s+){0,5}$|\bmakes\s+(?:it|this|that|the\s+(?:whole\s+)?(?:function|method))\s+(?:an?\s+)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Said();

    [GeneratedRegex(@"\bnested\s+(?:(?:for|while|foreach)[\s-]+)?loops?\b(?!\s+is\s)|\bloops?\s+(?:with)?in(?:side)?\s+(?:a|another|the\s+outer)\s+loops?\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Nested();

    [GeneratedRegex(@"\b(?:(?:loops|iterates|traverses)\s+(?:over|through|across)?|(?:a|the|its)\s+(?:(?:for|while|foreach|outer|inner|main|single)[\s-]+)*loop\b|iterating\s+over)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Loops();

    [GeneratedRegex(ClaimWords.Aux + @"(?<!\w)(?:(?:has\s+to\s+|needs\s+to\s+)?(?:scans?|walks?|goes\s+through|go\s+through|iterates?|loops?|cycles?\s+through)\s+(?:over\s+|through\s+)?(?:all|every|each|the\s+(?:whole|entire|list|array|map))\b)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex GoesThrough();

    [GeneratedRegex(@"\b(?:is|performs|does|uses|implements|by|via|through|with)\s+(?:an?\s+)?(?:(?:\p{Ll}+)\s+)?binary\s+search\b(?!\s+tree)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex BinarySearch();

    [GeneratedRegex(ClaimWords.Aux + @"(?<!\w)sorts\s+(?!out\b|itself\b)(?:the|all|its|them|by|every|each|" + CitedSentence.Mark + @")(?![^.;]*\binto\b)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Sorts();

    [GeneratedRegex(@"sort|order|heap|tree|priority|rank|arrange", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Sorting();

    /// <summary>Names and signs of what halves, or keeps itself sorted.</summary>
    [GeneratedRegex(@"heap|Tree|Sorted|Priority|priority|std::(?:multi)?(?:map|set)\b|bisect|[bB]inary|_bound|[sS]earch|partition|>>|/\s*2\b|\blog", RegexOptions.CultureInvariant)]
    private static partial Regex Halving();
}
