namespace CodeGuru.Core.Pitfalls.CSharp;

/// <summary>What goes wrong in C#: CG4000 to CG4999.</summary>
internal static class CSharpRules
{
    public static IReadOnlyList<PitfallRule> All { get; } =
    [
        new SyncOverAsync(),
        new AsyncVoid(),
        new MissingAwait(),
        new SleepInAsync(),
        new TaskRunAroundAsync(),
        new MissingConfigureAwait(),
        new DisposableNotDisposed(),
        new MultipleEnumeration(),
        new LockOnShared(),
        new RethrowLosesTrace(),
        new EventHandlerLeak(),
    ];
}
