using System.Net;
using CodeGuru.Core;
using CodeGuru.Engine.Configuration;
using CodeGuru.Engine.Providers.Http;
using CodeGuru.Testing.Servers;

namespace CodeGuru.Engine.Tests.Providers.Http;

public sealed class EnvironmentProxyTests
{
    [Theory]
    [InlineData("https://api.groq.com/x", "https_proxy=http://p:1", "http://p:1/")]
    [InlineData("https://api.groq.com/x", "HTTPS_PROXY=p:1", "http://p:1/")]
    [InlineData("https://api.groq.com/x", "ALL_PROXY=http://p:1", "http://p:1/")]
    [InlineData("https://api.groq.com/x", "http_proxy=http://p:1", null)]
    [InlineData("http://box/x", "http_proxy=http://p:1", "http://p:1/")]
    [InlineData("http://box/x", "HTTP_PROXY=http://p:1", null)]
    [InlineData("https://api.groq.com/x", "https_proxy=http://p:1 NO_PROXY=groq.com", null)]
    [InlineData("https://api.groq.com/x", "https_proxy=http://p:1 no_proxy=.groq.com,x", null)]
    [InlineData("https://notgroq.com/x", "https_proxy=http://p:1 no_proxy=groq.com", "http://p:1/")]
    [InlineData("https://api.groq.com/x", "https_proxy=http://p:1 no_proxy=*", null)]
    [InlineData("https://api.groq.com:8443/x", "https_proxy=http://p:1 no_proxy=groq.com:443", "http://p:1/")]
    [InlineData("http://127.0.0.1:11434/x", "http_proxy=http://p:1", null)]
    [InlineData("http://localhost:11434/x", "ALL_PROXY=http://p:1", null)]
    public void Variables_are_read_as_curl_reads_them(string address, string variables, string? proxy)
    {
        var environment = variables.Split(' ').Select(word => word.Split('=', 2)).ToDictionary(parts => parts[0], parts => parts[1]);
        var found = new EnvironmentProxy(new Surroundings(environment, "/"));
        Assert.Equal(proxy, found.GetProxy(new Uri(address))?.AbsoluteUri);
        Assert.Equal(proxy is null, found.IsBypassed(new Uri(address)));
    }

    [Fact]
    public void Account_of_the_proxy_is_read()
    {
        var proxy = new EnvironmentProxy(new Surroundings(new Dictionary<string, string> { ["https_proxy"] = "http://me:p%40ss@p:1" }, "/"));
        Assert.Equal("p@ss", ((NetworkCredential)proxy.Credentials!).Password);
    }

    [Fact]
    public async Task A_proxy_that_is_set_is_used()
    {
        await using var proxy = ScriptedServer.Start().On("", Reply.Of(502, "no way", "text/plain"));
        await using var room = Room.With(Wire.Groq).Set("HTTPS_PROXY", proxy.Address).Set("GROQ_BASE_URL", "https://no-such-host.invalid/v1").Set("GROQ_MODEL", "m");
        var outcome = await room.AskAsync();
        Assert.Equal(ExitCode.Unavailable, outcome.Exit);
        Assert.Contains(proxy.Requests, request => request is { Method: "CONNECT", Path: "no-such-host.invalid:443" });
    }
}
