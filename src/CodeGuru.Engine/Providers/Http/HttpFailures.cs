using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace CodeGuru.Engine.Providers.Http;

/// <summary>Turns what HTTP says into a <see cref="ProviderException"/>, the same for every provider.</summary>
internal static partial class HttpFailures
{
    private const int LongestQuote = 200;

    /// <summary>A response that is not 2xx.</summary>
    public static ProviderException OfResponse(HttpStatusCode code, HttpResponseHeaders headers, string body, ProviderEndpoint endpoint, DateTimeOffset now)
    {
        var error = ServerError.Read(body);
        var quote = Quote(error.Message, endpoint);
        var status = (int)code;
        var wait = RetryAdvice.Wait(headers, error.Message, now);
        var (kind, why, hint) = status switch
        {
            401 => (FailureKind.KeyRefused, $"it refused the key in {endpoint.KeyName}", KeyHint(endpoint)),
            402 => (FailureKind.KeyRefused, "the account has no credit left" + quote, null),
            403 when error.IsHtml => (FailureKind.Rejected, "its edge blocked the request (403 with a web page)", "A VPN, a proxy or the network may be the reason."),
            403 => (FailureKind.KeyRefused, $"it does not allow this for the key in {endpoint.KeyName}" + quote, KeyHint(endpoint)),
            _ when error.SaysModelIsGone(status) => (FailureKind.ModelGone, "it no longer has the model" + quote, null),
            404 => (FailureKind.Rejected, $"there is nothing at {endpoint.Address} that answers (404)", AddressHint(endpoint)),
            413 => (FailureKind.TooLarge, "the question with its references is too large" + quote, null),
            _ when error.SaysTooLarge => (FailureKind.TooLarge, "the question with its references is too large" + quote, null),
            429 when error.Code == "insufficient_quota" => (FailureKind.KeyRefused, "the account has no credit left" + quote, null),
            429 => (FailureKind.RateLimited, "its rate limit is reached" + quote, (string?)null),
            498 => (FailureKind.ServerError, "it has no capacity left (498)", null),
            503 or 529 => (FailureKind.ServerError, $"it is overloaded ({status})" + quote, null),
            408 or >= 500 => (FailureKind.ServerError, $"it failed ({status})" + quote, null),
            >= 300 and < 400 => (FailureKind.Rejected, $"its address redirects elsewhere ({status}), which is not followed with a key", AddressHint(endpoint)),
            _ => (FailureKind.Rejected, $"it rejected the request ({status})" + quote, null),
        };
        var (allowed, requested) = kind == FailureKind.TooLarge ? Tokens(error.Message) : (null, null);
        return new ProviderException(kind, why)
        {
            Status = status,
            Hint = hint,
            RetryAfter = wait,
            ShouldRetry = RetryAdvice.ShouldRetry(headers),
            Allowed = allowed,
            Requested = requested,
        };
    }

    /// <summary>An error that the server reports in the middle of a stream that began with 200.</summary>
    public static ProviderException OfStream(string message, string? code, ProviderEndpoint endpoint)
    {
        var error = new ServerError(message, code, IsHtml: false);
        var kind = error.SaysModelIsGone(0) ? FailureKind.ModelGone : error.SaysTooLarge ? FailureKind.TooLarge
            : code == "rate_limit_exceeded" ? FailureKind.RateLimited : FailureKind.ServerError;
        return new ProviderException(kind, "it reported an error" + Quote(message, endpoint));
    }

    /// <summary>No response came.</summary>
    public static ProviderException OfConnection(Exception error, ProviderEndpoint endpoint)
    {
        var host = new Uri(endpoint.Address).Authority;
        var start = endpoint.Definition.IsLocal ? $"Is {endpoint.Name} running?" : null;
        return (error as HttpRequestException)?.HttpRequestError switch
        {
            HttpRequestError.NameResolutionError => new(FailureKind.Unreachable, $"the name {new Uri(endpoint.Address).Host} is not known", error) { Hint = "Is the network up, and the address right?" },
            HttpRequestError.SecureConnectionError => new(FailureKind.Unreachable, $"no secure connection to {host}: its certificate is not trusted, or it does not speak TLS", error) { Hint = "Check the address, the clock and the system's certificates." },
            HttpRequestError.ProxyTunnelError => new(FailureKind.Unreachable, "the proxy let nothing through", error) { Hint = "Check HTTPS_PROXY and NO_PROXY." },
            HttpRequestError.ResponseEnded => new(FailureKind.CutOff, "it closed the connection without an answer", error),
            HttpRequestError.InvalidResponse => new(FailureKind.Malformed, "what it sent is not HTTP", error),
            HttpRequestError.ConfigurationLimitExceeded => new(FailureKind.Malformed, "its response headers are too large", error),
            _ when error is OperationCanceledException => new(FailureKind.Unreachable, $"no connection to {host} in time", error) { Hint = start },
            _ => new(FailureKind.Unreachable, $"no connection to {host}", error) { Hint = start },
        };
    }

    private static string KeyHint(ProviderEndpoint endpoint) => endpoint.Definition.KeysPage is { } page
        ? $"Correct {endpoint.KeyName}. Keys: {page}"
        : $"Correct {endpoint.KeyName}.";

    private static string AddressHint(ProviderEndpoint endpoint) => endpoint.Options.Address.IsDefault
        ? $"Set {endpoint.Definition.AddressVariable} if it has moved."
        : $"Check {endpoint.Options.Address.Origin}: most servers want an address that ends with '/v1'.";

    /// <summary>The server's own words, short, on one line, without keys; they come from outside and are data.</summary>
    private static string Quote(string message, ProviderEndpoint endpoint)
    {
        var text = string.Join(' ', endpoint.Redactor.Redact(message).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (text.Length == 0 || text.StartsWith('<')) return "";
        return ": " + (text.Length > LongestQuote ? text[..LongestQuote] + "..." : text.TrimEnd('.'));
    }

    private static (int? Allowed, int? Requested) Tokens(string message)
    {
        var match = LimitAndRequested().Match(message);
        return match.Success && int.TryParse(match.Groups[1].ValueSpan, out var limit) && int.TryParse(match.Groups[2].ValueSpan, out var requested) ? (limit, requested) : (null, null);
    }

    [GeneratedRegex(@"Limit:? (\d+)\b.{0,40}?Requested:? (\d+)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex LimitAndRequested();

    /// <summary>What a server's error body says.</summary>
    private sealed record ServerError(string Message, string? Code, bool IsHtml)
    {
        public bool SaysTooLarge => Code is "context_length_exceeded" or "request_too_large" || Has("context length") || Has("maximum context") || Has("too many tokens");

        /// <summary>Groq: 404 model_not_found, 400 model_decommissioned; Ollama: 404 "model 'x' not found, try pulling it first"; others in words.</summary>
        public bool SaysModelIsGone(int status) => Code is "model_not_found" or "model_decommissioned"
            || Has("decommissioned") || Has("try pulling it first")
            || (status is 400 or 404 && Has("model") && (Has("not found") || Has("does not exist") || Has("no longer") || Has("not a valid model") || Has("unknown model")));

        public static ServerError Read(string body)
        {
            var text = body.TrimStart();
            if (text.StartsWith('<')) return new("", null, IsHtml: true);
            try
            {
                using var document = JsonDocument.Parse(text);
                var root = document.RootElement;
                // Gemini wraps its error in a list.
                if (root.ValueKind == JsonValueKind.Array && root.GetArrayLength() > 0) root = root[0];
                if (root.ValueKind != JsonValueKind.Object) return new(text, null, false);
                if (!root.TryGetProperty("error", out var error)) error = root;
                return error.ValueKind == JsonValueKind.String
                    ? new(error.GetString()!, null, false)
                    : new(Text(error, "message") ?? text, Text(error, "code") ?? Text(error, "type"), false);
            }
            catch (JsonException)
            {
                return new(text, null, false);
            }
        }

        private static string? Text(JsonElement element, string name) =>
            element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

        private bool Has(string words) => Message.Contains(words, StringComparison.OrdinalIgnoreCase);
    }
}
