namespace CodeGuru.Core.Handbook.Lint;

/// <summary>What lessons say of each other.</summary>
internal static class CrossReferenceRules
{
    public static void Check(IReadOnlyList<(LessonFile File, Lesson Lesson)> lessons, ICollection<LessonDiagnostic> diagnostics)
    {
        var bySlug = lessons.ToDictionary(pair => pair.Lesson.Slug, pair => pair.Lesson);
        foreach (var (file, lesson) in lessons)
        {
            void Complain(string rule, string message) => diagnostics.Add(new LessonDiagnostic(file.Path, 1, rule, message));

            foreach (var slug in lesson.Related.Concat(lesson.Prerequisites).Concat(Named(lesson)).Where(slug => !bySlug.ContainsKey(slug)))
                Complain("unknown-lesson", $"there is no lesson '{slug}'");
            if (lesson.Related.Contains(lesson.Slug) || LeadsTo(lesson.Slug, lesson, bySlug, []))
                Complain("circular", "a lesson is neither related to itself nor its own prerequisite");
        }

        foreach (var family in lessons.SelectMany(pair => pair.Lesson.Subjects.Select(subject => (pair.File, Subject: subject))).GroupBy(pair => pair.Subject.Family))
        {
            var dimensions = Dimensions(family.First().Subject);
            foreach (var (file, subject) in family.Where(pair => Dimensions(pair.Subject) != dimensions))
            {
                diagnostics.Add(new LessonDiagnostic(file.Path, 1, "traits",
                    $"'{subject.Name}' has the dimensions [{Dimensions(subject)}], its family '{family.Key}' has [{dimensions}]"));
            }
        }
    }

    private static string Dimensions(Subject subject) => string.Join(", ", subject.Traits.Select(trait => trait.Dimension));

    private static IEnumerable<string> Named(Lesson lesson) => lesson.Subjects.Select(subject => subject.Lesson).OfType<string>();

    private static bool LeadsTo(string slug, Lesson lesson, Dictionary<string, Lesson> bySlug, HashSet<string> seen) =>
        lesson.Prerequisites.Any(next => next == slug || (seen.Add(next) && bySlug.TryGetValue(next, out var prerequisite) && LeadsTo(slug, prerequisite, bySlug, seen)));
}
