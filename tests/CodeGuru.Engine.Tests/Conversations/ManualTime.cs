namespace CodeGuru.Engine.Tests.Conversations;

/// <summary>A clock that moves when it is told to, and fires the timers that are due.</summary>
internal sealed class ManualTime : TimeProvider
{
    private readonly List<Timer> timers = [];
    private DateTimeOffset now = new(2026, 11, 25, 12, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => now;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Timer(this, () => callback(state), now + dueTime, period);
        timers.Add(timer);
        return timer;
    }

    public void Advance(TimeSpan by)
    {
        now += by;
        foreach (var timer in timers.ToArray()) timer.FireIfDue(now);
    }

    private sealed class Timer(ManualTime owner, Action fire, DateTimeOffset due, TimeSpan period) : ITimer
    {
        private DateTimeOffset due = due;

        public void FireIfDue(DateTimeOffset now)
        {
            while (due <= now)
            {
                due += period;
                fire();
            }
        }

        public bool Change(TimeSpan dueTime, TimeSpan period) => false;

        public void Dispose() => owner.timers.Remove(this);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
