namespace CodeGuru.Testing;

/// <summary>A clock on which time passes slowly: on a machine that many tests share, a limit of ten seconds ends after a minute.</summary>
public sealed class UnhurriedTime : TimeProvider
{
    private const int Factor = 6;

    public override long GetTimestamp() => System.GetTimestamp() / Factor;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => new Unhurried(System.CreateTimer(callback, state, Scale(dueTime), Scale(period)));

    private static TimeSpan Scale(TimeSpan time) => time <= TimeSpan.Zero ? time : time * Factor;

    private sealed class Unhurried(ITimer timer) : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => timer.Change(Scale(dueTime), Scale(period));

        public void Dispose() => timer.Dispose();

        public ValueTask DisposeAsync() => timer.DisposeAsync();
    }
}
