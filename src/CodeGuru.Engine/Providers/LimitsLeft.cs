using CodeGuru.Engine.Providers.Http;

namespace CodeGuru.Engine.Providers;

/// <summary>Says what is left of a provider's limits.</summary>
internal static class LimitsLeft
{
    /// <summary>A clause, or null where nothing is known.</summary>
    public static string? Of(RateLimits? limits, DateTimeOffset now)
    {
        if (limits is null) return null;
        var parts = new List<string>();
        if (limits.TokensAt(now) is { } tokens) parts.Add($"{tokens:N0}{Of(limits.TokenLimit)} tokens this minute");
        if (limits.RequestsLeft is { } requests) parts.Add($"{requests:N0}{Of(limits.RequestLimit)} requests");
        return parts.Count == 0 ? null : string.Join(", ", parts) + " left";

        static string Of(int? limit) => limit is { } most ? $" of {most:N0}" : "";
    }
}
