using System.Numerics;
using CodeGuru.Core.Handbook.Search.Asking;
using CodeGuru.Core.Handbook.Search.Storage;
using CodeGuru.Core.Handbook.Search.Wording;

namespace CodeGuru.Core.Handbook.Search.Scoring;

/// <summary>Which lessons explain which words of a question: all lessons roughly, the best of them word by word.</summary>
internal sealed class EvidenceTable
{
    // A synonym explains a word less surely than the word itself.
    private const float SynonymFactor = 0.85f;
    private const float PartsFactor = 0.8f;
    private const float NameBonus = 3f;

    // A lesson that is asked for in other words than its own is looked at as closely as one that is named.
    private const float WordingBonus = 3f;
    private const float LeastWording = 0.02f;

    // What a lesson says of itself counts as three blocks that mention a word by the way.
    private const float PassageCounts = 3f;

    private readonly int candidates;
    private readonly float[] rough;
    private readonly bool[] touched;
    private readonly WordEvidence[,] evidence;

    private EvidenceTable(Question question, IndexLayout layout, int maxCandidates)
    {
        candidates = Math.Min(maxCandidates, layout.LessonCount);
        rough = new float[layout.LessonCount];
        touched = new bool[layout.LessonCount];
        Lessons = new int[candidates];
        evidence = new WordEvidence[candidates, question.Words.Count];
        Rarity = new float[question.Words.Count];
        Occurrences = new float[question.Words.Count];
    }

    /// <summary>The lessons looked at closely, roughly best first.</summary>
    public int[] Lessons { get; private set; }

    /// <summary>How often all lessons together have each word, told passages counting more.</summary>
    public float[] Occurrences { get; }

    /// <summary>How rare each word is in the handbook: 1 where one lesson has it.</summary>
    public float[] Rarity { get; }

    /// <summary>How likely each lesson, and last none, is by the wording alone; empty where nothing was learned.</summary>
    public float[] Wording { get; private set; } = [];

    /// <summary>Whether it has any word of the question; that others ask for it in such words is not enough.</summary>
    public bool IsTouched(int lesson) => touched[lesson];

    public WordEvidence this[int candidate, int word] => evidence[candidate, word];

    public static EvidenceTable Gather(Question question, IndexLayout layout, Lexicon lexicon, int maxCandidates)
    {
        var table = new EvidenceTable(question, layout, maxCandidates);
        if (layout.LessonCount == 0) return table;
        table.Wording = WordingTable.Probabilities(question, layout);
        table.ScanRoughly(question, layout, lexicon);
        table.ChooseCandidates();
        table.ScanClosely(question, layout, lexicon);
        return table;
    }

    private void ScanRoughly(Question question, IndexLayout layout, Lexicon lexicon)
    {
        var postings = layout[IndexSection.Postings];
        var best = new float[rough.Length];
        for (var w = 0; w < question.Words.Count; w++)
        {
            var word = question.Words[w];
            if (word.Weight == 0) continue;
            Array.Clear(best);
            var lessons = 0;
            if (word.Term >= 0) lessons = ScanRoughly(w, word.Term, 1f, lexicon, postings, best);
            foreach (var alternative in word.Alternatives)
            {
                foreach (var term in alternative)
                    lessons = Math.Max(lessons, ScanRoughly(w, term, SynonymFactor / alternative.Length, lexicon, postings, best));
            }

            Rarity[w] = RarityOf(lessons, layout.LessonCount);
            for (var i = 0; i < best.Length; i++) rough[i] += best[i] * word.Weight * Rarity[w];
        }

        foreach (var name in question.Names) rough[name.Lesson] += NameBonus * name.Strength;
        foreach (var name in question.Names)
        {
            if (name.Subject < 0) continue;
            var own = SubjectRecord.Read(layout[IndexSection.Subjects], SubjectRecord.Read(layout[IndexSection.Subjects], name.Subject).Canonical).Lesson;
            if (own != name.Lesson) rough[own] += NameBonus * name.Strength;
        }

        for (var lesson = 0; lesson < rough.Length; lesson++)
        {
            touched[lesson] = rough[lesson] > 0;
            if (Wording.Length == 0) continue;
            if (Wording[lesson] >= LeastWording) rough[lesson] += WordingBonus * Wording[lesson];
        }
    }

    private int ScanRoughly(int word, int term, float factor, Lexicon lexicon, ReadOnlySpan<byte> postings, float[] best)
    {
        var record = lexicon.Term(term);
        var reader = new PostingReader(postings, record);
        while (reader.MoveNext())
        {
            var posting = reader.Current;
            if (factor == 1f) Occurrences[word] += OccurrencesIn(posting.Passages, posting.Keywords, posting.Blocks);
            best[posting.Lesson] = Math.Max(best[posting.Lesson], factor * FieldWeight(posting.Fields));
        }

        return record.Lessons;
    }

    private void ChooseCandidates()
    {
        var order = new int[rough.Length];
        for (var i = 0; i < order.Length; i++) order[i] = i;
        Array.Sort(order, (a, b) => rough[b].CompareTo(rough[a]) is not 0 and var byScore ? byScore : a.CompareTo(b));
        Lessons = order[..candidates];
    }

    private void ScanClosely(Question question, IndexLayout layout, Lexicon lexicon)
    {
        var rows = new int[layout.LessonCount];
        Array.Fill(rows, -1);
        for (var i = 0; i < Lessons.Length; i++) rows[Lessons[i]] = i;

        var postings = layout[IndexSection.Postings];
        for (var w = 0; w < question.Words.Count; w++)
        {
            var word = question.Words[w];
            if (word.Weight == 0) continue;
            if (word.Term >= 0) Add(w, [word.Term], 1f, rows, lexicon, postings);
            var factor = word.Token.Parts.Length > 0 ? PartsFactor : SynonymFactor;
            foreach (var alternative in word.Alternatives) Add(w, alternative, factor, rows, lexicon, postings);
        }
    }

    /// <summary>Adds what lessons have of the terms, which explain the word together.</summary>
    private void Add(int word, int[] terms, float factor, int[] rows, Lexicon lexicon, ReadOnlySpan<byte> postings)
    {
        var (found, counts) = (new WordEvidence[Lessons.Length], new int[Lessons.Length]);
        foreach (var term in terms)
        {
            var reader = new PostingReader(postings, lexicon.Term(term));
            while (reader.MoveNext())
            {
                var row = rows[reader.Current.Lesson];
                if (row >= 0) found[row] = counts[row]++ == 0 ? WordEvidence.Of(reader.Current, factor) : found[row].And(reader.Current, factor);
            }
        }

        for (var row = 0; row < found.Length; row++)
        {
            if (counts[row] == terms.Length) evidence[row, word] = evidence[row, word].Or(found[row]);
        }
    }

    /// <summary>The share of a word's occurrences in the handbook that this lesson has: near 1 where the word is the lesson's own.</summary>
    public float Ownership(int candidate, int word)
    {
        var found = evidence[candidate, word];
        return Occurrences[word] == 0 ? 0 : Math.Min(1, OccurrencesIn(found.OwnPassages, found.Keywords, found.OwnBlocks) / Occurrences[word]);
    }

    private static float OccurrencesIn(ulong passages, ulong keywords, ulong blocks) =>
        (PassageCounts * (BitOperations.PopCount(passages) + BitOperations.PopCount(keywords))) + BitOperations.PopCount(blocks);

    // Counts as half as rare when it is in half of the lessons on a logarithmic scale, as inverse document frequency does.
    private static float RarityOf(int lessons, int all) =>
        lessons == 0 ? 1f : MathF.Log(1f + ((all - lessons + 0.5f) / (lessons + 0.5f))) / MathF.Log(1f + ((all - 0.5f) / 1.5f));

    public static float FieldWeight(Fields fields)
    {
        if ((fields & Fields.Name) != 0) return 1f;
        if ((fields & (Fields.Question | Fields.Keyword)) != 0) return 0.85f;
        if ((fields & (Fields.Gist | Fields.Heading)) != 0) return 0.7f;
        return (fields & Fields.Prose) != 0 ? 0.45f : 0.3f;
    }
}
