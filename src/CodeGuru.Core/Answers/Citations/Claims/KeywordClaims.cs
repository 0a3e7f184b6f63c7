using System.Text.RegularExpressions;
using CodeGuru.Core.Answers.Citations.Reading;

namespace CodeGuru.Core.Answers.Citations.Claims;

/// <summary>Checks that the statements are there that a function is said to have, by their keywords: a <c>foreach</c>, a <c>switch</c>, what it declares.</summary>
internal sealed partial class KeywordClaims(CitedCode code, SubjectReader subjects) : ClaimCheck(code, subjects)
{
    public override IEnumerable<Citation> Check(CitedSentence sentence)
    {
        foreach (Match match in Statements().Matches(sentence.Text))
        {
            var mark = sentence.MarkOf(match.Groups["word"].Value[0]);
            if (!Keyword().IsMatch(mark.Text) || ClaimWords.IsHedged(sentence.Text) || ClaimWords.IsDenied(sentence.Text[..match.Index]) || Functions(Subjects.Acting(sentence)) is not { Count: > 0 } functions) continue;
            yield return Judge(sentence, new Predicate(match, functions, false), $"{functions[0].Name} has {mark.Text}", function => Code.ReachedFrom(function).Any(each => CodeWords.Has(Code.TextOf(each), mark.Text)) ? null : $"`{function.Name}` has no `{mark.Text}`");
        }

        foreach (var predicate in Predicates(sentence, Declares()))
        {
            var mark = sentence.MarkOf(predicate.Match.Groups["what"].Value[0]);
            if (predicate.IsNegated || !mark.Text.StartsWith("throws ", StringComparison.Ordinal)) continue;
            yield return Judge(sentence, predicate, $"{predicate.Name} declares {mark.Text}", function => Bare(Code.TextOf(function).ToString()).Contains(Bare(mark.Text), StringComparison.Ordinal) ? null : $"`{function.Name}` does not declare `{mark.Text}`");
        }
    }

    private static string Bare(string text) => Spaces().Replace(text, "");

    [GeneratedRegex(@"\b(?:in|with|by|through|has|uses|runs|contains)\s+(?:an?|one|a\s+single)\s+(?:\p{Ll}+\s+)?(?<word>" + CitedSentence.Mark + @")(?:\s+(?:loop|statement|block))?\b|\b(?:in|with|by|through|has|uses|runs|contains)\s+(?:an?|one)\s+(?<word>" + CitedSentence.Mark + @")(?=\s*[.,;:)]|\s+(?:and|over|that|which|on)\b|$)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Statements();

    [GeneratedRegex("^(?:for|foreach|while|do|loop|switch|match|defer|goto|until)$", RegexOptions.CultureInvariant)]
    private static partial Regex Keyword();

    [GeneratedRegex(ClaimWords.Aux + @"(?<!\w)declares\s+(?:an?\s+|the\s+)?(?<what>" + CitedSentence.Mark + ")", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Declares();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();
}
