namespace CodeGuru.Core.Explanations.Panels;

/// <summary>Places that are told together: of a name, or of functions without one that stand in the same file.</summary>
/// <param name="First">What is told, where there is only one place.</param>
/// <param name="Lines">1-based, each once; several only for functions without a name.</param>
public sealed record PlacedGroup(PlacedName First, IReadOnlyList<int> Lines)
{
    /// <summary>Names in their order, those of functions without one (<see cref="PlacedName.Around"/>) at the first of their file.</summary>
    public static IReadOnlyList<PlacedGroup> Of(IEnumerable<PlacedName> names) =>
        [.. names.Select((name, at) => (name, at)).GroupBy(each => each.name.Around is "" ? $"{each.name.Path}:" : $"{each.at}").Select(group => new PlacedGroup(group.First().name, [.. group.Select(each => each.name.Line).Distinct()]))];

    /// <summary>Where they stand: <c>test.js:9, 14, and 19</c>, <c>line 9</c>.</summary>
    public string Place(int most)
    {
        var lines = Narration.Wording.Listed([.. Lines.Select(line => $"{line}")], most);
        return First.Path is { } path ? $"{path}:{lines}" : Lines.Count == 1 ? $"line {lines}" : $"lines {lines}";
    }
}
