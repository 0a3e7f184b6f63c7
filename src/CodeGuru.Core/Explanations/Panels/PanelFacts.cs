using CodeGuru.Core.Analysis.Calls;
using CodeGuru.Core.Code;

namespace CodeGuru.Core.Explanations.Panels;

/// <summary>What the panels of functions, types, files and folders have in common.</summary>
internal static class PanelFacts
{
    public static string Place(ExplainedFile file, int from, int to) => from == to ? $"{file.Path}:{from}" : $"{file.Path}:{from}-{to}";

    /// <summary>Whether an edge's caller is the symbol or something in it, and the call stands within it.</summary>
    public static bool IsFrom(CallEdge edge, ExplainedFile file, int from, int to) => edge.Path == file.Code.Path && edge.Line >= from && edge.Line <= to;

    /// <summary>Who is called between two lines, but for those of <paramref name="own"/>.</summary>
    public static IReadOnlyList<PlacedName> CallsOut(ExplainedCode code, ExplainedFile file, int from, int to, Func<string, bool>? own = null) =>
    [
        .. code.Calls.Edges.Where(edge => IsFrom(edge, file, from, to) && !edge.Callee.StartsWith(file.Code.Conventions.BuiltInPrefix, StringComparison.Ordinal) && !edge.Callee.StartsWith(MemberFlow.BuiltIn, StringComparison.Ordinal) && !IsUnnamed(edge.Callee) && own?.Invoke(edge.Callee) != true)
            .GroupBy(edge => edge.Callee).Select(group => new PlacedName(file.Code.ShownName(group.Key), group.Min(edge => edge.Line))).OrderBy(call => call.Line),
    ];

    /// <summary>Who calls what <paramref name="own"/> names, from elsewhere. Who calls a function that was handed over without a name does not know where it was written.</summary>
    public static IReadOnlyList<PlacedName> CallsIn(ExplainedCode code, ExplainedFile file, Func<string, bool> own, bool areNamed = true)
    {
        var shown = code.Files.GroupBy(each => each.Code.Path).ToDictionary(group => group.Key, group => group.First());
        return [.. code.Calls.Edges.Where(edge => own(edge.Callee) && !own(edge.Caller) && !(areNamed && IsUnnamed(edge.Callee))).GroupBy(edge => edge.Caller).Select(group => (Caller: group.Key, First: group.First()))
            .Select(each => shown.GetValueOrDefault(each.First.Path) is { } place && !ReferenceEquals(place, file)
                ? new PlacedName(place.Code.ShownName(each.Caller), each.First.Line, place.Path)
                : new PlacedName(file.Code.ShownName(each.Caller), each.First.Line))];
    }

    /// <summary>Exceptions raised by name in a body, each once, functions declared in it apart.</summary>
    public static IReadOnlyList<PlacedName> Raises(CodeFile file, Statement? body, int from = 1, int to = int.MaxValue) =>
        [.. AllRaises(file, body).Where(raise => raise.Line >= from && raise.Line <= to).DistinctBy(raise => raise.Name)];

    /// <summary>Every place that raises an exception by name.</summary>
    public static IReadOnlyList<PlacedName> AllRaises(CodeFile file, Statement? body) =>
    [
        .. (body is null ? [] : All(body)).OfType<Statement.Raise>().Where(raise => raise.Value is not null && !(raise.Value is Expression.Name name && Variables(body!).Contains(name.Identifier)))
            .Select(raise => new PlacedName(RaisedName(file, raise.Value!), file.LineOf(raise.Span))),
    ];

    /// <summary>The hardest function of some.</summary>
    public static ComplexityFact? Hardest(IEnumerable<(ExplainedFile File, Analysis.OutlineEntry Entry)> entries) =>
        entries.Where(each => each.Entry is { Symbol.IsCallable: true, Metrics: not null }).OrderByDescending(each => each.Entry.Metrics!.Cognitive).ThenByDescending(each => each.Entry.Metrics!.Cyclomatic)
            .Select(each => ComplexityFact.Of(each.File.Code, each.Entry.Metrics!, each.File.Code.ShownName(each.Entry.Symbol.QualifiedName))).FirstOrDefault();

    public static IReadOnlyList<string> Counted(params (int Number, string One, string Many)[] counts) =>
        [.. counts.Where(each => each.Number > 0).Select(each => $"{each.Number} {(each.Number == 1 ? each.One : each.Many)}")];

    public static IReadOnlyList<string> Errors(CodeFile file) => [.. file.Problems.Select(problem => $"{problem.Line}:{problem.Column}")];

    private static bool IsUnnamed(string callee) => callee.LastIndexOf('.') is var dot && dot + 1 < callee.Length && callee[dot + 1] == '<' && !callee.StartsWith('<');

    /// <summary>Names that a body gives values to: to raise one says nothing of which error it is.</summary>
    private static HashSet<string> Variables(Statement body) =>
    [
        .. All(body).OfType<Statement.Assign>().SelectMany(assign => assign.Targets).OfType<Expression.Name>().Select(name => name.Identifier),
        .. All(body).OfType<Statement.Try>().SelectMany(attempt => attempt.Handlers).Select(handler => handler.Variable).OfType<string>(),
    ];

    /// <summary>What only gives its first argument back, with more in it perhaps, raises that.</summary>
    private static string RaisedName(CodeFile file, Expression value) => value is Expression.Call { Callee: Expression.Member { Identifier: var name }, Arguments: [{ Value: Expression.Call given }, ..] } && file.Conventions.GivesBack.Contains(name) ? RaisedName(file, given) : value is Expression.Literal { Kind: LiteralKind.String } or Expression.Interpolation && file.Conventions.Terms.MessageError is { } type ? type
        : SourceLabel.Of(file, value is Expression.Call call ? call.Callee.Span : value.Span, 40);

    private static IEnumerable<Statement> All(Statement statement) => statement.Inner().SelectMany(All).Prepend(statement);
}
