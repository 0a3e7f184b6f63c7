using System.Numerics;
using CodeGuru.Core.Handbook.Search.Asking;
using CodeGuru.Core.Handbook.Search.Storage;

namespace CodeGuru.Core.Handbook.Search.Scoring;

/// <summary>Computes the <see cref="Features"/> of a lesson as the answer to a question.</summary>
internal static class LessonScorer
{
    private const int ManyWords = 4;
    private const int StretchWords = 5;

    // Logarithm of odds beyond which more of them mean no more.
    private const float MostOdds = 6f;

    // A name of one everyday word; see NameStrength.
    private const float EverydayName = 0.62f;

    public static Features Score(Question question, ComparedSubjects compared, EvidenceTable evidence, int candidate, IndexLayout layout)
    {
        var lesson = evidence.Lessons[candidate];
        var record = LessonRecord.Read(layout[IndexSection.Lessons], lesson);
        var names = LessonNames.Of(lesson, record, question, layout);
        names.MarkStrange(question, evidence, candidate, record);
        names.AddScattered(question, evidence, candidate, lesson, record, layout);
        var features = new Features();
        features[Feature.Bias] = 1;
        features[Feature.Named] = Named(question, evidence, candidate, names);
        features[Feature.Keyworded] = names.Keywords;
        AddWords(ref features, question, evidence, candidate, names);
        AddStretch(ref features, question, evidence, candidate, names);
        AddPassages(ref features, question, evidence, candidate, names, record, lesson, layout);
        AddLanguage(ref features, question, record, layout);
        AddComparison(ref features, question, compared, evidence, candidate, names, record);
        AddWording(ref features, evidence.Wording, lesson);
        return features;
    }

    private static float Named(Question question, EvidenceTable evidence, int candidate, LessonNames names)
    {
        var doubt = 1 - names.Strength;
        for (var w = 0; w < question.Words.Count; w++)
        {
            if (!names[w] && !names.IsStrange(w) && evidence[candidate, w].Degree > 0) doubt *= 1 - RareTerm.Strength(question.Words[w], evidence[candidate, w], evidence.Ownership(candidate, w));
        }

        return 1 - doubt;
    }

    private static float Degree(EvidenceTable evidence, int candidate, LessonNames names, int word) =>
        names[word] ? 1 : IsDenied(names, word) ? 0 : evidence[candidate, word].Degree;

    // A lesson that is named otherwise may well speak of another topic; one that is not is not meant.
    private static bool IsDenied(LessonNames names, int word) => names.IsStrange(word) && names.Strength < Confidence.LeastName;

    private static void AddWords(ref Features features, Question question, EvidenceTable evidence, int candidate, LessonNames names)
    {
        var (all, explained, rare, allRare, owned, count) = (0f, 0f, 0f, 0f, 0f, 0);
        var (things, foreignThings) = (0f, 0f);
        var (before, after) = names.Strongest <= EverydayName
            ? (Feature.ForeignBeforeEverydayName, Feature.ForeignAfterEverydayName) : (Feature.ForeignBeforeName, Feature.ForeignAfterName);
        for (var w = 0; w < question.Words.Count; w++)
        {
            var weight = names.Weight(question, w);
            if (weight == 0) continue;
            var degree = Degree(evidence, candidate, names, w);
            all += weight;
            explained += weight * degree;
            if (degree > 0 && !(w > 0 && question.Words[w].Term == question.Words[w - 1].Term)) count++;
            allRare += weight * evidence.Rarity[w];
            owned += weight * (names[w] ? 1 : IsDenied(names, w) ? 0 : evidence.Ownership(candidate, w));
            rare += weight * evidence.Rarity[w] * (names[w] ? 1 : degree == 0 ? 0 : EvidenceTable.FieldWeight(evidence[candidate, w].Fields));
            var kind = ForeignClassOf(question.Words[w]);
            if (names[w] || kind != Feature.ForeignGeneral)
            {
                things += weight;
                foreignThings += names[w] ? 0 : weight * (1 - degree);
            }

            var foreign = NameNeighbourhood.IsBefore(question, names, w) ? before
                : NameNeighbourhood.IsBehind(question, names, w) ? after : kind;
            features[foreign] += weight * (1 - degree);
        }

        var isDistinct = names.Strongest > EverydayName;
        features[Feature.Distinct] = isDistinct ? 1 : 0;
        features[Feature.Clean] = things == 0 ? 0 : 1 - (foreignThings / things);
        features[Feature.CleanDistinct] = isDistinct ? features[Feature.Clean] : 0;
        features[Feature.Explained] = all == 0 ? 0 : explained / all;
        features[Feature.OwnedMass] = owned / (owned + 1);
        features[Feature.Owned] = all == 0 ? 0 : owned / all;
        features[Feature.Breadth] = Math.Clamp((count - 1) / (ManyWords - 1f), 0, 1);
        features[Feature.Mass] = explained / (explained + 2);
        features[Feature.Rarity] = allRare == 0 ? 0 : rare / allRare;
        for (var feature = Feature.ForeignTechnology; feature <= Feature.ForeignAfterEverydayName; feature++)
            features[feature] /= features[feature] + 1;
    }

    private static Feature ForeignClassOf(QuestionWord word)
    {
        if (word.Is(WordClasses.Programming | WordClasses.Neutral | WordClasses.General | WordClasses.Glue)) return Feature.ForeignGeneral;
        if (word.Is(WordClasses.Technology)) return Feature.ForeignTechnology;
        return word.Is(WordClasses.Everyday | WordClasses.Strong) ? Feature.ForeignEveryday : Feature.ForeignUnknown;
    }

    private static void AddStretch(ref Features features, Question question, EvidenceTable evidence, int candidate, LessonNames names)
    {
        Span<int> content = stackalloc int[question.Words.Count];
        var count = 0;
        var context = question.Mentions.Count > 0 ? 1f : 0f;
        for (var w = 0; w < question.Words.Count; w++)
        {
            var word = question.Words[w];
            if (names.Weight(question, w) > 0) content[count++] = w;
            if (!names[w] && (word.Is(WordClasses.Programming | WordClasses.Technology) || word.Token.Kind is TokenKind.Identifier or TokenKind.Symbol)) context++;
        }

        for (var start = 0; start < Math.Max(1, count - StretchWords + 1); start++)
        {
            var (all, owned, explained) = (0f, 0f, 0f);
            for (var i = start; i < Math.Min(count, start + StretchWords); i++)
            {
                var weight = names.Weight(question, content[i]);
                all += weight;
                explained += weight * Degree(evidence, candidate, names, content[i]);
                owned += weight * (names[content[i]] ? 1 : IsDenied(names, content[i]) ? 0 : evidence.Ownership(candidate, content[i]));
            }

            if (all == 0) continue;
            features[Feature.Stretch] = Math.Max(features[Feature.Stretch], owned / Math.Max(1, all));
            features[Feature.StretchExplained] = Math.Max(features[Feature.StretchExplained], explained / Math.Max(1, all));
        }

        features[Feature.Context] = context / (context + 1);
        features[Feature.Sentence] = question.IsSentence && features[Feature.Named] >= Confidence.LeastName ? 1 : 0;
    }

    private static void AddPassages(
        ref Features features, Question question, EvidenceTable evidence, int candidate, LessonNames names, in LessonRecord record, int lesson, IndexLayout layout)
    {
        Span<float> passages = stackalloc float[LessonRecord.MaxPassages];
        Span<float> blocks = stackalloc float[LessonRecord.MaxBlocks];
        passages.Clear();
        blocks.Clear();
        var all = 0f;
        for (var w = 0; w < question.Words.Count; w++)
        {
            var weight = question.Words[w].Weight;
            if (weight == 0) continue;
            all += weight;
            if (IsDenied(names, w)) continue;
            Spread(evidence[candidate, w].Passages, weight, passages);
            Spread(evidence[candidate, w].Blocks, weight, blocks);
        }

        if (all == 0) return;
        var (best, likeness, block) = (0f, 0f, 0f);
        for (var i = 0; i < passages.Length; i++)
        {
            best = Math.Max(best, passages[i] / all);
            if (passages[i] == 0 || ((record.Questions >> i) & 1) == 0) continue;
            var weight = LessonRecord.PassageWeight(layout[IndexSection.Lessons], lesson, i);
            likeness = Math.Max(likeness, 2 * passages[i] / (all + Math.Max(weight, passages[i])));
        }

        foreach (var weight in blocks) block = Math.Max(block, weight / all);
        features[Feature.PassageMass] = best * all / ((best * all) + 2);
        features[Feature.Passage] = best;
        features[Feature.Likeness] = likeness;
        features[Feature.Block] = block;
    }

    private static void Spread(ulong bits, float weight, Span<float> sums)
    {
        for (; bits != 0; bits &= bits - 1) sums[BitOperations.TrailingZeroCount(bits)] += weight;
    }

    private static void AddLanguage(ref Features features, Question question, in LessonRecord record, IndexLayout layout)
    {
        var (own, foreign, named, mentioned) = (0f, 0f, false, false);
        foreach (var mention in question.Mentions) named |= mention.IsNamed && !mention.IsBackground;
        foreach (var mention in question.Mentions)
        {
            // What is implied counts only where nothing is named.
            if (mention.IsBackground || (named && !mention.IsNamed)) continue;
            mentioned = true;
            if (Holds(record, mention.Language, layout)) own++;
            else foreign++;
        }

        if (!mentioned && question.Language != 0)
        {
            if (Holds(record, question.Language, layout)) own++;
            else foreign++;
        }

        features[Feature.OwnLanguage] = own > 0 && record.Language != 0 ? 1 : 0;
        features[Feature.ForeignLanguage] = foreign == 0 ? 0 : foreign / (own + foreign);
    }

    private static void AddWording(ref Features features, float[] wording, int lesson)
    {
        if (wording.Length == 0) return;
        var (own, none) = (wording[lesson], wording[^1]);
        var isFirst = true;
        for (var other = 0; other < wording.Length - 1; other++) isFirst &= wording[other] <= own;
        features[Feature.Wording] = own / Math.Max(1e-6f, 1 - none);
        features[Feature.WordingOdds] = Math.Clamp(0.5f + (MathF.Log((own + 1e-5f) / (none + 1e-5f)) / (2 * MostOdds)), 0, 1);
        features[Feature.WordingOfNone] = none;
        features[Feature.WordingFirst] = isFirst ? 1 : 0;
    }

    private static bool Holds(in LessonRecord record, int language, IndexLayout layout) =>
        (record.Languages & ((1ul << language) | (record.Language == 0 ? 0 : 1ul << HeldFor(language, layout)) & ~1ul)) != 0;

    private static int HeldFor(int language, IndexLayout layout) =>
        System.Buffers.Binary.BinaryPrimitives.ReadInt32LittleEndian(layout[IndexSection.Languages][((language * 8) + 4)..]);

    private static void AddComparison(
        ref Features features, Question question, ComparedSubjects compared, EvidenceTable evidence, int candidate, LessonNames names, in LessonRecord record)
    {
        var isComparison = record.Kind == LessonKind.Comparison && record.SubjectCount == 2;
        if (isComparison)
        {
            features[Feature.BothSides] = names.Sides == 3 || names.IsWhole ? 1 : 0;
            features[Feature.OneSide] = names.Sides is 1 or 2 && !names.IsWhole && names.HasSideElsewhere ? 1 : 0;
        }

        var comparesOthers = compared.AreTwo && !(isComparison && (names.Sides == 3 || names.IsWhole));
        features[Feature.OtherComparison] = comparesOthers ? 1 : 0;
        if (question.Comparison is not { } shape) return;
        features[Feature.SideUnexplained] = 1 - Math.Min(Explained(shape.Left), Explained(shape.Right));

        float Explained(Range side)
        {
            var (start, length) = side.GetOffsetAndLength(question.Words.Count);
            var (all, explained) = (0f, 0f);
            for (var w = start; w < start + length; w++)
            {
                all += question.Words[w].Weight;
                explained += question.Words[w].Weight * Degree(evidence, candidate, names, w);
            }

            return all == 0 ? 1 : explained / all;
        }
    }
}
