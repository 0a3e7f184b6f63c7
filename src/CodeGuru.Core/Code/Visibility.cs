namespace CodeGuru.Core.Code;

/// <summary>Who may use what is declared.</summary>
public enum Visibility
{
    Public,
    Private,
    Protected,

    /// <summary>Code of the same package, module or assembly.</summary>
    Package,
}
