using System.Text.RegularExpressions;
using CodeGuru.Core.Answers.Citations.Reading;
using CodeGuru.Core.Code;

namespace CodeGuru.Core.Answers.Citations.Claims;

/// <summary>Checks what is said to be asynchronous, and what is said to be awaited.</summary>
internal sealed partial class AsyncClaims(CitedCode code, SubjectReader subjects) : ClaimCheck(code, subjects)
{
    public override IEnumerable<Citation> Check(CitedSentence sentence)
    {
        foreach (Match match in Is().Matches(sentence.Text))
        {
            if (ClaimWords.IsSupposed(match.Groups["aux"].Value)) continue;
            var isSynchronous = match.Groups["sync"].Success != (match.Groups["not"].Success || ClaimWords.IsNegated(match.Groups["aux"].Value) || ClaimWords.IsDenied(sentence.Text[..match.Index]));
            if (Judge(Subjects.Of(sentence, match.Index), isSynchronous, match.Value.EndsWith("async", StringComparison.OrdinalIgnoreCase)) is { } judged) yield return Cite(sentence, match.Index, match.Length, judged.Text, judged.Problem);
        }

        foreach (Match match in Called().Matches(sentence.Text))
        {
            if (Judge(Subjects.Resolve(sentence.MarkOf(match.Groups["mark"].Value[0])), match.Groups["sync"].Success) is { } judged) yield return Cite(sentence, match.Index, match.Length, judged.Text, judged.Problem);
        }

        foreach (Match match in Awaits().Matches(sentence.Text))
        {
            var aux = match.Groups["aux"].Value;
            if (!ClaimWords.IsSupposed(aux) && Judge(Subjects.Of(sentence, match.Index), sentence.MarkIn(match.Groups["what"].Value)?.Name, ClaimWords.IsNegated(aux), sentence) is { } judged) yield return Cite(sentence, match.Index, match.Length, judged.Text, judged.Problem);
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

    private (string Text, string? Problem)? Judge(IReadOnlyList<Symbol> subject, CodeName? what, bool isNegated, CitedSentence sentence)
    {
        var functions = subject.Where(symbol => symbol.IsCallable).ToList();
        if (functions.Count == 0 || (what is not null && !what.Parts.All(Code.Knows))) return null;
        var name = functions[0].Name;
        var text = $"{name} {(isNegated ? "never awaits" : "awaits")} {what?.Dotted}".TrimEnd();
        var found = functions.SelectMany(symbol => symbol.WithDescendants()).ToList();
        var awaits = found.Any(symbol => Code.EvidenceOf(symbol) is { } evidence && (evidence.Awaits.Count > 0 || evidence.AwaitsImplicitly));
        if (isNegated) return (text, what is null && awaits && !ClaimWords.IsConditional(sentence.Text) ? $"`{name}` does await" : null);
        if (!awaits && (functions.TrueForAll(IsPlain) || !functions.Any(MayBeAsync))) return (text, $"`{name}` awaits nothing");
        return (text, what is null || functions.Any(symbol => CodeWords.Has(Code.TextOf(symbol), what.Last)) ? null : $"`{name}` does not await `{what.Dotted}`");
    }

    /// <summary>Whether it lacks the word that others of its file bear, and awaits in no other way.</summary>
    private bool IsPlain(Symbol symbol) => symbol.Body is not null && !symbol.WithDescendants().Any(each => each.Has("async")) && !Waits().IsMatch(Code.TextOf(symbol)) && Code.FileOf(symbol).Code.Module.WithDescendants().Any(each => each.Has("async"));

    /// <summary>Languages without the word have threads, promises and callbacks; where one of these stands in the code, it may be called so.</summary>
    private bool MayBeAsync(Symbol symbol) => symbol.Has("async") || Code.EvidenceOf(symbol).Awaits.Count > 0 || ConcurrencyClaims.IsConcurrent(Code.TextOf(symbol))
        || (symbol.Documentation is { } documentation && ConcurrencyClaims.IsConcurrent(documentation));

    [GeneratedRegex(ClaimWords.Aux + @"(?<!\w)(?:is|are|be|runs|works|executes)\s+(?:(?<not>not|never)\s+)?(?:(?:an?|the|fully|entirely|completely|purely|itself|declared)\s+)*(?:(?<sync>synchronous(?:ly)?|sync)|asynchronous(?:ly)?|async|(?:a\s+)?coroutine)\b(?!\s+(?:iterator|context|with|for|io|i/o|counterpart|version|code|calls?|operations?|work|function\s+" + CitedSentence.Mark + "))", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Is();

    [GeneratedRegex(@"\b(?:asynchronous|async|(?<sync>synchronous))\s+(?:(?:generator|helper|class)\s+)?(?:function|method|coroutine|helper)?\s*(?<mark>" + CitedSentence.Mark + ")", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Called();

    [GeneratedRegex(ClaimWords.Aux + @"(?<!\w)awaits\b(?:\s+(?:the|its|a|an|each|every|all|result|of|call|to|both|coroutine|task|promise)\b)*(?:\s*(?<what>" + CitedSentence.Mark + "))?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Awaits();

    [GeneratedRegex(@"await|\.then\(|\.Wait\(|\.Result\b|GetAwaiter|ContinueWith|block_on|run_until|asyncio\.run", RegexOptions.CultureInvariant)]
    private static partial Regex Waits();
}
