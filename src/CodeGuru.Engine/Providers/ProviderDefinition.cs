namespace CodeGuru.Engine.Providers;

/// <summary>A provider as the catalog knows it: a table row.</summary>
/// <param name="Id">As people write it: <c>groq</c>. The environment names derive from it.</param>
/// <param name="Name">As it is shown.</param>
/// <param name="Protocol">What it speaks.</param>
/// <param name="BaseAddress">Where it is unless configured; null where there is no default.</param>
/// <param name="PreferredModels">Model ids, best first; <c>*</c> stands for any text. The first that the live list has is taken.</param>
public sealed record ProviderDefinition(string Id, string Name, WireProtocol Protocol, Uri? BaseAddress, IReadOnlyList<string> PreferredModels)
{
    /// <summary>Runs on the person's own machine, needs no key and is looked for when nothing is configured.</summary>
    public bool IsLocal { get; init; }

    /// <summary>Where a person gets a key; null for local servers.</summary>
    public string? KeysPage { get; init; }

    /// <summary>Whether it can hold an answer to a JSON schema and stream it all the same.</summary>
    public bool StreamsSchemas { get; init; }

    /// <summary>Tokens a minute to expect before the first response has told; null where unknown.</summary>
    public int? TokensPerMinute { get; init; }

    public string KeyVariable => Prefix + "_API_KEY";

    public string AddressVariable => Prefix + "_BASE_URL";

    public string ModelVariable => Prefix + "_MODEL";

    private string Prefix => Id.ToUpperInvariant();
}
