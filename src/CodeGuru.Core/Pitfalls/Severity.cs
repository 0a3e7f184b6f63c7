namespace CodeGuru.Core.Pitfalls;

/// <summary>How much a pitfall hurts, from the least to the most.</summary>
public enum Severity
{
    /// <summary>Worth knowing; often right as it is.</summary>
    Info,

    /// <summary>Likely to hurt.</summary>
    Warning,

    /// <summary>Wrong wherever it runs.</summary>
    Error,
}
