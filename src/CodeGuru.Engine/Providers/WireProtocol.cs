namespace CodeGuru.Engine.Providers;

/// <summary>What is spoken on the wire.</summary>
public enum WireProtocol
{
    /// <summary><c>/chat/completions</c> with server-sent events.</summary>
    OpenAi,

    /// <summary><c>/api/chat</c> with a JSON object a line: unlike Ollama's <c>/v1</c> it can set the context's size.</summary>
    Ollama,
}
