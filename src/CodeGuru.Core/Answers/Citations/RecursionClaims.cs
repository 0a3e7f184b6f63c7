using System.Text.RegularExpressions;
using CodeGuru.Core.Analysis.Calls;
using CodeGuru.Core.Code;

namespace CodeGuru.Core.Answers.Citations;

/// <summary>Checks what is said to call itself.</summary>
internal sealed partial class RecursionClaims(CitedCode code, SubjectReader subjects)
{
    public IEnumerable<Citation> Check(CitedSentence sentence)
    {
        foreach (var match in Is().Matches(sentence.Text).Concat(Does().Matches(sentence.Text)).Concat(Recursively().Matches(sentence.Text)))
        {
            var aux = match.Groups["aux"].Value;
            if (ClaimWords.IsSupposed(aux)) continue;
            var isAdverb = match.Groups["adverb"].Success;
            var functions = (isAdverb ? subjects.Within(sentence) : subjects.Of(sentence, match.Index)).Where(symbol => symbol.IsCallable).ToList();
            // "Recursively" may be how something that is called works.
            if (functions.Count == 0 || (isAdverb && (ClaimWords.IsHedged(sentence.Text) || functions.Any(MayWorkRecursively)))) continue;
            var isNegated = ClaimWords.IsNegated(aux) || match.Groups["not"].Success || NothingIs().IsMatch(sentence.Text[..match.Index]);
            var name = functions[0].Name;
            var problem = isNegated
                ? functions.All(IsKnownToRecur) ? $"`{name}` calls itself" : null
                : functions.Any(symbol => IsKnownToRecur(symbol) || MayRecur(symbol)) ? null : $"`{name}` never calls itself";
            var (start, end) = sentence.Place(match.Index, match.Length);
            yield return new Citation($"{name} is {(isNegated ? "not " : "")}recursive", start, end, problem is null ? CitationVerdict.Fine : CitationVerdict.False, problem);
        }
    }

    private bool IsKnownToRecur(Symbol symbol)
    {
        var inner = symbol.WithDescendants().Select(each => each.QualifiedName).ToHashSet();
        var open = new Queue<string>(inner);
        var seen = inner.ToHashSet();
        while (open.TryDequeue(out var from))
        {
            foreach (var edge in code.EdgesFrom(from).Where(edge => edge.Resolution is CallResolution.Exact or CallResolution.Inferred))
            {
                if (edge.Callee == symbol.QualifiedName) return true;
                // An inner function that calls itself is recursive, and what holds it is not.
                if (seen.Add(edge.Callee)) open.Enqueue(edge.Callee);
            }
        }

        return false;
    }

    /// <summary>A call of the same name on another object: which function that is, the facts do not say. And the recursion may be an inner function's.</summary>
    private bool MayRecur(Symbol symbol) => symbol.WithDescendants().Any(each =>
        code.EvidenceOf(each).Calls.Any(call => call.Callee is Expression.Member member ? member.Identifier == symbol.Name : call.Callee is Expression.Name name && name.Identifier == symbol.Name)
        || (each != symbol && each.IsCallable && IsKnownToRecur(each)));

    private bool MayWorkRecursively(Symbol function) =>
        code.ReachedFrom(function) is var reached && (reached.Any(each => IsKnownToRecur(each) || MayRecur(each)) || reached.Any(each => each.Body is null || code.Outside(each).Any(name => !KnownCalls.IsConstant(name) && !KnownCalls.IsLinear(name))));

    [GeneratedRegex(@"\b(?<adverb>recursively)\s+(?!(?:calls?|invokes?)\b)\p{Ll}+|\b\p{Ll}+ed\s+(?<adverb>recursively)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Recursively();

    [GeneratedRegex(ClaimWords.Aux + @"(?<!\w)(?:is|are)\s+(?:(?<not>not|never)\s+)?(?:(?:a|an|itself|tail|doubly|directly|mutually|indirectly|purely|classic|simple)[\s-]+)*recursive\b(?!\s+(?:data|type|structure|definition|acronym|glob|directory|tree|listing|lock))", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Is();

    [GeneratedRegex(@"\b(?:nothing|none|no\s+\w+)\b[^,;]*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NothingIs();

    [GeneratedRegex(ClaimWords.Aux + @"(?<!\w)(?:(?:calls?|invokes?)\s+itself|recurses|recurs\b|uses\s+recursion)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Does();
}
