using CodeGuru.Core;

namespace CodeGuru.Engine;

/// <summary>What a person asks, and how the answer should be.</summary>
public sealed record Question(string Text)
{
    /// <summary>The programming language meant, where the person names it apart from the text.</summary>
    public string? Language { get; init; }

    public Level Level { get; init; } = Level.Intermediate;

    public Depth Depth { get; init; } = Depth.Detailed;

    /// <summary>The conversation before this question, oldest first.</summary>
    public IReadOnlyList<ConversationTurn> History { get; init; } = [];

    /// <summary>Slugs of the lessons that the conversation is about, so that a follow-up need not name its topic.</summary>
    public IReadOnlyList<string> Topic { get; init; } = [];

    /// <summary>Asked once more, because the answer did not please: one that was kept is not given again.</summary>
    public bool IsAnew { get; init; }

    /// <summary>Files that the question is about. Only a model reads them.</summary>
    public IReadOnlyList<AttachedFile> Files { get; init; } = [];
}
