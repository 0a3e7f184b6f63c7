using CodeGuru.Engine.Configuration;

namespace CodeGuru.Cli.Json;

/// <summary><c>config get --format json</c>. Keys that open providers are covered.</summary>
internal sealed record ConfigurationDocument(int Schema, IReadOnlyList<ConfigurationDocument.ValueEntry> Values)
{
    public static ConfigurationDocument Of(IEnumerable<(ConfigurationKey Key, Setting<string?> Shown)> values) =>
        new(1, [.. values.Select(each => new ValueEntry(each.Key.Name, each.Shown.Value, each.Shown.Origin.ToString(), each.Key.About))]);

    internal sealed record ValueEntry(string Key, string? Value, string Origin, string About);
}
