using System.Text.RegularExpressions;
using CodeGuru.Core.Answers.Citations.Reading;
using CodeGuru.Core.Code;

namespace CodeGuru.Core.Answers.Citations.Facts;

/// <summary>Which errors a function may raise, itself or through what it calls, and which it catches.</summary>
internal sealed partial class Failures(Symbol function, CitedCode code)
{
    private readonly LibraryFacts library = code.LibraryOf(function);
    private readonly CodeFile file = code.FileOf(function).Code;

    private IReadOnlyList<Symbol>? reached;

    private IReadOnlyList<Symbol> Reached => reached ??= code.ReachedFrom(function);

    private Evidence Evidence => code.EvidenceOf(function);

    /// <summary>The types of what it raises itself, as far as they are written where it does.</summary>
    public IReadOnlyList<string> Raised => [.. Evidence.Raises.Select(TypeOf).OfType<string>().Distinct()];

    /// <summary>Whether the name is that of an error: by its end, or by being a type of the code.</summary>
    public static bool IsError(CitedCode code, string name) => name.EndsWith("Error", StringComparison.Ordinal) || name.EndsWith("Exception", StringComparison.Ordinal) || name is "StopIteration" or "KeyboardInterrupt"
        || code.Find(new CodeName([name], "")).Any(symbol => symbol.IsType) || (name.Contains('_', StringComparison.Ordinal) && CodeWords.IsCommon(name));

    /// <summary>The type that a statement raises; null where it is not written there.</summary>
    public string? TypeOf(Statement.Raise raise) => raise.Value is { } value ? CodeWords.In(file.TextOf(value.Span).ToString()).FirstOrDefault(word => IsError(code, word)) : null;

    public IReadOnlyList<string> TypesOf(ExceptionHandler handler) => [.. handler.Types.SelectMany(type => CodeWords.In(file.TextOf(type.Span).ToString()))];

    /// <summary>Whether it may raise the type, as far as is known.</summary>
    public bool MayRaise(string type)
    {
        if (Reached.Any(each => Mentions(each, type))) return true;
        if (Reached.SelectMany(each => code.EvidenceOf(each).Raises).Any() && (library.RootErrors.Contains(type) || Raised.Any(raised => IsKindOf(raised, type)))) return true;
        return !code.Find(new CodeName([type], "")).Any(symbol => symbol.IsType) && (MayRaiseItself(type) || MayComeOfCalls(type));
    }

    /// <summary>What it raises itself under a condition of which the words speak, although they say that it is another type; null where there is none.</summary>
    public string? RaisedInstead(string type, string condition)
    {
        var words = ContentWords(condition);
        if (library.AnywhereErrors.Contains(type) && SpeaksOfTypes().IsMatch(condition)) return null;
        if (words.Count == 0 || library.RootErrors.Contains(type) || Reached.Any(each => Mentions(each, type))) return null;
        var spoken = Evidence.Endings.Where(ending => ending.Statement is Statement.Raise raise && TypeOf(raise) is not null && IsSpokenOf(ending, words)).Select(ending => TypeOf((Statement.Raise)ending.Statement)!).Distinct().ToList();
        return spoken is [var only] && only != type && !IsKindOf(only, type) ? only : null;
    }

    /// <summary>Whether words are plainly about a condition: they share two with it, or one that is no variable's, which other errors may be about too.</summary>
    private bool IsSpokenOf(Ending ending, HashSet<string> words)
    {
        var shared = GuardWords(ending).Intersect(words).ToList();
        return shared.Count > 1 || shared.Exists(word => !function.Parameters.Any(parameter => ContentWords(parameter.Name).Contains(word)) && Evidence.ValuesOf(word) is { Count: 0 });
    }

    /// <summary>The line of a raise that nothing in the function stops, and that no condition stands before; null where there is none.</summary>
    public int? FirstRaise => Evidence.Raises.FirstOrDefault() is { } raise ? file.LineOf(raise.Span) : null;

    /// <summary>Whether something that it raises gets out of it.</summary>
    public bool Escapes => Evidence.Endings.Any(ending => ending.Statement is Statement.Raise && ending.Around.Count == 0);

    /// <summary>Whether a raise of the type gets out of it.</summary>
    public bool EscapesAs(string type) => Evidence.Endings.Any(ending => ending is { Statement: Statement.Raise raise, Around.Count: 0 } && CodeWords.Has(file.TextOf(raise.Span), type));

    /// <summary>Whether nothing in it, and in what it calls, can end it by a panic.</summary>
    public bool NeverPanics => Reached.All(each => each.Body is not null || !each.IsCallable) && Reached.All(each =>
        code.EvidenceOf(each) is { ReadsElements: false, Divides: false } evidence && !evidence.Raises.Any() && !Panicking().IsMatch(code.TextOf(each))
        && evidence.Calls.All(call => ValueReader.CalledName(call) is { } name && (library.Quiet.Contains(name) || code.Called(each, call).Count > 0 || char.IsUpper(name[0]) && code.Declares(name))));

    /// <summary>Whether who catches one type catches the other, as far as is known.</summary>
    public bool MayCatch(string caught, string type) =>
        IsKindOf(type, caught) || library.RootErrors.Contains(caught) || (!library.ErrorBases.ContainsKey(type) && !(code.Declares(type) && code.Declares(caught)) && (library.GeneralErrors.Contains(caught) || (!code.IsBuiltIn(caught) && !code.IsBuiltIn(type))));

    private bool IsKindOf(string type, string other, int depth = 0) =>
        type == other || (depth < 6 && library.ErrorBases.TryGetValue(type, out var known) && IsKindOf(known, other, depth + 1)) || (depth < 6 && code.Find(new CodeName([type], "")).Where(symbol => symbol.IsType).SelectMany(symbol => symbol.Bases.Select(parent => (symbol, parent)))
            .SelectMany(pair => CodeWords.In(code.FileOf(pair.symbol).Code.TextOf(pair.parent.Span).ToString())).Any(parent => IsKindOf(parent, other, depth + 1)));

    /// <summary>Words of a condition, and of what is said when it holds.</summary>
    private HashSet<string> GuardWords(Ending ending) =>
        [.. ContentWords(string.Concat(ending.Guards.TakeLast(1).Select(guard => file.TextOf(guard.Span).ToString() + " ")) + file.TextOf(ending.Statement.Span).ToString())];

    /// <summary>The words of a text by their stems, without those that every condition has, and names as their parts.</summary>
    internal static HashSet<string> ContentWords(string text) =>
        [.. CodeWords.In(text).SelectMany(word => Handbook.Search.IdentifierParts.Of(word) is { Length: > 0 } parts ? parts : [word]).Select(word => word.ToLowerInvariant()).Where(word => word.Length > 3 && !Common().IsMatch(word)).Select(word => word.TrimEnd('s'))];

    /// <summary>
    /// Whether a call of what is not known may raise the type. What is made to be raised by hand, and by few library functions of which the names tell,
    /// is not what other calls raise: least of all in a function that raises something else itself.
    /// </summary>
    private bool MayComeOfCalls(string type)
    {
        if (!Reached.Any(CallsOthers) && Reached.All(each => each.Body is not null || !each.IsCallable)) return false;
        if (!Evidence.Raises.Any(raise => raise.Value is { } value && (value is not Expression.Name || IsError(code, file.TextOf(value.Span).ToString())))) return true;
        var outside = Reached.SelectMany(code.Outside).Where(name => !IsError(code, name)).ToList();
        if (library.ArgumentErrors.Contains(type)) return outside.Exists(name => TakesArguments().IsMatch(name) && !library.Quiet.Contains(name));
        if (library.StateErrors.Contains(type)) return outside.Exists(name => HasState().IsMatch(name));
        return !library.MissingErrors.Contains(type);
    }

    /// <summary>Whether a function's code or documentation names the type, elsewhere than in a handler that ends it.</summary>
    private bool Mentions(Symbol each, string type)
    {
        if (each.Documentation is { } documentation && CodeWords.Has(documentation, type)) return true;
        if (!CodeWords.Has(code.TextOf(each), type)) return false;
        var evidence = code.EvidenceOf(each);
        // What is raised may have been made elsewhere, or be the one that was caught.
        return evidence.Raises.Any(raise => raise.Value is null or Expression.Name || CodeWords.Has(code.FileOf(each).Code.TextOf(raise.Span), type))
            || !evidence.Handlers.Any(handler => handler.Types.Any(caught => CodeWords.Has(code.FileOf(each).Code.TextOf(caught.Span), type)));
    }

    /// <summary>Errors that come of no call and no raise, but of what the language does itself.</summary>
    private bool MayRaiseItself(string type)
    {
        var all = Reached.Select(code.EvidenceOf).ToList();
        if (library.MissingErrors.Contains(type)) return (file.Conventions.MissingElementsRaise && all.Any(evidence => evidence.ReadsElements)) || Reached.Any(each => code.EvidenceOf(each).Calls.Any(call => IsReader(each, call)));
        if (library.DivisionErrors.Contains(type)) return all.Any(evidence => evidence.Divides) || Reached.Any(CallsOthers);
        return library.AnywhereErrors.Contains(type) || (library.ArgumentErrors.Contains(type) && all.Any(evidence => evidence.Assigns.Any(assign => assign.Targets.Any(target => target is Expression.Display or Expression.Group))));
    }

    private bool IsReader(Symbol each, Expression.Call call) =>
        ValueReader.CalledName(call) is { } name && library.Readers.Contains(name) && !(library.Asking.Contains(name) && call.Callee is Expression.Member { Target: var target } && new ValueReader(each, code).SortOf(target) is ValueSort.Map or ValueSort.Set);

    private bool CallsOthers(Symbol each) => code.EvidenceOf(each).Awaits.Count > 0 || code.Outside(each).Any(name => !library.Quiet.Contains(name) && !library.Readers.Contains(name) && !IsError(code, name));

    [GeneratedRegex(@"\b(?:types?|instances?|None|null|nil|undefined|strings?|text|integers?|floats?|ints?|numbers?|numeric|lists?|objects?|functions?|callable|iterable|other\s+than|comparable|convert\w*|cast)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex SpeaksOfTypes();

    [GeneratedRegex("^(?:when|what|with|that|this|then|than|self|from|into|have|does|must|will|been|were|there|which|while|throw|raise|raised|thrown|error|exception|value|valid|invalid|none|null|true|false|return|count|should|cannot|only|code|name|given|call|calls|called|function|method|argument|parameter)$", RegexOptions.CultureInvariant)]
    private static partial Regex Common();

    [GeneratedRegex(@"parse|valueOf|from|create|format|decode|load|convert|^int$|^float$|min|max|index|remove|pack|range|sub|pattern|compile|schedule|sto[idlf]|charset|random|sample|choice|sqrt|log|pow|date|time|scale|divide|integer|guid|uri|path|open|read|write|json|enum|fixed|repeat|normalize|(?-i:^\p{Lu})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex TakesArguments();

    [GeneratedRegex(@"iterator|next|remove|add|first|single|last|min|max|average|peek|dequeue|pop|value|current|start|open|close|scan|tomap|get|promise|future|put|set|clear|read|write|seek|invoke|async|wait", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex HasState();

    /// <summary>What ends code by itself without a raise: what asks for a value that may be missing, for a type, what closes or sends twice.</summary>
    [GeneratedRegex(@"\.(?:unwrap|expect)\s*\(|\bassert|unreachable!|todo!|unimplemented!|\bclose\(|<-|\.\(\w|\bMust[A-Z]|\[", RegexOptions.CultureInvariant)]
    private static partial Regex Panicking();
}
