namespace CodeGuru.Core.Diagrams;

/// <summary>What a <see cref="ClassRelation"/> means.</summary>
public enum RelationKind
{
    Extends,

    /// <summary>Extends an interface.</summary>
    Implements,

    /// <summary>Has a field of that type.</summary>
    Holds,
}
