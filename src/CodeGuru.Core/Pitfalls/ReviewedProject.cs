using CodeGuru.Core.Analysis;
using CodeGuru.Core.Analysis.Calls;
using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Suppressions;

namespace CodeGuru.Core.Pitfalls;

/// <summary>All files that are reviewed together, and what is known across them. Safe to be asked by several threads.</summary>
public sealed class ReviewedProject
{
    private readonly Lazy<ILookup<(string Path, int Line), CallEdge>> edges;
    private readonly Lazy<ILookup<string, Symbol>> symbols;
    private readonly Lazy<ClassHierarchy> hierarchy;
    private readonly Lazy<HashSet<string>> asynchronous;

    public ReviewedProject(IReadOnlyList<CodeFile> files, CallGraph calls, ReviewSettings? settings = null)
    {
        Files = files;
        Settings = settings ?? new ReviewSettings();
        edges = new(() => calls.Edges.ToLookup(edge => (edge.Path, edge.Line)));
        symbols = new(() => files.SelectMany(file => file.Module.WithDescendants()).ToLookup(symbol => symbol.QualifiedName));
        hierarchy = new(() => ClassHierarchy.Of(files));
        asynchronous = new(() => [.. files.SelectMany(file => file.Module.WithDescendants()).Where(symbol => symbol.Has("async")).Select(symbol => symbol.Name)]);
    }

    public IReadOnlyList<CodeFile> Files { get; }

    public ReviewSettings Settings { get; }

    public ClassHierarchy Hierarchy => hierarchy.Value;

    /// <summary>Whether any asynchronous function has this name: the first question, because it costs least.</summary>
    public bool HasAsync(string name) => asynchronous.Value.Contains(name);

    /// <summary>Declarations of a qualified name.</summary>
    public IEnumerable<Symbol> Symbols(string qualifiedName) => symbols.Value[qualifiedName];

    /// <summary>Whom a call may call, by the names that the call graph has for them; empty where that is not known.</summary>
    public IReadOnlyList<CallEdge> CalleesOf(CodeFile file, Expression.Call call)
    {
        var name = call.Callee switch
        {
            Expression.Name plain => plain.Identifier,
            Expression.Member member => member.Identifier,
            _ => null,
        };
        // Edges are kept by line: where a line holds several calls, their names tell them apart, or nothing does.
        var onLine = edges.Value[(file.Path, file.LineOf(call.Callee.Span))].Concat(file.LineOf(call.Span) == file.LineOf(call.Callee.Span) ? [] : edges.Value[(file.Path, file.LineOf(call.Span))]).ToList();
        bool IsMeant(CallEdge edge) => edge.Callee == name || edge.Callee.EndsWith('.' + name, StringComparison.Ordinal);
        // Of two calls of that name, one of a library's function, it is not known which one is which: asyncio.run(server.run()).
        if (name is null || onLine.Any(edge => edge.Resolution == CallResolution.External && IsMeant(edge))) return [];
        return [.. onLine.Where(edge => edge.Resolution is CallResolution.Exact or CallResolution.Inferred && IsMeant(edge))];
    }

    /// <summary>The functions that a call may call, of the files that are reviewed.</summary>
    public IReadOnlyList<Symbol> FunctionsOf(CodeFile file, Expression.Call call) =>
        [.. CalleesOf(file, call).SelectMany(edge => Symbols(edge.Callee)).Where(symbol => symbol.IsCallable).Distinct()];

    /// <summary>Reviews one of the files; what its comments ask to be silent about is left out.</summary>
    public IReadOnlyList<Pitfall> Review(CodeFile file, CancellationToken cancellationToken = default) => Findings(file, cancellationToken).Pitfalls;

    /// <summary>Reviews one of the files.</summary>
    public FileFindings Findings(CodeFile file, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return SuppressedFindings.Of(file, new ReviewedFile(this, file).Review());
    }
}
