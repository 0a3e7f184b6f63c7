using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.Java;

/// <summary>A field read outside of its lock.</summary>
internal sealed class DoubleCheckedLocking : PitfallRule
{
    public override PitfallAbout About { get; } = new(
        "CG3006", "double-checked-locking", Severity.Error, LanguageSets.Java,
        "A field is checked outside of a lock and made inside, and is not `volatile`.",
        "Without `volatile` the Java memory model lets another thread see the reference before it sees what the constructor wrote: it gets an object that is half made.")
    {
        Wrong = "class Cache {\n    private static Cache one;\n    static Cache get() {\n        if (one == null) {\n            synchronized (Cache.class) {\n                if (one == null) {\n                    one = new Cache();\n                }\n            }\n        }\n        return one;\n    }\n}",
        Right = "class Cache {\n    private static volatile Cache one;\n    static Cache get() {\n        if (one == null) {\n            synchronized (Cache.class) {\n                if (one == null) {\n                    one = new Cache();\n                }\n            }\n        }\n        return one;\n    }\n}",
        Spotting = "`if (field == null)` around a `synchronized` block that asks the same again and assigns a field of the class which is declared without `volatile` and `final`.",
        References = ["S2168", "DC_DOUBLECHECK", "NonThreadSafeSingleton"],
    };

    internal override void Register(RuleHooks hooks) => hooks.On<Statement.If>((branch, point) =>
    {
        if (NullChecked(branch.Condition) is not { } name) return;
        var locked = branch.Then.Statements.OfType<Statement.Block>().FirstOrDefault(block => block.Lock is not null);
        if (locked?.WithInner().OfType<Statement.If>().FirstOrDefault(inner => NullChecked(inner.Condition) == name) is not { } second) return;
        if (!second.Then.WithInner().OfType<Statement.Assign>().Any(assign => assign.Targets.Any(target => Field(target) == name))) return;
        if (point.Ancestors.Select(around => around.Node).OfType<Symbol>().Where(symbol => symbol.IsType).SelectMany(type => type.Members).FirstOrDefault(member => member.Name == name && member.Kind == SymbolKind.Field) is not { } field) return;
        if (field.Has("volatile") || field.Has("final") || field.Type is "int" or "boolean" or "short" or "byte" or "char" or "float") return;
        point.File.Report(this, branch.Condition.Span, $"`{name}` is read here without the lock and is not `volatile`: a thread may see it before it is wholly made.", $"Declare `{name}` as `volatile`, or hold it in a nested class that is loaded when it is first used.",
            new PitfallFix($"Declare '{name}' volatile", IsSafe: true, TypeStart(field, point) is { } at ? [new TextEdit(new SourceSpan(at, at), "volatile ")] : []) is { Edits.Count: > 0 } fix ? fix : null);
    });

    private static string? NullChecked(Expression condition) => condition is Expression.Binary { Operator: "==", Right: Expression.Literal { Kind: LiteralKind.Null } } binary ? Field(binary.Left) : null;

    private static string? Field(Expression expression) => expression switch
    {
        Expression.Name name => name.Identifier,
        Expression.Member { Target: Expression.This or Expression.Name } member => member.Identifier,
        _ => null,
    };

    /// <summary>Where the field's type begins.</summary>
    private static int? TypeStart(Symbol field, CodePoint point)
    {
        if (field.Type is not { } type) return null;
        var before = point.File.Code.Text.AsSpan(0, field.NameSpan.Start);
        var at = before.LastIndexOf(type, StringComparison.Ordinal);
        return at < 0 || !before[(at + type.Length)..].IsWhiteSpace() ? null : at;
    }
}
