using CodeGuru.Core.Analysis.Calls;
using CodeGuru.Core.Code;
using CodeGuru.Core.Explanations.Narration;
using CodeGuru.Core.Explanations.Panels;

namespace CodeGuru.Core.Explanations.Composing;

/// <summary>What a function uses of the files that were read, and who uses it.</summary>
internal sealed class FunctionUses(ExplainedCode code, ExplainedFile file, Symbol symbol)
{
    private string Name => SymbolName.Of(file.Code, symbol);

    /// <summary>Functions of the files that were read, which it calls.</summary>
    public IReadOnlyList<string> Calls() => Called(areProperties: false);

    /// <summary>Properties of the files that were read, whose code runs where they are read.</summary>
    public IReadOnlyList<string> Properties() => Called(areProperties: true);

    /// <summary>Macros of the files that were read, which are put in place of their names.</summary>
    public IReadOnlyList<string> Macros() => [.. Known(OwnCalls().Where(edge => IsMacro(edge.Callee)), edge => edge.Callee).Distinct()];

    /// <summary>All of that as the rest of a sentence: <c>calls `f` and reads `size`</c>; null where there is none.</summary>
    public string? Clause(int most) => Clauses(most) is { Count: > 0 } clauses ? Wording.Listed(clauses) : null;

    /// <summary>The same in parts.</summary>
    public IReadOnlyList<string> Clauses(int most) =>
        [.. new[] { (Verb: "calls", Names: Calls()), (Verb: "reads", Names: Properties()), (Verb: Macros().Count == 1 ? "uses the macro" : "uses the macros", Names: Macros()) }.Where(each => each.Names.Count > 0).Select(each => $"{each.Verb} {Wording.Listed(each.Names, most)}")];

    private List<string> Called(bool areProperties) =>
        [.. Known(OwnCalls().Where(edge => !IsMacro(edge.Callee) && Constructors.TypeOf(code, file.Code, edge.Callee) is null && IsProperty(edge.Callee) == areProperties), edge => edge.Callee).Select(Declared).Distinct().Where(name => name != Name)];

    private bool IsMacro(string called) => code.Files.Any(each => each.Outline.Any(entry => entry.Symbol.QualifiedName == called && entry.Symbol.Has("macro")));

    private bool IsProperty(string called) => code.Files.Any(each => each.Outline.Any(entry => entry.Symbol.Kind == SymbolKind.Property && entry.Symbol.QualifiedName == called));

    /// <summary>A method that is called through an interface is that interface's, whatever stands behind it here.</summary>
    private string Declared(string called) =>
        called.Trim('`').LastIndexOf('.') is > 0 and var at && SatisfiedInterfaces.Through(file.Code, symbol, called.Trim('`')[(at + 1)..]) is { } face ? Wording.Code($"{face.Name}.{called.Trim('`')[(at + 1)..]}") : called;

    /// <summary>Functions that share a name are told apart by where the calls stand.</summary>
    private IEnumerable<CallEdge> OwnCalls()
    {
        var (from, to) = (file.Code.LineOf(symbol.Span), file.Code.EndLineOf(symbol.Span));
        return code.CallsFrom(symbol.QualifiedName).Where(edge => PanelFacts.IsFrom(edge, file, from, to));
    }

    /// <summary>Types of the files that were read, whose objects it makes; errors that it raises apart.</summary>
    public IReadOnlyList<string> Makes()
    {
        var raised = RaisedErrors.All(file.Code, symbol.Body).Select(raise => raise.Name).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. OwnCalls().Where(edge => edge.Resolution is CallResolution.Exact or CallResolution.Inferred).Select(edge => Constructors.TypeOf(code, file.Code, edge.Callee)).OfType<string>()
                .Where(name => !(SymbolName.IsConstructor(symbol) && name == file.Code.ShownName(symbol.Owner!.QualifiedName)) && !raised.Contains(name) && !raised.Contains(name[(name.LastIndexOfAny(['.', ':']) + 1)..]) && !SymbolName.IsMadeUp(name)).Distinct().Select(name => Wording.Code(name) + Derived(name)),
        ];
    }

    /// <summary>Where what is made depends on the class that a method is called on, that may be another one.</summary>
    private string Derived(string name) =>
        file.Code.Conventions.Terms.CalledTypeWord is { } word && symbol.Owner is { IsType: true } owner && !owner.Has("final") && name == file.Code.ShownName(owner.QualifiedName)
        && CodeWalk.Expressions(symbol.Body).Any(part => part is Expression.Call { IsConstruction: true } made && file.Code.TextOf(made.Callee.Span).SequenceEqual(word)) ? " or of the class derived from it that this is called on" : "";

    public IReadOnlyList<string> Callers() =>
    [
        .. Known(code.CallsTo(symbol.QualifiedName).Where(edge => edge.Path == file.Code.Path), edge => edge.Caller).Where(name => name != Name),
        .. code.CallsTo(symbol.QualifiedName).Where(edge => edge.Path != file.Code.Path && edge.Resolution is CallResolution.Exact or CallResolution.Inferred).DistinctBy(edge => edge.Caller).Select(Elsewhere).OfType<string>(),
    ];

    /// <summary>Who calls it in another file, and where; null for a file that was not read.</summary>
    private string? Elsewhere(CallEdge edge)
    {
        if (code.Files.FirstOrDefault(each => each.Code.Path == edge.Path) is not { } other) return null;
        var caller = edge.Caller == other.Code.Module.QualifiedName ? "code at the top level" : SymbolName.IsMadeUp(edge.Caller) ? "code" : Wording.Code(other.Code.ShownName(edge.Caller));
        return $"{caller} ({other.Path}:{edge.Line})";
    }

    private IEnumerable<string> Known(IEnumerable<CallEdge> edges, Func<CallEdge, string> end) =>
        edges.Where(edge => edge.Resolution is CallResolution.Exact or CallResolution.Inferred).Select(end).Where(name => name != file.Code.Module.QualifiedName && !SymbolName.IsMadeUp(name))
            .Distinct().Select(name => SymbolName.Of(file, file.Code.ShownName(name)));
}
