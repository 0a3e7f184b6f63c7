namespace CodeGuru.Testing;

/// <summary>A clock on which everything takes a thirtieth of the time: patience of a minute ends in two seconds.</summary>
public sealed class HurriedTime : TimeProvider
{
    public const int Factor = 30;

    private readonly DateTimeOffset start = System.GetUtcNow();
    private TimeSpan jump;

    /// <summary>Sets the wall clock forward or back; time that passes is not touched.</summary>
    public void Jump(TimeSpan by) => jump += by;

    public override DateTimeOffset GetUtcNow() => start + ((System.GetUtcNow() - start) * Factor) + jump;

    public override long GetTimestamp() => System.GetTimestamp() * Factor;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        new Hurried(System.CreateTimer(callback, state, Scale(dueTime), Scale(period)));

    private static TimeSpan Scale(TimeSpan time) => time <= TimeSpan.Zero ? time : TimeSpan.FromMilliseconds(Math.Max(1, time.TotalMilliseconds / Factor));

    private sealed class Hurried(ITimer timer) : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => timer.Change(Scale(dueTime), Scale(period));

        public void Dispose() => timer.Dispose();

        public ValueTask DisposeAsync() => timer.DisposeAsync();
    }
}
