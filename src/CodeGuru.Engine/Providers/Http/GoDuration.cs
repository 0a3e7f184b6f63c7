using System.Buffers;
using System.Globalization;

namespace CodeGuru.Engine.Providers.Http;

/// <summary>Reads durations as Go prints them, <c>2m59.56s</c> or <c>120ms</c>: Groq's headers and messages hold such.</summary>
internal static class GoDuration
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");

    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create("0123456789.");

    /// <summary>The duration, or null where the text is none.</summary>
    public static TimeSpan? Read(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (text.IsEmpty) return null;
        var seconds = 0.0;
        while (!text.IsEmpty)
        {
            var digits = text.IndexOfAnyExcept(NumberCharacters);
            if (digits == 0) return null;
            // A bare number is seconds, as in a Retry-After header.
            var number = digits < 0 ? text : text[..digits];
            if (!double.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount)) return null;
            if (digits < 0) return Bounded(seconds + amount);
            var letters = text[digits..].IndexOfAny(Digits);
            var unit = letters < 0 ? text[digits..] : text.Slice(digits, letters);
            var factor = unit switch { "ns" => 1e-9, "us" or "µs" => 1e-6, "ms" => 1e-3, "s" => 1, "m" => 60, "h" => 3600, "d" => 86400, _ => double.NaN };
            if (double.IsNaN(factor)) return null;
            seconds += amount * factor;
            text = letters < 0 ? [] : text[(digits + letters)..];
        }

        return Bounded(seconds);
    }

    /// <summary>A server's nonsense must not become an overflow.</summary>
    private static TimeSpan Bounded(double seconds) => TimeSpan.FromSeconds(Math.Min(seconds, 365 * 86400.0));
}
