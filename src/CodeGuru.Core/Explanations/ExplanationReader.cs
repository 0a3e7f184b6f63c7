using System.Text;
using CodeGuru.Core.Markdown;

namespace CodeGuru.Core.Explanations;

/// <summary>
/// Reads an explanation that a model wrote as Markdown, by the names of its sections. Models number headings, make them bold, or use another word: what is
/// meant is taken, and what is not there is said.
/// </summary>
public static class ExplanationReader
{
    private static readonly Dictionary<string, ExplanationSection> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["in plain words"] = ExplanationSection.Simple,
        ["plain words"] = ExplanationSection.Simple,
        ["simple"] = ExplanationSection.Simple,
        ["simple explanation"] = ExplanationSection.Simple,
        ["step by step"] = ExplanationSection.Detailed,
        ["step-by-step"] = ExplanationSection.Detailed,
        ["detailed"] = ExplanationSection.Detailed,
        ["detailed explanation"] = ExplanationSection.Detailed,
        ["how it works"] = ExplanationSection.Detailed,
        ["walkthrough"] = ExplanationSection.Detailed,
        ["in depth"] = ExplanationSection.DeepDive,
        ["in-depth"] = ExplanationSection.DeepDive,
        ["deep dive"] = ExplanationSection.DeepDive,
        ["deep"] = ExplanationSection.DeepDive,
        ["key concepts"] = ExplanationSection.KeyConcepts,
        ["concepts"] = ExplanationSection.KeyConcepts,
        ["common mistakes"] = ExplanationSection.CommonMistakes,
        ["mistakes"] = ExplanationSection.CommonMistakes,
        ["pitfalls"] = ExplanationSection.CommonMistakes,
        ["common pitfalls"] = ExplanationSection.CommonMistakes,
        ["best practices"] = ExplanationSection.BestPractices,
        ["read on"] = ExplanationSection.Resources,
        ["resources"] = ExplanationSection.Resources,
    };

    /// <param name="markdown">What the model wrote.</param>
    /// <param name="otherwise">What stands in for a part that it does not have.</param>
    public static Explanation Read(string markdown, Explanation otherwise)
    {
        ArgumentNullException.ThrowIfNull(otherwise);
        var (lead, sections) = Split(markdown);
        string Text(ExplanationSection section, string instead) => sections.GetValueOrDefault(section) is { Length: > 0 } text ? text : instead;
        IReadOnlyList<string> Items(ExplanationSection section, IReadOnlyList<string> instead) => sections.TryGetValue(section, out var text) ? ListItems(text) : instead;
        var simple = Text(ExplanationSection.Simple, lead.Length > 0 && sections.Count == 0 ? lead : otherwise.Simple);
        return otherwise with
        {
            Summary = FirstSentence(lead.Length > 0 ? lead : simple) is { Length: > 0 } first ? first : otherwise.Summary,
            Simple = simple,
            Detailed = Text(ExplanationSection.Detailed, otherwise.Detailed),
            DeepDive = Text(ExplanationSection.DeepDive, otherwise.DeepDive),
            KeyConcepts = sections.TryGetValue(ExplanationSection.KeyConcepts, out var concepts) ? [.. ListItems(concepts).Select(Concept)] : otherwise.KeyConcepts,
            CommonMistakes = Items(ExplanationSection.CommonMistakes, otherwise.CommonMistakes),
            BestPractices = Items(ExplanationSection.BestPractices, otherwise.BestPractices),
            Resources = Items(ExplanationSection.Resources, otherwise.Resources),
        };
    }

    /// <summary>The sections that somebody wants at a depth and that a text lacks; the lists may be empty, so only prose is missed.</summary>
    public static IReadOnlyList<ExplanationSection> Missing(string markdown, Depth depth)
    {
        if (depth == Depth.Simple) return string.IsNullOrWhiteSpace(markdown) ? [ExplanationSection.Simple] : [];
        var sections = Split(markdown).Sections;
        return [.. ExplanationSection.For(depth).Where(section => section.IsProse && !(sections.GetValueOrDefault(section)?.Length > 0))];
    }

    private static (string Lead, Dictionary<ExplanationSection, string> Sections) Split(string markdown)
    {
        ArgumentNullException.ThrowIfNull(markdown);
        var code = FencedBlock.In(markdown);
        var parts = new Dictionary<ExplanationSection, StringBuilder>();
        var (lead, at) = (new StringBuilder(), 0);
        var current = lead;
        foreach (var line in markdown.Split('\n'))
        {
            var start = at;
            at += line.Length + 1;
            if (!code.Any(block => block.Start <= start && start < block.End) && SectionOf(line) is { } section)
            {
                if (!parts.TryGetValue(section, out current)) parts[section] = current = new StringBuilder();
                continue;
            }

            current.Append(line).Append('\n');
        }

        return (lead.ToString().Trim(), parts.ToDictionary(part => part.Key, part => part.Value.ToString().Trim()));
    }

    /// <summary>The section that a line begins: <c>## Step by step</c>, <c>**2. Step by step:**</c>.</summary>
    private static ExplanationSection? SectionOf(string line)
    {
        var text = line.Trim();
        if (text.Length == 0 || (text[0] != '#' && !text.StartsWith("**", StringComparison.Ordinal))) return null;
        return Names.GetValueOrDefault(text.Trim('#', '*', ':', ' ', '.').TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '.', ')', ' '));
    }

    private static List<string> ListItems(string text)
    {
        var items = new List<string>();
        foreach (var line in text.Split('\n'))
        {
            var item = line.TrimStart();
            if (line.Length - item.Length < 2 && ItemText(item) is { } first) items.Add(first);
            else if (items.Count > 0 && item.Length > 0) items[^1] += "\n" + item.TrimEnd();
        }

        return items.Count > 0 || text.Length == 0 ? items : [text];
    }

    private static string? ItemText(string line)
    {
        if (line.Length > 2 && line[0] is '-' or '*' or '+' && line[1] == ' ') return line[2..].Trim();
        var digits = line.TakeWhile(char.IsAsciiDigit).Count();
        return digits > 0 && line.Length > digits + 1 && line[digits] is '.' or ')' && line[digits + 1] == ' ' ? line[(digits + 2)..].Trim() : null;
    }

    private static KeyConcept Concept(string item)
    {
        var colon = item.IndexOf(':', StringComparison.Ordinal);
        return colon is > 0 and < 60 ? new KeyConcept(item[..colon].Trim('*', '`', ' '), item[(colon + 1)..].TrimStart('*', ' '), []) : new KeyConcept(item, "", []);
    }

    private static string FirstSentence(string text)
    {
        var paragraph = text.Split("\n\n")[0].ReplaceLineEndings(" ").Trim();
        var end = paragraph.IndexOf(". ", StringComparison.Ordinal);
        return end > 0 ? paragraph[..(end + 1)] : paragraph;
    }
}
