namespace CodeGuru.Core.Pitfalls.Go;

/// <summary>What goes wrong in Go: CG6000 to CG6999.</summary>
internal static class GoRules
{
    public static IReadOnlyList<PitfallRule> All { get; } =
    [
        new IgnoredError(),
        new DeferInLoop(),
        new EndlessGoroutine(),
        new CopiedLock(),
        new NilMapWrite(),
        new WaitGroupAddInside(),
        new BodyNotClosed(),
    ];
}
