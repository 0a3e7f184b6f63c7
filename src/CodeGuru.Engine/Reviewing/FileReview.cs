using CodeGuru.Core.Pitfalls;
using CodeGuru.Engine.Facts;

namespace CodeGuru.Engine.Reviewing;

/// <summary>What was found in a file, in the order of the text.</summary>
public sealed record FileReview(FileFacts File, IReadOnlyList<Pitfall> Pitfalls)
{
    /// <summary>How many findings comments in the file ask to be silent about.</summary>
    public int Suppressed { get; init; }

    /// <summary>What is wrong with such comments, each with its line.</summary>
    public IReadOnlyList<(int Line, string Text)> Notices { get; init; } = [];
}
