namespace CodeGuru.Core.Analysis.Scopes;

/// <summary>How a name came to be known.</summary>
public enum VariableKind
{
    Local,
    Parameter,
    Import,
    Function,
    Type,

    /// <summary>The exception that a handler catches.</summary>
    Exception,
}
