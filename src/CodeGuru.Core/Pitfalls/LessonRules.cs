using System.Text;

namespace CodeGuru.Core.Pitfalls;

/// <summary>What a lesson's readers are told of the rules that point to it.</summary>
public static class LessonRules
{
    /// <summary>A section; null where no rule points to the lesson.</summary>
    public static string? Markdown(string lesson)
    {
        var rules = PitfallCatalog.All.Select(rule => rule.About).Where(about => about.Lesson == lesson).ToList();
        if (rules.Count == 0) return null;
        var text = new StringBuilder("## How CodeGuru spots it\n\n`codeguru review` looks for this in your code:\n\n");
        foreach (var about in rules) text.Append($"- **{about.Id} {about.Name}**: {about.Spotting}\n");
        return text.ToString();
    }
}
