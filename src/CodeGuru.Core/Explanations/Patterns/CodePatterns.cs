namespace CodeGuru.Core.Explanations.Patterns;

/// <summary>All patterns that are looked for. Each gives null where the code does not show it.</summary>
internal static class CodePatterns
{
    private static readonly IReadOnlyList<Func<PatternSubject, CodePattern?>> Functions =
        [Recursion.In, Backtracking.In, Generator.In, GuardClauses.In, Memoisation.In, Accumulator.In, RetryLoop.In, InnerFunction.In, LazyValue.In, AsyncFanOut.In, HeldLock.In, DispatchTable.In, StateMachine.In, FactoryFunction.In];

    private static readonly IReadOnlyList<Func<PatternSubject, CodePattern?>> Types = [ResourceType.In, FluentType.In, VisitorType.In, CallbackRegistry.In, SingletonType.In];

    public static IReadOnlyList<CodePattern> Of(PatternSubject subject) =>
        [.. (subject.Symbol.IsType ? Types : Functions).Select(find => find(subject)).OfType<CodePattern>()];
}
