namespace CodeGuru.Engine.Configuration;

/// <summary>A key that some layer sets, with its value in canonical spelling.</summary>
internal sealed record Entry(ConfigurationKey Key, string Value, Origin Origin)
{
    /// <exception cref="CodeGuru.Core.CodeGuruException">The text is no value of that key.</exception>
    public static Entry Read(ConfigurationKey key, string text, Origin origin) =>
        key.Kind.Read(text) is { } value ? new Entry(key, value, origin) : throw ConfigurationErrors.BadValue(key, text, origin);
}
