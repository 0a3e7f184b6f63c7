using System.Text;

namespace CodeGuru.Core.Explanations.Narration;

/// <summary>Writes steps as a numbered Markdown list, their parts below them.</summary>
internal static class StepList
{
    private const int Deepest = 8;

    public static string Of(IReadOnlyList<Step> steps, int most = int.MaxValue)
    {
        var text = new StringBuilder();
        foreach (var (number, step) in steps.Take(most).Index()) Write(text, step, $"{number + 1}.", 0);
        if (steps.Count > most) text.Append($"\nThe remaining {Wording.Counted(steps.Count - most, "step")} stand on {Wording.Lines(steps[most].From, steps[^1].To)}.\n");
        return text.ToString().TrimEnd('\n');
    }

    private static void Write(StringBuilder text, Step step, string mark, int level)
    {
        var hasParts = step.Parts.Count > 0 && level < Deepest;
        text.Append(' ', level * 3).Append(mark).Append(' ').Append(Wording.Sentence($"{step.Text} ({Wording.Lines(step.From, step.To)}){(hasParts ? ":" : "")}")).Append('\n');
        if (!hasParts) return;
        foreach (var part in step.Parts) Write(text, part, "-", level + 1);
    }
}
