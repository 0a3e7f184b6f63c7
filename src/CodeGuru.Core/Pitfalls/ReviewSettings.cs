namespace CodeGuru.Core.Pitfalls;

/// <summary>What is known of a project beside its code, and which rules are wanted.</summary>
public sealed record ReviewSettings
{
    /// <summary>Ids or names of rules that are not wanted.</summary>
    public IReadOnlySet<string> Disabled { get; init; } = new HashSet<string>();

    /// <summary>Other severities than the rules' own, by id.</summary>
    public IReadOnlyDictionary<string, Severity> Severities { get; init; } = new Dictionary<string, Severity>();

    /// <summary>The Go version of each file's <c>go.mod</c>, by the file's path; null where there is none.</summary>
    public Func<string, Version?> GoVersion { get; init; } = _ => null;

    public bool Wants(PitfallAbout about) => !Disabled.Contains(about.Id) && !Disabled.Contains(about.Name);
}
