using CodeGuru.Core.Code;

namespace CodeGuru.Core.Explanations.Patterns;

internal static class WorkerPool
{
    private static readonly HashSet<string> Pools =
    [
        "ExecutorService", "ThreadPoolExecutor", "ScheduledExecutorService", "ForkJoinPool", "ProcessPoolExecutor", "newFixedThreadPool", "newCachedThreadPool", "newVirtualThreadPerTaskExecutor", "newWorkStealingPool", "newSingleThreadExecutor",
    ];

    private static readonly HashSet<string> HandsOver = ["submit", "execute", "invokeAll", "map", "schedule"];

    /// <summary>Several threads or tasks of one function that go on taking work, or a pool of the library that work is handed to.</summary>
    public static CodePattern? In(PatternSubject subject) => subject.Symbol is { IsCallable: true, IsAnonymous: false } ? Started(subject) ?? HandedOver(subject) : null;

    private static CodePattern? Started(PatternSubject subject)
    {
        foreach (var start in subject.Threads.Started.Where(start => subject.At(start.By).Named == subject.Symbol))
        {
            if (!start.IsRepeated()) continue;
            var worker = start.Function;
            var take = subject.Threads.Queues.FirstOrDefault(use => !use.Puts && use.Function == worker && IsLooped(use));
            if (take is not null) return Of($"line {subject.LineOf(start.At)} starts {Called(subject, start, worker)} several times; each of these takes from {subject.Quoted(take.Place)} (line {subject.LineOf(take.At)}) what comes next");
            if (Asked(worker) is { } loop) return Of($"line {subject.LineOf(start.At)} starts {Called(subject, start, worker)} several times; each of these goes on for as long as {subject.Quoted(loop.Condition!)} gives it something (line {subject.LineOf(loop)})");
        }

        return null;
    }

    private static CodePattern? HandedOver(PatternSubject subject)
    {
        foreach (var symbol in subject.Symbol.WithDescendants().Where(symbol => symbol == subject.Symbol || symbol.IsAnonymous))
        {
            var at = subject.At(symbol);
            foreach (var call in at.Expressions.OfType<Expression.Call>())
            {
                if (call.Callee is not Expression.Member member || call.Arguments.Count == 0) continue;
                var place = HandsOver.Contains(member.Identifier) ? member.Target : member.Identifier is "supplyAsync" or "runAsync" && call.Arguments.Count == 2 ? call.Arguments[1].Value : null;
                if (place is null || !(PlaceTypes.Of(at, place).Any(Pools.Contains) || IsOpened(subject, place))) continue;
                return Of($"line {subject.LineOf(call)} hands work to {subject.Quoted(place)}, which runs it on one of its workers and keeps what has to wait");
            }
        }

        return null;
    }

    private static string Called(PatternSubject subject, StartedWork start, Symbol worker) => worker.IsAnonymous && subject.File.LineOf(worker.Span) == subject.LineOf(start.At) ? "the function that is written there" : subject.At(worker).Name;

    /// <summary>Whether a pool is opened for a block: <c>with ThreadPoolExecutor() as pool</c>.</summary>
    private static bool IsOpened(PatternSubject subject, Expression place) => place is Expression.Name name && subject.Symbol.WithDescendants().SelectMany(symbol => CodeWalk.Statements(symbol.Body)).OfType<Statement.With>()
        .SelectMany(with => with.Resources).Any(resource => resource.Target is Expression.Name target && target.Identifier == name.Identifier && resource.Value is Expression.Call call && Last(call.Callee) is { } type && Pools.Contains(type) && !subject.IsDeclared(type));

    private static bool IsLooped(QueueUse use) => CodeWalk.Statements(use.Function.Body).OfType<Statement.Loop>().Any(loop => loop.Span.Start <= use.At.Span.Start && use.At.Span.End <= loop.Span.End);

    /// <summary>A loop that goes on for as long as a call hands out something.</summary>
    private static Statement.Loop? Asked(Symbol worker) => worker.Body?.Statements.OfType<Statement.Loop>().FirstOrDefault(loop =>
        loop is { Kind: LoopKind.While, Condition: Expression.Assignment { Value: Expression.Call } or Expression.Call or Expression.Group { Expressions: [.., Expression.Name, Expression.Call] } }
        && (loop.Condition is not Expression.Call asked || asked.Arguments.Any(argument => argument.Value is Expression.Unary { Operator: "&", Operand: Expression.Name })));

    private static string? Last(Expression callee) => callee switch { Expression.Name name => name.Identifier, Expression.Member member => member.Identifier, _ => null };

    private static CodePattern Of(string evidence) => new CodePattern(
        "Worker pool", evidence, "A fixed number of threads or tasks does one piece of work after another, however many pieces there are.", "threading", "goroutines-and-channels", "concurrency-vs-parallelism", "process-vs-thread")
        .WithTradeOff("Work that waits for other work in the same pool can wait for ever once all workers do so.");
}
