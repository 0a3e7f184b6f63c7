namespace CodeGuru.Core.Pitfalls.Python;

/// <summary>What goes wrong in Python: CG1000 to CG1999.</summary>
internal static class PythonRules
{
    public static IReadOnlyList<PitfallRule> All { get; } =
    [
        new MutableDefault(),
    ];
}
