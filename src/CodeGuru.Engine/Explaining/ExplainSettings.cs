using CodeGuru.Core;
using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls;
using CodeGuru.Engine.Facts;

namespace CodeGuru.Engine.Explaining;

/// <summary>How some code is to be explained.</summary>
public sealed record ExplainSettings
{
    public Depth Depth { get; init; } = Depth.Detailed;

    public Level Level { get; init; } = Level.Intermediate;

    /// <summary>True: a diagram, however large or plain; false: none; null: one where it shows something that words say worse.</summary>
    public bool? Diagram { get; init; }

    /// <summary>What the rules of a review are told about some code.</summary>
    public Func<CodeFacts, ReviewSettings> Review { get; init; } = _ => new ReviewSettings();

    /// <summary>Finds who else in the project calls something that a single file declares, or anything of it; the facts as they are, unless told otherwise.</summary>
    public Func<CodeFacts, Symbol?, CancellationToken, Task<CodeFacts>> Callers { get; init; } = (facts, _, _) => Task.FromResult(facts);

    /// <summary>A diagram that was asked for is folded beyond that.</summary>
    public int DiagramNodes { get; init; } = 60;
}
