using System.Text.RegularExpressions;
using CodeGuru.Core.Analysis.Calls;
using CodeGuru.Core.Answers.Citations.Reading;
using CodeGuru.Core.Code;

namespace CodeGuru.Core.Answers.Citations.Claims;

/// <summary>Checks who is said to call whom.</summary>
internal sealed partial class CallClaims(CitedCode code, SubjectReader subjects) : ClaimCheck(code, subjects)
{
    public override IEnumerable<Citation> Check(CitedSentence sentence)
    {
        foreach (Match match in Active().Matches(sentence.Text))
        {
            var aux = match.Groups["aux"].Value;
            if (ClaimWords.IsSupposed(aux)) continue;
            var callers = Subjects.Of(sentence, match.Index);
            foreach (var callee in Listed(sentence, match.Groups["list"]))
            {
                if (Judge(callers, callee, ClaimWords.IsNegated(aux), sentence) is not { } judged) continue;
                var (start, end) = sentence.Place(match.Index + match.Length - match.Groups["list"].Length, match.Groups["list"].Length);
                yield return new Citation(judged.Text, start, Math.Min(end, callee.End), judged.Verdict, judged.Problem);
            }
        }

        foreach (Match match in Reaching().Matches(sentence.Text))
        {
            var aux = match.Groups["aux"].Value;
            if (ClaimWords.IsSupposed(aux) || ClaimWords.IsNegated(aux)) continue;
            var callers = Subjects.Of(sentence, match.Index);
            foreach (var callee in Listed(sentence, match.Groups["list"]))
            {
                if ((match.Groups["straight"].Success ? Judge(callers, callee, false, sentence) : Judge(callers, Subjects.Resolve(callee), callee, match.Groups["needs"].Success)) is { } judged) yield return new Citation(judged.Text, callee.Start, callee.End, judged.Verdict, judged.Problem);
            }
        }

        foreach (Match match in Means().Matches(sentence.Text))
        {
            var before = sentence.Text[..match.Index];
            if (ClaimWords.IsHedged(sentence.Text, match.Index) || (Passive(before) && !Inside().IsMatch(before)) || Functions(Subjects.Acting(sentence)) is not { Count: > 0 } functions || functions[0].IsAnonymous) continue;
            // What stands between may be who does it.
            if (before.Where(CitedSentence.IsMark).Select(sentence.MarkOf).Any(mark => Subjects.Resolve(mark).Any(symbol => symbol.IsCallable && !functions.Contains(symbol)))) continue;
            foreach (var callee in Listed(sentence, match.Groups["list"]))
            {
                if (callee.Name is not { IsIndexed: false } name || name.Last.Contains("__", StringComparison.Ordinal) || functions.Exists(function => function.Name == name.Last)) continue;
                var isOwn = AreFunctions(Subjects.Resolve(callee)) && (!match.Groups["with"].Success || Works().IsMatch(before));
                if (isOwn || (name.Parts.Count > 1 && !Code.Declares(name.Parts[0]) && Code.Knows(name.Last)))
                    yield return Judge(sentence, new Predicate(match, functions, false), $"{functions[0].Name} uses {name.Dotted}", function => Uses(function, name) ? null : $"`{function.Name}` does not use `{name.Dotted}`");
            }
        }

        foreach (var predicate in Predicates(sentence, Gerund()))
        {
            if (predicate.IsNegated || ClaimWords.IsHedged(sentence.Text, predicate.Match.Index)) continue;
            foreach (var callee in Listed(sentence, predicate.Match.Groups["list"]))
            {
                if (Judge([.. predicate.Functions], callee, false, sentence) is { } judged) yield return new Citation(judged.Text, callee.Start, callee.End, judged.Verdict, judged.Problem);
            }
        }

        foreach (Match match in Without().Matches(sentence.Text))
        {
            var mark = sentence.MarkOf(match.Groups["list"].Value[0]);
            if (ClaimWords.IsWeighed(sentence.Text[..match.Index]) || Passive(sentence.Text[..match.Index]) || mark.Name is not { IsIndexed: false } name || !AreFunctions(Subjects.Resolve(mark)) || Functions(Subjects.Acting(sentence)) is not { Count: > 0 } functions || functions[0].Name == name.Last) continue;
            yield return Judge(sentence, new Predicate(match, functions, true), $"{functions[0].Name} does not call {name.Dotted}", function => CallsItself(function, name) ? $"`{function.Name}` does call `{name.Dotted}`" : null);
        }

        foreach (Match match in Reached().Matches(sentence.Text))
        {
            var callee = sentence.MarkOf(match.Groups["callee"].Value[0]);
            foreach (var caller in Listed(sentence, match.Groups["list"]))
            {
                if (Judge(Subjects.Resolve(caller), Subjects.Resolve(callee), callee, false) is { } judged) yield return new Citation(judged.Text, callee.Start, caller.End, judged.Verdict, judged.Problem);
            }
        }

        foreach (Match match in Passive().Matches(sentence.Text))
        {
            var callee = match.Groups["callee"] is { Success: true } named ? sentence.MarkOf(named.Value[0])
                : Subjects.Of(sentence, match.Index + match.Groups["it"].Length) is [var it] ? new CodeMark(it.Name, sentence.Place(match.Index, 1).Start, sentence.Place(match.Index, match.Groups["it"].Length).End, false) : null;
            if (callee is null) continue;
            var isNegated = match.Groups["not"].Success;
            foreach (var caller in Listed(sentence, match.Groups["list"]))
            {
                if (Judge(Subjects.Resolve(caller), callee, isNegated, sentence) is { } judged)
                    yield return new Citation(judged.Text, callee.Start, caller.End, judged.Verdict, judged.Problem);
            }
        }
    }

    private (string Text, CitationVerdict Verdict, string? Problem)? Judge(IReadOnlyList<Symbol> callers, CodeMark called, bool isNegated, CitedSentence sentence)
    {
        // A name that is not there has been told already, and calls of what is no function are no calls.
        if (callers.Count == 0 || called.Name is not { IsIndexed: false } callee || !(callee.Parts.All(Code.Knows) || Code.IsLibrary(callee.Parts[0]))) return null;
        // What an interface's methods call is left to whatever implements it.
        if (callers.All(caller => caller.Kind != SymbolKind.Module && Inner(caller).All(each => each.Body is null))) return null;
        var who = callers[0].Name;
        var calls = callers.Any(caller => isNegated ? CallsItself(caller, callee) : Calls(caller, callee));
        var text = $"{who} {(isNegated ? "never calls" : "calls")} {callee.Dotted}";
        if (calls != isNegated) return (text, CitationVerdict.Fine, null);
        if (isNegated) return (text, CitationVerdict.False, $"`{who}` does call `{callee.Dotted}`");
        if (Through(callers, callee) is { } through)
            return Indirectly().IsMatch(sentence.Text) ? (text, CitationVerdict.Fine, null) : (text, CitationVerdict.False, $"`{who}` reaches `{callee.Dotted}` only through `{through}`");
        return (text, CitationVerdict.False, $"`{who}` does not call `{callee.Dotted}`{Instead(callers, callee)}");
    }

    /// <summary>Of "hands off to" and "is used by": wrong where no way leads from one to the other, and of "relies on" where one leads back besides.</summary>
    private (string Text, CitationVerdict Verdict, string? Problem)? Judge(IReadOnlyList<Symbol> callers, IReadOnlyList<Symbol> callees, CodeMark mark, bool mayBeData)
    {
        if (mark.Name is not { IsIndexed: false } callee || !AreFunctions(callers) || !AreFunctions(callees)) return null;
        var text = $"{callers[0].Name} calls {callee.Dotted}";
        if (callers.Any(caller => Calls(caller, callee) || CodeWords.Has(Code.TextOf(caller), callee.Last)) || Through(callers, callee) is not null) return (text, CitationVerdict.Fine, null);
        var back = new CodeName([callers[0].Name], "");
        if (mayBeData && !callees.Any(each => Calls(each, back)) && Through(callees, back) is null) return null;
        return (text, CitationVerdict.False, $"`{callers[0].Name}` does not call `{callee.Dotted}`{Instead(callers, callee)}");
    }

    private bool Uses(Symbol function, CodeName name) =>
        Code.ReachedFrom(function).Any(each => CodeWords.Has(Code.TextOf(each), name.Last)) || function.Decorators.Any(mark => CodeWords.Has(Code.FileOf(function).Code.TextOf(mark.Span), name.Last)) || Through([function], name) is not null;

    /// <summary>Whether somebody else does it: "is called", "which has".</summary>
    private static bool Passive(string before) => Suffers().IsMatch(before);

    private static bool AreFunctions(IReadOnlyList<Symbol> symbols) => symbols.Count > 0 && symbols.All(symbol => symbol is { IsCallable: true, Body: not null });

    private bool Calls(Symbol caller, CodeName callee)
    {
        if (callee.Last == "super") return CodeWords.Has(Code.TextOf(caller), callee.Last);
        var inner = Inner(caller).ToList();
        return inner.Any(each => Code.EdgesFrom(each.QualifiedName).Any(edge => Names(edge, callee)) || Code.EvidenceOf(each).Calls.Any(call => Names(call.Callee, callee)))
            || (caller.Kind == SymbolKind.Module && Code.FileOf(caller).Code.Module.WithDescendants().Any(each => Code.EvidenceOf(each).Calls.Any(call => Names(call.Callee, callee))));
    }

    /// <summary>Not in a function within it, of which "does not call" may be true all the same.</summary>
    private bool CallsItself(Symbol caller, CodeName callee) => Code.EdgesFrom(caller.QualifiedName).Any(edge => Names(edge, callee));

    /// <summary>The code that is a symbol's: a type's is its members', a function's that of the functions within it too.</summary>
    private IEnumerable<Symbol> Inner(Symbol symbol) => symbol.IsType ? Code.MembersOf(symbol).Prepend(symbol) : symbol.Kind == SymbolKind.Module ? [symbol] : symbol.WithDescendants();

    private static bool Names(CallEdge edge, CodeName callee)
    {
        // `#fill` is written with its sign, and named without it.
        var parts = edge.Callee.Split('.').Select(CodeName.Plain).ToArray();
        // A constructor is called by its type's name, what a function passes is not.
        return parts[^1] == callee.Last || (parts.Length > 1 && parts[^2] == callee.Last && !parts[^1].StartsWith('<'));
    }

    private static bool Names(Expression called, CodeName callee) => called switch
    {
        Expression.Name name => CodeName.Plain(name.Identifier.Split('.', ':')[^1]) == callee.Last,
        Expression.Member member => CodeName.Plain(member.Identifier) == callee.Last,
        Expression.Super => callee.Last is "super" or "base" or "parent",
        Expression.Index index => Names(index.Target, callee),
        Expression.Group { Expressions: [var only] } => Names(only, callee),
        _ => false,
    };

    /// <summary>A function on the way, where the callers reach it over others.</summary>
    private string? Through(IReadOnlyList<Symbol> callers, CodeName callee)
    {
        var seen = callers.SelectMany(Inner).Select(symbol => symbol.QualifiedName).ToHashSet();
        var open = new Queue<(string Name, string? First)>(seen.Select(name => (name, (string?)null)));
        while (open.TryDequeue(out var from))
        {
            foreach (var edge in Code.EdgesFrom(from.Name))
            {
                if (from.First is not null && Names(edge, callee)) return from.First;
                if (edge.Resolution is CallResolution.Exact or CallResolution.Inferred && seen.Add(edge.Callee)) open.Enqueue((edge.Callee, from.First ?? edge.Callee.Split('.')[^1]));
            }
        }

        return null;
    }

    private string Instead(IReadOnlyList<Symbol> callers, CodeName callee)
    {
        var backwards = Code.Find(callee).FirstOrDefault(symbol => symbol.IsCallable && callers.Any(caller => Calls(symbol, new CodeName([caller.Name], ""))));
        if (backwards is not null) return $"; `{backwards.Name}` calls `{callers[0].Name}`";
        var others = Code.Files.SelectMany(file => file.Code.Module.WithDescendants()).Where(symbol => symbol.IsCallable && !symbol.IsAnonymous && Calls(symbol, callee)).Select(symbol => symbol.Name).Distinct().Take(2).ToList();
        return others.Count > 0 ? $"; {string.Join(" and ", others.Select(name => $"`{name}`"))} {(others.Count > 1 ? "do" : "does")}" : "";
    }

    /// <summary>The marks of a list; the last one is another clause's subject where a verb follows.</summary>
    private static IEnumerable<CodeMark> Listed(CitedSentence sentence, Group list)
    {
        var marks = list.Value.Where(CitedSentence.IsMark).ToList();
        if (marks.Count > 1 && FollowedByVerb().IsMatch(sentence.Text[(list.Index + list.Length)..])) marks.RemoveAt(marks.Count - 1);
        return marks.Select(sentence.MarkOf);
    }

    [GeneratedRegex(
        ClaimWords.Aux + @"(?<!\w)(?:calls|invokes|call|invoke)\s+(?:(?:the|its|own|a|an|helper|inner|nested|private|built-?in|library|function|method|constructor|both|only|either)\s+)*(?<list>" + ClaimWords.List + ")",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Active();

    [GeneratedRegex(
        "(?:(?<callee>" + CitedSentence.Mark + @")|(?<it>\b(?:it|this\s+(?:function|method))))(?:['’]s|\s+(?:is|are|gets|was|were))\s+(?:(?<not>not|never)\s+|only\s+|then\s+|also\s+|itself\s+|directly\s+)*(?:called|invoked)\s+(?:\w+\s+){0,2}(?:by|from)\s+(?:both\s+|within\s+|inside\s+)?(?:the\s+)?(?:function\s+|method\s+)?(?<list>" + ClaimWords.List + ")",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Passive();

    [GeneratedRegex(
        ClaimWords.Aux + @"(?<!\w)(?:goes\s+(?<straight>straight|directly)\s+to\s+(?=" + CitedSentence.Mark + @")|is\s+built\s+(?:directly\s+)?(?:on\s+top\s+of|upon|on)\s+(?=" + CitedSentence.Mark + @")|(?:passes|hands|forwards|feeds)\s+(?:\p{Ll}+\s+){1,5}(?:to|into)\s+(?=" + CitedSentence.Mark + @")|(?:delegates|defers|dispatches|forwards|goes|passes|hands|triggers|uses|(?<needs>relies|depends|builds))\s+)(?:(?!" + CitedSentence.Mark + @")(?:the\s+)?(?:work|job|task|request|call|result|value|everything|control|rest|over|off|on|out|actual|real|heavy|lifting|it|them|\p{Ll}+\s+(?:case|part|work|step|steps|half|logic|check|lookup|parsing|handling|processing|validation|calculation|computation))\s+){0,4}(?:(?:to|through|via|on|upon)\s+)?(?:(?:the|its|helper|private|inner|function|method)\s+)*(?<list>" + ClaimWords.List + ")",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Reaching();

    [GeneratedRegex(
        "(?<callee>" + CitedSentence.Mark + @")\s+(?:is|are|gets|was|were)\s+(?:then\s+|also\s+|only\s+|mainly\s+|internally\s+)*(?:used|triggered|run|executed|reached|started|driven|employed|utili[sz]ed)\s+(?:internally\s+)?(?:by|from|inside|within)\s+(?:both\s+)?(?:the\s+)?(?:function\s+|method\s+)?(?<list>" + ClaimWords.List + ")",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Reached();

    [GeneratedRegex(@"(?<!\w)(?:(?<with>with)|via|through|using|by\s+means\s+of|obtains\s+(?:\p{Ll}+\s+){1,5}from|gets\s+(?:\p{Ll}+\s+){1,5}from|fetches\s+(?:\p{Ll}+\s+){1,5}from)\s+(?:the\s+|its\s+)?(?:helper\s+|method\s+|function\s+)?(?<list>" + CitedSentence.Mark + @")(?!\s+(?:set|being|is|are|as\s+an?|parameter|argument|equal|enabled|given|\p{Ll}+ed)\b)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Means();

    [GeneratedRegex(ClaimWords.Aux + @"(?<!\w)(?!(?:is|are|has)\b)\p{Ll}+s\s+(?:(?!\b(?:that|which|who|because|if|when|unless|instead|without)\b)[^.;:,]){0,60}?\b(?:by\s+(?:calling|invoking)|via\s+a\s+call\s+(?:to|of)|through\s+a\s+call\s+(?:to|of)|with\s+a\s+call\s+(?:to|of))\s+(?:the\s+)?(?<list>" + CitedSentence.Mark + ")", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Gerund();

    [GeneratedRegex(@"\b(?:without|instead\s+of|rather\s+than)\s+(?:going\s+through|passing\s+through|calling|involving|relying\s+on|delegating\s+to)\s+(?<list>" + CitedSentence.Mark + ")", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Without();

    [GeneratedRegex(@"^(?:in|inside|within)\s", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Inside();

    /// <summary>A verb with what it is done to: only what is a means can follow.</summary>
    [GeneratedRegex(@"\b(?!(?:shares|compares|combines|pairs|replaces|starts|aligns|merges|contrasts|synchroni[sz]es|keeps|has|gets|ends|begins|links|swaps|exchanges|mixes|associates|connects|joins|fills|provides|supplies)\b)\p{Ll}+s\s+(?:the|its|each|every|all|an?)\s+(?:\p{Ll}+\s+){1,3}$", RegexOptions.CultureInvariant)]
    private static partial Regex Works();

    [GeneratedRegex(@"\b(?:is|are|was|were|be|been|gets|which|that|who|whose)\b[^.;]*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Suffers();

    [GeneratedRegex(@"\b(?:indirectly|transitively|through|via|ultimately|eventually)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Indirectly();

    [GeneratedRegex(@"^\s+(?!on\b|with\b|for\b|to\b|in\b|from\b|when\b|if\b|until\b|unless\b|while\b|before\b|after\b|at\b|once\b|per\b|and\b|or\b|then\b|so\b|because\b|which\b|that\b|through\b|via\b|inside\b|within\b|repeatedly\b|twice\b|again\b|directly\b|concurrently\b|as\b|by\b|instead\b|over\b|first\b|line\b|lines\b|during\b|where\b|whenever\b|each\b|every\b|without\b|recursively\b|internally\b|of\b|but\b|rather\b|of\b|using\b)\w", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex FollowedByVerb();
}
