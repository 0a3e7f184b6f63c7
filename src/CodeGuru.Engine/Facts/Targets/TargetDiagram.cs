using CodeGuru.Core;
using CodeGuru.Core.Analysis;
using CodeGuru.Core.Code;
using CodeGuru.Core.Diagrams;

namespace CodeGuru.Engine.Facts.Targets;

/// <summary>Makes the diagram of a target.</summary>
public static class TargetDiagram
{
    /// <summary>The kind that shows most of a target.</summary>
    public static DiagramKind KindFor(CodeTarget target) => target switch
    {
        CodeTarget.Declaration { Symbol.IsType: true } or CodeTarget.LineRange { Around.IsType: true } => DiagramKind.Class,
        CodeTarget.Declaration or CodeTarget.LineRange => DiagramKind.Flowchart,
        CodeTarget.WholeFile { File.Code.Module: var module } when !module.WithDescendants().Any(symbol => symbol.IsCallable) => DiagramKind.Flowchart,
        _ => DiagramKind.Calls,
    };

    /// <param name="mostNodes">Larger diagrams are folded, and say so.</param>
    /// <exception cref="CodeGuruException">There is no such diagram of the target.</exception>
    public static Task<Diagram> MakeAsync(CodeTarget target, DiagramKind kind, int mostNodes, CancellationToken cancellationToken) =>
        DeepThreads.RunAsync(() => Make(target, kind, mostNodes, cancellationToken));

    private static Diagram Make(CodeTarget target, DiagramKind kind, int mostNodes, CancellationToken cancellationToken)
    {
        var files = target.Facts.Files.Select(file => file.Code).ToList();
        switch (kind)
        {
            case DiagramKind.Flowchart:
                var (file, symbol) = Function(target, "flowchart");
                var chart = target is CodeTarget.LineRange lines
                    ? FlowchartDiagram.Of(file, symbol, lines.From, lines.To, mostNodes)
                        ?? throw Missing($"No whole statement stands on lines {lines.From}-{lines.To}.", $"'{symbol.Name}' stands on lines {file.LineOf(symbol.Span)}-{file.EndLineOf(symbol.Span)}.")
                    : FlowchartDiagram.Of(file, symbol, mostNodes);
                return chart ?? throw Missing($"'{symbol.Name}' is declared without code.", "Name a function that has a body.");
            case DiagramKind.Sequence:
                var (place, caller) = Function(target, "sequence");
                var sequence = SequenceDiagram.Of(files, place, caller, target.Facts.Calls, mostNodes) ?? throw Missing($"'{caller.Name}' is declared without code.", "Name a function that has a body.");
                return sequence.Steps.Count > 0 ? sequence : throw Missing($"'{caller.Name}' calls nothing that could be drawn: what the language has built in is left out.", "Its --kind flowchart shows what it does.");
            case DiagramKind.Class:
                var classes = ClassDiagram.Of(TitleOf(target), ClassHierarchy.Of(files, cancellationToken), Types(target), mostNodes);
                return classes.Boxes.Count > 0 ? classes : throw Missing($"There is no class or other type in '{TitleOf(target)}'.", "Its --kind calls shows who calls whom.");
            default:
                var calls = CallsDiagram.Of(TitleOf(target), files, target.Facts.Calls, Functions(target), mostNodes);
                return calls.Nodes.Count > 0 ? calls : throw Missing($"There is no function in '{TitleOf(target)}'.", "Its --kind flowchart shows what a file does.");
        }
    }

    /// <summary>The function that a target is, or a module's own code.</summary>
    private static (CodeFile File, Symbol Symbol) Function(CodeTarget target, string kind) => target switch
    {
        CodeTarget.Declaration { Symbol.IsCallable: true } declaration => (declaration.File.Code, declaration.Symbol),
        CodeTarget.LineRange { Around.IsType: false } lines => (lines.File.Code, lines.Around),
        CodeTarget.WholeFile { File.Code: var file } when !file.Module.WithDescendants().Any(symbol => symbol.IsCallable) || (kind == "flowchart" && HasOwnCode(file)) => (file, file.Module),
        CodeTarget.WholeFile { File.Code: var file } when kind == "sequence" && HasOwnCode(file) => (file, file.Module),
        CodeTarget.WholeFile whole => throw NotOne(kind, whole.File.Path, whole.File.Code.Module.WithDescendants()),
        CodeTarget.Declaration type => throw NotOne(kind, type.Symbol.Name, type.Symbol.Members),
        CodeTarget.LineRange { Around: var around } => throw NotOne(kind, around.Name, around.Members),
        _ => throw new CodeGuruException(ExitCode.Usage, "Usage", $"A {kind} is drawn of one function, and '{TitleOf(target)}' is a folder.", "For example: codeguru diagram path/file.py::function"),
    };

    private static bool HasOwnCode(CodeFile file) => file.Module.Body is { } body && body.Statements.Any(statement => statement is Statement.Evaluate { Expression: not Expression.Literal } or Statement.If or Statement.Loop or Statement.Try or Statement.With);

    private static CodeGuruException NotOne(string kind, string name, IEnumerable<Symbol> symbols)
    {
        var functions = symbols.Where(symbol => symbol.IsCallable && !symbol.IsAnonymous).Select(symbol => symbol.Owner is { IsType: true } owner ? $"{owner.Name}.{symbol.Name}" : symbol.Name).Distinct().ToList();
        var hint = functions.Count == 0 ? null : $"Name one as path::name: {string.Join(", ", functions.Take(8))}{(functions.Count > 8 ? $" and {functions.Count - 8} more" : "")}.";
        return new CodeGuruException(ExitCode.Usage, "Usage", $"A {kind} is drawn of one function, and '{name}' has {functions.Count}.", hint);
    }

    private static IReadOnlyCollection<Symbol>? Types(CodeTarget target) => target switch
    {
        CodeTarget.Declaration declaration => TypesOf(declaration.Symbol),
        CodeTarget.LineRange lines => TypesOf(lines.Around),
        _ => null,
    };

    private static IReadOnlyCollection<Symbol>? TypesOf(Symbol symbol)
    {
        for (var owner = symbol; owner is not null; owner = owner.Owner)
        {
            if (owner.IsType) return [owner];
        }

        return symbol.Kind == SymbolKind.Module ? null : [];
    }

    private static IReadOnlyCollection<Symbol>? Functions(CodeTarget target) => target switch
    {
        CodeTarget.Declaration { Symbol: var symbol } => [.. symbol.WithDescendants().Where(each => each.IsCallable)],
        CodeTarget.LineRange { Around: { Kind: not SymbolKind.Module } around } => [.. around.WithDescendants().Where(each => each.IsCallable)],
        _ => null,
    };

    private static string TitleOf(CodeTarget target) => target switch
    {
        CodeTarget.Folder folder => folder.Path,
        CodeTarget.WholeFile whole => whole.File.Path,
        CodeTarget.Declaration declaration => declaration.Symbol.Name,
        CodeTarget.LineRange lines => $"{lines.File.Path}:{lines.From}-{lines.To}",
        _ => "",
    };

    private static CodeGuruException Missing(string what, string hint) => new(ExitCode.NotFound, "Nothing to draw", what, hint);
}
