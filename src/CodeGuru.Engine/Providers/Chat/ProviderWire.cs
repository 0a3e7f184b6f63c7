using CodeGuru.Engine.Providers.Http;

namespace CodeGuru.Engine.Providers.Chat;

/// <summary>What a protocol's client needs to reach one provider.</summary>
internal sealed record ProviderWire(ProviderEndpoint Endpoint, Configuration.Options Options, HttpMessageHandler Sockets, TimeProvider Time)
{
    /// <summary>Called with the limits of every response that told some, failed ones too.</summary>
    public Action<RateLimits>? LimitsRead { get; init; }

    public ProviderLog Log { get; init; } = ProviderLog.Silent;

    public Exchange NewExchange() => new(Endpoint, Options, Sockets, Time) { LimitsRead = LimitsRead, Log = Log };

    /// <summary>An HTTP client for one exchange. Patience is the exchange's, so the client has none of its own.</summary>
    public static HttpClient NewClient(Exchange exchange) => new(exchange, disposeHandler: false) { Timeout = Timeout.InfiniteTimeSpan };
}
