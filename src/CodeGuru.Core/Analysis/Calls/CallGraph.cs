using CodeGuru.Core.Code;

namespace CodeGuru.Core.Analysis.Calls;

/// <summary>
/// Who calls whom across files. Functions are followed as values through assignments, arguments, results and collections until nothing new is
/// found, as Salis et al. describe in "PyCG: Practical Call Graph Generation in Python" (arXiv 2103.00587); within a function, in the order of its statements.
/// </summary>
/// <param name="Edges">One a caller, callee and line; ordered by file and line.</param>
public sealed record CallGraph(IReadOnlyList<CallEdge> Edges)
{
    public static CallGraph Of(IReadOnlyList<CodeFile> files, CancellationToken cancellationToken = default) => new ValueFlow(files, cancellationToken).Run();
}
