using CodeGuru.Core.Answers.Citations.Claims;
using CodeGuru.Core.Answers.Citations.Reading;

namespace CodeGuru.Core.Answers.Citations;

/// <summary>
/// Looks up what an explanation says about code: names, places, calls, and claims on complexity, asynchrony, recursion, parameters, results and exceptions.
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
        ClaimCheck[] checks =
        [
            new NameCitations(code, subjects), new PlaceCitations(code, subjects), new CallClaims(code, subjects), new ComplexityClaims(code, subjects), new GrowthClaims(code, subjects),
            new AsyncClaims(code, subjects), new ConcurrencyClaims(code, subjects), new RecursionClaims(code, subjects), new ReturnClaims(code, subjects), new ParameterClaims(code, subjects), new DefaultClaims(code, subjects),
            new ExceptionClaims(code, subjects), new HandlingClaims(code, subjects), new KeywordClaims(code, subjects),
        ];
        var found = new List<Citation>();
        foreach (var sentence in CitedText.Read(markdown, word => CodeWords.IsPlain(word) && !code.Declares(word)))
        {
            subjects.Enter(sentence);
            found.AddRange(checks.SelectMany(check => check.Check(sentence)));
        }

        return new CitationReport([.. found.OrderBy(citation => citation.Start)]);
    }
}
