using System.Text;

namespace CodeGuru.Core.Explanations;

/// <summary>Writes of an explanation what somebody wants who asked for one depth, as Markdown.</summary>
public static class ExplanationText
{
    /// <param name="explanation">All of it.</param>
    /// <param name="depth">How far somebody wants to read.</param>
    /// <param name="without">A section that is shown elsewhere.</param>
    public static string Markdown(Explanation explanation, Depth depth, ExplanationSection? without = null)
    {
        ArgumentNullException.ThrowIfNull(explanation);
        var text = new StringBuilder();
        // Where a part begins with the summary anyhow, it is not said twice.
        if (depth != Depth.Simple || !explanation.Simple.StartsWith(explanation.Summary, StringComparison.Ordinal)) Append(text, null, explanation.Summary);
        foreach (var section in ExplanationSection.For(depth).Where(section => section != without)) Append(text, depth == Depth.Simple ? null : section.Heading, section.Of(explanation));
        return text.ToString();
    }

    private static void Append(StringBuilder text, string? heading, string content)
    {
        if (content.Trim() is not { Length: > 0 } words) return;
        if (text.Length > 0) text.Append('\n');
        if (heading is not null) text.Append("## ").Append(heading).Append("\n\n");
        text.Append(words).Append('\n');
    }
}
