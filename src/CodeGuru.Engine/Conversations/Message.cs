using CodeGuru.Core.Answers;

namespace CodeGuru.Engine.Conversations;

/// <summary>A question or an answer of a conversation.</summary>
/// <param name="Id">Unique within the store.</param>
/// <param name="Role">Who says it.</param>
/// <param name="Content">Its text; an answer's without the closing line.</param>
public sealed record Message(long Id, MessageRole Role, string Content)
{
    public MessageState State { get; init; } = MessageState.Complete;

    /// <summary>The closing line of an answer: who answered and what was checked. Markdown.</summary>
    public string? Source { get; init; }

    /// <summary>Slugs of the lessons that an answer rests on.</summary>
    public IReadOnlyList<string> Lessons { get; init; } = [];

    /// <summary>What is known of an answer's examples.</summary>
    public IReadOnlyList<ExampleCheck> Examples { get; init; } = [];

    /// <summary>Files that were given with a question.</summary>
    public IReadOnlyList<AttachedFile> Attachments { get; init; } = [];

    public bool IsPartial => State != MessageState.Complete;
}
