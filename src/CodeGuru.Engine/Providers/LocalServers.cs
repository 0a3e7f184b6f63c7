using System.Net.Sockets;
using CodeGuru.Engine.Providers.Chat;
using CodeGuru.Engine.Providers.Models;

namespace CodeGuru.Engine.Providers;

/// <summary>Looks for model servers on this machine, all at once.</summary>
internal static class LocalServers
{
    /// <summary>Who runs no server must not wait for the answer; on one's own machine this is ages.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(150);

    /// <summary>The first of the catalog's local rows that answers as a model server does, or null.</summary>
    public static async Task<ProviderEndpoint?> FindAsync(IEnumerable<ProviderWire> wires, CancellationToken cancellation)
    {
        var probes = wires.Select(wire => (wire.Endpoint, Answers: AnswersAsync(wire, cancellation))).ToList();
        foreach (var (endpoint, answers) in probes)
            if (await answers.ConfigureAwait(false)) return endpoint;
        return null;
    }

    /// <summary>Whether a model server answers there. A port alone proves nothing: 8080 and 8000 are anybody's.</summary>
    public static async Task<bool> AnswersAsync(ProviderWire wire, CancellationToken cancellation)
    {
        using var limit = new CancellationTokenSource(Patience, wire.Time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(cancellation, limit.Token);
        try
        {
            var address = new Uri(wire.Endpoint.Address);
            using (var socket = new Socket(SocketType.Stream, ProtocolType.Tcp))
                await socket.ConnectAsync(address.Host, address.Port, both.Token).ConfigureAwait(false);
            await new ModelListing(wire).ReadAsync(both.Token).ConfigureAwait(false);
            return true;
        }
        catch (Exception error) when (error is SocketException or ProviderException or OperationCanceledException)
        {
            cancellation.ThrowIfCancellationRequested();
            return false;
        }
    }
}
