namespace CodeGuru.Core.Diagrams;

/// <summary>A picture of code before it is drawn: what stands in it and how that hangs together, without a place for anything.</summary>
public abstract record Diagram
{
    private Diagram(string title) => Title = title;

    /// <summary>What is shown, for people.</summary>
    public string Title { get; }

    /// <summary>What was put together to keep the picture readable; sentences for people.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>The ways that control takes through a function.</summary>
    public sealed record Flowchart(string Title, IReadOnlyList<DiagramNode> Nodes, IReadOnlyList<DiagramLink> Links, IReadOnlyList<DiagramGroup> Groups) : Diagram(Title);

    /// <summary>Who calls whom; groups are files.</summary>
    public sealed record Calls(string Title, IReadOnlyList<DiagramNode> Nodes, IReadOnlyList<DiagramLink> Links, IReadOnlyList<DiagramGroup> Groups) : Diagram(Title);

    /// <summary>Who says what to whom, in order.</summary>
    /// <param name="Participants">Their names, from left to right.</param>
    public sealed record Sequence(string Title, IReadOnlyList<string> Participants, IReadOnlyList<SequenceStep> Steps) : Diagram(Title);

    /// <summary>Types, what they hold, and how they are related.</summary>
    public sealed record Class(string Title, IReadOnlyList<ClassBox> Boxes, IReadOnlyList<ClassRelation> Relations) : Diagram(Title);
}
