using CodeGuru.Core.Handbook.Search.Storage;

namespace CodeGuru.Core.Handbook.Search.Scoring;

/// <summary>How a lesson explains a word of a question.</summary>
/// <param name="Degree">How well: 0 not at all, 1 by a name.</param>
/// <param name="Fields">The kinds of text it is in.</param>
/// <param name="Passages">The passages: a bit each.</param>
/// <param name="Blocks">The blocks of the body: a bit each.</param>
/// <param name="Keywords">The keywords that have the word itself: a bit each.</param>
/// <param name="OwnPassages">The passages that have the word itself rather than what may explain it.</param>
/// <param name="OwnBlocks">The same for blocks.</param>
internal readonly record struct WordEvidence(float Degree, Fields Fields, ulong Passages, ulong Blocks, ulong Keywords, ulong OwnPassages, ulong OwnBlocks)
{
    public static WordEvidence Of(in Posting posting, float factor) =>
        new(DegreeOf(posting.Fields) * factor, posting.Fields, posting.Passages, posting.Blocks,
        factor < 1 ? 0 : posting.Keywords, factor < 1 ? 0 : posting.Passages, factor < 1 ? 0 : posting.Blocks);

    /// <summary>Two words that explain it together: as well as the worse of them, where both are.</summary>
    public WordEvidence And(in Posting posting, float factor) => new(
        Math.Min(Degree, DegreeOf(posting.Fields) * factor), Fields & posting.Fields, Passages & posting.Passages, Blocks & posting.Blocks,
        Keywords & posting.Keywords, OwnPassages & posting.Passages, OwnBlocks & posting.Blocks);

    /// <summary>Two ways to explain it.</summary>
    public WordEvidence Or(in WordEvidence other) => new(
        Math.Max(Degree, other.Degree), Fields | other.Fields, Passages | other.Passages, Blocks | other.Blocks, Keywords | other.Keywords, OwnPassages | other.OwnPassages,
        OwnBlocks | other.OwnBlocks);

    private static float DegreeOf(Fields fields)
    {
        if ((fields & (Fields.Name | Fields.Question | Fields.Keyword)) != 0) return 1f;
        if ((fields & (Fields.Gist | Fields.Heading)) != 0) return 0.95f;
        return (fields & Fields.Prose) != 0 ? 0.75f : 0.6f;
    }
}
