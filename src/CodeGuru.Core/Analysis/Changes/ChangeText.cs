namespace CodeGuru.Core.Analysis.Changes;

/// <summary>The words of changes.</summary>
internal static class ChangeText
{
    private const int MostListed = 4;

    /// <summary><c>a, b and c</c>; of many the first few and how many more there are.</summary>
    public static string Listed(IReadOnlyList<string> items) => items.Count switch
    {
        0 => "",
        1 => items[0],
        <= MostListed => $"{string.Join(", ", items.SkipLast(1))} and {items[^1]}",
        _ => $"{string.Join(", ", items.Take(MostListed - 1))} and {items.Count - MostListed + 1} more",
    };
}
