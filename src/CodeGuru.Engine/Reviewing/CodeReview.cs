using CodeGuru.Core.Pitfalls;
using CodeGuru.Engine.Facts;

namespace CodeGuru.Engine.Reviewing;

/// <summary>What was found in some files.</summary>
/// <param name="Files">All that were reviewed, those without a finding too.</param>
public sealed record CodeReview(IReadOnlyList<FileReview> Files)
{
    public IEnumerable<Pitfall> Pitfalls => Files.SelectMany(file => file.Pitfalls);

    /// <summary>Reviews files whose facts are known, in parallel.</summary>
    public static async Task<CodeReview> OfAsync(CodeFacts facts, ReviewSettings settings, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var project = new ReviewedProject([.. facts.Files.Select(file => file.Code)], facts.Calls, settings);
        var reviews = new FileReview[facts.Files.Count];
        await DeepThreads.ForEachAsync(reviews.Length, at => reviews[at] = Of(facts.Files[at], project.Findings(facts.Files[at].Code, cancellationToken)), cancellationToken).ConfigureAwait(false);
        return new CodeReview(reviews);
    }

    private static FileReview Of(FileFacts file, FileFindings findings) => new(file, findings.Pitfalls) { Suppressed = findings.Suppressed.Count, Notices = findings.Notices };
}
