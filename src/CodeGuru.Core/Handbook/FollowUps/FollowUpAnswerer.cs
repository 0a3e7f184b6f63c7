using System.Text;
using CodeGuru.Core.Answers;
using CodeGuru.Core.Handbook.Compiled;
using CodeGuru.Core.Handbook.Composition;

namespace CodeGuru.Core.Handbook.FollowUps;

/// <summary>Answers follow-ups from the lessons that the conversation is about.</summary>
public sealed class FollowUpAnswerer(CompiledHandbook handbook)
{
    /// <summary>The answer to a follow-up; null where the text is none, or the handbook has nothing more on it.</summary>
    /// <param name="question">What was asked.</param>
    /// <param name="topic">Slugs of the lessons that the last answer rested on.</param>
    /// <param name="level">Who asks.</param>
    public Answer? Answer(string question, IReadOnlyList<string> topic, Level level)
    {
        ArgumentNullException.ThrowIfNull(topic);
        var lessons = topic.Select(handbook.Find).OfType<Lesson>().ToList();
        if (lessons.Count == 0 || FollowUpReader.Read(question, LanguageOf) is not { } followUp) return null;
        if (followUp is FollowUp.InLanguage other) return InLanguage(question, lessons, other.Language, level);
        var text = new AnswerWriter();
        foreach (var lesson in lessons) Write(text, lesson, followUp);
        var markdown = text.ToString();
        return markdown.Length == 0 ? null : new Answer
        {
            Question = question,
            Markdown = markdown,
            Source = new AnswerSource(SourceKind.Handbook, [.. lessons.Select(lesson => lesson.Slug)]),
            RunOn = [.. lessons.SelectMany(lesson => lesson.Verified).Distinct()],
            Checks = new AnswerChecks { Examples = LessonExamples.Of(markdown) },
        };
    }

    /// <summary>The programming language that a word names; null if it names none.</summary>
    public string? LanguageOf(string word) => handbook.Index.LanguageOf(word);

    private static void Write(AnswerWriter text, Lesson lesson, FollowUp followUp)
    {
        var sections = Sections(lesson, followUp).ToList();
        if (sections.Count == 0) return;
        text.Title(lesson.Title);
        if (followUp is FollowUp.Simpler) text.Paragraph(lesson.Summary);
        foreach (var (heading, markdown) in sections) text.Section(heading, markdown);
    }

    private static IEnumerable<(string Heading, string Markdown)> Sections(Lesson lesson, FollowUp followUp) => followUp switch
    {
        FollowUp.Part { Which: LessonPart.HowItWorks or LessonPart.CoreConcepts } => Parts(lesson, LessonPart.HowItWorks, LessonPart.CoreConcepts),
        // What has no table of differences, or nothing to choose between, still says what it is good for.
        FollowUp.Part { Which: LessonPart.Choosing or LessonPart.KeyDifferences } part when lesson[part.Which] is null => Parts(lesson, LessonPart.BestPractices),
        FollowUp.Part part => Parts(lesson, part.Which),
        FollowUp.Deeper => Parts(lesson, LessonPart.UnderTheHood, LessonPart.CheckYourself),
        FollowUp.Simpler => Parts(lesson, LessonPart.InPlainWords),
        FollowUp.Further => [("Where to go on", Further(lesson))],
        _ => [],
    };

    private static IEnumerable<(string, string)> Parts(Lesson lesson, params LessonPart[] parts) =>
        parts.Where(part => lesson[part] is { Length: > 0 }).Select(part => (LessonPartNames.Heading(part), lesson[part]!));

    private static string Further(Lesson lesson)
    {
        var list = new StringBuilder();
        foreach (var slug in lesson.Related) list.Append("- `").Append(slug).Append("`\n");
        list.Append('\n');
        foreach (var source in lesson.Sources) list.Append("- ").Append(source.Supports).Append(": <").Append(source.Url).Append(">\n");
        return list.ToString();
    }

    private Answer? InLanguage(string question, List<Lesson> lessons, string language, Level level)
    {
        if (lessons.FirstOrDefault(lesson => lesson.Language == language) is { } same)
            return new HandbookAnswerer(handbook).Show(same.Slug, Depth.Detailed) is { } shown ? shown with { Question = question } : null;
        var subject = string.Join(" vs ", lessons.SelectMany(lesson => lesson.Subjects).Select(each => each.Name).Distinct());
        var answer = new HandbookAnswerer(handbook).Answer($"{subject} in {language}", language, Depth.Detailed, level);
        // A lesson about another language is no answer to that, however near it comes.
        if (answer.Covered && answer.Source.Lessons.All(slug => handbook.Find(slug)?.Language == language)) return answer with { Question = question };
        return new Answer
        {
            Question = question,
            Markdown = "",
            Source = new AnswerSource(SourceKind.Handbook, []),
            Covered = false,
            Nearest = answer.Covered ? [.. answer.Source.Lessons] : answer.Nearest,
        };
    }
}
