namespace CodeGuru.Core.Handbook.Compiled;

/// <summary>A lesson's compiled form. What a list of lessons shows comes first, so that listing decodes no bodies.</summary>
internal static class LessonCodec
{
    public static void Write(CompiledWriter writer, Lesson lesson)
    {
        WriteSummary(writer, LessonSummary.Of(lesson));
        writer.Texts(lesson.Aliases);
        writer.Texts(lesson.Keywords);
        writer.Texts(lesson.Questions);
        writer.List(lesson.Subjects, subject => WriteSubject(writer, subject));
        writer.Texts(lesson.Related);
        writer.Texts(lesson.Prerequisites);
        writer.List(lesson.Sources, source =>
        {
            writer.Text(source.Url);
            writer.Text(source.Supports);
        });
        writer.Texts(lesson.Verified);
        writer.List(lesson.Sections, section =>
        {
            writer.Number((int)section.Part);
            writer.Text(section.Markdown);
        });
    }

    public static Lesson Read(ref CompiledReader reader)
    {
        var summary = ReadSummary(ref reader);
        return new Lesson
        {
            Slug = summary.Slug,
            Title = summary.Title,
            Kind = summary.Kind,
            Language = summary.Language,
            Family = summary.Family,
            Summary = summary.Summary,
            Aliases = reader.Texts(),
            Keywords = reader.Texts(),
            Questions = reader.Texts(),
            Subjects = ReadSubjects(ref reader),
            Related = reader.Texts(),
            Prerequisites = reader.Texts(),
            Sources = ReadSources(ref reader),
            Verified = reader.Texts(),
            Sections = ReadSections(ref reader),
        };
    }

    public static LessonSummary ReadSummary(ref CompiledReader reader) => new(
        Slug: reader.Text(),
        Title: reader.Text(),
        Kind: (LessonKind)reader.Number(),
        Language: reader.Optional(),
        Family: reader.Optional(),
        Summary: reader.Text(),
        Examples: reader.Number());

    private static void WriteSummary(CompiledWriter writer, LessonSummary summary)
    {
        writer.Text(summary.Slug);
        writer.Text(summary.Title);
        writer.Number((int)summary.Kind);
        writer.Optional(summary.Language);
        writer.Optional(summary.Family);
        writer.Text(summary.Summary);
        writer.Number(summary.Examples);
    }

    private static void WriteSubject(CompiledWriter writer, Subject subject)
    {
        writer.Text(subject.Name);
        writer.Texts(subject.Aliases);
        writer.Optional(subject.Lesson);
        writer.Optional(subject.Family);
        writer.Text(subject.BestFor);
        writer.Text(subject.HowItWorks);
        writer.Text(subject.Analogy);
        writer.List(subject.Traits, trait =>
        {
            writer.Text(trait.Dimension);
            writer.Text(trait.Value);
        });
    }

    private static Subject[] ReadSubjects(ref CompiledReader reader)
    {
        var subjects = new Subject[reader.Number()];
        for (var i = 0; i < subjects.Length; i++)
        {
            subjects[i] = new Subject(reader.Text(), reader.Texts(), reader.Optional(), reader.Optional(),
                reader.Text(), reader.Text(), reader.Text(), ReadTraits(ref reader));
        }

        return subjects;
    }

    private static Trait[] ReadTraits(ref CompiledReader reader)
    {
        var traits = new Trait[reader.Number()];
        for (var i = 0; i < traits.Length; i++) traits[i] = new Trait(reader.Text(), reader.Text());
        return traits;
    }

    private static LessonSource[] ReadSources(ref CompiledReader reader)
    {
        var sources = new LessonSource[reader.Number()];
        for (var i = 0; i < sources.Length; i++) sources[i] = new LessonSource(reader.Text(), reader.Text());
        return sources;
    }

    private static LessonSection[] ReadSections(ref CompiledReader reader)
    {
        var sections = new LessonSection[reader.Number()];
        for (var i = 0; i < sections.Length; i++) sections[i] = new LessonSection((LessonPart)reader.Number(), reader.Text());
        return sections;
    }
}
