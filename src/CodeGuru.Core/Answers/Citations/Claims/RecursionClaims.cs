using System.Text.RegularExpressions;
using CodeGuru.Core.Answers.Citations.Facts;
using CodeGuru.Core.Answers.Citations.Reading;
using CodeGuru.Core.Code;

namespace CodeGuru.Core.Answers.Citations.Claims;

/// <summary>Checks what is said to call itself, and what is said to do without.</summary>
internal sealed partial class RecursionClaims(CitedCode code, SubjectReader subjects) : ClaimCheck(code, subjects)
{
    private readonly Recursion recursion = new(code);

    public override IEnumerable<Citation> Check(CitedSentence sentence)
    {
        foreach (var predicate in Predicates(sentence, Is()).Concat(Predicates(sentence, Does())))
        {
            if (predicate.Match.Value.Contains("mutual", StringComparison.OrdinalIgnoreCase)) continue;
            var isNegated = predicate.IsNegated || NothingIs().IsMatch(sentence.Text[..predicate.Match.Index]);
            if (isNegated && ClaimWords.IsOneCase(sentence.Text)) continue;
            yield return Judge(sentence, predicate, $"{predicate.Name} is {(isNegated ? "not " : "")}recursive", isNegated ? IsRecursive : NeverRecurs);
        }

        // "Recursively" may be how something that is called works.
        foreach (var predicate in Predicates(sentence, Recursively()).Concat(Mentions(sentence, Passively())).DistinctBy(predicate => predicate.Match.Index))
        {
            if (ClaimWords.IsHedged(sentence.Text)) continue;
            yield return Judge(sentence, predicate, $"{predicate.Name} is recursive", function => recursion.MayWorkSo(function) ? null : $"`{function.Name}` never calls itself");
        }

        foreach (var predicate in Predicates(sentence, Iterates()).Concat(Mentions(sentence, Without())))
        {
            if (predicate.IsNegated || ClaimWords.IsSupposed(sentence.Text) || Compares().IsMatch(sentence.Text)) continue;
            yield return Judge(sentence, predicate, $"{predicate.Name} is not recursive", function => function.WithDescendants().Any(recursion.IsCertain) ? $"`{function.Name}` calls itself" : null);
        }

        foreach (Match match in Mutually().Matches(sentence.Text))
        {
            if (ClaimWords.IsHedged(sentence.Text)) continue;
            if (match.Groups["list"].Value.Where(CitedSentence.IsMark).Select(sentence.MarkOf).Select(mark => Functions(Subjects.Resolve(mark))).ToList() is not [[_, ..] first, [_, ..] second]) continue;
            var problem = first.Any(one => second.Any(other => recursion.MayReach(one, other) && recursion.MayReach(other, one))) ? null : $"`{first[0].Name}` and `{second[0].Name}` do not call each other";
            yield return Cite(sentence, match.Index, match.Length, $"{first[0].Name} and {second[0].Name} call each other", problem);
        }

        foreach (Match match in Neither().Matches(sentence.Text))
        {
            foreach (var mark in match.Groups["list"].Value.Where(CitedSentence.IsMark).Select(sentence.MarkOf))
            {
                if (Functions(Subjects.Resolve(mark)) is not { Count: > 0 } functions) continue;
                yield return Judge(sentence, new Predicate(match, functions, true), $"{functions[0].Name} is not recursive", IsRecursive);
            }
        }
    }

    private string? IsRecursive(Symbol function) => recursion.IsCertain(function) ? $"`{function.Name}` calls itself" : null;

    private string? NeverRecurs(Symbol function) => recursion.IsPossible(function) ? null : $"`{function.Name}` never calls itself";

    [GeneratedRegex(ClaimWords.Aux + @"(?<!\w)\b(?<adverb>recursively)\s+(?!(?:calls?|invokes?)\b)\p{Ll}+s\b|" + ClaimWords.Aux + @"(?<!\w)(?!(?:is|are|be|has|was|does|calls)\b)\p{Ll}+s\s+(?:(?:the|its|all|each|every|an?)\s+)?(?:" + CitedSentence.Mark + @"|\p{Ll}+)(?:\s+(?:of|in)\s+(?:the\s+)?(?:\p{Ll}+|" + CitedSentence.Mark + @"))?\s+(?<adverb>recursively)\b|" + ClaimWords.Aux + @"(?<!\w)(?!(?:is|are|be|has|was|does|calls)\b)\p{Ll}+s\s+(?:(?:up|down|through|into|over|along|the|its|of|in|each|every|stack|tree|list|" + CitedSentence.Mark + @"|\p{Ll}+s)\s+){0,6}(?<adverb>recursively)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Recursively();

    [GeneratedRegex(@"\b(?<adverb>recursively)\s+(?!(?:calls?|invokes?)\b)\p{Ll}+|\b\p{Ll}+ed\s+(?<adverb>recursively)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Passively();

    [GeneratedRegex(ClaimWords.Aux + @"(?<!\w)(?:is|are)\s+(?:(?<not>not|never)\s+)?(?:(?:a|an|itself|tail|doubly|directly|mutually|indirectly|purely|classic|simple)[\s-]+)*recursive\b(?!\s+(?:data|type|structure|definition|acronym|glob|directory|tree|listing|lock))", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Is();

    [GeneratedRegex(@"\b(?:nothing|none|no\s+\w+)\b[^,;]*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NothingIs();

    [GeneratedRegex(ClaimWords.Aux + @"(?<!\w)(?:(?:calls?|invokes?)\s+itself|recurses|recurs\b|uses\s+recursion|relies\s+on\s+recursion)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Does();

    [GeneratedRegex(ClaimWords.Aux + @"(?<!\w)(?:is\s+(?:purely\s+|entirely\s+|fully\s+|implemented\s+|computed\s+|written\s+|an?\s+)*(?:iterative(?:ly)?)\b|works\s+iteratively|\p{Ll}+s\s+(?:\p{Ll}+\s+){0,4}iteratively\b)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Iterates();

    [GeneratedRegex(@"\b(?:(?:without|steers?\s+clear\s+of|needs?\s+no|uses?\s+no|does\s+without|gets?\s+by\s+without|free\s+of|works?\s+without)\s+(?:any\s+|using\s+|needing\s+)?recursion|without\s+calling\s+itself|instead\s+of\s+calling\s+itself|rather\s+than\s+(?:with\s+|by\s+|using\s+)?recurs(?:ion|ing|ively)|instead\s+of\s+(?:using\s+)?recurs(?:ion|ing)|avoids\s+recursion|(?:explicit|manual|own)\s+(?:\w+\s+)?stack\s+(?:instead|rather))\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Without();

    [GeneratedRegex(@"\b(?:could|would|might|should|can|version|alternative|consider|rewrit\w+|convert\w*|if|to\s+avoid)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Compares();

    [GeneratedRegex("(?<list>" + CitedSentence.Mark + @"\s+and\s+(?:the\s+)?" + CitedSentence.Mark + @")\s+(?:are\s+(?:both\s+)?mutually\s+recursive|(?:recursively\s+)?call\s+each\s+other|call\s+one\s+another|recurse\s+into\s+each\s+other)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Mutually();

    [GeneratedRegex(@"\bneither\s+(?<list>" + CitedSentence.Mark + @"\s+nor\s+" + CitedSentence.Mark + @")\s+(?:is\s+recursive|calls\s+itself|recurses)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Neither();
}
