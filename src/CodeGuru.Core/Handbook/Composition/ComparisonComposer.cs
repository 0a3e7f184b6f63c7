using System.Text;
using CodeGuru.Core.Markdown;

namespace CodeGuru.Core.Handbook.Composition;

/// <summary>
/// Writes the comparison of two subjects from what their lessons hold: blocks, examples, and the traits that those of one family share. What two families
/// have is set out one after the other but for what both have, and said to be of different kinds.
/// </summary>
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
        var areKin = left.Subject.Family == right.Subject.Family;
        var source = $"Put together from what the handbook says about each: {string.Join(" and ", sides.Select(side => $"`{side.Lesson.Slug}`"))}.";
        answer.Paragraph(areKin ? source : $"{source} The two are of different kinds: little of what it notes about one has a counterpart in the other.");
        if ((depth == Depth.All || level == Level.Beginner) && Each(sides, side => side.PlainWords) is { Length: > 0 } plain)
            answer.Section(LessonPartNames.Heading(LessonPart.InPlainWords), plain);
        answer.Section("Core concepts", string.Join("\n\n", sides.Select(side => $"### {Name(side)}\n\n{SubjectBlock.Of(side.Subject)}")));
        answer.Section("Example", Each(sides, side => side.Example));
        answer.Section("Key differences", Table(left, right, areKin ? [] : [("Subject", KindOf)]));
        if (!areKin) answer.Section("What marks each", Each(sides, side => Marks(side, left == side ? right : left)));
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

    /// <summary>The rows of any subject first, then the traits that both have.</summary>
    private static string Table(ComparedSide left, ComparedSide right, IEnumerable<(string Dimension, Func<ComparedSide, string> Value)> first)
    {
        var shared = left.Subject.Traits.Join(right.Subject.Traits, trait => trait.Dimension, trait => trait.Dimension, (one, other) => (one.Dimension, Left: one.Value, Right: other.Value));
        var table = new StringBuilder($"| Dimension | {Name(left)} | {Name(right)} |\n|---|---|---|\n");
        foreach (var (dimension, one, other) in first.Select(row => (row.Dimension, Left: row.Value(left), Right: row.Value(right))).Concat(shared))
            table.Append("| **").Append(dimension).Append("** | ").Append(Cell(one)).Append(" | ").Append(Cell(other)).Append(" |\n");
        return table.ToString();
    }

    private static string Marks(ComparedSide side, ComparedSide other) => string.Join("\n", side.Subject.Traits
        .Where(trait => other.Subject.Traits.All(its => its.Dimension != trait.Dimension))
        .Select(trait => $"- **{trait.Dimension}:** {trait.Value}"));

    /// <summary>The name of its family as words: "Memory management".</summary>
    private static string KindOf(ComparedSide side) => side.Subject.Family is { Length: > 0 } family ? char.ToUpperInvariant(family[0]) + family[1..].Replace('-', ' ') : "\u2013";

    private static string Cell(string value) => value.Replace("|", "\\|", StringComparison.Ordinal);
}
