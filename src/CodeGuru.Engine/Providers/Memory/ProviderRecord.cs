using CodeGuru.Engine.Providers.Http;

namespace CodeGuru.Engine.Providers.Memory;

/// <summary>What is remembered of a provider from one run to the next.</summary>
internal sealed record ProviderRecord
{
    public static readonly ProviderRecord Nothing = new();

    /// <summary>The model that was found by preference.</summary>
    public string? Model { get; init; }

    public DateTimeOffset ModelAt { get; init; }

    /// <summary>Models that are gone, each with what answers in its place, so that the person is told once.</summary>
    public IReadOnlyDictionary<string, string> Replaced { get; init; } = new Dictionary<string, string>();

    /// <summary>Context sizes of models, in tokens.</summary>
    public IReadOnlyDictionary<string, int> Contexts { get; init; } = new Dictionary<string, int>();

    /// <summary>When the person did not want a model to be fetched.</summary>
    public DateTimeOffset FetchDeclinedAt { get; init; }

    public RateLimits? Limits { get; init; }

    /// <summary>Failures in a row.</summary>
    public int Failures { get; init; }

    public string? LastFailure { get; init; }

    /// <summary>Not to be asked before; in the past where nothing keeps it from being asked.</summary>
    public DateTimeOffset AloneUntil { get; init; }
}
