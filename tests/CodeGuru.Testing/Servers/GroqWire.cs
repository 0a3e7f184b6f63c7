using System.Text.Json;

namespace CodeGuru.Testing.Servers;

/// <summary>Groq's wire format, as its servers send it.</summary>
public static class GroqWire
{
    public const string Chat = "/chat/completions";

    public const string Models = "/models";

    public const string Model = "llama-3.3-70b-versatile";

    private static readonly string[] Limits =
    [
        "x-ratelimit-limit-requests: 1000", "x-ratelimit-remaining-requests: 998", "x-ratelimit-reset-requests: 2m52.8s",
        "x-ratelimit-limit-tokens: 8000", "x-ratelimit-remaining-tokens: 7000", "x-ratelimit-reset-tokens: 7.5s",
    ];

    /// <summary>The head of a stream.</summary>
    public static Reply Stream(params string[] headers) => Reply.Stream("text/event-stream", headers.Length > 0 ? headers : Limits);

    /// <summary>A stream of these pieces, finished in order.</summary>
    public static Reply Answer(params string[] pieces) =>
        pieces.Aggregate(Stream().Then(First()), (reply, piece) => reply.Then(Delta(piece))).Then(Finish("stop") + Done).End();

    public static string First() => Event("""{"role":"assistant","content":""}""");

    public static string Delta(string text) => Event($$"""{"content":{{Quote(text)}}}""");

    public static string Reasoning(string text) => Event($$"""{"reasoning":{{Quote(text)}}}""");

    public static string Finish(string reason) =>
        $$$$"""data: {"id":"chatcmpl-1","object":"chat.completion.chunk","created":1760000000,"model":"{{{{Model}}}}","system_fingerprint":"fp_1","choices":[{"index":0,"delta":{},"logprobs":null,"finish_reason":"{{{{reason}}}}"}],"x_groq":{"id":"req_1","usage":{"queue_time":0.01,"prompt_tokens":11,"prompt_time":0.01,"completion_tokens":22,"completion_time":0.1,"total_tokens":33,"total_time":0.11}}}""" + "\n\n";

    public const string Done = "data: [DONE]\n\n";

    public static string Event(string delta) =>
        $$$$"""data: {"id":"chatcmpl-1","object":"chat.completion.chunk","created":1760000000,"model":"{{{{Model}}}}","system_fingerprint":"fp_1","choices":[{"index":0,"delta":{{{{delta}}}},"logprobs":null,"finish_reason":null}]}""" + "\n\n";

    public static Reply Error(int status, string message, string code, params string[] headers) =>
        Reply.Of(status, $$$"""{"error":{"message":{{{Quote(message)}}},"type":"invalid_request_error","code":"{{{code}}}"}}""", "application/json", headers);

    public static Reply ModelList(params string[] ids) => Reply.Of(200,
        $$"""{"object":"list","data":[{{string.Join(',', ids.Select(Entry))}}]}""");

    private static string Entry(string id) => $$"""{"id":{{Quote(id)}},"object":"model","created":1,"owned_by":"x","active":true,"context_window":131072}""";

    internal static string Quote(string text) => $"\"{JsonEncodedText.Encode(text)}\"";
}
