using CodeGuru.Core;

namespace CodeGuru.Engine.Configuration;

/// <summary>All that is configured, merged from every layer; nothing changes after loading.</summary>
public sealed record Options
{
    /// <summary>Who answers first, where somebody said so; <c>handbook</c> for no model at all.</summary>
    public required Setting<string?> Provider { get; init; }

    public required Setting<string?> Model { get; init; }

    public required Setting<bool> Offline { get; init; }

    public required Setting<bool> FailoverEnabled { get; init; }

    public required Setting<IReadOnlyList<string>> FailoverOrder { get; init; }

    public required Setting<string?> SimpleModel { get; init; }

    public required Setting<string?> DeepModel { get; init; }

    public required Setting<int> OutputTokens { get; init; }

    public required Setting<int> Retries { get; init; }

    /// <summary>The longest wait for a rate limit before the next provider is asked.</summary>
    public required Setting<TimeSpan> LongestWait { get; init; }

    public required Setting<TimeSpan> ConnectTimeout { get; init; }

    public required Setting<TimeSpan> FirstByteTimeout { get; init; }

    public required Setting<TimeSpan> SilenceTimeout { get; init; }

    public required Setting<bool> CacheEnabled { get; init; }

    public required Setting<TimeSpan> CacheTimeToLive { get; init; }

    public required Setting<int> CacheMegabytes { get; init; }

    public required Setting<RunPolicy> RunPolicy { get; init; }

    /// <summary><c>auto</c>, <c>bubblewrap</c>, <c>sandbox-exec</c>, <c>docker</c> or <c>podman</c>.</summary>
    public required Setting<string> Sandbox { get; init; }

    /// <summary><c>auto</c>, <c>dark</c>, <c>light</c> or <c>none</c>.</summary>
    public required Setting<string> Theme { get; init; }

    public required Setting<Level> Level { get; init; }

    public required Setting<Depth> Depth { get; init; }

    public required Setting<bool> DiagramsEnabled { get; init; }

    public required Setting<int> DiagramNodes { get; init; }

    /// <summary>Ids or names, with commas between; null for none.</summary>
    public required Setting<string?> DisabledRules { get; init; }

    /// <summary><c>CG2001=error</c> and the like, with commas between; null for none.</summary>
    public required Setting<string?> RuleSeverities { get; init; }

    public required Setting<int> FileKilobytes { get; init; }

    public required Setting<LogLevel> LogLevel { get; init; }

    /// <summary>One for every row of the catalog, by id.</summary>
    public required IReadOnlyDictionary<string, ProviderOptions> Providers { get; init; }

    /// <summary>Every key with its value in its canonical spelling, null where there is none; for showing. Secrets are covered.</summary>
    public required IReadOnlyList<(ConfigurationKey Key, Setting<string?> Shown)> Values { get; init; }

    /// <summary>Covers every key that any layer holds, whether used or not.</summary>
    public required SecretRedactor Redactor { get; init; }

    /// <summary>What the person should know: what was not obeyed, and why.</summary>
    public required IReadOnlyList<string> Notices { get; init; }

    /// <summary>How far to go where the question does not say it: as configured, else an expert gets what lies under the hood.</summary>
    public Depth DepthFor(Level level) => Depth.IsDefault && level == Core.Level.Expert ? Core.Depth.Deep : Depth.Value;

    public override string ToString() => nameof(Options);
}
