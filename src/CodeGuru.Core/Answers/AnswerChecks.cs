namespace CodeGuru.Core.Answers;

/// <summary>What was checked about an answer. Null or empty is "not checked", never "fine".</summary>
public sealed record AnswerChecks
{
    public static readonly AnswerChecks None = new();

    public ShapeCheck? Shape { get; init; }

    public IReadOnlyList<ExampleCheck> Examples { get; init; } = [];

    public CitationCheck? Citations { get; init; }
}
