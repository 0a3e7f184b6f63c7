namespace CodeGuru.Benchmarks.Chat;

/// <summary>A clock that moves by the same step whenever it is asked: a stream at that pace, without the waiting.</summary>
internal sealed class SteppedTime(TimeSpan step) : TimeProvider
{
    private DateTimeOffset now = DateTimeOffset.UnixEpoch;

    public override DateTimeOffset GetUtcNow() => now += step;
}
