using CodeGuru.Engine.Providers.Models;

namespace CodeGuru.Engine.Providers;

/// <summary>What is known of a provider now.</summary>
/// <param name="Definition">Who it is.</param>
/// <param name="IsConfigured">A key, an address or a model is set for it.</param>
public sealed record ProviderStatus(ProviderDefinition Definition, bool IsConfigured)
{
    /// <summary>It told its models.</summary>
    public bool IsReachable { get; init; }

    public IReadOnlyList<ModelEntry> Models { get; init; } = [];

    /// <summary>The model that would be asked; null where there is none.</summary>
    public string? Chosen { get; init; }

    /// <summary>Why it cannot be asked, in a clause; null where it can.</summary>
    public string? Problem { get; init; }

    /// <summary>What to do about it.</summary>
    public string? Hint { get; init; }

    /// <summary>A key is missing or refused.</summary>
    public bool NeedsKey { get; init; }

    /// <summary>What it said is left of its limits, in a clause; null where it said nothing.</summary>
    public string? Left { get; init; }

    /// <summary>How long it is being left alone after failures; null where it is not.</summary>
    public TimeSpan? Rest { get; init; }

    public string? LastFailure { get; init; }
}
