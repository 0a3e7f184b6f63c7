using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.CSharp;

/// <summary>A lock that others can take too.</summary>
internal sealed class LockOnShared : PitfallRule
{
    public override PitfallAbout About { get; } = new(
        "CG4009", "lock-on-shared-object", Severity.Warning, LanguageSets.CSharp,
        "A lock is taken on `this`, a type, or a string.",
        "Whoever has the object can take the same lock: your callers have `this`, everybody has `typeof(X)`, and equal string literals are one object in the whole process. Foreign code then blocks yours, up to a deadlock that no review of your class finds.")
    {
        Wrong = "class Counter {\n    private int count;\n    public void Add() {\n        lock (this) { count++; }\n    }\n}",
        Right = "class Counter {\n    private readonly object gate = new();\n    private int count;\n    public void Add() {\n        lock (gate) { count++; }\n    }\n}",
        Lesson = "concepts/deadlock",
        Spotting = "`lock` on `this`, on `typeof(...)`, on a string literal, or on a name or field that is declared as `string` or `Type`.",
        References = ["CA2002", "S2551", "MA0064"],
    };

    internal override void Register(RuleHooks hooks) => hooks.On<Statement.Block>((block, point) =>
    {
        if (block.Lock is not { } held) return;
        var what = held switch
        {
            Expression.This => "`this`, which every caller has",
            Expression.Literal { Kind: LiteralKind.String } => "a string, and equal literals are one object in the whole process",
            _ when point.Text(held.Span).StartsWith("typeof", StringComparison.Ordinal) => "a type, which all code has",
            _ => point.TypeOf(held) switch
            {
                "string" or "String" => "a string, which other code may share",
                "Type" or "System.Type" => "a type, which all code has",
                _ => null,
            },
        };
        if (what is null) return;
        point.File.Report(this, held.Span, $"This lock is taken on {what}: others can take it too and block this code.", "Lock a private field of its own: `private readonly object gate = new();` (from .NET 9 on a `Lock`).");
    });
}
