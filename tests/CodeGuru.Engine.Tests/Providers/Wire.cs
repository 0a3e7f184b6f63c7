using CodeGuru.Testing.Servers;

namespace CodeGuru.Engine.Tests.Providers;

/// <summary>A protocol as tests write it: the same fault is played over both.</summary>
public abstract class Wire
{
    public static readonly Wire Groq = new OverGroq();

    public static readonly Wire Ollama = new OverOllama();

    public static Wire Of(string id) => id == "groq" ? Groq : Ollama;

    public abstract string Id { get; }

    public abstract string Name { get; }

    public string AddressVariable => Id.ToUpperInvariant() + "_BASE_URL";

    public string KeyVariable => Id.ToUpperInvariant() + "_API_KEY";

    public string ModelVariable => Id.ToUpperInvariant() + "_MODEL";

    public abstract string Chat { get; }

    public abstract Reply Stream();

    public abstract string Piece(string text);

    public abstract string Thinking(string text);

    /// <summary>The last words of a stream.</summary>
    public abstract string Finish(string reason = "stop");

    public abstract Reply Fault(int status, string message, string code = "", params string[] headers);

    /// <summary>An error in the middle of a stream that began with 200.</summary>
    public abstract string ErrorLine(string message);

    public Reply Answer(params string[] pieces) => pieces.Aggregate(Stream(), (reply, piece) => reply.Then(Piece(piece))).Then(Finish()).End();

    public override string ToString() => Id;

    private sealed class OverGroq : Wire
    {
        public override string Id => "groq";

        public override string Name => "Groq";

        public override string Chat => GroqWire.Chat;

        public override Reply Stream() => GroqWire.Stream();

        public override string Piece(string text) => GroqWire.Delta(text);

        public override string Thinking(string text) => GroqWire.Reasoning(text);

        public override string Finish(string reason) => GroqWire.Finish(reason) + GroqWire.Done;

        public override Reply Fault(int status, string message, string code, params string[] headers) => GroqWire.Error(status, message, code, headers);

        public override string ErrorLine(string message) => $$$"""data: {"error":{"message":"{{{message}}}","type":"server_error"}}""" + "\n\n";
    }

    private sealed class OverOllama : Wire
    {
        public override string Id => "ollama";

        public override string Name => "Ollama";

        public override string Chat => OllamaWire.Chat;

        public override Reply Stream() => OllamaWire.Stream();

        public override string Piece(string text) => OllamaWire.Line(text);

        public override string Thinking(string text) => OllamaWire.Thinking(text);

        public override string Finish(string reason) => OllamaWire.Done(reason);

        public override Reply Fault(int status, string message, string code, params string[] headers) => OllamaWire.Error(status, message, headers);

        public override string ErrorLine(string message) => $$"""{"error":"{{message}}"}""" + "\n";
    }
}
