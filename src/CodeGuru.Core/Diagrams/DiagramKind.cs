namespace CodeGuru.Core.Diagrams;

/// <summary>What a diagram shows.</summary>
public enum DiagramKind
{
    Flowchart,
    Sequence,
    Class,
    Calls,
}
