using System.Text.RegularExpressions;
using CodeGuru.Core.Answers.Citations.Facts;
using CodeGuru.Core.Answers.Citations.Reading;
using CodeGuru.Core.Code;

namespace CodeGuru.Core.Answers.Citations.Claims;

/// <summary>Checks what functions are said to give back.</summary>
internal sealed partial class ReturnClaims(CitedCode code, SubjectReader subjects) : ClaimCheck(code, subjects)
{
    public override IEnumerable<Citation> Check(CitedSentence sentence)
    {
        var told = new HashSet<int>();
        foreach (var predicate in Predicates(sentence, Claim()))
        {
            told.Add(predicate.Match.Groups["verb"].Index);
            var what = predicate.Match.Groups["what"];
            var written = Bare(sentence.Written(what.Index, what.Length));
            if (BesideIt().IsMatch(sentence.Text[(what.Index + what.Length)..])) continue;
            var said = sentence.Text[predicate.Match.Index..];
            if (predicate.IsNegated)
            {
                if (Anything().IsMatch(written)) yield return Judge(sentence, predicate, $"{predicate.Name} does not return {written}", OfNothing);
                else if (ValueSorts.OfWord(written) == ValueSort.Nothing && !ClaimWords.IsConditional(sentence.Text)) yield return Judge(sentence, predicate, $"{predicate.Name} never returns {written}", MayGiveNothing);
                continue;
            }

            yield return Judge(sentence, predicate, $"{predicate.Name} returns {written}", function => written.Equals("nothing", StringComparison.OrdinalIgnoreCase) ? OfNothing(function) : Problem(function, sentence, what, written, said));
            if (Alternative().Match(sentence.Text[(predicate.Match.Index + predicate.Match.Length)..]) is { Success: true } other && sentence.Written(other.Groups["what"].Value) is var second)
                yield return Judge(sentence, predicate, $"{predicate.Name} returns {second}", function => SayingsOf(function).Sentinel(second, sentence.Text) ?? NeverNull(function, second));
        }

        foreach (var predicate in Predicates(sentence, Failure()))
        {
            if (predicate.IsNegated || ClaimWords.IsWeighed(sentence.Text)) continue;
            yield return Judge(sentence, predicate, $"{predicate.Name} returns an error", GivesNoError);
        }

        foreach (var predicate in Predicates(sentence, Something()))
        {
            if (predicate.IsNegated || told.Contains(predicate.Match.Groups["verb"].Index) || ClaimWords.IsWeighed(sentence.Text)) continue;
            yield return Judge(sentence, predicate, $"{predicate.Name} returns something", function => GivesNothing(function) ?? (Thing().Match(predicate.Match.Value) is { Success: true } thing ? OnlyTruth(function, thing.Groups["noun"].Value) : null));
        }
    }

    /// <summary>A null pointer is null; and what a wrapper of success holds is what is spoken of.</summary>
    private static string Bare(string written) => written.StartsWith("null ", StringComparison.OrdinalIgnoreCase) ? "null" : Wrapped().Match(written) is { Success: true } wrapped ? wrapped.Groups["inner"].Value : written;

    private ResultSayings SayingsOf(Symbol function) => new(function, Code);

    private string? OfNothing(Symbol function) => Code.ResultsOf(function).HasValue ? $"`{function.Name}` returns a value" : null;

    /// <summary>What is wrong with "never returns null".</summary>
    private string? MayGiveNothing(Symbol function) =>
        Code.ResultsOf(function).Leaves.Any(leaf => leaf is Expression.Literal { Kind: LiteralKind.Null }) || DeclaredResult.Of(function, Code) is { SaysNothing: true } && Code.ResultsOf(function).MayBeNothing ? $"`{function.Name}` may return nothing" : null;

    /// <summary>What is wrong with "returns an error", in languages where errors are results.</summary>
    private string? GivesNoError(Symbol function)
    {
        var conventions = Code.FileOf(function).Code.Conventions;
        if (conventions.Terms.ErrorName is null && conventions.Library.ResultTypes.Count == 0) return null;
        if (function.Type is not { } type) return Code.ResultsOf(function).Leaves.Count == 0 ? $"`{function.Name}` returns nothing" : null;
        return ErrorType().IsMatch(type) || DeclaredResult.Of(function, Code)?.Sorts is not { Count: <= 3 } ? null : $"`{function.Name}` returns `{type}`";
    }

    /// <summary>What is wrong with "returns the rest": it ends without giving anything back.</summary>
    private string? GivesNothing(Symbol function) =>
        Code.ResultsOf(function) is { Leaves.Count: 0, IsGenerator: false, AreSeen: true } && function.Type is null or "void" or "None" or "()" && !function.Has("async") && function.Name != function.Owner?.Name
            && !function.IsAnonymous && Code.FileOf(function).Code.Conventions is { BlockCall: null } conventions && function.Name != conventions.Constructor && Code.ResultsOf(function).EndsWithout ? $"`{function.Name}` returns nothing" : null;

    /// <summary>What is wrong with "returns the node": it only says whether something is so.</summary>
    private string? OnlyTruth(Symbol function, string noun) =>
        (DeclaredResult.Of(function, Code)?.Sorts is { Count: 1 } sorts && sorts.Contains(ValueSort.Truth) || Code.ResultsOf(function) is { IsComplete: true, Sorts.Count: 1 } results && results.Sorts.Contains(ValueSort.Truth))
            && Code.Files.SelectMany(file => file.Code.Module.WithDescendants()).Any(symbol => symbol.IsType && Failures.ContentWords(symbol.Name).Contains(noun.ToLowerInvariant())) ? $"`{function.Name}` returns a truth value" : null;

    private string? Problem(Symbol function, CitedSentence sentence, Group what, string written, string said)
    {
        var mark = sentence.MarkIn(what.Value);
        var results = Code.ResultsOf(function);
        var declared = DeclaredResult.Of(function, Code);
        if (SayingsOf(function).Sentinel(Empty().IsMatch(said) ? "empty" : written, sentence.Text) is { } instead) return instead;
        if (!(mark?.Name is { Parts: [var own], Rest: "" } && IsVariable(function, own)) && SortOf(function, mark, written, said) is { } sort)
        {
            if (sort == ValueSort.Nothing) return NeverNull(function, written);
            if ((SayingsOf(function).NeverLiteral(written) ?? SayingsOf(function).NowhereLiteral(written)) is { } never && !IsExample(sentence, mark)) return never;
            var problem = $"`{function.Name}` returns {ValueSorts.Named(results.Sorts)}";
            if (results.IsComplete && sort != ValueSort.Promise && !results.Sorts.Contains(sort) && !AreAlike(function, sort, results.Sorts)) return problem;
            if (written is not ("{}" or "[]" or "()") && declared?.Sorts is { } sorts && !sorts.Contains(sort) && !results.Sorts.Contains(sort) && !AreAlike(function, sort, sorts)) return $"`{function.Name}` returns `{function.Type}`";
            if (declared is not null && mark?.Name is { } type && OfOtherName(function, declared, type)) return $"`{function.Name}` returns `{function.Type}`";
            return Empty().IsMatch(said) && results.AreAll(ResultSayings.IsFilled) ? $"`{function.Name}` returns nothing that is empty" : null;
        }

        if (mark is { Name: null } && IsLiteralList(mark.Text) && SayingsOf(function).NeverList(mark.Text) is { } list) return list;
        if (mark is { Name: null } && IsLiteralList(mark.Text)) return results.AreAll(_ => true) && !Code.EvidenceOf(function).Returns.Any(result => TextOf(function, result.Value!) == mark.Text) ? $"`{function.Name}` never returns `{mark.Text}`" : null;
        if (mark?.Name is not { Parts: [var name] } || (mark.Name.Rest.Length > 0 && mark.Name.Rest[0] != '<')) return null;
        if (IsVariable(function, name)) return Gives(function, name) ? null : $"`{function.Name}` does not return `{name}`";
        var found = Code.Find(mark.Name);
        if (found.Count == 0 && declared is not null && OfOtherName(function, declared, mark.Name)) return $"`{function.Name}` returns `{function.Type}`";
        if (found.Count == 0) return Code.Contains(name) && !Code.IsBuiltIn(name) && !Mentions(function, name) ? $"`{function.Name}` has no `{name}`" : null;
        if (!found.Any(symbol => symbol.IsType)) return null;
        if (IsWhole(sentence, what) && declared?.Sorts is { } given && !given.Contains(ValueSort.Other) && !given.Contains(ValueSort.Map) && found.All(symbol => symbol.Kind is SymbolKind.Class or SymbolKind.Struct) && !CodeWords.Has(function.Type, name)) return $"`{function.Name}` returns `{function.Type}`";
        return results.IsComplete && !results.Sorts.Contains(ValueSort.Other) && !Mentions(function, name) ? $"`{function.Name}` returns {ValueSorts.Named(results.Sorts)}" : null;
    }

    /// <summary>Whether a type of the library is named that is not the declared one, nor one that the code makes.</summary>
    private bool OfOtherName(Symbol function, DeclaredResult declared, CodeName name)
    {
        var library = Code.LibraryOf(function);
        var type = name.Last;
        if (CodeWords.Has(function.Type, type) || CodeWords.Has(Code.TextOf(function), type) || Code.Declares(type)) return false;
        if (library.OptionalTypes.Contains(type) || library.ResultTypes.Contains(type) || (library.AwaitedTypes.Contains(type) && !function.Has("async"))) return declared.IsPlain && declared.Sorts is null or { Count: <= 3 };
        var head = ValueSorts.HeadOf(declared.Outcome);
        return library.Types.TryGetValue(type, out var sort) && library.Types.TryGetValue(head, out var own) && sort == own && sort is ValueSort.List or ValueSort.Map or ValueSort.Set
            && !Code.FileOf(function).Code.Conventions.ClassesAreCalled && !head.Contains(type, StringComparison.OrdinalIgnoreCase) && !type.Contains(head, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>What is wrong with "returns null"; null where nothing is.</summary>
    private string? NeverNull(Symbol function, string written)
    {
        if (ValueSorts.OfWord(written) != ValueSort.Nothing) return null;
        var (results, declared) = (Code.ResultsOf(function), DeclaredResult.Of(function, Code));
        if (declared is { IsOptional: true } && written is "null" or "nullptr") return $"`{function.Name}` returns `{function.Type}`";
        if (declared is { SaysNothing: true } && OtherNothing(declared, written)) return $"`{function.Name}` returns `{function.Type}`";
        var isWord = written.Equals("nothing", StringComparison.OrdinalIgnoreCase) || written.Equals("void", StringComparison.OrdinalIgnoreCase);
        if (isWord || results.HasNull || results.Sorts.Contains(ValueSort.Nothing)) return results.MayBeNothing ? null : $"`{function.Name}` always returns a value";
        return !results.MayBeNothing || declared is { MayBeNull: false, IsOptional: false } ? $"`{function.Name}` always returns a value" : null;
    }

    /// <summary>Whether the type names one of two words for nothing, and the sentence the other.</summary>
    private static bool OtherNothing(DeclaredResult declared, string written) =>
        (written == "undefined" && CodeWords.Has(declared.Outcome, "null") && !CodeWords.Has(declared.Outcome, "undefined")) || (written == "null" && CodeWords.Has(declared.Outcome, "undefined") && !CodeWords.Has(declared.Outcome, "null"));

    /// <summary>The sort of value that is spoken of; null where it may be of any.</summary>
    private ValueSort? SortOf(Symbol function, CodeMark? mark, string written, string said)
    {
        // "a set of rules", "a number of", "a map of", "text": words of any collection.
        if (mark is null && written is "set" or "text" or "pair" && OfThings().IsMatch(said)) return null;
        if (mark is null && written is "number" or "count" or "size" or "length" or "index" or "sum" or "average") return TheNumber().IsMatch(said) ? ValueSort.Number : null;
        // `Vec<u8>` and `std::map` are types as well as their names alone.
        var word = mark?.Name is { } name && (name.Parts.Count == 1 || name.Parts[0] == "std") && (name.Rest.Length == 0 || name.Rest[0] is '<' or '[') ? name.Last : written;
        if (mark?.Name is not null && Code.Declares(word)) return null;
        return ValueSorts.OfWord(word) ?? (word != written || mark?.Name is { Parts: ["std", _] } ? ValueSorts.OfType(word, Code.LibraryOf(function)) : null);
    }

    /// <summary>Whether arguments stand in the sentence, so that the result may be that of an example.</summary>
    private static bool IsExample(CitedSentence sentence, CodeMark? result) => sentence.Marks.Any(each => each.Mark != result && each.Mark.Name is { Rest: not ("" or "()") });

    private static bool IsLiteralList(string text) => text.Split(',') is { Length: > 1 } parts && parts.All(part => ValueSorts.OfWord(part.Trim()) is not null);

    private string TextOf(Symbol function, Expression value) => Code.FileOf(function).Code.TextOf(value.Span).ToString();

    /// <summary>Whether what follows does not go on with the noun: "the `Job` count" is no `Job`.</summary>
    private static bool IsWhole(CitedSentence sentence, Group what) => Ends().IsMatch(sentence.Text[(what.Index + what.Length)..]);

    /// <summary>Whether the language has one word for what is counted and for what has keys.</summary>
    private bool HasOneWord(Symbol function) => Code.FileOf(function).Code.Conventions.Terms is { List: var list, Map: var map } && list == map;

    /// <summary>Only in these may prose mean one and code have the other.</summary>
    private bool AreAlike(Symbol function, ValueSort said, IReadOnlyCollection<ValueSort> known) => said switch
    {
        ValueSort.List => known.Contains(ValueSort.Text) && Code.LibraryOf(function).Types.ContainsKey("str") && function.Type?.Contains("str", StringComparison.Ordinal) == true || known.Contains(ValueSort.Tuple) || known.Contains(ValueSort.Set) || known.Contains(ValueSort.Other) || (known.Contains(ValueSort.Map) && HasOneWord(function)),
        ValueSort.Tuple => known.Contains(ValueSort.List),
        ValueSort.Map or ValueSort.Set => known.Contains(ValueSort.Map) || known.Contains(ValueSort.Set) || (known.Contains(ValueSort.List) && HasOneWord(function)),
        ValueSort.Number => known.Contains(ValueSort.Other) && !Code.ResultsOf(function).AreAll(leaf => leaf is Expression.This),
        ValueSort.Generator => known.Contains(ValueSort.Generator),
        _ => false,
    };

    private bool IsVariable(Symbol function, string name) =>
        function.Parameters.Any(parameter => parameter.Name == name) || Code.EvidenceOf(function).IsBoundElsewhere(name)
        || Code.EvidenceOf(function).Assigns.Any(assign => assign.Targets.Any(target => target is Expression.Name own && own.Identifier == name));

    /// <summary>Whether the name stands in what is given back, or was given to something that does.</summary>
    private bool Gives(Symbol function, string name)
    {
        var evidence = Code.EvidenceOf(function);
        // Bare returns may give back named results, and what ends a block is not always seen as a result.
        if (evidence.Returns.Any(result => result.IsImplicit) || (function.Type is not null && evidence.Returns.Any(result => result.Value is null))) return true;
        var text = Code.FileOf(function).Code;
        var given = evidence.Returns.Select(result => result.Value).Concat(evidence.Yields).OfType<Expression>().Select(value => text.TextOf(value.Span).ToString()).ToList();
        if (given.Any(value => CodeWords.Has(value, name))) return true;
        return evidence.Assigns.Any(assign => assign.Value is { } value && CodeWords.Has(text.TextOf(value.Span), name)
            && assign.Targets.OfType<Expression.Name>().Any(target => given.Any(each => CodeWords.Has(each, target.Identifier))));
    }

    private bool Mentions(Symbol function, string name) =>
        CodeWords.Has(Code.TextOf(function), name) || (function.Documentation is { } documentation && CodeWords.Has(documentation, name));

    private const string Verb = @"(?<!\w)(?<verb>returns|return|gives\s+back|hands\s+back|produces|evaluates\s+to|resolves\s+(?:to|with))\s+(?:(?:it|them|these|those|everything|the\s+\p{Ll}+)\s+as\s+)?";

    private const string Follows = @"(?=\s*(?:[.,;:!?)\]—–/]|$)|\s+(?:of|with|without|that|which|containing|if|when|whenever|once|for|from|or|and|in|where|whose|so|as|on|otherwise|holding|mapping|listing|unless|to|by|rather|instead|representing|describing|keyed|sorted|grouped|because|since|but|after|before|even|only|telling|saying|indicating|here|there|built|made|\(|" + CitedSentence.Mark + @")|\s-|\s—|\s–)";

    private const string Nouns = "none|nullptr|null|nil|nothing|undefined|true|false|void|list|array|slice|vector|dictionary|dict|map|hash|set|tuple|pair|string|str|text|number|integer|int|float|boolean|bool|generator|promise|future|coroutine|task|size|length|count|index|sum|average|object|value|anything|something";

    [GeneratedRegex(
        ClaimWords.Aux + Verb + @"(?:(?:either|only|just|an?|the|its|any)\s+)*(?:(?:(?!(?:" + Nouns + @")\b|(?:of|to|in|for|if|when|from|with|that|which|and|or|as|by|on|at|is|are|not|than|whether|how|what|both|each|all|no|early|immediately|once)\b)[\p{L}-]+,?\s+){0,3}?)(?<what>" + CitedSentence.Mark + @"|(?:" + Nouns + @")(?!\w|[-'’]\w)(?:(?<=\bnull)\s+(?:pointer|reference|value))?" + Follows + ")",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Claim();

    [GeneratedRegex(@"^(?:(?!\b(?:if|when|unless|where|for|that|which|whose|while|because)\b)[^.;]){0,60}?(?:,\s*|\s+)or\s+(?:else\s+)?(?<what>none|nullptr|null|nil|undefined|`?-1`?)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Alternative();

    [GeneratedRegex(ClaimWords.Aux + Verb + @"(?:an?|the)\s+(?:(?:descriptive|wrapped|non-nil|formatted|parse|validation|custom|new|sentinel|corresponding)\s+)*(?:error|err)" + Follows, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Failure();

    [GeneratedRegex(ClaimWords.Aux + @"(?<!\w)(?<verb>returns|gives\s+back|hands\s+back)\s+(?:the|an?|its)\s+(?!(?:control|flow|caller|moment|instant|second|minute|next\s+time|task|promise|future|coroutine|way|same\s+way)\b)(?:(?!\bto\b)[^.;])*(?:[.;]|$)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Something();

    [GeneratedRegex(@"^(?:" + "[\uE000-\uF8FF]" + @"?['’]?s?)?\s*(?:[.,;:)—–]|$|(?:that|it|object|instance|if|when|or|and|from|for|with|which|itself|to|so)\b)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Ends();

    [GeneratedRegex(@"\b(?:the|an?)\s+(?:(?:removed|new|old|previous|found|matching|first|last|same|stored|cached|next|created)\s+)*(?!(?:results?|outcome|answer|state|status|flag|check|test|comparison|condition|verdict|decision|truth|match|success|opposite|inverse|negation|same|value|setting|option)\b)(?<noun>\p{Ll}{3,})(?:\s+that\b|\s+it\b|\s*[.;,]|$)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Thing();

    [GeneratedRegex(@"^\s+(?:but|other\s+than|except|besides|apart\s+from)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex BesideIt();

    [GeneratedRegex(@"^(?:Ok|Some)\((?<inner>[-\w.""]+)\)$", RegexOptions.CultureInvariant)]
    private static partial Regex Wrapped();

    [GeneratedRegex(@"^\W*(?:\w+\s+){1,4}?empty\s+(?:string|list|array|slice|dictionary|dict|map|set|text|hash|object)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Empty();

    [GeneratedRegex(@"\b(?:set|text|pair|number|count|size|length)\s+of\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OfThings();

    [GeneratedRegex(@"\b(?:the\s+(?:\w+\s+){0,2}(?:number|count|size|length|index|sum|average)\s+of|(?:a|the)\s+(?:plain\s+)?number(?!\s+of))\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex TheNumber();

    [GeneratedRegex("^(?:anything|value|something)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Anything();

    [GeneratedRegex(@"err|result|fail|any\b|interface|status", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ErrorType();
}
