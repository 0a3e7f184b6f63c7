using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.Go;

/// <summary>What is put off to the end of the function, once a round.</summary>
internal sealed class DeferInLoop : PitfallRule
{
    public override PitfallAbout About { get; } = new(
        "CG6002", "defer-in-loop", Severity.Warning, LanguageSets.Go,
        "`defer` stands in a loop.",
        "Deferred calls run when the function ends, not the round. Until then each round's file, lock or connection stays open: with many rounds the process runs out of them, and a lock that is taken in each round waits for itself.")
    {
        Wrong = "package main\n\nimport \"os\"\n\nfunc sizes(paths []string) {\n\tfor _, path := range paths {\n\t\tfile, err := os.Open(path)\n\t\tif err != nil {\n\t\t\tcontinue\n\t\t}\n\t\tdefer file.Close()\n\t}\n}",
        Right = "package main\n\nimport \"os\"\n\nfunc sizes(paths []string) {\n\tfor _, path := range paths {\n\t\tfunc() {\n\t\t\tfile, err := os.Open(path)\n\t\t\tif err != nil {\n\t\t\t\treturn\n\t\t\t}\n\t\t\tdefer file.Close()\n\t\t}()\n\t}\n}",
        Lesson = "go/goroutines-and-channels",
        Spotting = "`defer` in the body of a loop of the same function, unless the round ends the function: a `return` at the end of the loop's body. A deferred function that only assigns, to put values back, is let pass.",
        References = ["gocritic deferInLoop", "revive defer", "SA9001"],
    };

    internal override void Register(RuleHooks hooks) => hooks.On<Statement.Defer>((defer, point) =>
    {
        if (!point.IsInLoop || point.Around<Statement.Loop>() is { Body.Statements: [.., Statement.Return or Statement.Jump { Kind: JumpKind.Break }] }) return;
        // The function is left in the block that defers, and with it the loop.
        if (point.Around<Statement.Block>() is { Statements: [.., Statement.Return] }) return;
        // What only puts values back holds nothing meanwhile.
        if (defer.Call is Expression.Call { Callee: Expression.Lambda { Symbol.Body: { Statements.Count: > 0 } body } } && body.Statements.All(statement => statement is Statement.Assign { Value: not Expression.Call })) return;
        point.File.Report(this, defer.Span, $"`{point.Label(defer.Call)}` runs when `{(point.Function.IsAnonymous ? "the function" : point.Function.Name)}` ends, not at the end of the round.", "Put the round's work in a function of its own, or call it at the end of the round.");
    });
}
