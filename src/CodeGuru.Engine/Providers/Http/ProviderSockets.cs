using CodeGuru.Engine.Configuration;

namespace CodeGuru.Engine.Providers.Http;

/// <summary>Opens the connections that all exchanges share.</summary>
internal static class ProviderSockets
{
    public static SocketsHttpHandler Open(Surroundings surroundings, Configuration.Options options) => new()
    {
        Proxy = new EnvironmentProxy(surroundings),
        UseProxy = true,
        UseCookies = false,
        // A redirect would carry the question, and could carry the key, to an address that nobody configured.
        AllowAutoRedirect = false,
        AutomaticDecompression = System.Net.DecompressionMethods.None,
        ConnectTimeout = options.ConnectTimeout.Value,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
    };
}
