namespace CodeGuru.Engine.Configuration;

/// <summary>Whether the examples of a model's answer are run, the tightest first.</summary>
public enum RunPolicy
{
    Never,
    Ask,

    /// <summary>Where full isolation is there; else as <see cref="Never"/>.</summary>
    Auto,
}
