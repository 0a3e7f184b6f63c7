namespace CodeGuru.Core.Explanations.Patterns;

/// <summary>All patterns that are looked for. Each gives null where the code does not show it.</summary>
internal static class CodePatterns
{
    private static readonly IReadOnlyList<Func<PatternSubject, CodePattern?>> Functions =
        [Recursion.In, MutualRecursion.In, DivideAndConquer.In, PointerLoop.In, Backtracking.In, Generator.In, GeneratorPipeline.In, GuardClauses.In, Memoisation.In, Accumulator.In, RetryLoop.In, ProducerConsumer.In, ConditionVariable.In, WorkerPool.In, ContextFunction.In, DecoratorFunction.In, InnerFunction.In, LazyValue.In, AsyncFanOut.In, HeldLock.In, DispatchTable.In, StateMachine.In, FactoryFunction.In];

    private static readonly IReadOnlyList<Func<PatternSubject, CodePattern?>> Types = [ResourceType.In, BuilderType.In, FluentType.In, VisitorType.In, CallbackRegistry.In, SingletonType.In, ObservedType.In, InjectedPart.In, WrapperType.In];

    public static IReadOnlyList<CodePattern> Of(PatternSubject subject) =>
        [.. (subject.Symbol.IsType ? Types : Functions).Select(find => find(subject)).OfType<CodePattern>()];
}
