using CodeGuru.Core.Handbook.Search.Asking;
using CodeGuru.Core.Handbook.Search.Storage;

namespace CodeGuru.Core.Handbook.Search.Scoring;

/// <summary>The names of one lesson that a question holds, none overlapping another.</summary>
internal sealed class LessonNames
{
    // Somebody who types nothing but a weak name ("process") means it; a changed form ("generate") leaves doubt.
    private const float LeastEntitling = 0.4f;

    private readonly bool[] covered;

    private LessonNames(int words) => covered = new bool[words];

    /// <summary>How sure it is that the question speaks of the lesson: each name makes it surer.</summary>
    public float Strength { get; private set; }

    /// <summary>The strength of the strongest.</summary>
    public float Strongest { get; private set; }

    /// <summary>Which sides of a comparison are named: bit 0 the first, bit 1 the second.</summary>
    public int Sides { get; private set; }

    /// <summary>Whether the lesson as a whole is named.</summary>
    public bool IsWhole { get; private set; }

    public bool this[int word] => covered[word];

    public static LessonNames Of(int lesson, in LessonRecord record, Question question, IndexLayout layout)
    {
        var names = new LessonNames(question.Words.Count);
        var subjects = layout[IndexSection.Subjects];
        // The longest name of a place is the one meant there; then the strongest.
        var hits = new List<NameHit>();
        foreach (var hit in question.Names)
        {
            if (hit.Lesson == lesson || (hit.Subject >= 0 && IsOwn(SubjectRecord.Read(subjects, hit.Subject), record, subjects))) hits.Add(hit);
        }

        hits.Sort((a, b) => a.Length != b.Length ? b.Length.CompareTo(a.Length) : b.Strength.CompareTo(a.Strength));
        var doubt = 1f;
        foreach (var hit in hits)
        {
            names.AddSide(hit, record, subjects);
            if (names.Overlaps(hit)) continue;
            for (var i = hit.Start; i < hit.End; i++) names.covered[i] = true;
            doubt *= 1 - hit.Strength;
            names.Strongest = Math.Max(names.Strongest, hit.Strength);
        }

        names.Strength = 1 - doubt;
        return names;
    }

    /// <summary>Whether a name of the lesson is all that the question has.</summary>
    public static bool CoverAll(Question question, int lesson)
    {
        foreach (var hit in question.Names)
        {
            if (hit.Lesson != lesson || hit.Strength < LeastEntitling) continue;
            var isAll = true;
            for (var w = 0; w < question.Words.Count; w++) isAll &= (w >= hit.Start && w < hit.End) || question.Words[w].Weight == 0;
            if (isAll) return true;
        }

        return false;
    }

    private void AddSide(NameHit hit, in LessonRecord record, ReadOnlySpan<byte> subjects)
    {
        if (hit.Subject < 0)
        {
            IsWhole |= record.Kind == LessonKind.Comparison;
            return;
        }

        var canonical = SubjectRecord.Read(subjects, hit.Subject).Canonical;
        for (var i = 0; i < record.SubjectCount; i++)
        {
            if (SubjectRecord.Read(subjects, record.FirstSubject + i).Canonical == canonical) Sides |= 1 << i;
        }
    }

    // A side of a comparison that has a lesson of its own speaks for that lesson too.
    private static bool IsOwn(in SubjectRecord subject, in LessonRecord record, ReadOnlySpan<byte> subjects)
    {
        for (var i = 0; i < record.SubjectCount; i++)
        {
            if (SubjectRecord.Read(subjects, record.FirstSubject + i).Canonical == subject.Canonical) return true;
        }

        return false;
    }

    private bool Overlaps(NameHit hit)
    {
        for (var i = hit.Start; i < hit.End; i++)
        {
            if (covered[i]) return true;
        }

        return false;
    }
}
