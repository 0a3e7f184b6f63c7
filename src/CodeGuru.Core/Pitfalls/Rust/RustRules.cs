namespace CodeGuru.Core.Pitfalls.Rust;

/// <summary>What goes wrong in Rust: CG7000 to CG7999.</summary>
internal static class RustRules
{
    public static IReadOnlyList<PitfallRule> All { get; } =
    [
        new UnwrapOutsideTests(),
        new LockAcrossAwait(),
        new ForgottenDrop(),
        new CloneToIterate(),
        new LockDroppedAtOnce(),
        new SleepInAsync(),
    ];
}
