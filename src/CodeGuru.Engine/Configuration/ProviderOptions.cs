namespace CodeGuru.Engine.Configuration;

/// <summary>What is configured of one provider.</summary>
public sealed record ProviderOptions
{
    /// <summary>Null where the provider has no address of its own and none is set.</summary>
    public required Setting<Uri?> Address { get; init; }

    /// <summary>The key that may be sent to <see cref="Address"/>.</summary>
    public required Setting<string?> Key { get; init; }

    /// <summary>A key is there, but a file that is not surely the user's own set the address: the key stays here.</summary>
    public bool KeyWithheld { get; init; }

    public required Setting<string?> Model { get; init; }

    /// <summary>Tokens; null where the model's own limit holds.</summary>
    public required Setting<int?> Context { get; init; }

    /// <summary><c>low</c>, <c>medium</c> or <c>high</c>; null where the model's own default holds.</summary>
    public required Setting<string?> Reasoning { get; init; }

    /// <summary>Somebody set a key, an address or a model for it.</summary>
    public bool IsConfigured => Key.Value is not null || !Address.IsDefault || !Model.IsDefault;

    /// <summary>Keeps the key out of logs that print a record.</summary>
    public override string ToString() => $"{Address.Value} (key {(Key.Value is null ? "not set" : "set")})";
}
