using CodeGuru.Core.Handbook.Search.Asking;
using CodeGuru.Core.Handbook.Search.Storage;

namespace CodeGuru.Core.Handbook.Search.Scoring;

/// <summary>The lessons in the order in which they may answer a question.</summary>
internal sealed class Ranking
{
    /// <summary>The likeness of questions of the same words, but for fillers.</summary>
    private const float SameQuestion = 0.99f;

    private const float NearlyAsLikely = 0.2f;
    private const float NearlyTheSame = 0.1f;

    private readonly IndexLayout layout;
    private readonly string text;
    private readonly ComparedSubjects compared;
    private readonly EvidenceTable evidence;

    public Ranking(string text, string? language, IndexLayout layout, int maxCandidates)
    {
        this.layout = layout;
        this.text = text;
        var lexicon = new Lexicon(layout);
        Question = QuestionReader.Read(text, language is null ? (byte)0 : KnownLanguages.Numbered(language, lexicon, layout), lexicon);
        compared = ComparedSubjects.Of(Question, layout);
        evidence = EvidenceTable.Gather(Question, layout, lexicon, maxCandidates);
        Candidates = new Candidate[evidence.Lessons.Length];
        for (var i = 0; i < Candidates.Length; i++)
        {
            var features = LessonScorer.Score(Question, compared, evidence, i, layout);
            // Who names a language beside the question wants no lesson on another one.
            var confidence = language is not null && features[Feature.ForeignLanguage] >= 1 ? 0 : Confidence.Of(features);
            Candidates[i] = new Candidate(evidence.Lessons[i], features, confidence, evidence.IsTouched(evidence.Lessons[i]));
        }

        Array.Sort(Candidates, (a, b) => b.Confidence.CompareTo(a.Confidence) is not 0 and var order ? order : a.Lesson.CompareTo(b.Lesson));
    }

    public Question Question { get; }

    public Candidate[] Candidates { get; }

    public string SlugOf(int lesson) => new StringTable(layout[IndexSection.Names])[LessonRecord.Read(layout[IndexSection.Lessons], lesson).Slug];

    /// <summary>Slugs of the lessons that have any of the words, best first.</summary>
    public List<string> Slugs()
    {
        var slugs = new List<string>();
        foreach (var candidate in Candidates)
        {
            if (candidate.IsTouched) slugs.Add(SlugOf(candidate.Lesson));
        }

        return slugs;
    }

    /// <summary>The lesson given, or else the likeliest of those that are named by all words; null where there is none.</summary>
    public SearchResult? Entitled(int lesson)
    {
        if (lesson < 0) lesson = Said();
        for (var i = 0; i < Candidates.Length && lesson < 0; i++)
        {
            if (LessonNames.CoverAll(Question, Candidates[i].Lesson)) lesson = Candidates[i].Lesson;
        }

        return lesson < 0 ? null : new SearchResult.Found(SlugOf(lesson), 1) { Intent = Question.Intent, Language = KnownLanguages.Name(Question.Language, layout) };
    }

    /// <summary>The lesson that lists this very question among those that it answers, whatever else its words may mean; null where none does.</summary>
    private Candidate? Listed()
    {
        // One word is too little to tell that it is the same question.
        if (Question.Words.Where(word => word.Weight > 0).DistinctBy(word => word.Text).Count() < 2) return null;
        Candidate? best = null;
        foreach (var candidate in Candidates)
        {
            // "How does Rust prevent data races?" has the words of another question, and is about less.
            if (candidate.Confidence < Candidates[0].Confidence - NearlyTheSame) break;
            if (candidate.Features[Feature.Likeness] >= SameQuestion && candidate.Features[Feature.ForeignLanguage] == 0 && (best is null || candidate.Features[Feature.Likeness] > best.Value.Features[Feature.Likeness]))
                best = candidate;
        }

        return best;
    }

    /// <summary>The lesson that says of itself exactly what is asked; -1 where none does, or another language is wanted.</summary>
    private int Said()
    {
        var lesson = Sayings.Find(text, layout);
        if (lesson < 0 || Question.Language == 0) return lesson;
        var language = LessonRecord.Read(layout[IndexSection.Lessons], lesson).Language;
        return language == 0 || language == Question.Language ? lesson : -1;
    }

    /// <summary>The likeliest lesson, if it is likely enough: the wanted language's own before a general one, where both would answer.</summary>
    private Candidate? Best()
    {
        if (Candidates.Length == 0 || Candidates[0].Confidence < Least) return null;
        if (Question.Language == 0 || LanguageOf(Candidates[0]) != 0) return Candidates[0];
        foreach (var candidate in Candidates)
        {
            if (candidate.Confidence < Candidates[0].Confidence - NearlyAsLikely || candidate.Confidence < Least) break;
            if (LanguageOf(candidate) == Question.Language) return candidate;
        }

        return Candidates[0];
    }

    private double Least => Confidence.Least(Question.Words.Count);

    private byte LanguageOf(Candidate candidate) => LessonRecord.Read(layout[IndexSection.Lessons], candidate.Lesson).Language;

    public SearchResult Decide(int nearest)
    {
        var language = KnownLanguages.Name(Question.Language, layout);
        if (Said() is >= 0 and var said) return new SearchResult.Found(SlugOf(said), 1) { Intent = Question.Intent, Language = language };
        if (Listed() is { } listed)
            return new SearchResult.Found(SlugOf(listed.Lesson), Math.Max(listed.Confidence, Least)) { Intent = Question.Intent, Language = language };
        if (Composition.TryCompose(Question, compared, evidence, Candidates, layout) is { } composed)
            return composed with { Intent = Question.Intent, Language = language };
        if (Best() is { } best) return new SearchResult.Found(SlugOf(best.Lesson), best.Confidence) { Intent = Question.Intent, Language = language };

        var slugs = new List<string>();
        foreach (var candidate in Candidates.AsSpan(0, Math.Min(nearest, Candidates.Length))) slugs.Add(SlugOf(candidate.Lesson));
        return new SearchResult.NotCovered(slugs) { Intent = Question.Intent, Language = language };
    }
}
