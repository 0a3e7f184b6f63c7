namespace CodeGuru.Core.Syntax;

/// <summary>
/// Gives equal short stretches of a text as one string: names come up again and again, and models that keep each as a string of its own are half again as
/// large. What was put on the shelf last stays; several threads may ask at once, since a string that gets lost is only made anew.
/// </summary>
internal sealed class WordShelf(int nodes)
{
    private const int MostPlaces = 4096;
    private const int LongestWord = 48;

    private readonly string?[] words = new string?[Math.Clamp((int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)nodes / 4), 16, MostPlaces)];

    public string Word(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > LongestWord) return text.ToString();
        ref var place = ref words[string.GetHashCode(text) & (words.Length - 1)];
        return place is { } known && text.SequenceEqual(known) ? known : place = text.ToString();
    }
}
