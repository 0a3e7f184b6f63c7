using System.Globalization;
using System.Text.RegularExpressions;
using CodeGuru.Core.Answers.Citations.Reading;
using CodeGuru.Core.Code;

namespace CodeGuru.Core.Answers.Citations.Claims;

/// <summary>Checks the numbers that are given for cyclomatic and cognitive complexity.</summary>
internal sealed partial class ComplexityClaims(CitedCode code, SubjectReader subjects) : ClaimCheck(code, subjects)
{
    public override IEnumerable<Citation> Check(CitedSentence sentence)
    {
        foreach (Match match in Claim().Matches(sentence.Text))
        {
            var between = match.Groups["between"].Value;
            if (Approximate().IsMatch(between) || Change().IsMatch(sentence.Text[(match.Index + match.Length)..])) continue;
            var measured = SubjectOf(sentence, match.Index, between).Where(symbol => Code.EntryOf(symbol)?.Metrics is not null).ToList();
            if (measured.Count == 0 || Number(sentence, match.Groups["number"].Value) is not { } said) continue;
            var isCognitive = match.Groups["kind"].Value.StartsWith("cog", StringComparison.OrdinalIgnoreCase);
            var isEither = match.Groups["kind"].Length == 0;
            var metrics = measured.Select(symbol => Code.EntryOf(symbol)!.Metrics!).ToList();
            var fits = metrics.Any(each => (isCognitive ? each.Cognitive : each.Cyclomatic) == said || (isEither && each.Cognitive == said))
                || measured.Where(symbol => symbol.Kind == SymbolKind.Module).Select(symbol => Analysis.Metrics.Total(Code.FileOf(symbol).Code)).Any(total => (isCognitive ? total.Cognitive : total.Cyclomatic) == said);
            var (start, end) = sentence.Place(match.Index, match.Length);
            var kind = isCognitive ? "cognitive" : "cyclomatic";
            yield return new Citation($"{kind} complexity {said} of {measured[0].Name}", start, end, fits ? CitationVerdict.Fine : CitationVerdict.False,
                fits ? null : $"its {kind} complexity is {(isCognitive ? metrics[0].Cognitive : metrics[0].Cyclomatic)}");
        }
    }

    private IReadOnlyList<Symbol> SubjectOf(CitedSentence sentence, int index, string between)
    {
        // "the complexity of `f` is 7"
        if (sentence.MarkIn(between) is { } within && Subjects.Resolve(within) is { Count: > 0 } owned) return owned;
        if (Subjects.Opening(sentence) is { Count: > 0 } opening) return opening;
        // "the constructor of `C`: the complexity is 2", "`C.+`: the complexity is 2": not the type's.
        if (PartOf().IsMatch(sentence.Text[..index]) || Named().Match(sentence.Text[..index]) is { Success: true } mark && Subjects.Resolve(sentence.MarkOf(mark.Value[0])).Count == 0) return [];
        var named = sentence.Text[..index].Where(CitedSentence.IsMark).Select(letter => Subjects.Resolve(sentence.MarkOf(letter))).Where(found => found.Count > 0).ToList();
        if (named.Count == 0) named = [.. sentence.Marks.Select(each => Subjects.Resolve(each.Mark)).Where(found => found.Count > 0)];
        return named.Count > 0 ? named[^1] : Subjects.About(sentence);
    }

    private static int? Number(CitedSentence sentence, string text) =>
        int.TryParse(CitedSentence.IsMark(text[0]) ? sentence.MarkOf(text[0]).Text : text, CultureInfo.InvariantCulture, out var number) ? number : null;

    [GeneratedRegex(
        @"(?<!\b(?:time|space|asymptotic|algorithmic|runtime|run-time|computational|memory|linear|quadratic|amortized|amortised)\s)\b(?:(?<kind>cyclomatic|cognitive|mccabe(?:['’]s)?)\s+)?complexity\b(?<between>[^.;0-9]{0,40}?)(?<number>\d{1,4}\b|" + CitedSentence.Mark + @"(?=\s*(?:[.,;)]|$|\s(?:and|because|which|with|for))))(?!\s*(?:%|points?\s+(?:more|less)))",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Claim();

    [GeneratedRegex(@"\b(?:from|than|above|below|over|under|limit|threshold|between|most|least|increas\w+|grow\w*|reduc\w+|drop\w*|up to|about|around|roughly|approximately|nearly|almost|lines?|contribut\w+|adds?)\b|O\(", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Approximate();

    [GeneratedRegex(@"\bconstructor\s+of\s+" + CitedSentence.Mark, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PartOf();

    [GeneratedRegex(CitedSentence.Mark + @"(?=\s*[:–—]\s+(?:the|its)?\s*$)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Named();

    [GeneratedRegex(@"^\s*(?:→|->|to)\s*\d", RegexOptions.CultureInvariant)]
    private static partial Regex Change();
}
