namespace CodeGuru.Core.Analysis.Scopes;

/// <summary>What code does with a variable.</summary>
public enum UseKind
{
    Read,

    /// <summary>Gives it a value.</summary>
    Write,

    /// <summary>Both: a compound assignment.</summary>
    Update,

    /// <summary>Takes it away.</summary>
    Delete,
}
