using CodeGuru.Core.Code;

namespace CodeGuru.Core.Explanations;

/// <summary>What of some files is meant.</summary>
public abstract record ExplainedPart
{
    private ExplainedPart()
    {
    }

    /// <summary>Everything in a folder.</summary>
    /// <param name="Path">As it was named.</param>
    public sealed record Folder(string Path) : ExplainedPart;

    public sealed record File(ExplainedFile In) : ExplainedPart;

    /// <summary>A function, a type, or something else that is declared.</summary>
    public sealed record Declaration(ExplainedFile In, Symbol Symbol) : ExplainedPart;

    /// <summary>Some lines, 1-based, and the innermost symbol that holds them all.</summary>
    public sealed record Lines(ExplainedFile In, Symbol Around, int From, int To) : ExplainedPart;
}
