namespace CodeGuru.Core.Explanations.Narration;

/// <summary>Something that code does, and the steps that it consists of.</summary>
/// <param name="Text">A clause without a capital and an end.</param>
internal sealed record Step(string Text, int From, int To, IReadOnlyList<Step> Parts)
{
    public Step(string text, int from, int to) : this(text, from, to, [])
    {
    }
}
