namespace CodeGuru.Testing.Servers;

/// <summary>Ollama's wire format, as its server sends it.</summary>
public static class OllamaWire
{
    public const string Chat = "/api/chat";

    public const string Tags = "/api/tags";

    public const string Pull = "/api/pull";

    public const string Show = "/api/show";

    public const string Model = "qwen2.5-coder:7b";

    /// <summary>The head of a stream.</summary>
    public static Reply Stream() => Reply.Stream("application/x-ndjson");

    /// <summary>The fetch of a model, from the beginning to success.</summary>
    public static Reply Pulled() => Stream()
        .Then("""{"status":"pulling manifest"}""" + "\n")
        .Then("""{"status":"pulling abc","digest":"d","total":200,"completed":50}""" + "\n")
        .Then("""{"status":"success"}""" + "\n").End();

    /// <summary>A stream of these pieces, finished in order.</summary>
    public static Reply Answer(params string[] pieces) => pieces.Aggregate(Stream(), (reply, piece) => reply.Then(Line(piece))).Then(Done("stop")).End();

    public static string Line(string text) =>
        $$$$"""{"model":"{{{{Model}}}}","created_at":"2026-11-02T10:00:00.000000001Z","message":{"role":"assistant","content":{{{{GroqWire.Quote(text)}}}}},"done":false}""" + "\n";

    public static string Thinking(string text) =>
        $$$$"""{"model":"{{{{Model}}}}","created_at":"2026-11-02T10:00:00.000000001Z","message":{"role":"assistant","content":"","thinking":{{{{GroqWire.Quote(text)}}}}},"done":false}""" + "\n";

    public static string Done(string reason) =>
        $$$$"""{"model":"{{{{Model}}}}","created_at":"2026-11-02T10:00:01Z","message":{"role":"assistant","content":""},"done_reason":"{{{{reason}}}}","done":true,"total_duration":1,"load_duration":1,"prompt_eval_count":11,"prompt_eval_duration":1,"eval_count":22,"eval_duration":1}""" + "\n";

    public static Reply Error(int status, string message, params string[] headers) =>
        Reply.Of(status, $$"""{"error":{{GroqWire.Quote(message)}}}""", "application/json; charset=utf-8", headers);

    public static Reply TagList(params string[] names) => Reply.Of(200,
        $$"""{"models":[{{string.Join(',', names.Select(Entry))}}]}""");

    private static string Entry(string name) =>
        $$$"""{"name":{{{GroqWire.Quote(name)}}},"model":{{{GroqWire.Quote(name)}}},"size":1,"digest":"d","details":{"format":"gguf","family":"qwen2","parameter_size":"7.6B","quantization_level":"Q4_K_M"}}""";

    public static Reply ShowContext(int context) => Reply.Of(200, $$$"""{"details":{"family":"qwen2"},"model_info":{"general.architecture":"qwen2","qwen2.context_length":{{{context}}}}}""");
}
