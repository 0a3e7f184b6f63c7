using CodeGuru.Core;

namespace CodeGuru.Engine.Explaining;

/// <summary>How some code is to be explained.</summary>
public sealed record ExplainSettings
{
    public Depth Depth { get; init; } = Depth.Detailed;

    public Level Level { get; init; } = Level.Intermediate;

    /// <summary>True: a diagram, however large or plain; false: none; null: one where it shows something that words say worse.</summary>
    public bool? Diagram { get; init; }

    /// <summary>A diagram that was asked for is folded beyond that.</summary>
    public int DiagramNodes { get; init; } = 60;
}
