namespace CodeGuru.Core.Pitfalls.JavaScript;

/// <summary>What goes wrong in JavaScript and TypeScript: CG2000 to CG2999.</summary>
internal static class JavaScriptRules
{
    public static IReadOnlyList<PitfallRule> All { get; } =
    [
        new LooseEquality(),
        new MissingReturnInCallback(),
        new ParseIntInMap(),
        new LostThis(),
        new ForInOverArray(),
        new SortWithoutComparator(),
        new FloatingPromise(),
        new AwaitInLoop(),
        new AsyncPromiseExecutor(),
        new UnhandledRejection(),
        new TypeofTypo(),
        new IndexOfAsCondition(),
        new ReturnWithoutAwaitInTry(),
    ];
}
