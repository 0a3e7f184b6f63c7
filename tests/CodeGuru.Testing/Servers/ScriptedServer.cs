using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace CodeGuru.Testing.Servers;

/// <summary>
/// An HTTP server on loopback that sends what a test wrote down, byte for byte, and can fail in every way: plain sockets, since a server
/// library would not let it.
/// </summary>
public sealed class ScriptedServer : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stopping = new();
    private readonly ConcurrentDictionary<string, ConcurrentQueue<Reply>> scripts = new();
    private readonly ConcurrentDictionary<string, Reply> last = new();
    private readonly ConcurrentQueue<RecordedRequest> requests = new();
    private readonly X509Certificate2? certificate;
    private readonly Task accepting;
    private int connections;

    private ScriptedServer(X509Certificate2? certificate)
    {
        this.certificate = certificate;
        listener.Start();
        accepting = AcceptAsync();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>Without a slash at its end.</summary>
    public string Address => $"{(certificate is null ? "http" : "https")}://127.0.0.1:{Port}";

    /// <summary>Requests so far, in order.</summary>
    public IReadOnlyList<RecordedRequest> Requests => [.. requests];

    /// <summary>Connections so far, whether a request came or not.</summary>
    public int Connections => connections;

    /// <param name="certificate">With a private key, for TLS.</param>
    public static ScriptedServer Start(X509Certificate2? certificate = null) => new(certificate);

    /// <summary>A port of loopback on which nobody listens.</summary>
    public static int ClosedPort()
    {
        using var socket = new TcpListener(IPAddress.Loopback, 0);
        socket.Start();
        return ((IPEndPoint)socket.LocalEndpoint).Port;
    }

    /// <summary>The replies for a path that ends so, in order; the last one is given again and again.</summary>
    public ScriptedServer On(string path, params Reply[] replies)
    {
        var queue = scripts.GetOrAdd(path, _ => new ConcurrentQueue<Reply>());
        foreach (var reply in replies) queue.Enqueue(reply);
        return this;
    }

    /// <summary>How many requests came for a path that ends so.</summary>
    public int Count(string path) => requests.Count(request => request.Path.EndsWith(path, StringComparison.Ordinal));

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync().ConfigureAwait(false);
        // Stopped while the next connection is about to be waited for, the listener would say that it does not listen.
        await accepting.ConfigureAwait(false);
        listener.Stop();
        stopping.Dispose();
        listener.Dispose();
    }

    private async Task AcceptAsync()
    {
        var serving = new List<Task>();
        try
        {
            while (true) serving.Add(ServeAsync(await listener.AcceptSocketAsync(stopping.Token).ConfigureAwait(false)));
        }
        catch (Exception error) when (error is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            await Task.WhenAll(serving).ConfigureAwait(false);
        }
    }

    private async Task ServeAsync(Socket socket)
    {
        Interlocked.Increment(ref connections);
        using (socket)
        {
            try
            {
                socket.NoDelay = true;
                await using Stream network = new NetworkStream(socket, ownsSocket: false);
                await using var stream = await SecureAsync(network).ConfigureAwait(false);
                while (await ReadRequestAsync(stream).ConfigureAwait(false) is { } request)
                {
                    requests.Enqueue(request);
                    if (!await PlayAsync(Next(request.Path), stream, socket).ConfigureAwait(false)) return;
                }
            }
            catch (Exception error) when (error is IOException or OperationCanceledException or SocketException or System.Security.Authentication.AuthenticationException or ObjectDisposedException)
            {
                // The client went away, which is its right.
            }
        }
    }

    private async Task<Stream> SecureAsync(Stream network)
    {
        if (certificate is null) return network;
        var secure = new SslStream(network);
        await secure.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = certificate }, stopping.Token).ConfigureAwait(false);
        return secure;
    }

    /// <summary>False where the connection is not to be used again.</summary>
    private async Task<bool> PlayAsync(Reply reply, Stream stream, Socket socket)
    {
        foreach (var act in reply.Acts)
        {
            switch (act)
            {
                case Act.Send send:
                    await stream.WriteAsync(send.Bytes, stopping.Token).ConfigureAwait(false);
                    await stream.FlushAsync(stopping.Token).ConfigureAwait(false);
                    break;
                case Act.Pause pause:
                    await Task.Delay(pause.Time, stopping.Token).ConfigureAwait(false);
                    break;
                case Act.Wait wait:
                    await wait.Happened.WaitAsync(stopping.Token).ConfigureAwait(false);
                    break;
                case Act.Hang:
                    await HangAsync(stream).ConfigureAwait(false);
                    return false;
                case Act.Close:
                    socket.Shutdown(SocketShutdown.Both);
                    return false;
                case Act.Reset:
                    socket.LingerState = new LingerOption(true, 0);
                    return false;
            }
        }

        return true;
    }

    private async Task HangAsync(Stream stream)
    {
        var one = new byte[1];
        while (await stream.ReadAsync(one, stopping.Token).ConfigureAwait(false) > 0)
        {
            // Whatever the client says, this server stays silent.
        }
    }

    private Reply Next(string path)
    {
        var script = scripts.Keys.Where(key => path.EndsWith(key, StringComparison.Ordinal)).OrderByDescending(key => key.Length).FirstOrDefault();
        if (script is null) return Reply.Of(404, """{"error":{"message":"Unknown request URL","code":"unknown_url"}}""");
        return scripts[script].TryDequeue(out var reply) ? last[script] = reply : last[script];
    }

    private async Task<RecordedRequest?> ReadRequestAsync(Stream stream)
    {
        var head = new List<byte>();
        var one = new byte[1];
        while (!EndsHead(head))
        {
            if (await stream.ReadAsync(one, stopping.Token).ConfigureAwait(false) == 0) return null;
            head.Add(one[0]);
        }

        var lines = Encoding.ASCII.GetString([.. head]).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        var headers = lines.Skip(1).Select(line => line.Split(": ", 2)).ToDictionary(parts => parts[0].ToLowerInvariant(), parts => parts[^1]);
        var body = new byte[headers.TryGetValue("content-length", out var length) ? int.Parse(length) : 0];
        await stream.ReadExactlyAsync(body, stopping.Token).ConfigureAwait(false);
        var first = lines[0].Split(' ');
        return new RecordedRequest(first[0], first[1], headers, Encoding.UTF8.GetString(body));
    }

    private static bool EndsHead(List<byte> head) => head is [.., 13, 10, 13, 10];
}
