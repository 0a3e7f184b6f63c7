namespace CodeGuru.Core.Diagrams;

/// <summary>Who may use a member.</summary>
public enum MemberVisibility
{
    Public,
    Private,
    Protected,

    /// <summary>Code of the same package or assembly.</summary>
    Package,
}
