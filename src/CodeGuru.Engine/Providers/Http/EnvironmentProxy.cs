using System.Net;
using CodeGuru.Engine.Configuration;

namespace CodeGuru.Engine.Providers.Http;

/// <summary>
/// The proxy that <c>HTTPS_PROXY</c>, <c>HTTP_PROXY</c>, <c>ALL_PROXY</c> and <c>NO_PROXY</c> name, in either case, as curl reads them. A
/// model on this machine is never asked through a proxy.
/// </summary>
internal sealed class EnvironmentProxy : IWebProxy
{
    private readonly Uri? https;
    private readonly Uri? http;
    private readonly string[] exceptions;

    public EnvironmentProxy(Surroundings surroundings)
    {
        https = Address(surroundings, "https_proxy") ?? Address(surroundings, "all_proxy");
        // Upper case HTTP_PROXY is not read: in a CGI it is a request's header (httpoxy, CVE-2016-5387).
        http = Read(surroundings.Variable("http_proxy")) ?? Address(surroundings, "all_proxy");
        exceptions = (surroundings.Variable("no_proxy") ?? surroundings.Variable("NO_PROXY") ?? "")
            .Split([',', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        Credentials = Account(https ?? http);
    }

    public ICredentials? Credentials { get; set; }

    public Uri? GetProxy(Uri destination) => IsBypassed(destination) ? null : destination.Scheme == Uri.UriSchemeHttps ? https : http;

    public bool IsBypassed(Uri host) =>
        host.IsLoopback || (host.Scheme == Uri.UriSchemeHttps ? https : http) is null || exceptions.Any(exception => Covers(exception, host));

    private static bool Covers(string exception, Uri host)
    {
        if (exception == "*") return true;
        var (name, port) = exception.LastIndexOf(':') is > 0 and var colon && exception.IndexOf(':') == colon
            ? (exception[..colon], exception[(colon + 1)..])
            : (exception, null);
        if (port is not null && port != host.Port.ToString()) return false;
        name = name.TrimStart('.');
        return host.Host.Equals(name, StringComparison.OrdinalIgnoreCase) || host.Host.EndsWith("." + name, StringComparison.OrdinalIgnoreCase);
    }

    private static Uri? Address(Surroundings surroundings, string name) => Read(surroundings.Variable(name) ?? surroundings.Variable(name.ToUpperInvariant()));

    private static Uri? Read(string? text) => text is null ? null
        : Uri.TryCreate(text.Contains("://", StringComparison.Ordinal) ? text : "http://" + text, UriKind.Absolute, out var address) ? address : null;

    private static NetworkCredential? Account(Uri? proxy) => proxy?.UserInfo.Split(':', 2) switch
    {
        [{ Length: > 0 } user, var password] => new NetworkCredential(Uri.UnescapeDataString(user), Uri.UnescapeDataString(password)),
        [{ Length: > 0 } user] => new NetworkCredential(Uri.UnescapeDataString(user), ""),
        _ => null,
    };
}
