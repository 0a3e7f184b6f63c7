using System.Globalization;
using System.Net.Http.Headers;

namespace CodeGuru.Engine.Providers.Http;

/// <summary>What a provider said is left, and when it said so.</summary>
/// <param name="At">When the response came.</param>
internal sealed record RateLimits(DateTimeOffset At)
{
    /// <summary>Requests allowed; at Groq, a day.</summary>
    public int? RequestLimit { get; init; }

    public int? RequestsLeft { get; init; }

    public TimeSpan? RequestsReset { get; init; }

    /// <summary>Tokens allowed a minute.</summary>
    public int? TokenLimit { get; init; }

    public int? TokensLeft { get; init; }

    public TimeSpan? TokensReset { get; init; }

    /// <summary>The limits in a response's headers, or null where it has none.</summary>
    public static RateLimits? Read(HttpResponseHeaders headers, DateTimeOffset now)
    {
        var limits = new RateLimits(now)
        {
            RequestLimit = Number(headers, "x-ratelimit-limit-requests"),
            RequestsLeft = Number(headers, "x-ratelimit-remaining-requests"),
            RequestsReset = GoDuration.Read(RetryAdvice.Header(headers, "x-ratelimit-reset-requests")),
            TokenLimit = Number(headers, "x-ratelimit-limit-tokens"),
            TokensLeft = Number(headers, "x-ratelimit-remaining-tokens"),
            TokensReset = GoDuration.Read(RetryAdvice.Header(headers, "x-ratelimit-reset-tokens")),
        };
        return limits == new RateLimits(now) ? null : limits;
    }

    /// <summary>
    /// The tokens that may be spent now. The minute is a bucket that fills evenly: what was left then, and what has flowed in since. A clock
    /// that was set back counts as no time passed.
    /// </summary>
    public int? TokensAt(DateTimeOffset now)
    {
        if (TokenLimit is not { } limit || TokensLeft is not { } left) return TokenLimit;
        var passed = now > At ? now - At : TimeSpan.Zero;
        if (TokensReset is not { } reset || passed >= reset) return passed >= TimeSpan.FromMinutes(1) || TokensReset is not null ? limit : left;
        return reset <= TimeSpan.Zero ? limit : (int)(left + ((limit - left) * (passed / reset)));
    }

    /// <summary>How long until that many tokens may be spent; zero where they may already, null where they never may.</summary>
    public TimeSpan? Until(int tokens, DateTimeOffset now)
    {
        if (TokensAt(now) is not { } have || have >= tokens) return TimeSpan.Zero;
        if (TokenLimit is not { } limit || tokens > limit) return null;
        var reset = TokensReset ?? TimeSpan.FromMinutes(1);
        var perSecond = Math.Max(1, (limit - (TokensLeft ?? 0)) / Math.Max(0.001, reset.TotalSeconds));
        return TimeSpan.FromSeconds((tokens - have) / perSecond);
    }

    private static int? Number(HttpResponseHeaders headers, string name) =>
        int.TryParse(RetryAdvice.Header(headers, name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
