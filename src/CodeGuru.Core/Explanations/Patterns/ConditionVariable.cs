using CodeGuru.Core.Explanations.Narration;

namespace CodeGuru.Core.Explanations.Patterns;

internal static class ConditionVariable
{
    /// <summary>Waiting for another thread's word: both who waits and who gives it must be seen.</summary>
    public static CodePattern? In(PatternSubject subject)
    {
        if (!subject.Symbol.IsCallable || subject.Symbol.IsAnonymous || !MaySpeakOf(subject)) return null;
        var all = subject.Threads.Waits.ToList();
        foreach (var wait in all.Where(each => each.Waits && each.Function == subject.Symbol))
        {
            if (all.Find(each => !each.Waits && each.Name == wait.Name && each.Function != wait.Function) is not { } wake) continue;
            if (Both(subject, all, wait, wake) is { } buffer) return buffer;
            return new CodePattern(
                "Condition variable", $"line {subject.LineOf(wait.At)} waits for {subject.Quoted(wait.Condition)} and lets go of the lock meanwhile, until {Wording.Code(wake.Function.Name)} says that something has changed (line {subject.LineOf(wake.At)})",
                "A thread that cannot go on sleeps until another one says that what it waits for may have come true.", "threading", "race-conditions", "deadlock").WithTradeOff("Whoever changes what is waited for must not forget to say so, or a thread sleeps for ever.");
        }

        return null;
    }

    /// <summary>Two functions that each wait for what the other one says: a queue with a limit.</summary>
    private static CodePattern? Both(PatternSubject subject, List<ConditionWait> all, ConditionWait wait, ConditionWait wake)
    {
        var back = all.Find(each => each.Waits && each.Function == wake.Function && each.Name != wait.Name);
        var said = back is null ? null : all.Find(each => !each.Waits && each.Function == wait.Function && each.Name == back.Name);
        return said is null ? null : new CodePattern(
            "Producer and consumer", $"{Wording.Code(wait.Function.Name)} waits for {Wording.Code(wait.Name)} (line {subject.LineOf(wait.At)}) and wakes who waits for {Wording.Code(back!.Name)} (line {subject.LineOf(said.At)}); {Wording.Code(wake.Function.Name)} does it the other way round (lines {subject.LineOf(back.At)} and {subject.LineOf(wake.At)})",
            "Some code puts work into a queue and other code takes it out, each at its own pace.", "threading", "race-conditions", "concurrency-vs-parallelism").WithTradeOff("A queue without a limit grows for as long as more is put in than taken out; with a limit, whoever puts has to wait.");
    }

    private static bool MaySpeakOf(PatternSubject subject)
    {
        var text = subject.File.TextOf(subject.Symbol.Span);
        return text.Contains("wait", StringComparison.OrdinalIgnoreCase) || text.Contains(".await", StringComparison.Ordinal);
    }
}
