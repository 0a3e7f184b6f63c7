namespace CodeGuru.Core.Diagrams;

/// <summary>What a <see cref="DiagramLink"/> means, which its line shows.</summary>
public enum LinkKind
{
    Next,

    /// <summary>Back to something that was before.</summary>
    Back,

    /// <summary>Only if something is raised. Drawn dashed.</summary>
    Exception,

    /// <summary>Known by inference, not by name. Drawn dashed.</summary>
    Inferred,
}
