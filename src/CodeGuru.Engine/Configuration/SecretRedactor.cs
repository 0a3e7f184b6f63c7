using System.Text.RegularExpressions;

namespace CodeGuru.Engine.Configuration;

/// <summary>Covers keys in text that somebody will see: the keys that are known, and what looks like a key.</summary>
public sealed partial class SecretRedactor
{
    public const string Cover = "[key removed]";

    /// <summary>Shorter values would cover ordinary words: nobody issues keys of that length.</summary>
    private const int ShortestSecret = 6;

    private readonly string[] spellings;

    public SecretRedactor(IEnumerable<string> secrets)
    {
        // A key may come back from a server inside JSON or an address, so its escaped spellings are covered too; the longest first,
        // lest a key that begins like another leaves its tail behind.
        spellings = secrets
            .Where(secret => secret.Length >= ShortestSecret)
            .SelectMany(secret => new[] { secret, Uri.EscapeDataString(secret), System.Text.Json.JsonEncodedText.Encode(secret).ToString() })
            .Distinct()
            .OrderByDescending(secret => secret.Length)
            .ToArray();
    }

    /// <summary>The text without keys.</summary>
    public string Redact(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        foreach (var secret in spellings) text = text.Replace(secret, Cover, StringComparison.Ordinal);
        return KeyShaped().Replace(text, Cover);
    }

    // Groq gsk_, OpenAI, Anthropic, OpenRouter and DeepSeek sk-, Google AIza; and whatever stands in an Authorization header.
    [GeneratedRegex(@"\b(?:gsk_[A-Za-z0-9]{16,}|sk-[A-Za-z0-9_-]{16,}|AIza[A-Za-z0-9_-]{30,})|(?<=\bBearer\s)[A-Za-z0-9._~+/=-]{8,}", RegexOptions.CultureInvariant)]
    private static partial Regex KeyShaped();
}
