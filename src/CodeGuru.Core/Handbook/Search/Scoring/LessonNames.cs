using System.Numerics;
using CodeGuru.Core.Handbook.Search.Asking;
using CodeGuru.Core.Handbook.Search.Storage;

namespace CodeGuru.Core.Handbook.Search.Scoring;

/// <summary>The names of one lesson that a question holds, none overlapping another.</summary>
internal sealed class LessonNames
{
    // Somebody who types nothing but a weak name ("process") means it; a changed form ("generate") leaves doubt.
    private const float LeastEntitling = 0.4f;

    // What a name with all its words scattered over a question is worth, and a keyword.
    private const float ScatteredName = 0.7f;
    private const float ScatteredKeyword = 0.6f;

    // How much of a scattered name has to be there, what it has to weigh at least, and from which weight on it is worth all.
    private const float AlmostWhole = 0.95f;
    private const float LeastScattered = 0.6f;
    private const float EnoughScattered = 1.5f;
    private const float LeastInName = 0.4f;

    private readonly bool[] covered;
    private readonly bool[] strange;

    private LessonNames(int words) => (covered, strange) = (new bool[words], new bool[words]);

    /// <summary>How sure it is that the question speaks of the lesson: each name makes it surer.</summary>
    public float Strength { get; private set; }

    /// <summary>How sure keywords make it.</summary>
    public float Keywords { get; private set; }

    /// <summary>The strength of the strongest.</summary>
    public float Strongest { get; private set; }

    /// <summary>Which sides of a comparison are named: bit 0 the first, bit 1 the second.</summary>
    public int Sides { get; private set; }

    /// <summary>Whether a named side has a lesson of its own.</summary>
    public bool HasSideElsewhere { get; private set; }

    /// <summary>Whether the lesson as a whole is named.</summary>
    public bool IsWhole { get; private set; }

    public bool this[int word] => covered[word];

    /// <summary>Whether a word belongs to a topic that the lesson does not bear in its names: it is no sign of the lesson.</summary>
    public bool IsStrange(int word) => strange[word];

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

    /// <summary>Finds the topics that are not the lesson's; to be called before scattered names are added.</summary>
    public void MarkStrange(Question question, EvidenceTable evidence, int candidate, in LessonRecord record)
    {
        foreach (var topic in question.Topics)
        {
            var shared = record.Names;
            for (var w = topic.Start.Value; w < topic.End.Value; w++) shared &= evidence[candidate, w].OwnPassages;
            if (shared == 0) strange.AsSpan(topic).Fill(true);
        }
    }

    /// <summary>What a word weighs: one that is a part of a name counts even if by itself it says little ("time of check").</summary>
    public float Weight(Question question, int word) =>
        covered[word] && !question.Words[word].Is(WordClasses.Glue) ? Math.Max(question.Words[word].Weight, LeastInName) : question.Words[word].Weight;

    /// <summary>Adds names and keywords whose words are there, but not in a row.</summary>
    public void AddScattered(Question question, EvidenceTable evidence, int candidate, int lesson, in LessonRecord record, IndexLayout layout)
    {
        var name = AddScattered(question, evidence, candidate, lesson, record.Names, isKeyword: false, layout);
        Strength = 1 - ((1 - Strength) * (1 - name));
        Strongest = Math.Max(Strongest, name);
        Keywords = AddScattered(question, evidence, candidate, lesson, ulong.MaxValue, isKeyword: true, layout);
    }

    /// <summary>Adds names whose words are all there, but not in a row: "default list argument" for "list as default argument".</summary>
    /// <param name="passages">Which passages are such names.</param>
    /// <param name="isKeyword">Whether they are not passages but keywords.</param>
    private float AddScattered(
        Question question, EvidenceTable evidence, int candidate, int lesson, ulong passages, bool isKeyword, IndexLayout layout)
    {
        var found = 0f;
        for (; passages != 0; passages &= passages - 1)
        {
            var passage = BitOperations.TrailingZeroCount(passages);
            var (weight, words, isNew) = (0f, 0, false);
            for (var w = 0; w < question.Words.Count; w++)
            {
                if (!IsIn(w) || IsRepeated(question, w)) continue;
                weight += question.Words[w].Weight;
                words++;
                isNew |= !covered[w];
            }

            var whole = isKeyword
                ? LessonRecord.KeywordWeight(layout[IndexSection.Lessons], lesson, passage)
                : LessonRecord.PassageWeight(layout[IndexSection.Lessons], lesson, passage);
            if (!isNew || words < 2 || weight < LeastScattered || weight < whole * AlmostWhole) continue;
            for (var w = 0; w < question.Words.Count; w++) covered[w] |= IsIn(w);
            found = 1 - ((1 - found) * (1 - ((isKeyword ? ScatteredKeyword : ScatteredName) * Math.Min(1, weight / EnoughScattered))));

            bool IsIn(int word) => !strange[word] && question.Words[word].Weight > 0 && (((isKeyword ? evidence[candidate, word].Keywords : evidence[candidate, word].OwnPassages) >> passage) & 1) != 0;
        }

        return found;
    }

    private static bool IsRepeated(Question question, int word)
    {
        for (var before = 0; before < word; before++)
        {
            if (question.Words[before].Term == question.Words[word].Term) return true;
        }

        return false;
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
            if (SubjectRecord.Read(subjects, record.FirstSubject + i).Canonical != canonical) continue;
            Sides |= 1 << i;
            HasSideElsewhere |= canonical != record.FirstSubject + i;
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
