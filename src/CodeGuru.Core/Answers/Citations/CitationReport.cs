using System.Text;

namespace CodeGuru.Core.Answers.Citations;

/// <summary>Everything in an explanation that could be looked up.</summary>
/// <param name="Citations">In the order of the text; what is said twice stands here twice.</param>
public sealed record CitationReport(IReadOnlyList<Citation> Citations)
{
    /// <summary>How many different ones were looked up.</summary>
    public int Checked => Citations.DistinctBy(citation => citation.Text).Count();

    /// <summary>What is wrong, each once.</summary>
    public IReadOnlyList<Citation> Problems => [.. Citations.Where(citation => citation.Verdict != CitationVerdict.Fine).DistinctBy(citation => (citation.Text, citation.Problem))];

    public bool IsFine => Citations.All(citation => citation.Verdict == CitationVerdict.Fine);

    /// <summary>The count, to stand among an answer's checks.</summary>
    /// <param name="corrected">How many were wrong before the text was repaired.</param>
    public CitationCheck Count(int corrected) => new(Checked, corrected, Texts(CitationVerdict.Unknown)) { Contradicted = Texts(CitationVerdict.False) };

    /// <summary>The text with a remark behind everything that is wrong.</summary>
    public string Mark(string markdown)
    {
        ArgumentNullException.ThrowIfNull(markdown);
        var text = new StringBuilder();
        var at = 0;
        foreach (var group in Citations.Where(citation => citation.Problem is not null).GroupBy(citation => citation.End).OrderBy(group => group.Key))
        {
            text.Append(markdown, at, group.Key - at).Append($" *[{string.Join("; ", group.Select(citation => citation.Problem).Distinct())}]*");
            at = group.Key;
        }

        return text.Append(markdown, at, markdown.Length - at).ToString();
    }

    private List<string> Texts(CitationVerdict verdict) => [.. Citations.Where(citation => citation.Verdict == verdict).Select(citation => citation.Text).Distinct()];
}
