using CodeGuru.Core.Analysis.Calls;
using CodeGuru.Core.Syntax;

namespace CodeGuru.Core.Tests.Languages;

/// <summary>Draws the calls between functions whose code is there, for tests: <c>m&gt;m.f</c>, in order.</summary>
internal static class CallPicture
{
    public static string Known(Grammar grammar, params (string Path, string Code)[] files)
    {
        var code = files.Select(file => CodeSample.Lower(grammar, file.Code, file.Path)).ToList();
        var names = code.SelectMany(file => file.Module.WithDescendants()).Select(symbol => symbol.QualifiedName).ToHashSet();
        var edges = CallGraph.Of(code, TestContext.Current.CancellationToken).Edges;
        return Sorted(string.Join(' ', edges.Where(edge => names.Contains(edge.Callee) && edge.Resolution is CallResolution.Exact or CallResolution.Inferred)
            .Select(edge => $"{edge.Caller}>{edge.Callee}").Distinct()));
    }

    public static string Sorted(string edges) => string.Join(' ', edges.Split(' ').Order(StringComparer.Ordinal));
}
