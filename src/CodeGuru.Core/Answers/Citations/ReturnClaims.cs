using System.Text.RegularExpressions;
using CodeGuru.Core.Code;

namespace CodeGuru.Core.Answers.Citations;

/// <summary>Checks what functions are said to give back.</summary>
internal sealed partial class ReturnClaims(CitedCode code, SubjectReader subjects)
{
    public IEnumerable<Citation> Check(CitedSentence sentence)
    {
        foreach (Match match in Claim().Matches(sentence.Text))
        {
            var aux = match.Groups["aux"].Value;
            if (ClaimWords.IsSupposed(aux)) continue;
            var functions = subjects.Of(sentence, match.Index).Where(symbol => symbol is { IsCallable: true, Body: not null }).ToList();
            if (functions.Count == 0) continue;
            var isNegated = ClaimWords.IsNegated(aux);
            var what = match.Groups["what"];
            var written = sentence.Written(what.Index, what.Length);
            var rest = sentence.Text[(what.Index + what.Length)..];
            if (isNegated && !Anything().IsMatch(written)) continue;
            var problems = functions.Select(function => isNegated || written.Equals("nothing", StringComparison.OrdinalIgnoreCase) ? OfNothing(function) : Problem(function, sentence.MarkIn(what.Value), written, rest)).ToList();
            var (start, end) = sentence.Place(match.Index, match.Length);
            var text = $"{functions[0].Name} {(isNegated ? "does not return" : "returns")} {written}";
            yield return new Citation(text, start, end, problems.Contains(null) ? CitationVerdict.Fine : CitationVerdict.False, problems.Contains(null) ? null : problems[0]);
        }
    }

    private string? OfNothing(Symbol function) => Results(function).HasValue ? $"`{function.Name}` returns a value" : null;

    private string? Problem(Symbol function, CodeMark? mark, string written, string rest)
    {
        var results = Results(function);
        if (ValueSorts.OfWord(written) is { } sort && (mark is null || mark.Name is null || !code.Declares(written)))
        {
            // "a set of rules", "a map of", "text": words of any collection.
            if (mark is null && written is "set" or "text" or "pair" or "number" && rest.StartsWith(" of", StringComparison.Ordinal)) return null;
            if (sort == ValueSort.Nothing) return results.MayBeNothing ? null : $"`{function.Name}` always returns a value";
            if (results.IsComplete && !results.Sorts.Contains(sort) && !AreAlike(sort, results.Sorts)) return $"`{function.Name}` returns {Named(results.Sorts)}";
            return results.Declared is { } type && type != sort && sort is ValueSort.Truth or ValueSort.Number or ValueSort.Text or ValueSort.List or ValueSort.Map or ValueSort.Set
                && !AreAlike(sort, [type]) && !results.Sorts.Contains(sort) ? $"`{function.Name}` returns {Named([type])}" : null;
        }

        if (mark?.Name is not { Parts: [var name] } || mark.Name.Rest.Length > 0) return null;
        if (IsVariable(function, name)) return Gives(function, name) ? null : $"`{function.Name}` does not return `{name}`";
        var declared = code.Find(mark.Name);
        if (declared.Count == 0) return code.Contains(name) && !code.IsBuiltIn(name) && !Mentions(function, name) ? $"`{function.Name}` has no `{name}`" : null;
        if (!declared.Any(symbol => symbol.IsType)) return null;
        return results.IsComplete && !Mentions(function, name) ? $"`{function.Name}` returns {Named(results.Sorts)}" : null;
    }

    private Results Results(Symbol function) => new(function, code.EvidenceOf(function), code.EntryOf(function)?.Flow);

    /// <summary>Only in these may prose mean one and code have the other.</summary>
    private static bool AreAlike(ValueSort said, IReadOnlyCollection<ValueSort> known) => said switch
    {
        ValueSort.List => known.Contains(ValueSort.Tuple) || known.Contains(ValueSort.Set) || known.Contains(ValueSort.Other),
        ValueSort.Tuple => known.Contains(ValueSort.List),
        ValueSort.Map or ValueSort.Set => known.Contains(ValueSort.Map) || known.Contains(ValueSort.Set),
        ValueSort.Generator => known.Contains(ValueSort.Generator),
        _ => false,
    };

    private static string Named(IEnumerable<ValueSort> sorts)
    {
        var names = sorts.Order().Select(sort => sort switch
        {
            ValueSort.Nothing => "nothing",
            ValueSort.Truth => "a truth value",
            ValueSort.Number => "a number",
            ValueSort.Text => "a string",
            ValueSort.List => "a list",
            ValueSort.Tuple => "a tuple",
            ValueSort.Set => "a set",
            ValueSort.Map => "a map",
            ValueSort.Generator => "a generator",
            ValueSort.Function => "a function",
            _ => "an object",
        }).ToList();
        return names.Count == 0 ? "nothing" : string.Join(" or ", names);
    }

    private bool IsVariable(Symbol function, string name) =>
        function.Parameters.Any(parameter => parameter.Name == name) || code.EvidenceOf(function).IsBoundElsewhere(name)
        || code.EvidenceOf(function).Assigns.Any(assign => assign.Targets.Any(target => target is Expression.Name own && own.Identifier == name));

    /// <summary>Whether the name stands in what is given back, or was given to something that does.</summary>
    private bool Gives(Symbol function, string name)
    {
        var evidence = code.EvidenceOf(function);
        // Bare returns may give back named results, and what ends a block is not always seen as a result.
        if (evidence.Returns.Any(result => result.IsImplicit) || (function.Type is not null && evidence.Returns.Any(result => result.Value is null))) return true;
        var text = code.FileOf(function).Code;
        var given = evidence.Returns.Select(result => result.Value).Concat(evidence.Yields).OfType<Expression>().Select(value => text.TextOf(value.Span).ToString()).ToList();
        if (given.Any(value => CodeWords.Has(value, name))) return true;
        return evidence.Assigns.Any(assign => assign.Value is { } value && CodeWords.Has(text.TextOf(value.Span), name)
            && assign.Targets.OfType<Expression.Name>().Any(target => given.Any(each => CodeWords.Has(each, target.Identifier))));
    }

    private bool Mentions(Symbol function, string name) =>
        CodeWords.Has(code.TextOf(function), name) || (function.Documentation is { } documentation && CodeWords.Has(documentation, name));

    [GeneratedRegex(
        ClaimWords.Aux + @"(?<!\w)(?:returns|return|gives\s+back)\s+(?:(?:either|only|just|an?|the|its|any|new|empty|sorted|single|plain|nested|final|resulting|fresh|filtered|value|literal|python|constant)\s+)*(?<what>" + CitedSentence.Mark + @"|none|null|nil|nothing|undefined|true|false|void|list|array|slice|vector|dictionary|dict|map|hash|set|tuple|pair|string|str|text|number|integer|int|float|boolean|bool|generator|value|anything|something)(?!\w|[-'’]\w|\s+(?:function|object|iterator|wrapper|class|instance|builder|literal|reader|view|node|pointer|reference)\b)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Claim();

    [GeneratedRegex("^(?:anything|value|something)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Anything();
}
