namespace CodeGuru.Core.Pitfalls.Common;

/// <summary>What goes wrong alike in several languages: CG9000 to CG9999.</summary>
internal static class CommonRules
{
    public static IReadOnlyList<PitfallRule> All { get; } =
    [
        new SwallowedException(),
        new ReturnInFinally(),
        new CapturedLoopVariable(),
        new AsyncForEach(),
        new AssignmentInCondition(),
        new SwitchFallThrough(),
        new NanComparison(),
        new RepeatedCondition(),
        new IdenticalBranches(),
        new EndlessRecursion(),
        new ModifiedWhileIterating(),
        new UnreachableCode(),
    ];
}
