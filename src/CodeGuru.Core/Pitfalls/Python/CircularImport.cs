using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.Python;

/// <summary>Two modules that want names of each other before they have them.</summary>
internal sealed class CircularImport : PitfallRule
{
    public override PitfallAbout About { get; } = new(
        "CG1018", "circular-import", Severity.Error, LanguageSets.Python,
        "Two modules import names from each other before either has them.",
        "The second module starts while the first is half loaded, and asks it for a name that is not there yet: `ImportError: cannot import name ... (most likely due to a circular import)`, whichever is loaded first.")
    {
        Wrong = "from case import total\n\ndef total():\n    return 1",
        Right = "def total():\n    return 1",
        Lesson = "python/circular-imports",
        Spotting = "`from b import x` at the top of a module, where `b` has `from a import y` at its top, `x` is bound in `b` and `y` in `a`, each only behind these lines. Imports in functions, under `if TYPE_CHECKING` and in a `try` are let pass.",
        References = ["R0401", "cyclic-import"],
    };

    internal override void Register(RuleHooks hooks) => hooks.On<Statement.Imports>((imports, point) =>
    {
        if (point.Parent is not { Node: Statement.Block, Parent.Node: Symbol { Kind: SymbolKind.Module } } || imports.Import is not { IsWildcard: false, Names.Count: > 0 } import) return;
        var self = point.File.Code;
        if (point.File.Project.Files.FirstOrDefault(file => file.Language == "python" && file.Module.QualifiedName == import.Target) is not { } other) return;
        if (!import.Names.Any(name => IsBoundBehind(other, name.Name, BackTo(other, self)))) return;
        if (BackTo(other, self) is not { } back || !back.Import.Names.Any(name => IsBoundBehind(self, name.Name, imports))) return;
        point.File.Report(this, imports.Span, ReferenceEquals(other, self) ? $"The module imports `{import.Names[0].Name}` from itself before it is there." : $"`{import.Target}` imports `{back.Import.Names[0].Name}` from this module in its line {other.LineOf(back.Span)}, before this module has it: loading either raises `ImportError`.",
            "Move what both need to a third module, or import within the function that uses it.");
    });

    private static Statement.Imports? BackTo(CodeFile file, CodeFile target) => file.Module.Body?.Statements.OfType<Statement.Imports>()
        .FirstOrDefault(each => each.Import is { IsWildcard: false, Names.Count: > 0 } && each.Import.Target == target.Module.QualifiedName);

    /// <summary>Whether a module binds a name at its top, and only behind a statement.</summary>
    private static bool IsBoundBehind(CodeFile file, string name, Statement? behind)
    {
        if (behind is null || file.Module.Body is not { } body) return false;
        var places = body.WithInner().Where(statement => !ReferenceEquals(statement, behind)).SelectMany(statement => statement switch
        {
            Statement.Declare { Symbol.Name: var declared } when declared == name => [statement.Span.Start],
            Statement.Assign assign when assign.Targets.SelectMany(CallShape.WithParts).OfType<Expression.Name>().Any(target => target.Identifier == name) => [statement.Span.Start],
            Statement.Imports each when each.Import.Names.Any(imported => imported.Alias == name) || each.Import.Alias == name => [statement.Span.Start],
            _ => Array.Empty<int>(),
        }).ToList();
        return places.Count > 0 && places.All(place => place > behind.Span.Start);
    }
}
