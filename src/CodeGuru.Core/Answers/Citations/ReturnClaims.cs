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
            var said = sentence.Text[match.Index..];
            if (isNegated && !Anything().IsMatch(written)) continue;
            var problems = functions.Select(function => isNegated || written.Equals("nothing", StringComparison.OrdinalIgnoreCase) ? OfNothing(function) : Problem(function, sentence.MarkIn(what.Value), written, said)).ToList();
            var (start, end) = sentence.Place(match.Index, match.Length);
            var text = $"{functions[0].Name} {(isNegated ? "does not return" : "returns")} {written}";
            yield return new Citation(text, start, end, problems.Contains(null) ? CitationVerdict.Fine : CitationVerdict.False, problems.Contains(null) ? null : problems[0]);
        }
    }

    private string? OfNothing(Symbol function) => Results(function).HasValue ? $"`{function.Name}` returns a value" : null;

    private string? Problem(Symbol function, CodeMark? mark, string written, string said)
    {
        var results = Results(function);
        var declared = DeclaredResult.Of(function, code);
        if (!(mark?.Name is { Parts: [var own], Rest: "" } && IsVariable(function, own)) && SortOf(mark, written, said) is { } sort)
        {
            if (sort == ValueSort.Nothing) return NeverNull(function, written, results, declared);
            var problem = $"`{function.Name}` returns {Named(results.Sorts)}";
            if (results.IsComplete && !results.Sorts.Contains(sort) && !AreAlike(sort, results.Sorts)) return problem;
            if (written is not ("{}" or "[]" or "()") && declared?.Sorts is { } sorts && !sorts.Contains(sort) && !results.Sorts.Contains(sort) && !AreAlike(sort, sorts)) return $"`{function.Name}` returns `{function.Type}`";
            return Empty().IsMatch(said) && results.AreAll(IsFilled) ? $"`{function.Name}` returns nothing that is empty" : null;
        }

        if (mark is { Name: null } && IsLiteralList(mark.Text)) return results.AreAll(_ => true) && !code.EvidenceOf(function).Returns.Any(result => TextOf(function, result.Value!) == mark.Text) ? $"`{function.Name}` never returns `{mark.Text}`" : null;
        if (mark?.Name is not { Parts: [var name] } || mark.Name.Rest.Length > 0) return null;
        if (IsVariable(function, name)) return Gives(function, name) ? null : $"`{function.Name}` does not return `{name}`";
        var found = code.Find(mark.Name);
        if (found.Count == 0 && name is "Result" or "Option" or "Optional" or "Promise" && declared?.Sorts is not null && !CodeWords.Has(function.Type, name) && !function.Has("async")) return $"`{function.Name}` returns `{function.Type}`";
        if (found.Count == 0) return code.Contains(name) && !code.IsBuiltIn(name) && !Mentions(function, name) ? $"`{function.Name}` has no `{name}`" : null;
        if (!found.Any(symbol => symbol.IsType)) return null;
        return results.IsComplete && !Mentions(function, name) ? $"`{function.Name}` returns {Named(results.Sorts)}" : null;
    }

    /// <summary>What is wrong with "returns null"; null where nothing is.</summary>
    private static string? NeverNull(Symbol function, string written, Results results, DeclaredResult? declared)
    {
        if (declared is { IsOptional: true } && written is "null" or "nullptr") return $"`{function.Name}` returns `{function.Type}`";
        var isWord = written.Equals("nothing", StringComparison.OrdinalIgnoreCase) || written.Equals("void", StringComparison.OrdinalIgnoreCase);
        if (isWord || results.HasNull || results.Sorts.Contains(ValueSort.Nothing)) return results.MayBeNothing ? null : $"`{function.Name}` always returns a value";
        return !results.MayBeNothing || declared is { MayBeNull: false, IsOptional: false } ? $"`{function.Name}` always returns a value" : null;
    }

    /// <summary>The sort of value that is spoken of; null where it may be of any.</summary>
    private ValueSort? SortOf(CodeMark? mark, string written, string said)
    {
        // "a set of rules", "a number of", "a map of", "text": words of any collection.
        if (mark is null && written is "set" or "text" or "pair" && OfThings().IsMatch(said)) return null;
        if (mark is null && written is "number" or "count" or "size" or "length" && OfThings().IsMatch(said)) return TheNumber().IsMatch(said) ? ValueSort.Number : null;
        // `Vec<u8>` and `std::map` are types as well as their names alone.
        var word = mark?.Name is { } name && (name.Parts.Count == 1 || name.Parts[0] == "std") && (name.Rest.Length == 0 || name.Rest[0] is '<' or '[') ? name.Last : written;
        if (mark?.Name is not null && code.Declares(word)) return null;
        return ValueSorts.OfWord(word) ?? (word != written || mark?.Name is { Parts: ["std", _] } ? ValueSorts.OfType(word) : null);
    }

    private static bool IsLiteralList(string text) => text.Split(',') is { Length: > 1 } parts && parts.All(part => ValueSorts.OfWord(part.Trim()) is not null);

    private string TextOf(Symbol function, Expression value) => code.FileOf(function).Code.TextOf(value.Span).ToString();

    /// <summary>A string or collection that has something in it.</summary>
    private static bool IsFilled(Expression value) => value switch
    {
        Expression.Literal { Kind: LiteralKind.String, Value: var text } => text.Trim('"', '\'', '`').Length > 0,
        Expression.Interpolation { Parts: var parts } => parts.Any(part => part is Expression.Literal { Kind: LiteralKind.String } literal && IsFilled(literal)),
        Expression.Display { Items: var items } => items.Any(item => item.Value is not Expression.Spread),
        _ => false,
    };

    private Results Results(Symbol function) => new(function, code.EvidenceOf(function), code.EntryOf(function)?.Flow);

    /// <summary>Only in these may prose mean one and code have the other.</summary>
    private static bool AreAlike(ValueSort said, IReadOnlyCollection<ValueSort> known) => said switch
    {
        ValueSort.List => known.Contains(ValueSort.Tuple) || known.Contains(ValueSort.Set) || known.Contains(ValueSort.Other),
        ValueSort.Tuple => known.Contains(ValueSort.List),
        ValueSort.Map or ValueSort.Set => known.Contains(ValueSort.Map) || known.Contains(ValueSort.Set),
        ValueSort.Number => known.Contains(ValueSort.Other),
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
        ClaimWords.Aux + @"(?<!\w)(?:returns|return|gives\s+back)\s+(?:(?:either|only|just|an?|the|its|any|new|current|total|empty|sorted|single|plain|nested|final|resulting|fresh|filtered|value|literal|python|constant)\s+)*(?<what>" + CitedSentence.Mark + @"|none|nullptr|null|nil|nothing|undefined|true|false|void|list|array|slice|vector|dictionary|dict|map|hash|set|tuple|pair|string|str|text|number|integer|int|float|boolean|bool|generator|size|length|count|value|anything|something)(?!\w|[-'’]\w|\s+(?:function|object|iterator|wrapper|class|instance|builder|literal|reader|view|node|pointer|reference)\b)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Claim();

    [GeneratedRegex(@"^\W*(?:\w+\s+){1,4}?empty\s+(?:string|list|array|slice|dictionary|dict|map|set|text)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Empty();

    [GeneratedRegex(@"\b(?:set|text|pair|number|count|size|length)\s+of\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OfThings();

    [GeneratedRegex(@"\bthe\s+(?:\w+\s+){0,2}(?:number|count|size|length)\s+of\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex TheNumber();

    [GeneratedRegex("^(?:anything|value|something)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Anything();
}
