namespace CodeGuru.Core.Diagrams;

/// <summary>What a <see cref="DiagramNode"/> stands for, which its outline shows.</summary>
public enum NodeShape
{
    Step,

    /// <summary>Asks something; its links say the answers.</summary>
    Decision,

    /// <summary>Where everything begins, or a function that nothing in the picture calls.</summary>
    Start,

    /// <summary>Where the way ends.</summary>
    End,

    /// <summary>Much that was put together.</summary>
    Folded,
}
