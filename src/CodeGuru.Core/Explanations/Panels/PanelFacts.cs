using CodeGuru.Core.Analysis.Calls;
using CodeGuru.Core.Code;
using CodeGuru.Core.Explanations.Narration;

namespace CodeGuru.Core.Explanations.Panels;

/// <summary>What the panels of functions, types, files and folders have in common.</summary>
internal static class PanelFacts
{
    public static string Place(ExplainedFile file, int from, int to) => from == to ? $"{file.Path}:{from}" : $"{file.Path}:{from}-{to}";

    /// <summary>Whether an edge's caller is the symbol or something in it, and the call stands within it.</summary>
    public static bool IsFrom(CallEdge edge, ExplainedFile file, int from, int to) => edge.Path == file.Code.Path && edge.Line >= from && edge.Line <= to;

    /// <summary>Who is called between two lines, but for those of <paramref name="own"/>.</summary>
    public static IReadOnlyList<PlacedName> CallsOut(ExplainedCode code, ExplainedFile file, int from, int to, Func<string, bool>? own = null)
    {
        var variables = file.Code.Conventions.Terms.NameSign == "." ? [] : DeclaredTypes.Variables(file.Code);
        return
        [
            .. code.Calls.Edges.Where(edge => IsFrom(edge, file, from, to) && !edge.Callee.StartsWith(file.Code.Conventions.BuiltInPrefix, StringComparison.Ordinal) && !edge.Callee.StartsWith(MemberFlow.BuiltIn, StringComparison.Ordinal) && !IsUnnamed(edge.Callee) && own?.Invoke(edge.Callee) != true)
                .GroupBy(edge => edge.Callee).Select(group => new PlacedName(Shown(file, variables, group.Key), group.Min(edge => edge.Line))).OrderBy(call => call.Line),
        ];
    }

    /// <summary>A member of a library's object is written behind a point, whatever stands between types and what they declare.</summary>
    private static string Shown(ExplainedFile file, HashSet<string> variables, string callee)
    {
        var name = callee.TrimStart('.');
        if (file.Code.Conventions.Terms.NameSign == "." || name.Split('.') is not [var first, _, ..] || file.Outline.Any(entry => entry.Symbol.QualifiedName == callee)) return file.Code.ShownName(name);
        return variables.Contains(first) ? name : file.Code.ShownName(name);
    }

    /// <summary>Who calls what <paramref name="own"/> names, from elsewhere. Who calls a function that was handed over without a name does not know where it was written.</summary>
    public static IReadOnlyList<PlacedName> CallsIn(ExplainedCode code, ExplainedFile file, Func<string, bool> own, bool areNamed = true)
    {
        var shown = code.Files.GroupBy(each => each.Code.Path).ToDictionary(group => group.Key, group => group.First());
        return [.. code.Calls.Edges.Where(edge => own(edge.Callee) && !own(edge.Caller) && !(areNamed && IsUnnamed(edge.Callee))).GroupBy(edge => edge.Caller).Select(group => (Caller: group.Key, First: group.First()))
            .Select(each => shown.GetValueOrDefault(each.First.Path) is { } place && !ReferenceEquals(place, file)
                ? new PlacedName(place.Code.ShownName(each.Caller), each.First.Line, place.Path)
                : new PlacedName(file.Code.ShownName(each.Caller), each.First.Line))];
    }

    /// <summary>The hardest function of some.</summary>
    public static ComplexityFact? Hardest(IEnumerable<(ExplainedFile File, Analysis.OutlineEntry Entry)> entries) =>
        entries.Where(each => each.Entry is { Symbol.IsCallable: true, Metrics: not null }).OrderByDescending(each => each.Entry.Metrics!.Cognitive).ThenByDescending(each => each.Entry.Metrics!.Cyclomatic)
            .Select(each => ComplexityFact.Of(each.File.Code, each.Entry.Metrics!, each.File.Code.ShownName(each.Entry.Symbol.QualifiedName))).FirstOrDefault();

    public static IReadOnlyList<string> Counted(params (int Number, string One, string Many)[] counts) =>
        [.. counts.Where(each => each.Number > 0).Select(each => $"{each.Number} {(each.Number == 1 ? each.One : each.Many)}")];

    /// <summary>Whether a type has a name of its own, and is no mere group of what is declared in it.</summary>
    public static bool IsNamedType(Symbol symbol) => symbol.IsType && !symbol.Has("namespace") && !Composing.SymbolName.IsMadeUp(symbol.Name);

    /// <summary>Whether a function is written out; a declaration before it is the same function, and a macro is none.</summary>
    public static bool IsOwnFunction(Symbol symbol) => symbol.Kind == SymbolKind.Function && !symbol.Has("macro") && !Composing.Members.IsAnnounced(symbol);

    public static IReadOnlyList<string> Errors(CodeFile file) => [.. file.Problems.Select(problem => $"{problem.Line}:{problem.Column}")];

    private static bool IsUnnamed(string callee) => callee.LastIndexOf('.') is var dot && dot + 1 < callee.Length && callee[dot + 1] == '<' && !callee.StartsWith('<');
}
