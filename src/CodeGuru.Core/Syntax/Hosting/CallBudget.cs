using Wasmtime;

namespace CodeGuru.Core.Syntax.Hosting;

/// <summary>What a call may still cost; asked at every tick of the clock while grammars run.</summary>
internal sealed class CallBudget(TimeProvider time)
{
    private const ulong NextTick = 1;

    private long started;
    private TimeSpan limit;
    private CancellationToken cancellation;

    /// <summary>Begins a call.</summary>
    public void Begin(Store store, TimeSpan limit, CancellationToken cancellation)
    {
        this.limit = limit;
        this.cancellation = cancellation;
        Restart(store);
    }

    /// <summary>Begins counting again: what was done so far (loading, compiling) is not the text's fault.</summary>
    public void Restart(Store store)
    {
        started = time.GetTimestamp();
        store.SetEpochDeadline(NextTick);
    }

    /// <exception cref="OperationCanceledException">The caller no longer wants the answer.</exception>
    /// <exception cref="LimitReachedException">The time is used up.</exception>
    public void Check()
    {
        cancellation.ThrowIfCancellationRequested();
        if (time.GetElapsedTime(started) > limit) throw new LimitReachedException(SyntaxLimit.Time);
    }

    /// <summary>Wasmtime's callback at a deadline; what it throws ends the call.</summary>
    public ulong OnTick()
    {
        Check();
        return NextTick;
    }
}
