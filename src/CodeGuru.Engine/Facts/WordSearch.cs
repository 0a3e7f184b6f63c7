using System.Buffers;

namespace CodeGuru.Engine.Facts;

/// <summary>Finds whole words in a text: <c>List</c>, but not in <c>ToList</c>.</summary>
internal sealed class WordSearch(IReadOnlyList<string> words)
{
    private readonly SearchValues<string> values = SearchValues.Create([.. words], StringComparison.Ordinal);

    public bool IsIn(ReadOnlySpan<char> text)
    {
        for (var from = 0; text[from..].IndexOfAny(values) is var at and >= 0;)
        {
            var start = from + at;
            foreach (var word in words)
            {
                if (text[start..].StartsWith(word, StringComparison.Ordinal) && !(start > 0 && IsPart(text[start - 1])) && !(start + word.Length < text.Length && IsPart(text[start + word.Length]))) return true;
            }

            from = start + 1;
        }

        return false;
    }

    private static bool IsPart(char letter) => letter == '_' || char.IsLetterOrDigit(letter);
}
