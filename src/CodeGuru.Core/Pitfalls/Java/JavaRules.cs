namespace CodeGuru.Core.Pitfalls.Java;

/// <summary>What goes wrong in Java: CG3000 to CG3999.</summary>
internal static class JavaRules
{
    public static IReadOnlyList<PitfallRule> All { get; } =
    [
        new StringIdentity(),
        new BoxIdentity(),
        new EqualsWithoutHashCode(),
        new ResourceNotClosed(),
        new SwallowedInterrupt(),
        new DoubleCheckedLocking(),
        new MutableStatic(),
        new WaitOutsideLoop(),
    ];
}
