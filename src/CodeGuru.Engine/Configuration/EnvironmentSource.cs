namespace CodeGuru.Engine.Configuration;

/// <summary>Reads what environment variables set. Variables that no key knows belong to other programs.</summary>
internal static class EnvironmentSource
{
    /// <summary>Ollama's own variable: the address its server listens on.</summary>
    public const string OllamaHost = "OLLAMA_HOST";

    /// <summary>The entries; of several variables for one key the strongest is taken.</summary>
    public static IEnumerable<Entry> Read(Func<string, (string Value, Origin Origin)?> variable)
    {
        foreach (var key in ConfigurationKeys.All)
        {
            foreach (var name in key.Variables)
            {
                if (variable(name) is not var (value, origin)) continue;
                yield return Entry.Read(key, name == OllamaHost ? Reachable(value) : value, origin);
                break;
            }
        }
    }

    /// <summary>A listening address may be "0.0.0.0" (all of the machine's) and may lack scheme and port; Ollama fills in its own.</summary>
    private static string Reachable(string listening)
    {
        var word = listening.Trim().Trim('"', '\'');
        if (!word.Contains("://", StringComparison.Ordinal)) word = "http://" + (word.StartsWith(':') ? "127.0.0.1" + word : word);
        if (!Uri.TryCreate(word, UriKind.Absolute, out var address)) return listening;
        var builder = new UriBuilder(address);
        if (builder.Host is "0.0.0.0" or "[::]" or "::") builder.Host = "127.0.0.1";
        var saysPort = word.AsSpan(word.IndexOf("://", StringComparison.Ordinal) + 3).TrimEnd('/').LastIndexOf(':') > word.AsSpan(word.IndexOf("://", StringComparison.Ordinal) + 3).LastIndexOf(']');
        if (!saysPort && address.Scheme == "http") builder.Port = 11434;
        return builder.Uri.AbsoluteUri;
    }
}
