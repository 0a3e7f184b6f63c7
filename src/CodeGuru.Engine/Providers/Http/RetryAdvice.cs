using System.Globalization;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;

namespace CodeGuru.Engine.Providers.Http;

/// <summary>What a response says about trying again.</summary>
internal static partial class RetryAdvice
{
    /// <summary>How long to wait, from the headers, else from the message; null where neither says.</summary>
    public static TimeSpan? Wait(HttpResponseHeaders headers, string message, DateTimeOffset now)
    {
        if (Header(headers, "retry-after-ms") is { } text && double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var milliseconds))
            return TimeSpan.FromMilliseconds(Math.Min(milliseconds, 86_400_000));
        if (Header(headers, "retry-after") is { } after)
        {
            if (GoDuration.Read(after) is { } wait) return wait;
            if (DateTimeOffset.TryParse(after, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date)) return date > now ? date - now : TimeSpan.Zero;
        }

        return TryAgainIn().Match(message) is { Success: true } match ? GoDuration.Read(match.Groups[1].ValueSpan) : null;
    }

    public static bool? ShouldRetry(HttpResponseHeaders headers) => Header(headers, "x-should-retry") switch { "true" => true, "false" => false, _ => null };

    public static string? Header(HttpResponseHeaders headers, string name) => headers.TryGetValues(name, out var values) ? values.FirstOrDefault() : null;

    [GeneratedRegex(@"try again in ((?:\d+(?:\.\d+)?(?:ms|[hms]))+)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex TryAgainIn();
}
