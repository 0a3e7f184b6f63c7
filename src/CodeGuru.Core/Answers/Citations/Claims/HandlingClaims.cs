using System.Text.RegularExpressions;
using CodeGuru.Core.Answers.Citations.Facts;
using CodeGuru.Core.Answers.Citations.Reading;
using CodeGuru.Core.Code;

namespace CodeGuru.Core.Answers.Citations.Claims;

/// <summary>Checks what is said to become of errors: that they are caught, swallowed, passed on, raised again.</summary>
internal sealed partial class HandlingClaims(CitedCode code, SubjectReader subjects) : ClaimCheck(code, subjects)
{
    public override IEnumerable<Citation> Check(CitedSentence sentence)
    {
        foreach (var predicate in Predicates(sentence, Catching()))
        {
            foreach (var type in ErrorTypes(sentence, predicate.Match.Groups["list"]))
            {
                if (predicate.IsNegated) yield return Judge(sentence, predicate, $"{predicate.Name} does not catch {type}", function => HandlersOf(function, type).Count > 0 && !ClaimWords.IsConditional(sentence.Text) ? $"`{function.Name}` does catch `{type}`" : null);
                else yield return Judge(sentence, predicate, $"{predicate.Name} catches {type}", function => Catches(function, type) ?? (IsEnded().IsMatch(predicate.Match.Value) ? Swallows(function, type) : null));
            }
        }

        foreach (var predicate in Predicates(sentence, CatchingAll()).Where(predicate => !predicate.IsNegated)) yield return Judge(sentence, predicate, $"{predicate.Name} catches all", CatchesAll);
        foreach (var predicate in Mentions(sentence, Caught()))
        {
            if (ClaimWords.IsHedged(sentence.Text) || Elsewhere().IsMatch(sentence.Text)) continue;
            foreach (var type in ErrorTypes(sentence, predicate.Match.Groups["list"])) yield return Judge(sentence, predicate, $"{predicate.Name} catches {type}", function => Catches(function, type));
        }

        foreach (var predicate in Predicates(sentence, PassingOn()).Where(predicate => !predicate.IsNegated))
        {
            if (ClaimWords.IsConditional(sentence.Text)) continue;
            foreach (var type in ErrorTypes(sentence, predicate.Match.Groups["list"])) yield return Judge(sentence, predicate, $"{predicate.Name} lets {type} pass", function => PassesOn(function, type));
        }

        foreach (Match match in Leaving().Matches(sentence.Text))
        {
            if (ClaimWords.IsWeighed(sentence.Text) || ClaimWords.IsDenied(sentence.Text[..match.Index]) || Functions(Subjects.Resolve(sentence.MarkOf(match.Groups["from"].Value[0]))) is not { Count: > 0 } functions) continue;
            foreach (var type in ErrorTypes(sentence, match.Groups["list"])) yield return Judge(sentence, new Predicate(match, functions, false), $"{functions[0].Name} lets {type} pass", function => PassesOn(function, type));
        }

        foreach (var predicate in Predicates(sentence, CatchingSome()).Where(predicate => !predicate.IsNegated && !ClaimWords.IsHedged(sentence.Text, predicate.Match.Index))) yield return Judge(sentence, predicate, $"{predicate.Name} catches something", function => AllHandlers(function).Count > 0 || HandlesElsewhere(function) ? null : $"`{function.Name}` catches nothing");
        foreach (var predicate in Predicates(sentence, Unwrapping()).Where(predicate => !predicate.IsNegated)) yield return Judge(sentence, predicate, $"{predicate.Name} unwraps", Unwraps);
        foreach (var predicate in Predicates(sentence, RaisingAgain()).Where(predicate => !predicate.IsNegated)) yield return Judge(sentence, predicate, $"{predicate.Name} raises again", RaisesAgain);
        foreach (var predicate in Predicates(sentence, Recovering()).Where(predicate => !predicate.IsNegated)) yield return Judge(sentence, predicate, $"{predicate.Name} recovers", Recovers);
    }

    private string? Catches(Symbol function, string type)
    {
        var handlers = AllHandlers(function);
        // Promises, results and helpers handle failures too.
        if (handlers.Count == 0) return HandlesElsewhere(function) || CodeWords.Has(Code.TextOf(function), type) ? null : $"`{function.Name}` catches nothing";
        var failures = new Failures(function, Code);
        if (handlers.Any(each => each.Handler.CatchesAll || each.Types.Any(caught => failures.MayCatch(caught, type)))) return null;
        return $"`{function.Name}` catches {string.Join(" and ", handlers.SelectMany(each => each.Types).Distinct().Select(each => $"`{each}`"))}";
    }

    private string? CatchesAll(Symbol function)
    {
        var handlers = AllHandlers(function);
        if (handlers.Count == 0) return HandlesElsewhere(function) ? null : $"`{function.Name}` catches nothing";
        return handlers.Any(each => each.Handler.CatchesAll || each.Types.Any(Code.LibraryOf(function).RootErrors.Contains)) ? null
            : $"`{function.Name}` catches only {string.Join(" and ", handlers.SelectMany(each => each.Types).Distinct().Select(each => $"`{each}`"))}";
    }

    /// <summary>What is wrong with "swallows": every handler of the type raises in its turn, whatever happens.</summary>
    private string? Swallows(Symbol function, string type) =>
        HandlersOf(function, type) is { Count: > 0 } handlers && handlers.TrueForAll(handler => handler.Body.Statements is [.., Statement.Raise]) ? $"`{function.Name}` raises again where it catches `{type}`" : null;

    /// <summary>What is wrong with "lets pass": what may raise the type stands in a try whose handler ends it.</summary>
    private string? PassesOn(Symbol function, string type)
    {
        if (HandlersOf(function, type) is not { Count: > 0 } handlers || handlers.Exists(RaisesSame)) return null;
        var tries = StatementTree.All(function.Body!).OfType<Statement.Try>().Where(attempt => attempt.Handlers.Any(handlers.Contains)).ToList();
        var calls = Code.EvidenceOf(function).Calls;
        var inside = calls.Where(call => tries.Exists(attempt => attempt.Body.Span.Start <= call.Span.Start && call.Span.End <= attempt.Body.Span.End)).ToList();
        var outside = calls.Except(inside).Where(call => !handlers.Exists(handler => handler.Span.Start <= call.Span.Start && call.Span.End <= handler.Span.End));
        // Where one of the calls in the try is plainly what raises the type, others that are unlike it do not.
        var isPlain = inside.Exists(call => IsPlainly(function, call, type));
        return outside.Any(call => isPlain ? IsPlainly(function, call, type) : MayRaise(function, call)) ? null : $"`{function.Name}` catches `{type}`";
    }

    /// <summary>Whether a call is of a function that raises the type, or of one of the library that shares a word with it.</summary>
    private bool IsPlainly(Symbol function, Expression.Call call, string type) =>
        Code.Called(function, call) is { Count: > 0 } called ? called.Any(each => Code.ReachedFrom(each).Any(inner => Code.EvidenceOf(inner).Raises.Any(raise => CodeWords.Has(Code.FileOf(inner).Code.TextOf(raise.Span), type))))
            : Failures.ContentWords(Code.FileOf(function).Code.TextOf(call.Callee.Span).ToString()).Overlaps(Failures.ContentWords(type));

    private bool MayRaise(Symbol function, Expression.Call call) =>
        !call.IsConstruction && ValueReader.CalledName(call) is { } name && !Code.LibraryOf(function).Quiet.Contains(name) && !Code.LibraryOf(function).Constant.Contains(name);

    private string? RaisesAgain(Symbol function) =>
        Code.ReachedFrom(function).Any(each => Code.EvidenceOf(each).Raises.Any()) || !function.WithDescendants().Any(each => Code.EvidenceOf(each).Handlers.Count > 0) || OtherHandling().IsMatch(Code.TextOf(function)) && Code.LibraryOf(function).RootErrors.Count == 0
            ? null : $"`{function.Name}` raises nothing again";

    private string? Recovers(Symbol function) =>
        Code.FileOf(function).Code.Conventions.Terms.RecoverFunction is { } recover && !Code.Files.Any(file => CodeWords.Has(file.Code.Text, recover)) ? $"nothing in the code calls `{recover}`" : null;

    private bool HandlesElsewhere(Symbol function) => Code.ReachedFrom(function).Any(each => Code.EvidenceOf(each).Handlers.Count > 0) || OtherHandling().IsMatch(Code.TextOf(function));

    private List<(ExceptionHandler Handler, IReadOnlyList<string> Types)> AllHandlers(Symbol function) =>
        [.. function.WithDescendants().SelectMany(each => Code.EvidenceOf(each).Handlers.Select(handler => (handler, new Failures(each, Code).TypesOf(handler))))];

    private List<ExceptionHandler> HandlersOf(Symbol function, string type) => [.. AllHandlers(function).Where(each => each.Types.Contains(type)).Select(each => each.Handler)];

    /// <summary>Whether what a handler has caught may go on: raised again as it is, or by what it calls.</summary>
    private static bool RaisesSame(ExceptionHandler handler) => handler.Filter is not null || StatementTree.All(handler.Body).OfType<Statement.Raise>().Any(raise => raise.Value is null || raise.Value is Expression.Name own && own.Identifier == handler.Variable);

    /// <summary>What is wrong with "unwraps the result": nothing in it demands a value.</summary>
    private string? Unwraps(Symbol function) =>
        Code.FileOf(function).Code.Conventions.Terms.Demands is { Count: > 0 } demands && !Code.ReachedFrom(function).Any(each => Code.EvidenceOf(each).Calls.Any(call => ValueReader.CalledName(call) is { } name && demands.Contains(name))) ? $"`{function.Name}` demands no value" : null;

    [GeneratedRegex(ClaimWords.Aux + @"(?<!\w)(?:catches|rescues|handles|swallows|ignores|silences|suppresses|rescue|catch|handle|swallow|suppress)(?:\s+(?:an?|the|its|any|only|every|all|both|resulting|possible)\b)*\s+(?<list>" + ClaimWords.List + ")(?!\\s+(?:context|chain|cause))", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Catching();

    [GeneratedRegex(@"\b(?:swallow|ignore|silence)s?\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex IsEnded();

    [GeneratedRegex(ClaimWords.Aux + @"(?<!\w)(?:catches|rescues|handles|swallows)\s+(?:any|all|every)\s+(?:kinds?\s+of\s+|possible\s+|other\s+)?(?:exceptions?|errors?)\b(?!\s+(?:from|of|by|that|raised|thrown|in))", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex CatchingAll();

    [GeneratedRegex("(?<list>" + CitedSentence.Mark + @")(?:\s+(?:exception|error))?\s+(?:is|are|gets|will\s+be)\s+(?:then\s+|also\s+|always\s+|silently\s+)*(?:caught|rescued|swallowed)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Caught();

    [GeneratedRegex(ClaimWords.Aux + @"(?<!\w)(?:(?:lets|allows)\s+(?:(?:an?|the|any|every)\s+)*(?<list>" + ClaimWords.List + @")\s+(?:to\s+)?(?:propagate|escape|through|bubble|pass|reach|surface)|propagates\s+(?:(?:an?|the|any|every)\s+)*(?<list>" + ClaimWords.List + "))", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PassingOn();

    [GeneratedRegex("(?<list>" + CitedSentence.Mark + @")\s+(?:(?:exception|error)\s+)?(?:(?:thrown|raised)\s+(?:by|in)\s+(?:the\s+)?" + CitedSentence.Mark + @"\s+)?(?:leaves|escapes(?:\s+from)?|gets\s+out\s+of|passes\s+through|propagates\s+(?:out\s+of|through|from))\s+(?:the\s+)?(?<from>" + CitedSentence.Mark + ")", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Leaving();

    [GeneratedRegex(ClaimWords.Aux + @"(?<!\w)(?:catches|rescues|swallows)\s+(?:(?:any|all|every|the|some|such|these|possible|resulting|network|unexpected)\s+)*(?:exceptions?|errors?|failures?)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex CatchingSome();

    [GeneratedRegex(ClaimWords.Aux + @"(?<!\w)unwraps\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Unwrapping();

    [GeneratedRegex(ClaimWords.Aux + @"(?<!\w)(?:re-?raises|re-?throws|re-?raise|re-?throw)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex RaisingAgain();

    [GeneratedRegex(ClaimWords.Aux + @"(?<!\w)recovers\s+(?:from\s+)?(?:(?:an?|any|the|all|every)\s+)?panics?\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Recovering();

    [GeneratedRegex(@"\b(?:by|from|inside|caller|callers|elsewhere|may|propagat\w+)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Elsewhere();

    [GeneratedRegex(@"catch|rescue|recover|suppress|except|on_error|onerror|\berr\b|Result", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OtherHandling();
}
