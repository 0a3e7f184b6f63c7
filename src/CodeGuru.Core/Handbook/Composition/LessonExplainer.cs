using CodeGuru.Core.Explanations;
using CodeGuru.Core.Markdown;

namespace CodeGuru.Core.Handbook.Composition;

/// <summary>Gives lessons the shape that all explanations share.</summary>
internal static class LessonExplainer
{
    public static Explanation Explain(Lesson lesson) => new()
    {
        Summary = lesson.Summary,
        Simple = Section(lesson, LessonPart.InPlainWords),
        Detailed = Section(lesson, lesson.Kind == LessonKind.Comparison ? LessonPart.CoreConcepts : LessonPart.HowItWorks),
        DeepDive = Section(lesson, LessonPart.UnderTheHood),
        KeyConcepts = [.. lesson.Subjects.Select(subject => Concept(subject, lesson))],
        CommonMistakes = [.. Subsections.All(Section(lesson, LessonPart.Pitfalls)).Select(section => $"**{section.Heading}**\n\n{AnswerWriter.ForReaders(section.Text)}")],
        BestPractices = ListItems.In(Section(lesson, LessonPart.BestPractices)),
        Resources = [.. lesson.Sources.Select(source => $"[{source.Supports}]({source.Url})")],
        Diagrams = Diagrams([lesson]),
    };

    /// <summary>Of two subjects side by side.</summary>
    public static Explanation Explain(ComparedSide left, ComparedSide right)
    {
        ComparedSide[] sides = [left, right];
        var single = sides.Where(side => side.Lesson.Kind != LessonKind.Comparison).Select(side => (side.Subject.Name, Explanation: Explain(side.Lesson))).ToList();
        return new Explanation
        {
            Summary = $"{left.Subject.Name}: best for {Clause(left.Subject.BestFor)}; {Clause(right.Subject.Name)}: best for {Clause(right.Subject.BestFor)}.",
            Simple = Each(sides, side => side.Subject.Analogy),
            Detailed = Each(sides, side => side.Subject.HowItWorks),
            DeepDive = string.Join("\n\n", single.Select(each => $"### {each.Name}\n\n{each.Explanation.DeepDive}")),
            KeyConcepts = [.. sides.Select(side => Concept(side.Subject, side.Lesson))],
            CommonMistakes = [.. single.SelectMany(each => each.Explanation.CommonMistakes)],
            BestPractices = [.. single.SelectMany(each => each.Explanation.BestPractices)],
            Resources = [.. single.SelectMany(each => each.Explanation.Resources).Distinct()],
            Diagrams = Diagrams(sides.Select(side => side.Lesson)),
        };
    }

    private static string Section(Lesson lesson, LessonPart part) => lesson[part] is { } text ? AnswerWriter.ForReaders(text.Trim('\n')) : "";

    private static KeyConcept Concept(Subject subject, Lesson lesson) =>
        new(subject.Name, subject.HowItWorks, [.. lesson.Related.Append(subject.Lesson).OfType<string>().Where(slug => slug != lesson.Slug).Distinct()]);

    private static string Each(IEnumerable<ComparedSide> sides, Func<ComparedSide, string> text) =>
        string.Join("\n\n", sides.Select(side => $"**{side.Subject.Name}:** {text(side)}"));

    private static IReadOnlyList<string> Diagrams(IEnumerable<Lesson> lessons) =>
        [.. lessons.Distinct().SelectMany(lesson => lesson.Sections).SelectMany(section => FencedBlock.In(section.Markdown)).Where(block => block.Language == "mermaid").Select(block => block.Code)];

    /// <summary>What stands by itself, as the rest of a sentence: without its full stop, and small unless its first word is a name (GIL, JSON).</summary>
    private static string Clause(string text)
    {
        var clause = text.TrimEnd('.');
        return clause.Length > 1 && char.IsLower(clause[1]) ? char.ToLowerInvariant(clause[0]) + clause[1..] : clause;
    }
}
