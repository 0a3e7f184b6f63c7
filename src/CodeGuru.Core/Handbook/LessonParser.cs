namespace CodeGuru.Core.Handbook;

/// <summary>Reads a lesson file: front matter and sections. What it must look like beyond being readable is the lint's business.</summary>
public static class LessonParser
{
    /// <summary>Parses a lesson; null where it is too broken to be one. Every complaint goes to <paramref name="diagnostics"/>.</summary>
    public static Lesson? Parse(LessonFile file, ICollection<LessonDiagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(diagnostics);
        void Complain(int line, string rule, string message) => diagnostics.Add(new LessonDiagnostic(file.Path, line, rule, message));

        var text = file.Text.ReplaceLineEndings("\n");
        var front = FrontMatter.Read(text, Complain, out var body, out var bodyLine);
        if (front is null) return null;

        var lesson = new Lesson
        {
            Slug = file.Slug,
            Title = front.Required("title"),
            Kind = ReadKind(front, Complain),
            Language = front.Text("language"),
            Aliases = front.List("aliases"),
            Questions = front.List("questions"),
            Keywords = front.List("keywords"),
            Summary = front.Required("summary"),
            Family = front.Text("family"),
            Subjects = ReadSubjects(file.Slug, front),
            Related = front.List("related"),
            Prerequisites = front.List("prerequisites"),
            Sources = [.. front.Items("sources").Select(ReadSource)],
            Verified = front.List("verified"),
            Sections = SectionReader.Read(body, bodyLine, Complain),
        };
        front.RejectUnread();
        return lesson;
    }

    private static LessonKind ReadKind(FrontMatter front, Action<int, string, string> complain)
    {
        var name = front.Required("kind");
        if (Enum.TryParse<LessonKind>(name, ignoreCase: true, out var kind)) return kind;
        complain(front.LineOf("kind"), "kind", $"'{name}' is not a kind: concept, comparison, pitfall or howto");
        return LessonKind.Concept;
    }

    private static LessonSource ReadSource(FrontMatter item)
    {
        var source = new LessonSource(item.Required("url"), item.Required("supports"));
        item.RejectUnread();
        return source;
    }

    private static IReadOnlyList<Subject> ReadSubjects(string slug, FrontMatter front)
    {
        var family = front.Text("family");
        var sides = front.Items("sides");
        if (sides.Count == 0)
            return [ReadSubject(front, front.Text("name") ?? front.Text("title") ?? slug, front.List("aliases"), slug, family)];
        return [.. sides.Select(side =>
        {
            var subject = ReadSubject(side, side.Required("name"), side.List("aliases"), side.Text("lesson"), family);
            side.RejectUnread();
            return subject;
        })];
    }

    private static Subject ReadSubject(FrontMatter front, string name, IReadOnlyList<string> aliases, string? lesson, string? family) => new(
        name, aliases, lesson, family,
        front.Required("bestFor"), front.Required("howItWorks"), front.Required("analogy"),
        [.. front.Map("traits").Select(pair => new Trait(pair.Key, pair.Value))]);
}
