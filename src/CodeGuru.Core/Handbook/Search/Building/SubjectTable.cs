using CodeGuru.Core.Handbook.Compiled;
using CodeGuru.Core.Handbook.Search.Storage;

namespace CodeGuru.Core.Handbook.Search.Building;

/// <summary>Numbers the subjects of all lessons and knows which are the same.</summary>
internal sealed class SubjectTable
{
    private readonly IReadOnlyList<Lesson> lessons;
    private readonly int[] first;

    public SubjectTable(IReadOnlyList<Lesson> lessons)
    {
        this.lessons = lessons;
        first = new int[lessons.Count];
        for (var i = 1; i < lessons.Count; i++) first[i] = first[i - 1] + lessons[i - 1].Subjects.Count;
    }

    public int FirstOf(int lesson) => first[lesson];

    public int FirstOf(Lesson lesson) => first[IndexOf(lesson.Slug)];

    public void Write(CompiledWriter writer, NameTable names)
    {
        for (var lesson = 0; lesson < lessons.Count; lesson++)
        {
            for (var i = 0; i < lessons[lesson].Subjects.Count; i++)
            {
                var subject = lessons[lesson].Subjects[i];
                new SubjectRecord(
                    names.Add(subject.Name), (ushort)lesson, (ushort)i,
                    subject.Family is { } family ? checked((ushort)names.Add(family)) : SubjectRecord.NoFamily,
                    (ushort)CanonicalOf(subject, first[lesson] + i)).Write(writer);
            }
        }
    }

    /// <summary>The subject in its own lesson, or the first comparison's side of that name where none has a lesson.</summary>
    private int CanonicalOf(Subject subject, int self)
    {
        if (subject.Lesson is { } slug && IndexOf(slug) is >= 0 and var own && lessons[own].Subjects.Count == 1) return first[own];
        if (subject.Lesson is not null) return self;
        for (var lesson = 0; lesson < lessons.Count; lesson++)
        {
            for (var i = 0; i < lessons[lesson].Subjects.Count; i++)
            {
                var other = lessons[lesson].Subjects[i];
                if (other.Lesson is null && other.Family == subject.Family && other.Name == subject.Name) return first[lesson] + i;
            }
        }

        return self;
    }

    private int IndexOf(string slug)
    {
        for (var i = 0; i < lessons.Count; i++)
        {
            if (lessons[i].Slug == slug) return i;
        }

        return -1;
    }
}
