using Wasmtime;

namespace CodeGuru.Core.Syntax.Hosting;

/// <summary>Interrupts running grammars at each tick, so that they can be stopped. Ticks only while somebody listens.</summary>
internal sealed class EpochClock : IDisposable
{
    // Finer would cost more wake-ups, coarser a later stop.
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(20);

    private readonly Lock gate = new();
    private readonly Engine engine;
    private readonly ITimer timer;
    private int listeners;
    private bool disposed;

    public EpochClock(Engine engine, TimeProvider time)
    {
        this.engine = engine;
        Time = time;
        timer = time.CreateTimer(_ => Advance(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    public TimeProvider Time { get; }

    public void Start()
    {
        lock (gate)
        {
            if (listeners++ == 0) timer.Change(Tick, Tick);
        }
    }

    public void Stop()
    {
        lock (gate)
        {
            if (--listeners == 0 && !disposed) timer.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }
    }

    public void Dispose()
    {
        lock (gate)
        {
            disposed = true;
            timer.Dispose();
        }
    }

    private void Advance()
    {
        // A tick may be under way when the clock is disposed; the engine must not be touched after it.
        lock (gate)
        {
            if (!disposed) engine.IncrementEpoch();
        }
    }
}
