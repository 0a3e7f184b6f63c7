using CodeGuru.Core.Text;
using CodeGuru.Engine.Providers;

namespace CodeGuru.Engine.Configuration;

/// <summary>Every key there is.</summary>
public static class ConfigurationKeys
{
    /// <summary>The answer policies from the tightest to the loosest: a file that may not be the user's own can only tighten.</summary>
    internal static readonly string[] RunPolicies = ["never", "ask", "auto"];

    public static IReadOnlyList<ConfigurationKey> All { get; } =
    [
        new("provider", new ValueKind.Provider(), null, "who answers first", "CODEGURU_PROVIDER", "LLM_PROVIDER"),
        new("model", new ValueKind.Text(), null, "the model, whoever answers first", "CODEGURU_MODEL"),
        new("offline", new ValueKind.Flag(), "false", "handbook and facts only, no network at all", "CODEGURU_OFFLINE"),
        new("failover.enabled", new ValueKind.Flag(), "true", "whether another provider takes over when one fails"),
        new("failover.order", new ValueKind.Providers(), "groq,ollama,handbook", "who takes over, in this order"),
        new("models.simple", new ValueKind.Text(), null, "the model for simple explanations"),
        new("models.deep", new ValueKind.Text(), null, "the model for deep explanations"),
        new("limits.output_tokens", new ValueKind.Number(256, 131_072), "4096", "the longest answer, in tokens"),
        new("limits.retries", new ValueKind.Number(0, 3), "3", "how often a failed request is sent again"),
        new("limits.wait", new ValueKind.Duration(), "20", "the longest wait for a rate limit before the next provider is asked"),
        new("timeouts.connect", new ValueKind.Duration(), "10", "patience until a connection stands"),
        new("timeouts.first_byte", new ValueKind.Duration(), "60", "patience until the first byte of an answer"),
        new("timeouts.silence", new ValueKind.Duration(), "30", "patience with silence in the middle of an answer"),
        new("cache.enabled", new ValueKind.Flag(), "true", "whether answers are kept and given again", "ENABLE_CACHE"),
        new("cache.ttl", new ValueKind.Duration(), "86400", "how long a kept answer is given again", "CACHE_TTL_SECONDS"),
        new("cache.max_size_mb", new ValueKind.Number(1, 4096), "64", "the cache's largest size"),
        new("run.policy", new ValueKind.Choice(RunPolicies), "auto", "whether the examples of a model's answer are run"),
        new("run.sandbox", new ValueKind.Choice("auto", "bubblewrap", "sandbox-exec", "docker", "podman"), "auto", "what isolates examples that are run"),
        new("ui.theme", new ValueKind.Choice("auto", "dark", "light", "none"), "auto", "colours"),
        new("ui.level", new ValueKind.Choice("beginner", "intermediate", "expert"), "intermediate", "who asks"),
        new("ui.depth", new ValueKind.Choice("simple", "detailed", "deep", "all"), "detailed", "how deep explanations go", "EXPLANATION_DEPTH"),
        new("diagrams.enabled", new ValueKind.Flag(), "true", "whether explanations draw diagrams", "GENERATE_DIAGRAMS"),
        new("diagrams.max_nodes", new ValueKind.Number(1, 1000), "40", "the largest diagram", "MAX_DIAGRAM_NODES"),
        new("review.disable", new ValueKind.Text(), null, "rules of reviews that are not wanted, with commas between"),
        new("review.severity", new ValueKind.Text(), null, "other severities of rules: CG2001=error, CG9012=info"),
        new("files.max_size_kb", new ValueKind.Number(1, 102_400), "500", "the largest file that is read", "MAX_FILE_SIZE_KB"),
        new("log.level", new ValueKind.LogLevel(), "warning", "how much is told on standard error", "LOG_LEVEL"),
        .. ProviderCatalog.All.SelectMany(OfProvider),
    ];

    private static readonly Dictionary<string, ConfigurationKey> ByName = All.ToDictionary(key => key.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>The key of that name; <c>groq.key</c> is short for <c>providers.groq.key</c>. Null where there is none.</summary>
    public static ConfigurationKey? Find(string name) => ByName.GetValueOrDefault(name) ?? ByName.GetValueOrDefault("providers." + name);

    /// <summary>The known name that was probably meant, or null.</summary>
    public static string? Nearest(string name)
    {
        var limit = Math.Max(2, name.Length / 3);
        // The table alone may be what is misspelt, or forgotten: 'cache.tll', 'cahce.ttl' and 'ttl' all mean cache.ttl.
        return All.Select(key => (key.Name, Distance: Math.Min(
                EditDistance.Between(name, key.Name, limit),
                key.Name.EndsWith('.' + name, StringComparison.OrdinalIgnoreCase) ? 0 : limit + 1)))
            .Where(pair => pair.Distance <= limit)
            .OrderBy(pair => pair.Distance)
            .Select(pair => pair.Name)
            .FirstOrDefault();
    }

    private static IEnumerable<ConfigurationKey> OfProvider(ProviderDefinition provider)
    {
        var table = "providers." + provider.Id;
        string[] addresses = provider.Protocol == WireProtocol.Ollama ? [provider.AddressVariable, EnvironmentSource.OllamaHost] : [provider.AddressVariable];
        yield return new(table + ".base_url", new ValueKind.Address(), provider.BaseAddress?.AbsoluteUri.TrimEnd('/'), $"where {provider.Name} is", addresses);
        yield return new(table + ".key", new ValueKind.Secret(), null, $"the key for {provider.Name}", provider.KeyVariable);
        yield return new(table + ".model", new ValueKind.Text(), null, $"the model at {provider.Name}", provider.ModelVariable);
        yield return new(table + ".context", new ValueKind.Number(1024, 10_000_000), null, $"the largest context to use at {provider.Name}, in tokens");
        yield return new(table + ".reasoning", new ValueKind.Choice("low", "medium", "high"), null, $"how long a reasoning model at {provider.Name} thinks");
    }
}
