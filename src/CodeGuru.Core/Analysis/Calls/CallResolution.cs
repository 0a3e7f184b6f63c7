namespace CodeGuru.Core.Analysis.Calls;

/// <summary>How the callee of a call is known.</summary>
public enum CallResolution
{
    /// <summary>Named where it is called: one function, under its own name.</summary>
    Exact,

    /// <summary>Found by following values through assignments, arguments and results.</summary>
    Inferred,

    /// <summary>Outside of the analysed files: a library, a built-in.</summary>
    External,

    Unresolved,
}
