using CodeGuru.Core.Analysis.Calls;
using CodeGuru.Core.Code;

namespace CodeGuru.Core.Diagrams.Sequences;

/// <summary>Finds what a call that stands in the code is known to call.</summary>
internal sealed class SequenceScope
{
    private readonly Dictionary<string, (CodeFile File, Symbol Symbol)> symbols = [];
    private readonly ILookup<(string Caller, string Path, int Line), CallEdge> edges;

    public SequenceScope(IReadOnlyList<CodeFile> files, CallGraph calls)
    {
        edges = calls.Edges.ToLookup(edge => (edge.Caller, edge.Path, edge.Line));
        foreach (var file in files)
        {
            foreach (var symbol in file.Module.WithDescendants()) symbols.TryAdd(symbol.QualifiedName, (file, symbol));
        }
    }

    public (CodeFile File, Symbol Symbol)? Find(string qualifiedName) => symbols.TryGetValue(qualifiedName, out var found) ? found : null;

    /// <summary>The edge of a call; several where it may call several. The name that was written decides between calls of one line.</summary>
    public IReadOnlyList<CallEdge> Edges(CodeFile file, Symbol caller, Expression.Call call)
    {
        var name = WrittenName(call.Callee);
        var candidates = edges[(caller.QualifiedName, file.Path, file.LineOf(call.Span))].ToList();
        var named = candidates.Where(edge => IsNamed(edge, name)).ToList();
        return named.Count > 0 ? named : [.. candidates.Where(edge => edge.Resolution == CallResolution.Inferred)];
    }

    /// <summary>The last name of what is called.</summary>
    public static string WrittenName(Expression callee) => callee switch
    {
        Expression.Name name => name.Identifier,
        Expression.Member member => member.Identifier,
        Expression.Cast cast => WrittenName(cast.Operand),
        _ => "",
    };

    /// <summary>A class is called by its own name and its constructor found.</summary>
    private static bool IsNamed(CallEdge edge, string name)
    {
        var parts = edge.Callee.Split('.', '/', ':');
        return parts[^1] == name || (parts.Length > 1 && parts[^2] == name);
    }
}
