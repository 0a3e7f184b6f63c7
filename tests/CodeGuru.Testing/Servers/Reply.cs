using System.Globalization;
using System.Text;

namespace CodeGuru.Testing.Servers;

/// <summary>A response, act by act. What it sends is written down to the byte.</summary>
public sealed record Reply(IReadOnlyList<Act> Acts)
{
    /// <summary>A whole response with a length.</summary>
    public static Reply Of(int status, string body, string contentType = "application/json", params string[] headers) =>
        new([Text($"HTTP/1.1 {status} {Reason(status)}\r\nContent-Type: {contentType}\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n{Lines(headers)}\r\n{body}")]);

    /// <summary>The head of a chunked stream; <see cref="Then(string)"/> adds chunks and <see cref="End"/> the last.</summary>
    public static Reply Stream(string contentType, params string[] headers) =>
        new([Text($"HTTP/1.1 200 OK\r\nContent-Type: {contentType}\r\nTransfer-Encoding: chunked\r\n{Lines(headers)}\r\n")]);

    /// <summary>Raw bytes in place of a response.</summary>
    public static Reply Raw(string text) => new([Text(text)]);

    /// <summary>Nothing at all but these steps.</summary>
    public static Reply Only(params Act[] acts) => new(acts);

    /// <summary>Adds a chunk.</summary>
    public Reply Then(string text) => Then(Encoding.UTF8.GetBytes(text));

    /// <summary>Adds a chunk.</summary>
    public Reply Then(ReadOnlySpan<byte> bytes)
    {
        var size = Encoding.ASCII.GetBytes(bytes.Length.ToString("x", CultureInfo.InvariantCulture) + "\r\n");
        return Then(new Act.Send((byte[])[.. size, .. bytes, .. "\r\n"u8]));
    }

    /// <summary>Adds each piece as a chunk of its own, with a pause between, so that they arrive apart.</summary>
    public Reply Apart(params ReadOnlyMemory<byte>[] pieces) =>
        pieces.Aggregate(this, (reply, piece) => reply.Then(piece.Span).Then(new Act.Pause(TimeSpan.FromMilliseconds(15))));

    public Reply Then(Act act) => new([.. Acts, act]);

    /// <summary>Ends a chunked stream in order.</summary>
    public Reply End() => Then(Text("0\r\n\r\n"));

    private static Act.Send Text(string text) => new(Encoding.UTF8.GetBytes(text));

    private static string Lines(string[] headers) => string.Concat(headers.Select(header => header + "\r\n"));

    private static string Reason(int status) => status switch { 200 => "OK", 429 => "Too Many Requests", _ => "Status" };
}
