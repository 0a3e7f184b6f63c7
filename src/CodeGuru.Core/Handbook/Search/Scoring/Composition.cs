using CodeGuru.Core.Handbook.Search.Asking;
using CodeGuru.Core.Handbook.Search.Storage;

namespace CodeGuru.Core.Handbook.Search.Scoring;

/// <summary>Sets two subjects of one family side by side where the question compares them and no lesson does.</summary>
internal static class Composition
{
    public static SearchResult.Composed? TryCompose(Question question, Candidate[] candidates, IndexLayout layout)
    {
        if (question.Comparison is not { } shape) return null;
        var (left, right) = (SubjectPicker.Pick(question, shape.Left, layout), SubjectPicker.Pick(question, shape.Right, layout));
        if (left < 0 || right < 0 || left == right) return null;
        var subjects = layout[IndexSection.Subjects];
        var (one, other) = (SubjectRecord.Read(subjects, left), SubjectRecord.Read(subjects, right));
        if (one.Family != other.Family || one.Family == SubjectRecord.NoFamily || one.Lesson == other.Lesson) return null;
        foreach (var candidate in candidates)
        {
            if (candidate.Features[Feature.BothSides] == 1) return null;
        }

        return new SearchResult.Composed(Reference(one, layout), Reference(other, layout), 1) { Intent = question.Intent };
    }

    private static SubjectReference Reference(in SubjectRecord subject, IndexLayout layout)
    {
        var names = new StringTable(layout[IndexSection.Names]);
        var lesson = LessonRecord.Read(layout[IndexSection.Lessons], subject.Lesson);
        return new SubjectReference(names[lesson.Slug], subject.Index, names[subject.Name]);
    }
}
