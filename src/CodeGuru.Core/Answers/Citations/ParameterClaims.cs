using System.Text.RegularExpressions;

namespace CodeGuru.Core.Answers.Citations;

/// <summary>Checks whose parameter something is said to be.</summary>
internal sealed partial class ParameterClaims(CitedCode code, SubjectReader subjects)
{
    public IEnumerable<Citation> Check(CitedSentence sentence)
    {
        foreach (var match in Named().Matches(sentence.Text).Concat(Taken().Matches(sentence.Text)))
        {
            var mark = sentence.MarkOf(match.Groups["what"].Value[0]);
            var of = match.Groups["of"] is { Success: true } owner ? subjects.Resolve(sentence.MarkOf(owner.Value[0])) : subjects.Of(sentence, match.Index);
            if (of.Count == 0 || mark.Name is not { Parts: [var name], Rest: "" } || !code.Contains(name)) continue;
            var text = $"{of[0].Name} takes {name}";
            if (of.Any(symbol => CodeWords.Has(code.TextOf(symbol), name)))
            {
                yield return new Citation(text, mark.Start, mark.End, CitationVerdict.Fine, null);
                continue;
            }

            // A name that is nobody's parameter may be the kind of thing that is taken.
            var others = code.Files.SelectMany(file => file.Code.Module.WithDescendants()).Where(symbol => symbol.IsCallable && !symbol.IsAnonymous && symbol.Parameters.Any(parameter => parameter.Name == name)).Select(symbol => symbol.Name).Distinct().Take(2).ToList();
            if (others.Count > 0)
                yield return new Citation(text, mark.Start, mark.End, CitationVerdict.False, $"`{of[0].Name}` has no `{name}`; {string.Join(" and ", others.Select(each => $"`{each}`"))} {(others.Count > 1 ? "have" : "has")}");
        }
    }

    [GeneratedRegex(
        @"(?<!\w)(?:(?:its|the)\s+(?:\w+\s+)?(?:parameter|argument)\s+(?<what>" + CitedSentence.Mark + @")|(?:its|the|an?)\s+(?<what>" + CitedSentence.Mark + @")\s+(?:parameter|argument)(?:\s+of\s+(?<of>" + CitedSentence.Mark + "))?)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Named();

    [GeneratedRegex(@"(?<!\w)(?:takes|accepts|expects|receives)\s+(?:an?\s+|the\s+)?(?<what>" + CitedSentence.Mark + @")(?!\s+(?:of|from|by|out|off|away|apart)\b)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Taken();
}
