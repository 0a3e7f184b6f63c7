using CodeGuru.Core.Analysis;
using CodeGuru.Core.Analysis.Calls;

namespace CodeGuru.Core.Explanations;

/// <summary>The code that is to be explained, with all that is known about it and around it.</summary>
/// <param name="Part">What of the files is meant.</param>
/// <param name="Files">All that were read; the first is the one that <paramref name="Part"/> stands in, unless it is a folder.</param>
/// <param name="Calls">Among all files.</param>
public sealed record ExplainedCode(ExplainedPart Part, IReadOnlyList<ExplainedFile> Files, CallGraph Calls)
{
    private ClassHierarchy? hierarchy;
    private ILookup<string, CallEdge>? byCaller;
    private ILookup<string, CallEdge>? byCallee;

    /// <summary>What a review found in the part that is meant, in the order of the text.</summary>
    public IReadOnlyList<CodeWarning> Warnings { get; init; } = [];

    /// <summary>The titles of the handbook's lessons by their slugs (<c>python/closures</c>).</summary>
    public IReadOnlyDictionary<string, string> Lessons { get; init; } = new Dictionary<string, string>();

    /// <summary>Files that could not be read, and why.</summary>
    public IReadOnlyList<string> Skipped { get; init; } = [];

    /// <summary>Computed when first asked for: it costs as much as the call graph.</summary>
    public ClassHierarchy Hierarchy => hierarchy ??= ClassHierarchy.Of([.. Files.Select(file => file.Code)]);

    /// <summary>The calls that a symbol's own code makes; the edges are indexed once.</summary>
    public IEnumerable<CallEdge> CallsFrom(string qualifiedName) => (byCaller ??= Calls.Edges.ToLookup(edge => edge.Caller))[qualifiedName];

    public IEnumerable<CallEdge> CallsTo(string qualifiedName) => (byCallee ??= Calls.Edges.ToLookup(edge => edge.Callee))[qualifiedName];
}
