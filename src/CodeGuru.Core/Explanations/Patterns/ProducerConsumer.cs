using CodeGuru.Core.Code;
namespace CodeGuru.Core.Explanations.Patterns;

internal static class ProducerConsumer
{
    /// <summary>What one function puts into a queue between threads or tasks, another takes out of it.</summary>
    public static CodePattern? In(PatternSubject subject)
    {
        if (!MayUse(subject)) return null;
        var uses = subject.Threads.Queues;
        var own = uses.Where(use => subject.At(use.Function).Named == subject.Symbol).ToList();
        foreach (var queue in own.Select(use => use.Queue).Distinct())
        {
            var all = uses.Where(use => use.Queue.Equals(queue)).OrderByDescending(use => own.Contains(use)).ToList();
            if (all.FirstOrDefault(use => use.Puts) is not { } put || all.FirstOrDefault(use => !use.Puts && use.Function != put.Function) is not { } take || (Actor(subject, put.Function) == Actor(subject, take.Function) && !IsStarted(subject, put.Function) && !IsStarted(subject, take.Function))) continue;
            var started = subject.Threads.Started.OrderByDescending(start => start.Function == put.Function || start.Function == take.Function).FirstOrDefault(start => all.Exists(use => use.Function == start.Function));
            if (!put.Kind.IsCertain && started is null) continue;
            var beside = started is null || (started.Function != put.Function && started.Function != take.Function) ? "" : $"; line {subject.LineOf(started.At)} starts {(started.Function.IsAnonymous ? "that function" : subject.At(started.Function).Name)} to run beside the others";
            return new CodePattern(
                "Producer and consumer", $"{Called(subject, put.Function)} puts into {subject.Quoted(put.Place)} (line {subject.LineOf(put.At)}) what {Called(subject, take.Function)} takes out (line {subject.LineOf(take.At)}){beside}",
                "Some code puts work into a queue and other code takes it out, each at its own pace.", "threading", "asyncio", "goroutines-and-channels", "concurrency-vs-parallelism").WithTradeOff(put.Kind.IsBounded ? "Whoever sends waits until there is room in the channel or somebody to receive, and whoever receives until something is sent or the channel is closed: if neither happens, they wait for ever."
                    : "A queue without a limit grows for as long as more is put in than taken out; with a limit, whoever puts has to wait.");
        }

        return null;
    }

    private static bool IsStarted(PatternSubject subject, Symbol function) => subject.Threads.Started.Any(start => start.Function == function);

    private static Symbol Actor(PatternSubject subject, Symbol function) => subject.At(function).Named;

    /// <summary>A block within a function is that function's doing, unless it runs beside it.</summary>
    private static string Called(PatternSubject subject, Symbol function) => subject.At(IsStarted(subject, function) ? function : Actor(subject, function)).Name;

    /// <summary>Following queues through a whole file is only worth its time where the function's own words speak of one.</summary>
    public static bool MayUse(PatternSubject subject)
    {
        var text = subject.File.TextOf(subject.Symbol.Span);
        return subject.Symbol.IsCallable && !subject.Symbol.IsAnonymous && text.IndexOfAny(Words) >= 0;
    }

    private static readonly System.Buffers.SearchValues<string> Words = System.Buffers.SearchValues.Create(
        ["<-", "<<", "range ", ".put", ".get", ".push", ".pop", ".take", ".poll", ".offer", ".add(", "Add(", "Take", "Write", "Read", ".send", ".recv", ".enq", ".deq", ".shift", "GetConsuming", "for "], StringComparison.Ordinal);
}
