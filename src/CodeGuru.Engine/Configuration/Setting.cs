namespace CodeGuru.Engine.Configuration;

/// <summary>A value and where it comes from.</summary>
public sealed record Setting<T>(T Value, Origin Origin)
{
    public bool IsDefault => Origin.Layer == Layer.Default;
}
