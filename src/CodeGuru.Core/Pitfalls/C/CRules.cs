namespace CodeGuru.Core.Pitfalls.C;

/// <summary>What goes wrong in C and C++: CG5000 to CG5999.</summary>
internal static class CRules
{
    public static IReadOnlyList<PitfallRule> All { get; } =
    [
        new SizeofPointer(),
        new UseAfterMove(),
        new AddressOfLocal(),
        new DeleteMismatch(),
        new UnboundedCopy(),
        new UseAfterFree(),
        new StringAllocationTooSmall(),
        new StringCompare(),
    ];
}
