namespace CodeGuru.Core.Pitfalls.Python;

/// <summary>What goes wrong in Python: CG1000 to CG1999.</summary>
internal static class PythonRules
{
    public static IReadOnlyList<PitfallRule> All { get; } =
    [
        new MutableDefault(),
        new BlockingCallInAsync(),
        new NeverAwaited(),
        new DroppedTask(),
        new RunInsideLoop(),
        new ThreadLockAcrossAwait(),
        new SwallowedCancellation(),
        new LateBindingClosure(),
        new IsWithLiteral(),
        new SwallowingExcept(),
        new AssertOnTuple(),
        new UnusedGenerator(),
        new ShadowedBuiltInCalled(),
        new FileNotClosed(),
        new QuadraticConcatenation(),
        new FloatEquality(),
        new UtcNow(),
        new CircularImport(),
        new HandlerNeverReached(),
        new ExceptWithOr(),
        new RaiseNotImplemented(),
        new RepeatedMutable(),
        new CachedMethod(),
        new ReturnInInit(),
        new SharedClassAttribute(),
        new ComparisonWithOr(),
        new StripCharacters(),
        new CallInDefault(),
        new ShellInjection(),
    ];
}
