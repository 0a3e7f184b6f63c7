using CodeGuru.Core;
using CodeGuru.Engine.Configuration;

namespace CodeGuru.Engine.Providers;

/// <summary>A provider as it is configured here: where it is and what opens it.</summary>
internal sealed record ProviderEndpoint(ProviderDefinition Definition, ProviderOptions Options, SecretRedactor Redactor)
{
    public string Id => Definition.Id;

    public string Name => Definition.Name;

    /// <summary>Without a slash at its end.</summary>
    public string Address { get; } = AddressOf(Definition, Options);

    /// <summary>What failures, limits and models are remembered under: another server at another address is another provider.</summary>
    public string StateKey => $"{Id} {Address}";

    /// <summary>What a person sets or corrects to change the key.</summary>
    public string KeyName => Options.Key.Origin is { Layer: not Layer.Default } origin ? origin.ToString() : Definition.KeyVariable;

    public static ProviderEndpoint Of(ProviderDefinition definition, Configuration.Options options) =>
        new(definition, options.Providers[definition.Id], options.Redactor);

    /// <summary>Whether a request could be sent at all.</summary>
    public bool IsUsable => Address.Length > 0 && (Options.Key.Value is not null || Definition.IsLocal || Definition.KeysPage is null);

    /// <exception cref="CodeGuruException">The key would travel in the clear.</exception>
    /// <exception cref="ProviderException">There is no key, or no address.</exception>
    public void Check()
    {
        if (Address.Length == 0)
            throw new ProviderException(FailureKind.Rejected, "it has no address") { Hint = $"Set {Definition.AddressVariable}." };
        if (Options.KeyWithheld)
            throw new ProviderException(FailureKind.KeyMissing, $"its address comes from {Options.Address.Origin}, which may not have your key")
            { Hint = $"Set {Definition.AddressVariable} yourself if the address is right." };
        if (!IsUsable)
            throw new ProviderException(FailureKind.KeyMissing, "no key is set")
            { Hint = $"Set {Definition.KeyVariable} or run 'codeguru config set {Id}.key'. Keys: {Definition.KeysPage}" };
        if (Options.Key.Value is not null && new Uri(Address) is { Scheme: "http", IsLoopback: false } address)
        {
            throw new CodeGuruException(ExitCode.BadConfiguration, "Bad configuration",
                $"{Options.Address.Origin}: {Name}'s address {address} is not https://, and a key is set: it would travel readable by everybody on the way.",
                $"Use https://, or remove the key ({KeyName}) if that server needs none.");
        }
    }

    private static string AddressOf(ProviderDefinition definition, ProviderOptions options)
    {
        var address = options.Address.Value?.AbsoluteUri.TrimEnd('/') ?? "";
        if (definition.Protocol != WireProtocol.Ollama) return address;
        // Many set Ollama's OpenAI-compatible address; the native one is beside it.
        foreach (var tail in (string[])["/v1", "/api"])
            if (address.EndsWith(tail, StringComparison.Ordinal)) return address[..^tail.Length];
        return address;
    }
}
