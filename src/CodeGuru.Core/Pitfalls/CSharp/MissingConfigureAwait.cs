using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.CSharp;

/// <summary>One await that forgets what all others of the file say.</summary>
internal sealed class MissingConfigureAwait : PitfallRule
{
    private const int FewestOthers = 2;

    public override PitfallAbout About { get; } = new(
        "CG4006", "missing-configure-await", Severity.Info, LanguageSets.CSharp,
        "An `await` lacks the `ConfigureAwait(false)` that the others of the file have.",
        "In a library each `await` without it goes back to the caller's synchronization context. One that was forgotten is enough for a deadlock when a caller blocks.")
    {
        Wrong = "class Store {\n    public async Task Save(Stream to, byte[] bytes) {\n        await to.WriteAsync(bytes).ConfigureAwait(false);\n        await to.FlushAsync().ConfigureAwait(false);\n        await Log();\n    }\n    Task Log() => Task.CompletedTask;\n}",
        Right = "class Store {\n    public async Task Save(Stream to, byte[] bytes) {\n        await to.WriteAsync(bytes).ConfigureAwait(false);\n        await to.FlushAsync().ConfigureAwait(false);\n        await Log().ConfigureAwait(false);\n    }\n    Task Log() => Task.CompletedTask;\n}",
        Lesson = "csharp/sync-over-async-deadlock",
        Spotting = "An `await` of a call without `ConfigureAwait`, in a file in which at least two others, and more than half of all, have `ConfigureAwait(false)`. Files without it are applications', and are let pass; so is `Task.Yield()`.",
        References = ["CA2007", "VSTHRD111"],
    };

    internal override void Register(RuleHooks hooks)
    {
        var (with, without) = (0, new List<Expression.Await>());
        hooks.On<Expression.Await>((await, _) =>
        {
            if (await.Operand is Expression.Call call && call.IsMethod("ConfigureAwait")) with++;
            else if (await.Operand is Expression.Call plain && plain.MethodName() is not ("Yield" or "SwitchTo" or "ConfigureAwait" or "SwitchToMainThreadAsync")) without.Add(await);
        });
        hooks.OnFile(file =>
        {
            if (with < FewestOthers || with <= without.Count) return;
            foreach (var await in without)
            {
                file.Report(this, await.Span, $"{with} other awaits of this file have `ConfigureAwait(false)`, and this one goes back to the caller's context.", "Add `.ConfigureAwait(false)`.",
                    new PitfallFix("Add ConfigureAwait(false)", IsSafe: false, [new TextEdit(new SourceSpan(await.Span.End, await.Span.End), ".ConfigureAwait(false)")]));
            }
        });
    }
}
