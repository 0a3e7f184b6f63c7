using CodeGuru.Cli.Checks;

namespace CodeGuru.Cli.Json;

/// <summary><c>check --format json</c>.</summary>
internal sealed record CheckDocument(int Schema, IReadOnlyList<CheckDocument.Item> Items)
{
    public static CheckDocument Of(IEnumerable<CheckItem> items) =>
        new(1, [.. items.Select(item => new Item(item.Name, CamelCase.Of(item.Status), item.Detail, item.Hint))]);

    internal sealed record Item(string Name, string Status, string Detail, string? Hint);
}
