namespace CodeGuru.Core.Handbook.Lint;

/// <summary>What the front matter must hold beyond being readable.</summary>
internal static class FrontMatterRules
{
    private const int MinimumQuestions = 4;

    private static readonly string[] Tracks =
        ["concepts", "python", "javascript", "typescript", "csharp", "java", "cpp", "go", "rust", "sql", "git"];

    public static void Check(CheckedLesson lesson)
    {
        var (file, it) = (lesson.File, lesson.Lesson);
        if (!IsSlug(file.Slug))
            lesson.Complain(1, "slug", $"'{file.Slug}' must be <track>/<words-with-dashes> with a track of: {string.Join(", ", Tracks)}");
        else if (it.Track == "concepts" ? it.Language is not null : it.Language is null)
            lesson.Complain(1, "language", "'language' is given for every track but concepts, and only there");
        if (it.Questions.Count < MinimumQuestions)
            lesson.Complain(1, "questions", $"at least {MinimumQuestions} questions that people really ask, not {it.Questions.Count}");
        if (it.Sources.Count == 0) lesson.Complain(1, "sources", "at least one source");
        foreach (var source in it.Sources.Where(source => !source.Url.StartsWith("https://", StringComparison.Ordinal)))
            lesson.Complain(1, "sources", $"'{source.Url}' must be an https address");
        if (it.Verified.Count == 0) lesson.Complain(1, "verified", "'verified' lists the versions that the examples ran on");
        if (it.Family is null) lesson.Complain(1, "family", "'family' is missing");
        if ((it.Kind == LessonKind.Comparison) != (it.Subjects.Count == 2))
            lesson.Complain(1, "sides", "a comparison has exactly two 'sides', any other lesson none");
        foreach (var subject in it.Subjects.Where(subject => subject.Traits.Count == 0))
            lesson.Complain(1, "traits", $"'{subject.Name}' has no traits");
    }

    private static bool IsSlug(string slug) =>
        slug.Split('/') is [var track, { Length: > 0 } name] && Tracks.Contains(track)
        && name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
}
