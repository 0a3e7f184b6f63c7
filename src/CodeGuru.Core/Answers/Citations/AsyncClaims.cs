using System.Text.RegularExpressions;
using CodeGuru.Core.Code;

namespace CodeGuru.Core.Answers.Citations;

/// <summary>Checks what is said to be asynchronous, and what is said to be awaited.</summary>
internal sealed partial class AsyncClaims(CitedCode code, SubjectReader subjects)
{
    public IEnumerable<Citation> Check(CitedSentence sentence)
    {
        foreach (Match match in Is().Matches(sentence.Text))
        {
            if (ClaimWords.IsSupposed(match.Groups["aux"].Value)) continue;
            var isSynchronous = match.Groups["sync"].Success != (match.Groups["not"].Success || ClaimWords.IsNegated(match.Groups["aux"].Value));
            if (Judge(subjects.Of(sentence, match.Index), isSynchronous, match.Value.EndsWith("async", StringComparison.OrdinalIgnoreCase)) is { } judged) yield return At(sentence, match, judged);
        }

        foreach (Match match in Concurrently().Matches(sentence.Text))
        {
            if (ClaimWords.IsHedged(sentence.Text) || subjects.Within(sentence).Where(symbol => symbol is { IsCallable: true, Body: not null }).ToList() is not { Count: > 0 } functions) continue;
            var isNone = !code.Files.Any(file => Concurrent().IsMatch(file.Code.Text));
            yield return At(sentence, match, ($"{functions[0].Name} works {sentence.Written(match.Index, match.Length)}", isNone ? "nothing in the code runs beside the rest" : null));
        }

        foreach (Match match in Called().Matches(sentence.Text))
        {
            if (Judge(subjects.Resolve(sentence.MarkOf(match.Groups["mark"].Value[0])), match.Groups["sync"].Success) is { } judged) yield return At(sentence, match, judged);
        }

        foreach (Match match in Awaits().Matches(sentence.Text))
        {
            var aux = match.Groups["aux"].Value;
            if (!ClaimWords.IsSupposed(aux) && Judge(subjects.Of(sentence, match.Index), sentence.MarkIn(match.Groups["what"].Value)?.Name, ClaimWords.IsNegated(aux)) is { } judged) yield return At(sentence, match, judged);
        }
    }

    private (string Text, string? Problem)? Judge(IReadOnlyList<Symbol> subject, bool isSynchronous, bool isWord = false)
    {
        var functions = subject.Where(symbol => symbol.IsCallable).ToList();
        if (functions.Count == 0) return null;
        var name = functions[0].Name;
        if (isSynchronous) return ($"{name} is synchronous", functions.All(symbol => symbol.Has("async")) ? $"`{name}` is asynchronous" : null);
        return ($"{name} is asynchronous", functions.Any(MayBeAsync) && !(isWord && functions.TrueForAll(IsPlain)) ? null : $"`{name}` is not asynchronous");
    }

    private (string Text, string? Problem)? Judge(IReadOnlyList<Symbol> subject, CodeName? what, bool isNegated)
    {
        var functions = subject.Where(symbol => symbol.IsCallable).ToList();
        if (functions.Count == 0 || (what is not null && !what.Parts.All(code.Knows))) return null;
        var name = functions[0].Name;
        var text = $"{name} {(isNegated ? "never awaits" : "awaits")} {what?.Dotted}".TrimEnd();
        var found = functions.SelectMany(symbol => symbol.WithDescendants()).ToList();
        var awaits = found.Any(symbol => code.EvidenceOf(symbol) is { } evidence && (evidence.Awaits.Count > 0 || evidence.AwaitsImplicitly));
        if (isNegated) return (text, what is null && awaits ? $"`{name}` does await" : null);
        if (!awaits && (functions.TrueForAll(IsPlain) || !functions.Any(MayBeAsync))) return (text, $"`{name}` awaits nothing");
        return (text, what is null || functions.Any(symbol => CodeWords.Has(code.TextOf(symbol), what.Last)) ? null : $"`{name}` does not await `{what.Dotted}`");
    }

    /// <summary>Whether it lacks the word that others of its file bear, and awaits in no other way.</summary>
    private bool IsPlain(Symbol symbol) => symbol.Body is not null && !symbol.WithDescendants().Any(each => each.Has("async")) && !Waits().IsMatch(code.TextOf(symbol)) && code.FileOf(symbol).Code.Module.WithDescendants().Any(each => each.Has("async"));

    /// <summary>Languages without the word have threads, promises and callbacks; where one of these stands in the code, it may be called so.</summary>
    private bool MayBeAsync(Symbol symbol) => symbol.Has("async") || code.EvidenceOf(symbol).Awaits.Count > 0 || Concurrent().IsMatch(code.TextOf(symbol))
        || (symbol.Documentation is { } documentation && Concurrent().IsMatch(documentation));

    private static Citation At(CitedSentence sentence, Match match, (string Text, string? Problem) judged)
    {
        var (start, end) = sentence.Place(match.Index, match.Length);
        return new Citation(judged.Text, start, end, judged.Problem is null ? CitationVerdict.Fine : CitationVerdict.False, judged.Problem);
    }

    [GeneratedRegex(ClaimWords.Aux + @"(?<!\w)(?:is|are|be|runs|works|executes)\s+(?:(?<not>not|never)\s+)?(?:(?:an?|the|fully|entirely|completely|purely|itself|declared)\s+)*(?:(?<sync>synchronous(?:ly)?|sync)|asynchronous(?:ly)?|async|(?:a\s+)?coroutine)\b(?!\s+(?:iterator|context|with|for|io|i/o|counterpart|version|code|calls?|operations?|work|function\s+" + CitedSentence.Mark + "))", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Is();

    [GeneratedRegex(@"\b(?:asynchronous|async|(?<sync>synchronous))\s+(?:(?:generator|helper|class)\s+)?(?:function|method|coroutine|helper)?\s*(?<mark>" + CitedSentence.Mark + ")", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Called();

    [GeneratedRegex(ClaimWords.Aux + @"(?<!\w)awaits\b(?:\s+(?:the|its|a|an|each|every|all|result|of|call|to|both|coroutine|task|promise)\b)*(?:\s*(?<what>" + CitedSentence.Mark + "))?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Awaits();

    [GeneratedRegex(@"\b(?:in\s+(?:its|their|an?)\s+(?:own|new|separate|background|dedicated|different)\s+(?:goroutine|thread|coroutine)|(?:spawns|starts|launches)\s+(?:an?\s+|new\s+|several\s+|multiple\s+)*(?:goroutine|thread|coroutine)s?|(?:\p{Ll}+ed|runs?|works?)\s+(?:asynchronously|concurrently|in\s+parallel)|(?:over|through|via|on)\s+an?\s+(?:channel|promise))\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Concurrently();

    [GeneratedRegex(@"await|\.then\(|\.Wait\(|\.Result\b|GetAwaiter|ContinueWith|block_on|run_until|asyncio\.run", RegexOptions.CultureInvariant)]
    private static partial Regex Waits();

    [GeneratedRegex(@"async|await|promise|future|\btask|coroutine|thread|\bgo\s|goroutine|spawn|executor|timeout|\.then\(|callback|channel|parallel|concurren|fiber", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Concurrent();
}
