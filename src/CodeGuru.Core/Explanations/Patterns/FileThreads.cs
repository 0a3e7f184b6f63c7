namespace CodeGuru.Core.Explanations.Patterns;

/// <summary>What a file does between threads and tasks, followed once for all of its functions.</summary>
internal sealed class FileThreads(PatternSubject anywhere)
{
    private IReadOnlyList<QueueUse>? queues;
    private IReadOnlyList<StartedWork>? started;
    private IReadOnlyList<ConditionWait>? waits;

    public IReadOnlyList<QueueUse> Queues => queues ??= QueueUses.In(anywhere);

    public IReadOnlyList<StartedWork> Started => started ??= [.. StartedWork.In(anywhere)];

    public IReadOnlyList<ConditionWait> Waits => waits ??= [.. ConditionWait.In(anywhere)];
}
