using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.Go;

/// <summary>An entry for a map that is not there.</summary>
internal sealed class NilMapWrite : PitfallRule
{
    public override PitfallAbout About { get; } = new(
        "CG6005", "nil-map-write", Severity.Error, LanguageSets.Go,
        "An entry is written to a map that was declared and never made.",
        "`var m map[K]V` is nil. Reading a nil map gives zero values and works; the first write panics: assignment to entry in nil map.")
    {
        Wrong = "package main\n\nfunc count(words []string) map[string]int {\n\tvar counts map[string]int\n\tfor _, word := range words {\n\t\tcounts[word]++\n\t}\n\treturn counts\n}",
        Right = "package main\n\nfunc count(words []string) map[string]int {\n\tcounts := map[string]int{}\n\tfor _, word := range words {\n\t\tcounts[word]++\n\t}\n\treturn counts\n}",
        Spotting = "A local variable declared with a map type and no value that is never given one in the function, whose address is not taken, and of which an entry is written.",
        References = ["SA5000"],
    };

    internal override void Register(RuleHooks hooks) => hooks.On<Statement.Assign>((assign, point) =>
    {
        if (assign.Targets is not [Expression.Index { Target: Expression.Name name }] || point.File.Scopes.Of(name) is not { } variable) return;
        if (variable.Type?.TrimStart().StartsWith("map[", StringComparison.Ordinal) != true || variable.Parameter is not null || variable.Writes.Any() || variable.Scope.Function.Kind == SymbolKind.Module) return;
        if (point.Function.Body is not { } body || point.Text(body.Span).Contains("&" + name.Identifier, StringComparison.Ordinal)) return;
        // A result that is named may be given by a call.
        point.File.Report(this, assign.Targets[0].Span, $"`{name.Identifier}` is nil: it was declared in line {point.File.Code.LineOf(variable.Span)} and never made, and this write panics.", $"Make it first: `{name.Identifier} := make({variable.Type.Trim()})`.");
    });
}
