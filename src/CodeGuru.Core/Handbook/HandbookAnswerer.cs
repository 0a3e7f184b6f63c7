using CodeGuru.Core.Answers;
using CodeGuru.Core.Explanations;
using CodeGuru.Core.Handbook.Compiled;
using CodeGuru.Core.Handbook.Composition;
using CodeGuru.Core.Handbook.Search;

namespace CodeGuru.Core.Handbook;

/// <summary>Answers from lessons alone, or says that there is none.</summary>
public sealed class HandbookAnswerer(CompiledHandbook handbook)
{
    /// <summary>Finds the lesson a question is about, or composes a comparison, and writes the answer.</summary>
    /// <param name="question">The question, as asked.</param>
    /// <param name="language">The programming language, where it is named apart from the question.</param>
    /// <param name="depth">How far to go.</param>
    /// <param name="level">Who asks.</param>
    public Answer Answer(string question, string? language, Depth depth, Level level) =>
        Write(question, handbook.Index.Search(question, new SearchOptions { Language = language }), depth, level);

    /// <summary>The lesson whose slug, title or alias the topic is, or else what the search finds for it.</summary>
    public Answer Explain(string topic, Depth depth, Level level)
    {
        var result = handbook.Index.Lookup(topic);
        return Write(topic, result, depth, level) with { Explanation = Explanation(result) };
    }

    /// <summary>A lesson by its slug; null where there is none.</summary>
    public Answer? Show(string slug, Depth depth) =>
        handbook.Find(slug) is { } lesson ? FromLesson(slug, lesson, depth, Level.Intermediate, Intent.Explain) : null;

    private Answer Write(string question, SearchResult result, Depth depth, Level level) => result switch
    {
        SearchResult.Found found => FromLesson(question, handbook.Find(found.Slug)!, depth, level, found.Intent),
        SearchResult.Composed composed => FromSides(question, Side(composed.Left), Side(composed.Right), depth, level),
        SearchResult.NotCovered missing => NotCovered(question, missing.Nearest),
        _ => throw new ArgumentOutOfRangeException(nameof(result)),
    };

    private Explanation? Explanation(SearchResult result) => result switch
    {
        SearchResult.Found found => LessonExplainer.Explain(handbook.Find(found.Slug)!),
        SearchResult.Composed composed => LessonExplainer.Explain(Side(composed.Left), Side(composed.Right)),
        _ => null,
    };

    private ComparedSide Side(SubjectReference reference)
    {
        var lesson = handbook.Find(reference.Slug)!;
        return new ComparedSide(lesson, lesson.Subjects[reference.Index]);
    }

    private static Answer FromLesson(string question, Lesson lesson, Depth depth, Level level, Intent intent)
    {
        var text = LessonComposer.Compose(lesson, depth, level, EmphasisOf(intent));
        return Finish(question, text, [lesson], lesson.Kind == LessonKind.Comparison, depth);
    }

    private static Answer FromSides(string question, ComparedSide left, ComparedSide right, Depth depth, Level level) =>
        Finish(question, ComparisonComposer.Compose(left, right, depth, level), [left.Lesson, right.Lesson], comparison: true, depth);

    private static Answer Finish(string question, string text, IReadOnlyList<Lesson> lessons, bool comparison, Depth depth) => new()
    {
        Question = question,
        Markdown = text,
        Source = new AnswerSource(SourceKind.Handbook, [.. lessons.Select(lesson => lesson.Slug).Distinct()]),
        RunOn = [.. RunOn(lessons)],
        Checks = new AnswerChecks
        {
            Shape = ShapeChecker.Check(text, Parts(comparison, depth)),
            Examples = LessonExamples.Of(text),
        },
    };

    /// <summary>The versions that the examples of every lesson ran on, program by program: of one that a lesson does not use it says nothing.</summary>
    private static IEnumerable<string> RunOn(IReadOnlyList<Lesson> lessons) => lessons
        .SelectMany(lesson => lesson.Verified).Distinct()
        .Where(version => lessons.All(lesson => lesson.Verified.Contains(version) || !lesson.Verified.Any(other => Program(other) == Program(version))));

    private static string Program(string version) => version[..Math.Max(0, version.LastIndexOf(' '))];

    private static Answer NotCovered(string question, IReadOnlyList<string> nearest) => new()
    {
        Question = question,
        Markdown = "",
        Source = new AnswerSource(SourceKind.Handbook, []),
        Covered = false,
        Nearest = nearest,
    };

    private static IReadOnlyList<AnswerPart> Parts(bool comparison, Depth depth)
    {
        var parts = new List<AnswerPart> { AnswerPart.CoreConcept, AnswerPart.Example };
        if (comparison) parts.Add(AnswerPart.Differences);
        if (depth >= Depth.Detailed) parts.Add(AnswerPart.Pitfalls);
        return parts;
    }

    private static Emphasis EmphasisOf(Intent intent) => intent switch
    {
        Intent.Example => Emphasis.Example,
        Intent.Choose => Emphasis.Choosing,
        Intent.Fix => Emphasis.Pitfalls,
        _ => Emphasis.None,
    };
}
