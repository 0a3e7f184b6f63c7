using System.Collections.Frozen;
using System.Text.RegularExpressions;
using CodeGuru.Core.Code;

namespace CodeGuru.Core.Answers.Citations;

/// <summary>Checks which exceptions functions are said to raise and to catch.</summary>
internal sealed partial class ExceptionClaims(CitedCode code, SubjectReader subjects)
{
    /// <summary>Library functions that raise nothing worth a word: without others, what a function raises stands in its code.</summary>
    private static readonly FrozenSet<string> Harmless = """
        print len str repr format append extend add range enumerate zip items keys values sorted reversed isinstance type bool list dict set tuple join strip lower upper
        startswith endswith split println printf Println Printf Sprintf WriteLine log debug info warn error push unshift size length isEmpty contains containsKey has
        toString equals hashCode push_back emplace_back size_t empty Add Count Contains ToString puts p echo count strlen make cap copy clear copy trim concat slice
        filter map forEach reduce sum abs min_by any all some every println! format! vec! to_string clone iter into_iter collect unwrap_or unwrap_or_default is_empty
        is_none is_some end begin cout endl System.out.println console.log
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet();

    /// <summary>Library functions that raise where a collection has no such element, and nothing else.</summary>
    private static readonly FrozenSet<string> Readers =
        "get set at pop remove next first last charAt substring elementAt First Last Single popitem popleft peek front back nth delete Get Set TryGetValue put insert merge".Split(' ').ToFrozenSet();

    /// <summary>Handlers of these catch other types too.</summary>
    private static readonly FrozenSet<string> General =
        "Exception BaseException Throwable StandardError RuntimeException OSError IOError LookupError ArithmeticError EnvironmentError IOException SystemException exception error runtime_error logic_error".Split(' ').ToFrozenSet();

    public IEnumerable<Citation> Check(CitedSentence sentence)
    {
        foreach (Match match in Raises().Matches(sentence.Text))
        {
            var aux = match.Groups["aux"].Value;
            var functions = Functions(sentence, match);
            if (functions.Count == 0 || ClaimWords.IsSupposed(aux)) continue;
            var isNegated = ClaimWords.IsNegated(aux);
            if (isNegated && !match.Groups["list"].Success) yield return At(sentence, match, $"{functions[0].Name} never raises", [.. functions.Select(NeverRaises)]);
            foreach (var type in Types(sentence, match.Groups["list"]))
            {
                if (isNegated) yield return At(sentence, match, $"{functions[0].Name} never raises {type}", [.. functions.Select(function => NeverRaises(function, type))]);
                else yield return At(sentence, match, $"{functions[0].Name} raises {type}", [.. functions.Select(function => Raises(function, type))]);
            }
        }

        foreach (Match match in Thrown().Matches(sentence.Text))
        {
            if (ClaimWords.IsHedged(sentence.Text) || Within(sentence, match) is not { Count: > 0 } functions) continue;
            foreach (var type in Types(sentence, match.Groups["list"]))
            {
                if (match.Groups["caught"].Success) yield return At(sentence, match, $"{functions[0].Name} catches {type}", [.. functions.Select(function => Catches(function, type))]);
                else yield return At(sentence, match, $"{functions[0].Name} raises {type}", [.. functions.Select(function => Raises(function, type))]);
            }
        }

        foreach (Match match in Catches().Matches(sentence.Text))
        {
            var aux = match.Groups["aux"].Value;
            var functions = Functions(sentence, match);
            if (functions.Count == 0 || ClaimWords.IsSupposed(aux)) continue;
            foreach (var type in Types(sentence, match.Groups["list"]))
            {
                if (ClaimWords.IsNegated(aux)) yield return At(sentence, match, $"{functions[0].Name} does not catch {type}", [.. functions.Select(function => Handles(function, type) ? $"`{function.Name}` does catch `{type}`" : null)]);
                else yield return At(sentence, match, $"{functions[0].Name} catches {type}", [.. functions.Select(function => Catches(function, type))]);
            }
        }
    }

    private List<Symbol> Functions(CitedSentence sentence, Match match) => [.. subjects.Of(sentence, match.Index).Where(symbol => symbol is { IsCallable: true, Body: not null })];

    /// <summary>Whose failure it is of which no one is said to raise it; what another raises may be what is spoken of.</summary>
    private List<Symbol> Within(CitedSentence sentence, Match match) =>
        Elsewhere().IsMatch(sentence.Text) ? [] : [.. subjects.Within(sentence).Where(symbol => symbol is { IsCallable: true, Body: not null } && (symbol == code.Subject || code.Subject is null or { IsCallable: false } || match.Index > 0))];

    private IEnumerable<string> Types(CitedSentence sentence, Group list) =>
        list.Value.Where(CitedSentence.IsMark).Select(letter => sentence.MarkOf(letter).Name).OfType<CodeName>().Select(name => name.Last).Where(IsException).Where(code.Knows);

    private bool IsException(string name) => name.EndsWith("Error", StringComparison.Ordinal) || name.EndsWith("Exception", StringComparison.Ordinal) || name is "StopIteration" or "KeyboardInterrupt"
        || code.Find(new CodeName([name], "")).Any(symbol => symbol.IsType) || (name.Contains('_', StringComparison.Ordinal) && CodeWords.IsCommon(name));

    private string? NeverRaises(Symbol function) =>
        code.EvidenceOf(function) is { Handlers.Count: 0, Raises.Count: > 0 } ? $"`{function.Name}` raises on line {LineOfRaise(function)}" :
        code.EntryOf(function)?.Flow is { } flow && flow.Exits.Any(exit => flow.Blocks[exit].Parts is [.., { Statement: Statement.Raise }]) ? $"`{function.Name}` raises on line {LineOfRaise(function)}" : null;

    private string? NeverRaises(Symbol function, string type) =>
        NeverRaises(function) is { } problem && code.EvidenceOf(function).Raises.Any(raise => CodeWords.Has(code.FileOf(function).Code.TextOf(raise.Span), type)) ? problem : null;

    private int LineOfRaise(Symbol function) => code.FileOf(function).Code.LineOf(code.EvidenceOf(function).Raises[0].Span);

    private string? Raises(Symbol function, string type)
    {
        var reached = code.ReachedFrom(function);
        if (reached.Any(each => Mentions(each, type))) return null;
        var isOwn = code.Find(new CodeName([type], "")).Any(symbol => symbol.IsType);
        if (!isOwn && (MayRaiseItself(type, reached) || MayComeOfCalls(function, type, reached))) return null;
        var raised = code.EvidenceOf(function).Raises.Select(raise => raise.Value is { } value ? CodeWords.In(code.FileOf(function).Code.TextOf(value.Span).ToString()).FirstOrDefault(IsException) : null).OfType<string>().Distinct().ToList();
        return raised.Count > 0 ? $"`{function.Name}` raises {string.Join(" and ", raised.Select(each => $"`{each}`"))}" : $"`{function.Name}` does not raise `{type}`";
    }

    /// <summary>
    /// Whether a call of what is not known may raise the type. What is made to be raised by hand, and by few library functions of which the names tell,
    /// is not what other calls raise: least of all in a function that raises something else itself.
    /// </summary>
    private bool MayComeOfCalls(Symbol function, string type, IReadOnlyList<Symbol> reached)
    {
        if (!reached.Any(CallsOthers) && reached.All(each => each.Body is not null || !each.IsCallable)) return false;
        if (!code.EvidenceOf(function).Raises.Any(raise => raise.Value is { } value && (value is not Expression.Name || IsException(code.FileOf(function).Code.TextOf(value.Span).ToString())))) return true;
        var outside = reached.SelectMany(code.Outside).ToList();
        if (IsAnyOf(type, "IllegalArgument", "ArgumentException", "ArgumentNull", "ArgumentOutOf", "ArgumentError", "InvalidArgument", "invalid_argument", "ValueError", "UnexpectedValue", "DomainException", "domain_error")) return outside.Exists(name => TakesArguments().IsMatch(name));
        if (IsAnyOf(type, "IllegalState", "InvalidOperation", "logic_error", "LogicException", "Unsupported", "NotSupported", "NotImplemented", "BadMethodCall")) return outside.Exists(name => HasState().IsMatch(name));
        return !IsAnyOf(type, "KeyError", "IndexError", "KeyNotFound", "IndexOutOf", "out_of_range");
    }

    /// <summary>Whether its code or documentation names the type, elsewhere than in a handler that ends it.</summary>
    private bool Mentions(Symbol function, string type)
    {
        if (function.Documentation is { } documentation && CodeWords.Has(documentation, type)) return true;
        if (!CodeWords.Has(code.TextOf(function), type)) return false;
        var evidence = code.EvidenceOf(function);
        // What is raised may have been made elsewhere, or be the one that was caught.
        return evidence.Raises.Any(raise => raise.Value is null or Expression.Name || CodeWords.Has(code.FileOf(function).Code.TextOf(raise.Span), type)) || !evidence.Handlers.Any(handler => Types(function, handler).Contains(type));
    }

    private static bool IsAnyOf(string type, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (type.Contains(word, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    /// <summary>Exceptions that come of no call and no raise, but of what the language does itself.</summary>
    private bool MayRaiseItself(string type, IReadOnlyList<Symbol> reached)
    {
        var all = reached.Select(code.EvidenceOf).ToList();
        if (IsAnyOf(type, "Key", "Index", "Bounds", "Lookup", "out_of_range", "NoSuchElement")) return (code.FileOf(reached[0]).Code.Conventions.MissingElementsRaise && all.Any(evidence => evidence.ReadsElements)) || reached.Any(CallsReaders);
        if (IsAnyOf(type, "Zero", "Arithmetic", "Overflow")) return all.Any(evidence => evidence.Divides);
        return IsAnyOf(type, "Type", "Attribute", "Null", "Memory", "StackOverflow", "Recursion", "Cast", "Name", "Reference", "NoMethod", "Assertion", "Cancel", "Interrupt", "StopIteration")
            || (IsAnyOf(type, "ValueError") && all.Any(evidence => evidence.Assigns.Any(assign => assign.Targets.Any(target => target is Expression.Display or Expression.Group))));
    }

    private bool CallsOthers(Symbol function) =>
        code.EvidenceOf(function).Awaits.Count > 0 || code.Outside(function).Any(name => !Harmless.Contains(name) && !Readers.Contains(name) && !IsException(name));

    private bool CallsReaders(Symbol function) => code.Outside(function).Any(Readers.Contains);

    private string? Catches(Symbol function, string type)
    {
        var handlers = function.WithDescendants().SelectMany(each => code.EvidenceOf(each).Handlers.Select(handler => (Function: each, Handler: handler))).ToList();
        if (handlers.Count == 0)
        {
            // Promises, results and helpers handle failures too.
            var isReached = code.ReachedFrom(function).Any(each => code.EvidenceOf(each).Handlers.Count > 0) || CodeWords.Has(code.TextOf(function), type) || OtherHandling().IsMatch(code.TextOf(function));
            return isReached ? null : $"`{function.Name}` catches nothing";
        }

        if (handlers.Any(each => each.Handler.CatchesAll || Types(each.Function, each.Handler) is var types && (types.Contains(type) || types.Any(General.Contains) || (!IsStandard(type) && types.Any(each => !IsStandard(each)))))) return null;
        return $"`{function.Name}` catches {string.Join(" and ", handlers.SelectMany(each => Types(each.Function, each.Handler)).Distinct().Select(each => $"`{each}`"))}";
    }

    private bool Handles(Symbol function, string type) => code.EvidenceOf(function).Handlers.Any(handler => Types(function, handler).Contains(type));

    /// <summary>The language's own: no type of the code or of a library is its base.</summary>
    private bool IsStandard(string type) => code.IsBuiltIn(type);

    private List<string> Types(Symbol function, ExceptionHandler handler) => [.. handler.Types.SelectMany(type => CodeWords.In(code.FileOf(function).Code.TextOf(type.Span).ToString()))];

    private static Citation At(CitedSentence sentence, Match match, string text, IReadOnlyList<string?> problems)
    {
        var (start, end) = sentence.Place(match.Index, match.Length);
        var problem = problems.Contains(null) ? null : problems[0];
        return new Citation(text, start, end, problem is null ? CitationVerdict.Fine : CitationVerdict.False, problem);
    }

    [GeneratedRegex(ClaimWords.Aux + @"(?<!\w)(?:raises|throws|panics|panic|raise|throw|re-?raises|re-?throws)(?:\s+(?:an?|the|its|either|new|own|custom|explicit)\b)*(?:\s+(?<list>" + ClaimWords.List + @")|(?=\s+(?:anything|any|an?\s+(?:exception|error)|exceptions|errors)\b)|(?=\s*(?:[.;:–—]|$)))", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Raises();

    [GeneratedRegex(ClaimWords.Aux + @"(?<!\w)(?:catches|rescues|handles|swallows|suppresses|rescue|catch|handle|swallow|suppress)(?:\s+(?:an?|the|its|any|only|every|all|both|resulting|possible)\b)*\s+(?<list>" + ClaimWords.List + ")", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Catches();

    [GeneratedRegex("(?<list>" + CitedSentence.Mark + @")(?:\s+(?:exception|error))?\s+(?:is|are|gets|will\s+be)\s+(?:then\s+|also\s+|always\s+)*(?:thrown|raised|(?<caught>caught|rescued))\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Thrown();

    [GeneratedRegex(@"\b(?:by|from|inside|caller|callers|elsewhere|may|propagat\w+)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Elsewhere();

    [GeneratedRegex(@"parse|valueOf|from|create|format|decode|load|convert|^int$|^float$|min|max|index|remove|pack|range|sub|pattern|compile|schedule|sto[idlf]|charset|random|sample|choice|sqrt|log|pow|date|time|scale|divide|integer|guid|uri|path|open|read|write|json|enum|(?-i:^\p{Lu})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex TakesArguments();

    [GeneratedRegex(@"iterator|next|remove|add|first|single|last|min|max|average|peek|dequeue|pop|value|current|start|open|close|scan|tomap|get|promise|future|put|set|clear|read|write|seek|invoke|async|wait", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex HasState();

    [GeneratedRegex(@"catch|rescue|recover|suppress|except|on_error|onerror|\berr\b|Result", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OtherHandling();
}
