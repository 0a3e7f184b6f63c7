namespace CodeGuru.Engine.Configuration;

/// <summary>Where a value comes from.</summary>
/// <param name="Layer">Which layer set it.</param>
/// <param name="Name">The flag or variable that set it; null for a key of a TOML file.</param>
/// <param name="File">The file that set it, if one did.</param>
/// <param name="Line">1-based; 0 without a file.</param>
public sealed record Origin(Layer Layer, string? Name = null, string? File = null, int Line = 0)
{
    public static readonly Origin Default = new(Layer.Default);

    /// <summary>False where the folder's author, not the person at the keyboard, may have written it.</summary>
    public bool IsTrusted => Layer is not (Layer.Project or Layer.DotEnv);

    public override string ToString() => this switch
    {
        { File: { } file, Name: { } name } => $"{name} in {file}:{Line}",
        { File: { } file } => $"{file}:{Line}",
        { Name: { } name } => name,
        _ => "default",
    };
}
