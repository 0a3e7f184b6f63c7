using CodeGuru.Core.Analysis.Scopes;
using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.Common;

/// <summary>Statements that no way leads to.</summary>
internal sealed class UnreachableCode : PitfallRule
{
    public override PitfallAbout About { get; } = new(
        "CG9012", "unreachable-code", Severity.Warning, [.. LanguageSets.Python, .. LanguageSets.JavaScript, "java", "csharp", "go", "php", "ruby"],
        "Code stands behind a `return`, a `raise` or an endless loop, where it never runs.",
        "Whoever reads it takes it for a part of the program. Most often a line was put too early, or an `if` around it was lost.")
    {
        Wrong = "def total(prices):\n    return sum(prices)\n    print(\"added\")",
        Right = "def total(prices):\n    print(\"adding\")\n    return sum(prices)",
        Spotting = "Statements that no way through the control flow of their function leads to. A lone jump, `return` or `raise`, a declaration of a function, the `yield` behind a `return` that makes a Python function a generator, what follows a `with`, what a constant condition switches off, and code behind `#if` are let pass.",
        References = ["no-unreachable", "W0101", "CS0162", "S1763"],
    };

    internal override void Register(RuleHooks hooks) => hooks.On<Symbol>((symbol, point) =>
    {
        if (symbol.IsType || symbol.Body is not { } body || point.File.FlowOf(symbol) is not { Unreachable: { Count: > 0 } stretches }) return;
        var statements = body.WithInner().ToList();
        foreach (var stretch in stretches)
        {
            var dead = statements.Where(statement => statement.Span.Start >= stretch.Start && statement.Span.End <= stretch.End && statement is not Statement.Block).ToList();
            if (dead.Count == 0 || dead.All(IsHarmless)) continue;
            var first = dead.First(statement => !IsHarmless(statement));
            // What is switched off by a constant is meant not to run.
            if (statements.OfType<Statement.If>().Any(branch => branch.Span.Start <= stretch.Start && branch.Span.End >= stretch.End && branch.Condition.WithParts().Any(part => part is Expression.Literal { Kind: LiteralKind.False or LiteralKind.True } or Expression.Literal { Kind: LiteralKind.Integer, Value: "0" or "1" }))) continue;
            // What closes the resources may swallow the exception that left their block, and then the code goes on behind it.
            if (statements.OfType<Statement.Block>().Any(block => block.Statements.TakeWhile(each => !ReferenceEquals(each, dead[0])).LastOrDefault() is Statement.With && block.Statements.Contains(dead[0]))) continue;
            // A name of the file's own that is written as what ends the program.
            if (statements.OfType<Statement.Block>().Any(block => block.Statements.TakeWhile(each => !ReferenceEquals(each, dead[0])).LastOrDefault() is Statement.Evaluate { Expression: Expression.Call { Callee: var ending } } && block.Statements.Contains(dead[0]) && IsOwn(ending, point.File))) continue;
            // Which of the lines between directives are compiled, the build decides.
            if (IsConditional(point.File.Code.Text.AsSpan(body.Span.Start, first.Span.Start - body.Span.Start))) continue;
            point.File.Report(this, first.Span.Length > 0 ? first.Span : stretch, $"This never runs: no way through `{(symbol.Kind == SymbolKind.Module ? "the module" : symbol.Name)}` leads here.", "Take it away, or move it to where it is to run.");
        }
    });

    private static bool IsOwn(Expression callee, ReviewedFile file) => callee switch
    {
        Expression.Member member => IsOwn(member.Target, file),
        Expression.Name name => file.Scopes.Of(name) is { Kind: not VariableKind.Import },
        _ => false,
    };

    private static bool IsConditional(ReadOnlySpan<char> before)
    {
        foreach (var line in before.EnumerateLines())
        {
            if (line.TrimStart() is ['#', .. var directive] && directive.TrimStart() is var word && (word.StartsWith("if") || word.StartsWith("el") || word.StartsWith("endif"))) return true;
        }

        return false;
    }

    private static bool IsHarmless(Statement statement) => statement is Statement.Jump or Statement.Return or Statement.Raise or Statement.Empty or Statement.Declare or Statement.Assert or Statement.Imports
        or Statement.Evaluate { Expression: Expression.Yield or Expression.Literal } or Statement.Assign { Value: null };
}
