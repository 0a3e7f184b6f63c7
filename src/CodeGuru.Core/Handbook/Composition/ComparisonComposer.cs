using System.Text;
using CodeGuru.Core.Markdown;

namespace CodeGuru.Core.Handbook.Composition;

/// <summary>Writes the comparison of two subjects of one family from what their lessons hold: blocks, examples, shared traits.</summary>
public static class ComparisonComposer
{
    /// <param name="left">The side that was named first.</param>
    /// <param name="right">The other side.</param>
    /// <param name="depth">How far to go.</param>
    /// <param name="level">A beginner gets the plain words of each side as well.</param>
    public static string Compose(ComparedSide left, ComparedSide right, Depth depth, Level level = Level.Intermediate)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        ComparedSide[] sides = [left, right];
        var answer = new AnswerWriter();
        answer.Title($"{Name(left)} vs {Name(right)}");
        answer.Paragraph($"Put together from what the handbook says about each: {string.Join(" and ", sides.Select(side => $"`{side.Lesson.Slug}`"))}.");
        if ((depth == Depth.All || level == Level.Beginner) && Each(sides, side => side.PlainWords) is { Length: > 0 } plain)
            answer.Section(LessonPartNames.Heading(LessonPart.InPlainWords), plain);
        answer.Section("Core concepts", string.Join("\n\n", sides.Select(side => $"### {Name(side)}\n\n{SubjectBlock.Of(side.Subject)}")));
        answer.Section("Example", Each(sides, side => side.Example));
        answer.Section("Key differences", Table(left, right));
        if (depth >= Depth.Detailed)
        {
            answer.Section("Choosing", string.Join("\n", sides.Select(side => $"- **{Name(side)}:** {side.Subject.BestFor}")));
            if (Each(sides, side => side.FirstPitfall) is { Length: > 0 } pitfalls) answer.Section("Pitfalls", pitfalls);
        }

        if (depth >= Depth.Deep) answer.Section("Under the hood", Each(sides, side => side.Lesson[LessonPart.UnderTheHood]));
        if (depth == Depth.All) answer.Section("Best practices", Each(sides, side => side.Lesson[LessonPart.BestPractices]));
        if (depth >= Depth.Deep) answer.Section("Sources", SourceList.Of(sides.Select(side => side.Lesson)));
        answer.Paragraph("**Related lessons:** " + string.Join(" · ", sides.Select(side => $"`{side.Lesson.Slug}`")));
        return answer.ToString();
    }

    private static string Name(ComparedSide side) => side.Subject.Name;

    private static string Each(IEnumerable<ComparedSide> sides, Func<ComparedSide, string?> text) => string.Join("\n\n", sides
        .Where(side => text(side) is { Length: > 0 })
        .Select(side => $"### {Name(side)}\n\n{HeadingShift.Down(text(side)!, 1)}"));

    private static string Table(ComparedSide left, ComparedSide right)
    {
        var table = new StringBuilder($"| Dimension | {Name(left)} | {Name(right)} |\n|---|---|---|\n");
        foreach (var trait in left.Subject.Traits)
        {
            if (right.Subject.Traits.FirstOrDefault(other => other.Dimension == trait.Dimension) is { } other)
                table.Append("| **").Append(trait.Dimension).Append("** | ").Append(Cell(trait.Value)).Append(" | ").Append(Cell(other.Value)).Append(" |\n");
        }

        return table.ToString();
    }

    private static string Cell(string value) => value.Replace("|", "\\|", StringComparison.Ordinal);
}
