using System.Numerics;
using CodeGuru.Core.Handbook.Search.Asking;
using CodeGuru.Core.Handbook.Search.Storage;

namespace CodeGuru.Core.Handbook.Search.Scoring;

/// <summary>Computes the <see cref="Features"/> of a lesson as the answer to a question.</summary>
internal static class LessonScorer
{
    // Longer identifiers in few lessons are as good as a name.
    private const float RareIdentifier = 0.6f;
    private const float RareIdentifierInPassage = 0.8f;
    private const float AtNameFactor = 1.5f;
    private const float FarFactor = 0.7f;
    private const float EverydayName = 0.62f;

    public static Features Score(Question question, EvidenceTable evidence, int candidate, IndexLayout layout, Lexicon lexicon)
    {
        var lesson = evidence.Lessons[candidate];
        var record = LessonRecord.Read(layout[IndexSection.Lessons], lesson);
        var names = LessonNames.Of(lesson, record, question, layout);
        var features = new Features();
        features[Feature.Bias] = 1;
        var named = Named(question, evidence, candidate, names, lexicon, layout.LessonCount);
        features[Feature.Named] = named;
        features[Feature.Unnamed] = named < 0.05f ? 1 : 0;
        AddWords(ref features, question, evidence, candidate, names);
        AddPassages(ref features, question, evidence, candidate, names, lesson, record, layout);
        AddLanguage(ref features, question, evidence, candidate, record, layout);
        AddComparison(ref features, question, evidence, candidate, names, record, layout);
        return features;
    }

    private static float Named(Question question, EvidenceTable evidence, int candidate, LessonNames names, Lexicon lexicon, int lessons)
    {
        var doubt = 1 - names.Strength;
        for (var w = 0; w < question.Words.Count; w++)
        {
            var word = question.Words[w];
            if (names[w] || word.Term < 0 || word.Token.Kind != TokenKind.Identifier || evidence[candidate, w].Degree == 0) continue;
            if (word.Is(WordClasses.Programming) || lexicon.Term(word.Term).Lessons > Math.Max(2, lessons / 20)) continue;
            doubt *= 1 - (evidence[candidate, w].Passages != 0 ? RareIdentifierInPassage : RareIdentifier);
        }

        return 1 - doubt;
    }

    private static float Degree(EvidenceTable evidence, int candidate, LessonNames names, int word) => names[word] ? 1 : evidence[candidate, word].Degree;

    private static void AddWords(ref Features features, Question question, EvidenceTable evidence, int candidate, LessonNames names)
    {
        var (all, explained, foreign, atName, rare, allRare) = (0f, 0f, 0f, 0f, 0f, 0f);
        for (var w = 0; w < question.Words.Count; w++)
        {
            var weight = question.Words[w].Weight;
            if (weight == 0) continue;
            var degree = Degree(evidence, candidate, names, w);
            all += weight;
            explained += weight * degree;
            allRare += weight * evidence.Rarity[w];
            rare += weight * evidence.Rarity[w] * (names[w] ? 1 : degree == 0 ? 0 : EvidenceTable.FieldWeight(evidence[candidate, w].Fields));
            var isAtName = NameNeighbourhood.Touches(question, names, w);
            foreign += weight * (1 - degree) * (isAtName ? AtNameFactor : NameNeighbourhood.IsFar(question, names, w) ? FarFactor : 1);
            if (isAtName) atName += weight * (1 - degree);
        }

        features[Feature.Explained] = all == 0 ? 0 : explained / all;
        features[Feature.Rarity] = allRare == 0 ? 0 : rare / allRare;
        features[Feature.Foreign] = foreign / (foreign + 1);
        features[Feature.ForeignAtName] = atName / (atName + 1);
        features[Feature.ForeignToEverydayName] = names.Strongest <= EverydayName ? features[Feature.Foreign] : 0;
    }

    private static void AddPassages(
        ref Features features, Question question, EvidenceTable evidence, int candidate, LessonNames names, int lesson, in LessonRecord record, IndexLayout layout)
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
            Spread(evidence[candidate, w].Passages, weight, passages);
            Spread(evidence[candidate, w].Blocks, weight, blocks);
        }

        if (all == 0) return;
        var (best, likeness, block) = (0f, 0f, 0f);
        for (var i = 0; i < passages.Length; i++)
        {
            best = Math.Max(best, passages[i] / all);
            var isTold = ((record.Names | record.Questions) >> i & 1) != 0;
            var weight = LessonRecord.PassageWeight(layout[IndexSection.Lessons], lesson, i);
            if (isTold && passages[i] > 0) likeness = Math.Max(likeness, 2 * passages[i] / (all + Math.Max(weight, passages[i])));
        }

        foreach (var weight in blocks) block = Math.Max(block, weight / all);
        features[Feature.Passage] = best;
        features[Feature.Likeness] = likeness;
        features[Feature.Block] = block;
    }

    private static void Spread(ulong bits, float weight, Span<float> sums)
    {
        for (; bits != 0; bits &= bits - 1) sums[BitOperations.TrailingZeroCount(bits)] += weight;
    }

    private static void AddLanguage(
        ref Features features, Question question, EvidenceTable evidence, int candidate, in LessonRecord record, IndexLayout layout)
    {
        var (own, foreign, named, unmentioned) = (0f, 0f, false, false);
        foreach (var mention in question.Mentions) named |= mention.IsNamed && !mention.IsBackground;
        foreach (var mention in question.Mentions)
        {
            // What is implied counts only where nothing is named.
            if (mention.IsBackground || (named && !mention.IsNamed)) continue;
            if (record.Language == 0) unmentioned |= evidence[candidate, mention.Word].Degree == 0;
            else if (mention.Language == record.Language || HeldFor(mention.Language, layout) == record.Language) own++;
            else foreign++;
        }

        if (question.Mentions.Count == 0 && question.Language != 0 && record.Language != 0)
        {
            if (question.Language == record.Language || HeldFor(question.Language, layout) == record.Language) own++;
            else foreign++;
        }

        features[Feature.OwnLanguage] = own > 0 ? 1 : 0;
        features[Feature.ForeignLanguage] = foreign == 0 ? 0 : foreign / (own + foreign);
        features[Feature.UnmentionedLanguage] = unmentioned ? 1 : 0;
    }

    private static int HeldFor(int language, IndexLayout layout) =>
        System.Buffers.Binary.BinaryPrimitives.ReadInt32LittleEndian(layout[IndexSection.Languages][((language * 8) + 4)..]);

    private static void AddComparison(
        ref Features features, Question question, EvidenceTable evidence, int candidate, LessonNames names, in LessonRecord record, IndexLayout layout)
    {
        var isComparison = record.Kind == LessonKind.Comparison && record.SubjectCount == 2;
        if (isComparison)
        {
            features[Feature.BothSides] = names.Sides == 3 || names.IsWhole ? 1 : 0;
            features[Feature.OneSide] = names.Sides is 1 or 2 && !names.IsWhole ? 1 : 0;
        }

        if (question.Comparison is not { } shape) return;
        var (left, right) = (SubjectPicker.Pick(question, shape.Left, layout), SubjectPicker.Pick(question, shape.Right, layout));
        var comparesOthers = left >= 0 && right >= 0 && left != right && !(isComparison && (names.Sides == 3 || names.IsWhole));
        features[Feature.OtherComparison] = comparesOthers ? 1 : 0;
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
