using System.Text.RegularExpressions;
using CodeGuru.Core.Markdown;

namespace CodeGuru.Core.Answers;

/// <summary>Looks up the lessons that an answer says it relies on: slugs in parentheses, as models are told to cite them.</summary>
public static partial class LessonCitations
{
    /// <summary>What became of the citations; null where there is none.</summary>
    /// <param name="markdown">The answer.</param>
    /// <param name="slugs">The slugs of all lessons.</param>
    public static CitationCheck? Check(string markdown, IReadOnlySet<string> slugs)
    {
        ArgumentNullException.ThrowIfNull(markdown);
        ArgumentNullException.ThrowIfNull(slugs);
        var tracks = slugs.Select(TrackOf).ToHashSet();
        var code = FencedBlock.In(markdown);
        var cited = Group().Matches(markdown)
            .Where(group => !code.Any(block => block.Start <= group.Index && group.Index < block.End))
            .SelectMany(group => group.Groups["slug"].Captures.Select(slug => slug.Value))
            // "(read/write)" has the form of a slug, and is none.
            .Where(slug => tracks.Contains(TrackOf(slug)))
            .Distinct().ToList();
        return cited.Count == 0 ? null : new CitationCheck(cited.Count, 0, [.. cited.Where(slug => !slugs.Contains(slug))]);
    }

    private static string TrackOf(string slug) => slug[..slug.IndexOf('/', StringComparison.Ordinal)];

    [GeneratedRegex(@"\(\s*(?:see\s+)?`?(?<slug>[a-z]+/[a-z0-9][a-z0-9-]*)`?(?:(?:\s*[,;]\s*(?:and\s+)?|\s+and\s+)`?(?<slug>[a-z]+/[a-z0-9][a-z0-9-]*)`?)*\s*\)", RegexOptions.CultureInvariant)]
    private static partial Regex Group();
}
