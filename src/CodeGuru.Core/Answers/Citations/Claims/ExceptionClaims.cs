using System.Text.RegularExpressions;
using CodeGuru.Core.Answers.Citations.Facts;
using CodeGuru.Core.Answers.Citations.Reading;
using CodeGuru.Core.Code;

namespace CodeGuru.Core.Answers.Citations.Claims;

/// <summary>Checks which errors functions are said to raise.</summary>
internal sealed partial class ExceptionClaims(CitedCode code, SubjectReader subjects) : ClaimCheck(code, subjects)
{
    public override IEnumerable<Citation> Check(CitedSentence sentence)
    {
        foreach (var predicate in Predicates(sentence, Raises()))
        {
            var after = sentence.Text[(predicate.Match.Index + predicate.Match.Length)..];
            var types = ErrorTypes(sentence, predicate.Match.Groups["list"]).ToList();
            if (predicate.IsNegated)
            {
                // "With that flag it does not raise" does not say that it never does.
                if (ClaimWords.IsConditional(sentence.Text)) continue;
                if (!predicate.Match.Groups["list"].Success) yield return Judge(sentence, predicate, $"{predicate.Name} never raises", NeverRaises);
                foreach (var type in types) yield return Judge(sentence, predicate, $"{predicate.Name} never raises {type}", function => NeverRaises(function, type));
                continue;
            }

            foreach (var type in types) yield return Judge(sentence, predicate, $"{predicate.Name} raises {type}", function => Raises(function, type, sentence.Written(after), predicate.Match.Value.Contains("re-", StringComparison.OrdinalIgnoreCase) || predicate.Match.Value.Contains("reraise", StringComparison.OrdinalIgnoreCase) || predicate.Match.Value.Contains("rethrow", StringComparison.OrdinalIgnoreCase)));
            if (types.Count == 0 && predicate.Match.Value.Contains("panic", StringComparison.OrdinalIgnoreCase) && !ClaimWords.IsHedged(sentence.Text) && !Nothing().IsMatch(after))
                yield return Judge(sentence, predicate, $"{predicate.Name} panics", function => new Failures(function, Code).NeverPanics ? $"nothing in `{function.Name}` panics" : null);
        }

        foreach (var predicate in Mentions(sentence, LeadsTo()))
        {
            if (ClaimWords.IsHedged(sentence.Text)) continue;
            foreach (var type in ErrorTypes(sentence, predicate.Match.Groups["list"])) yield return Judge(sentence, predicate, $"{predicate.Name} raises {type}", function => Raises(function, type, sentence.Written(sentence.Text), false));
        }

        foreach (Match match in Thrown().Matches(sentence.Text))
        {
            if (ClaimWords.IsHedged(sentence.Text) || Within(sentence, match) is not { Count: > 0 } functions) continue;
            var predicate = new Predicate(match, functions, false);
            foreach (var type in ErrorTypes(sentence, match.Groups["list"]))
                yield return Judge(sentence, predicate, $"{functions[0].Name} raises {type}", function => Raises(function, type, sentence.Written(sentence.Text[..match.Index] + sentence.Text[(match.Index + match.Length)..]), false));
        }
    }

    /// <summary>Whose failure it is of which no one is said to raise it; what another raises may be what is spoken of.</summary>
    private List<Symbol> Within(CitedSentence sentence, Match match) =>
        Elsewhere().IsMatch(sentence.Text) ? [] : [.. Functions(Subjects.Within(sentence)).Where(symbol => symbol == Code.Subject || Code.Subject is null or { IsCallable: false } || match.Index > 0)];

    private string? NeverRaises(Symbol function) => new Failures(function, Code) is { Escapes: true, FirstRaise: { } line } ? $"`{function.Name}` raises on line {line}" : null;

    private string? NeverRaises(Symbol function, string type) => new Failures(function, Code) is { FirstRaise: { } line } failures && failures.EscapesAs(type) ? $"`{function.Name}` raises on line {line}" : null;

    private string? Raises(Symbol function, string type, string after, bool isAgain)
    {
        var failures = new Failures(function, Code);
        if (isAgain && Code.EvidenceOf(function).Handlers.Any(handler => failures.TypesOf(handler).Any(caught => failures.MayCatch(caught, type)))) return null;
        if (Condition().Match(after) is { Success: true } condition && failures.RaisedInstead(type, condition.Value) is { } instead) return $"`{function.Name}` raises `{instead}`";
        if (failures.MayRaise(type)) return null;
        return failures.Raised.Count > 0 ? $"`{function.Name}` raises {string.Join(" and ", failures.Raised.Select(each => $"`{each}`"))}" : $"`{function.Name}` does not raise `{type}`";
    }

    [GeneratedRegex(ClaimWords.Aux + @"(?<!\w)(?:raises|throws|panics|panic|raise|throw|re-?raises|re-?throws|(?:rejects?|fails?|aborts?)(?:\s+[^.;,:]{0,40}?)?\s+with)(?:\s+(?:an?|the|its|either|new|own|custom|explicit)\b)*(?:\s+(?<list>" + ClaimWords.List + @")|(?=\s+(?:anything|any|an?\s+(?:exception|error)|exceptions|errors)\b)|(?=\s*(?:[.;:–—]|$))|(?<=panics)(?=\s+(?:if|when|for|on|unless|with|because)\b))", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Raises();

    [GeneratedRegex(@"(?<!\w)(?:leads\s+to|results\s+in|causes|triggers|provokes|ends\s+in)\s+(?:an?\s+|the\s+)?(?<list>" + CitedSentence.Mark + ")", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex LeadsTo();

    [GeneratedRegex("(?<list>" + CitedSentence.Mark + @")(?:\s+(?:exception|error))?\s+(?:is|are|gets|will\s+be)\s+(?:then\s+|also\s+|always\s+)*(?:thrown|raised)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Thrown();

    [GeneratedRegex(@"\b(?:by|from|inside|caller|callers|elsewhere|may|propagat\w+)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Elsewhere();

    [GeneratedRegex(@"\b(?:if|when|whenever|once|for|unless|on|because|as)\b.*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Condition();

    [GeneratedRegex(@"\b(?:nil|null|none|closed|overflow\w*|memory|stack)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Nothing();
}
