namespace CodeGuru.Core.Analysis.Storage;

/// <summary>The texts of a stored file, each once; null is 0.</summary>
internal sealed class TextTable
{
    private readonly Dictionary<string, int> indexes = [];
    private readonly List<string> texts = [];

    public IReadOnlyList<string> All => texts;

    public int IndexOf(string? text)
    {
        if (text is null) return 0;
        if (indexes.TryGetValue(text, out var index)) return index;
        texts.Add(text);
        return indexes[text] = texts.Count;
    }
}
