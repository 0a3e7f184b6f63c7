using CodeGuru.Core.Text;

namespace CodeGuru.Cli.CommandLine;

/// <summary>Finds what a mistyped word was probably meant to be.</summary>
internal static class Nearest
{
    /// <summary>The candidate that is at most a third of the word's letters away, or null.</summary>
    public static string? To(string word, IEnumerable<string> candidates)
    {
        var limit = Math.Max(1, word.Length / 3);
        return candidates
            .Select(candidate => (candidate, Distance: candidate.StartsWith(word, StringComparison.OrdinalIgnoreCase) && word.Length > 1 ? 0 : EditDistance.Between(word, candidate, limit)))
            .Where(pair => pair.Distance <= limit)
            .OrderBy(pair => pair.Distance)
            .Select(pair => pair.candidate)
            .FirstOrDefault();
    }
}
