using System.Text;
using CodeGuru.Cli.CommandLine;
using CodeGuru.Cli.Json;
using CodeGuru.Core;
using CodeGuru.Core.Markdown;
using CodeGuru.Core.Pitfalls;

namespace CodeGuru.Cli.Rendering.Reviews;

/// <summary>What people are told about rules.</summary>
internal static class RuleReport
{
    public static int List(OutputStyle style)
    {
        if (style.IsJson)
        {
            JsonOutput.Write(style.Host.Out, RulesDocument.Of(PitfallCatalog.All), CodeGuruJson.Default.RulesDocument, indented: style.Format == OutputFormat.Json);
            return (int)ExitCode.Done;
        }

        var report = new StringBuilder("| Rule | Severity | Languages | What it finds |\n|---|---|---|---|\n");
        foreach (var about in PitfallCatalog.All.Select(rule => rule.About))
            report.Append($"| {about.Id} {about.Name} | {ReviewText.Word(about.Severity)} | {string.Join(", ", about.Languages)} | {about.Summary.Replace("|", "\\|", StringComparison.Ordinal)} |\n");
        report.Append("\nOne rule in full: `codeguru review --explain CG1001`.\n");
        style.WriteMarkdown(report.ToString());
        return (int)ExitCode.Done;
    }

    /// <exception cref="CodeGuruException">There is no such rule.</exception>
    public static int Explain(OutputStyle style, string name)
    {
        var rule = PitfallCatalog.Find(name) ?? throw new CodeGuruException(ExitCode.NotFound, "Unknown rule", $"There is no rule {UsageErrors.Quote(name)}.",
            Nearest.To(name, PitfallCatalog.All.SelectMany(each => new[] { each.About.Id, each.About.Name })) is { } near ? $"Did you mean '{near}'?" : "See 'codeguru review --list'.");
        if (style.IsJson) JsonOutput.Write(style.Host.Out, RulesDocument.Of([rule]), CodeGuruJson.Default.RulesDocument, indented: style.Format == OutputFormat.Json);
        else style.WriteMarkdown(Markdown(rule.About));
        return (int)ExitCode.Done;
    }

    private static string Markdown(PitfallAbout about)
    {
        var report = new StringBuilder($"# {about.Id} {about.Name}\n\n{about.Summary} Severity: {ReviewText.Word(about.Severity)}. Languages: {string.Join(", ", about.Languages)}.\n");
        report.Append($"\n{about.Why}\n\n## Wrong\n\n{FenceText.Of(about.Languages[0], about.Wrong)}\n## Right\n\n{FenceText.Of(about.Languages[0], about.Right)}\n## How CodeGuru spots it\n\n{about.Spotting}\n");
        if (about.Lesson is { } lesson) report.Append($"\nThe lesson: `codeguru lessons show {lesson}`.\n");
        if (about.References.Count > 0) report.Append($"\nElsewhere: {string.Join(", ", about.References)}.\n");
        return report.ToString();
    }
}
