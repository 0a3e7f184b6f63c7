namespace CodeGuru.Engine.Providers;

/// <summary>Every provider there is, a row each, in the order in which configured keys are tried.</summary>
public static class ProviderCatalog
{
    /// <summary>The answerer that is no model; may be named wherever a provider is.</summary>
    public const string Handbook = "handbook";

    public static IReadOnlyList<ProviderDefinition> All { get; } =
    [
        // Groq's free plan allows 8,000 tokens a minute, prompt and requested output together. It does not stream what it holds to a schema.
        Hosted("groq", "Groq", "https://api.groq.com/openai/v1", "https://console.groq.com/keys",
            "llama-3.3-70b-versatile", "*llama*70b*", "openai/gpt-oss-120b", "openai/gpt-oss-20b", "qwen/*") with { TokensPerMinute = 8000 },
        new("ollama", "Ollama", WireProtocol.Ollama, new Uri("http://127.0.0.1:11434"),
            ["qwen3-coder*", "qwen2.5-coder*", "devstral*", "deepseek-coder*", "codestral*", "codellama*", "*coder*", "*code*", "gpt-oss*", "qwen3*", "llama3*", "gemma3*", "*"])
            { IsLocal = true, StreamsSchemas = true },
        Hosted("openai", "OpenAI", "https://api.openai.com/v1", "https://platform.openai.com/api-keys", "gpt-5-mini", "gpt-5", "gpt-4.1-mini", "gpt-4.1", "gpt-4o*") with { StreamsSchemas = true },
        Hosted("openrouter", "OpenRouter", "https://openrouter.ai/api/v1", "https://openrouter.ai/keys",
            "qwen/qwen3-coder", "qwen/*coder*", "openai/gpt-oss-120b", "meta-llama/llama-3.3-70b-instruct", "*llama*70b*"),
        Hosted("gemini", "Gemini", "https://generativelanguage.googleapis.com/v1beta/openai", "https://aistudio.google.com/apikey",
            "*gemini-2.5-flash", "*gemini-2.5-pro", "*gemini*flash*", "*gemini*"),
        Hosted("anthropic", "Anthropic", "https://api.anthropic.com/v1", "https://console.anthropic.com/settings/keys", "claude-sonnet*", "claude*sonnet*", "claude*haiku*", "claude*"),
        Hosted("mistral", "Mistral", "https://api.mistral.ai/v1", "https://console.mistral.ai/api-keys", "codestral-latest", "devstral*", "mistral-large-latest", "mistral-small-latest"),
        Hosted("deepseek", "DeepSeek", "https://api.deepseek.com/v1", "https://platform.deepseek.com/api_keys", "deepseek-chat", "deepseek*"),
        Hosted("together", "Together", "https://api.together.xyz/v1", "https://api.together.xyz/settings/api-keys",
            "*Qwen3-Coder*", "*Llama-3.3-70B-Instruct-Turbo*", "*Llama*70B*", "openai/gpt-oss-120b"),
        Local("lmstudio", "LM Studio", "http://127.0.0.1:1234/v1"),
        Local("llamacpp", "llama.cpp", "http://127.0.0.1:8080/v1"),
        Local("vllm", "vLLM", "http://127.0.0.1:8000/v1"),
        new("custom", "Custom server", WireProtocol.OpenAi, null, ["*coder*", "*"]),
    ];

    /// <summary>The row of that id, letter case aside, or null.</summary>
    public static ProviderDefinition? Find(string id) => All.FirstOrDefault(each => each.Id.Equals(id, StringComparison.OrdinalIgnoreCase));

    private static ProviderDefinition Hosted(string id, string name, string address, string keys, params string[] models) =>
        new(id, name, WireProtocol.OpenAi, new Uri(address), models) { KeysPage = keys };

    private static ProviderDefinition Local(string id, string name, string address) =>
        new(id, name, WireProtocol.OpenAi, new Uri(address), ["*coder*", "*code*", "*"]) { IsLocal = true, StreamsSchemas = true };
}
