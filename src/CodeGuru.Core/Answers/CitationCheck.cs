namespace CodeGuru.Core.Answers;

/// <summary>How many of an answer's references, to lessons or code, were looked up, how many were mended, and which name nothing that exists.</summary>
public sealed record CitationCheck(int Checked, int Corrected, IReadOnlyList<string> Unknown)
{
    /// <summary>What it says of code although the facts say otherwise.</summary>
    public IReadOnlyList<string> Contradicted { get; init; } = [];
}
