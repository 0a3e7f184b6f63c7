namespace CodeGuru.Benchmarks.Facts;

/// <summary>Measures what this process costs the processors, which what else the machine is doing changes less than the time on the wall.</summary>
internal sealed class ProcessorClock
{
    private TimeSpan started;

    public TimeSpan Elapsed { get; private set; }

    public static ProcessorClock StartNew()
    {
        var clock = new ProcessorClock();
        clock.Start();
        return clock;
    }

    public void Start() => started = Environment.CpuUsage.TotalTime;

    public void Stop() => Elapsed += Environment.CpuUsage.TotalTime - started;
}
