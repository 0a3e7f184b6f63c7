namespace CodeGuru.Core.Syntax;

/// <summary>What came of a call to <see cref="SyntaxParser"/>: a tree (of erroneous text too), or why there is none.</summary>
public abstract record ParseOutcome
{
    private ParseOutcome()
    {
    }

    /// <param name="Matches">For each query of the call, in the order given, its matches in the order of the text.</param>
    public sealed record Parsed(SyntaxTree Tree, IReadOnlyList<IReadOnlyList<QueryMatch>> Matches) : ParseOutcome;

    /// <summary>The grammar is not installed or cannot be used.</summary>
    /// <param name="Reason">For people: what is missing, and what to do about it.</param>
    public sealed record Unavailable(string Reason) : ParseOutcome;

    /// <summary>A limit was reached; the next call starts afresh.</summary>
    /// <param name="Reason">For people: which limit, and what it is.</param>
    public sealed record Stopped(SyntaxLimit Limit, string Reason) : ParseOutcome;
}
