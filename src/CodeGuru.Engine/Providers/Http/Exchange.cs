using System.Net.Http.Headers;
using CodeGuru.Engine.Configuration;

namespace CodeGuru.Engine.Providers.Http;

/// <summary>
/// One request and its response: adds the key, keeps the time, reads the limits from the headers, and throws a
/// <see cref="ProviderException"/> for all that fails. Below every protocol, so that none has its own idea of errors. Not to be disposed:
/// the sockets are shared by all exchanges and outlive each.
/// </summary>
internal sealed class Exchange(ProviderEndpoint endpoint, Configuration.Options options, HttpMessageHandler sockets, TimeProvider time) : DelegatingHandler(sockets)
{
    /// <summary>An error's body is a few hundred bytes; a web page in its place need not be read to its end.</summary>
    private const int LongestErrorBody = 64 * 1024;

    private PatientStream? body;

    /// <summary>Called with the limits that the response tells, if it does.</summary>
    public Action<RateLimits>? LimitsRead { get; init; }

    public ProviderLog Log { get; init; } = ProviderLog.Silent;

    /// <summary>The body has been read to the marker that ends OpenAI's protocol.</summary>
    public bool EndedWithDone => body?.EndedWithDone ?? false;

    /// <summary>Names the program to the server.</summary>
    public static ProductInfoHeaderValue Agent { get; } = new("codeguru", typeof(Exchange).Assembly.GetName().Version?.ToString(3) ?? "0");

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        endpoint.Check();
        Dress(request);
        var start = time.GetTimestamp();
        var patience = options.FirstByteTimeout.Value;
        using var limit = new CancellationTokenSource(patience, time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, limit.Token);
        HttpResponseMessage response;
        try
        {
            response = await base.SendAsync(request, both.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw;
        }
        catch (OperationCanceledException error) when (limit.IsCancellationRequested)
        {
            Log.Tell(LogLevel.Info, $"{endpoint.Id}: {request.Method} {request.RequestUri?.AbsolutePath}: no answer");
            throw new ProviderException(FailureKind.Silent, $"no answer came within {patience.TotalSeconds:0.#} s", error);
        }
        catch (Exception error) when (error is HttpRequestException or OperationCanceledException or IOException)
        {
            Log.Tell(LogLevel.Info, $"{endpoint.Id}: {request.Method} {request.RequestUri?.AbsolutePath}: {error.GetType().Name}");
            throw HttpFailures.OfConnection(error, endpoint);
        }

        Log.Tell(LogLevel.Info, $"{endpoint.Id}: {request.Method} {request.RequestUri?.AbsolutePath}: {(int)response.StatusCode} after {time.GetElapsedTime(start).TotalMilliseconds:0} ms");
        foreach (var (name, values) in response.Headers) Log.Tell(LogLevel.Trace, $"{endpoint.Id}: < {name}: {string.Join(", ", values)}");
        if (RateLimits.Read(response.Headers, time.GetUtcNow()) is { } limits) LimitsRead?.Invoke(limits);
        var left = patience - time.GetElapsedTime(start);
        body = new PatientStream(
            await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false),
            left > TimeSpan.FromMilliseconds(1) ? left : TimeSpan.FromMilliseconds(1), options.SilenceTimeout.Value, time);
        if (!response.IsSuccessStatusCode)
        {
            using (response)
                throw HttpFailures.OfResponse(response.StatusCode, response.Headers, await ReadErrorAsync(body, cancellationToken).ConfigureAwait(false), endpoint, time.GetUtcNow());
        }

        var patient = new StreamContent(body);
        foreach (var header in response.Content.Headers) patient.Headers.TryAddWithoutValidation(header.Key, header.Value);
        response.Content = patient;
        return response;
    }

    private void Dress(HttpRequestMessage request)
    {
        request.Headers.Authorization = endpoint.Options.Key.Value is { } key ? new AuthenticationHeaderValue("Bearer", key) : null;
        request.Headers.UserAgent.Clear();
        request.Headers.UserAgent.Add(Agent);
        // The OpenAI library tells the server this machine's system and runtime. Nobody needs to know.
        foreach (var name in request.Headers.Select(header => header.Key).Where(name => name.StartsWith("X-Stainless-", StringComparison.OrdinalIgnoreCase)).ToList())
            request.Headers.Remove(name);
    }

    private static async Task<string> ReadErrorAsync(Stream stream, CancellationToken cancellation)
    {
        var buffer = new byte[LongestErrorBody];
        try
        {
            var length = await stream.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellation).ConfigureAwait(false);
            return System.Text.Encoding.UTF8.GetString(buffer, 0, length);
        }
        catch (ProviderException)
        {
            // The status alone says enough where the body does not arrive.
            return "";
        }
    }
}
