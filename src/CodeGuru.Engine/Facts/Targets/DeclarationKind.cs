namespace CodeGuru.Engine.Facts.Targets;

/// <summary>What a name is to name.</summary>
public enum DeclarationKind
{
    Any,
    Function,

    /// <summary>A class, an interface, a structure, an enumeration.</summary>
    Type,
}
