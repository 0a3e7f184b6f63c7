using CodeGuru.Core;
using CodeGuru.Core.Pitfalls;
using CodeGuru.Engine.Configuration;
using CodeGuru.Engine.Facts;

namespace CodeGuru.Engine.Reviewing;

/// <summary>Makes of what is configured what rules are told.</summary>
public static class ReviewConfiguration
{
    /// <exception cref="CodeGuruException">A rule that is named is not one, or a severity is not.</exception>
    public static ReviewSettings Read(Options options, string workingFolder, CodeFacts facts)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(facts);
        var versions = new GoVersions(workingFolder);
        var shown = facts.Files.GroupBy(file => file.Code.Path).ToDictionary(group => group.Key, group => group.First().Path);
        return new ReviewSettings
        {
            Disabled = Words(options.DisabledRules.Value).Select(word => Rule(word, "review.disable").About.Id).ToHashSet(),
            Severities = Words(options.RuleSeverities.Value).Select(Severity).ToDictionary(pair => pair.Id, pair => pair.Severity),
            GoVersion = path => shown.TryGetValue(path, out var named) ? versions.Of(named) : null,
        };
    }

    private static (string Id, Severity Severity) Severity(string word)
    {
        var parts = word.Split('=', 2, StringSplitOptions.TrimEntries);
        return parts is [var rule, var severity] && Enum.TryParse<Severity>(severity, ignoreCase: true, out var value) && severity.All(char.IsAsciiLetter)
            ? (Rule(rule, "review.severity").About.Id, value)
            : throw new CodeGuruException(ExitCode.BadConfiguration, "Bad configuration", $"review.severity: '{word}' is no severity of a rule.", "For example: CG2001=error, CG9012=info.");
    }

    private static PitfallRule Rule(string word, string key) => PitfallCatalog.Find(word)
        ?? throw new CodeGuruException(ExitCode.BadConfiguration, "Bad configuration", $"{key}: there is no rule '{word}'.", "See 'codeguru review --list'.");

    private static IEnumerable<string> Words(string? text) => (text ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
