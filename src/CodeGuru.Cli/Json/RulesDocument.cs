using CodeGuru.Cli.Rendering.Reviews;
using CodeGuru.Core.Pitfalls;

namespace CodeGuru.Cli.Json;

/// <summary><c>review --list --format json</c>.</summary>
internal sealed record RulesDocument(int Schema, IReadOnlyList<RulesDocument.RuleEntry> Rules)
{
    public static RulesDocument Of(IReadOnlyList<PitfallRule> rules) => new(1, [.. rules.Select(rule => RuleEntry.Of(rule.About))]);

    internal sealed record RuleEntry(
        string Rule, string Name, string Severity, IReadOnlyList<string> Languages, string Summary, string Why, string Wrong, string Right, string Spotting, string? Lesson,
        IReadOnlyList<string> References)
    {
        public static RuleEntry Of(PitfallAbout about) => new(
            about.Id, about.Name, ReviewText.Word(about.Severity), about.Languages, about.Summary, about.Why, about.Wrong, about.Right, about.Spotting, about.Lesson, about.References);
    }
}
