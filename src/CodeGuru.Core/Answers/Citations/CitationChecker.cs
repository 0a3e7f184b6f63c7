namespace CodeGuru.Core.Answers.Citations;

/// <summary>
/// Looks up what an explanation says about code: names, places, calls, and claims on complexity, asynchrony, recursion, results and exceptions.
/// What the facts do not decide is let pass, so that what is said to be wrong is wrong.
/// </summary>
public static class CitationChecker
{
    /// <param name="markdown">The explanation.</param>
    /// <param name="code">What it is about.</param>
    public static CitationReport Check(string markdown, CitedCode code)
    {
        ArgumentNullException.ThrowIfNull(markdown);
        ArgumentNullException.ThrowIfNull(code);
        var subjects = new SubjectReader(code);
        Func<CitedSentence, IEnumerable<Citation>>[] checks =
        [
            new NameCitations(code).Check, new PlaceCitations(code).Check, new CallClaims(code, subjects).Check, new ComplexityClaims(code, subjects).Check, new GrowthClaims(code, subjects).Check,
            new AsyncClaims(code, subjects).Check, new RecursionClaims(code, subjects).Check, new ReturnClaims(code, subjects).Check, new ParameterClaims(code, subjects).Check, new ExceptionClaims(code, subjects).Check,
        ];
        var found = new List<Citation>();
        foreach (var sentence in CitedText.Read(markdown, word => CodeWords.IsPlain(word) && !code.Declares(word)))
        {
            subjects.Enter(sentence);
            found.AddRange(checks.SelectMany(check => check(sentence)));
        }

        return new CitationReport([.. found.OrderBy(citation => citation.Start)]);
    }
}
