namespace CodeGuru.Engine.Configuration;

/// <summary>A key of the configuration: what it takes, what it is unless set, and which variables set it.</summary>
/// <param name="Name">As in a TOML file, tables with dots: <c>cache.ttl</c>.</param>
/// <param name="Kind">What it takes.</param>
/// <param name="Default">The value unless set; null for none.</param>
/// <param name="About">What it is, in a few words.</param>
/// <param name="Variables">Environment variables that set it, the strongest first.</param>
public sealed record ConfigurationKey(string Name, ValueKind Kind, string? Default, string About, params string[] Variables);
