using CodeGuru.Engine.Providers.Http;

namespace CodeGuru.Engine.Tests.Providers.Http;

public sealed class RateLimitsTests
{
    private static readonly DateTimeOffset At = new(2026, 11, 2, 10, 0, 0, TimeSpan.Zero);

    private static readonly RateLimits Limits = new(At) { TokenLimit = 8000, TokensLeft = 2000, TokensReset = TimeSpan.FromSeconds(45) };

    [Theory]
    [InlineData(-100_000, 2000)]
    [InlineData(0, 2000)]
    [InlineData(15, 4000)]
    [InlineData(45, 8000)]
    [InlineData(1_000_000, 8000)]
    public void Tokens_flow_in_evenly_until_the_reset(int seconds, int tokens) => Assert.Equal(tokens, Limits.TokensAt(At.AddSeconds(seconds)));

    [Fact]
    public void Wait_is_as_long_as_the_flow_needs()
    {
        Assert.Equal(TimeSpan.Zero, Limits.Until(2000, At));
        Assert.Equal(15, Limits.Until(4000, At)!.Value.TotalSeconds, 3);
        Assert.Null(Limits.Until(9000, At));
    }

    [Fact]
    public void Headers_are_read_as_Groq_sends_them()
    {
        using var response = new HttpResponseMessage();
        Assert.Null(RateLimits.Read(response.Headers, At));
        response.Headers.Add("x-ratelimit-remaining-tokens", "17985");
        response.Headers.Add("x-ratelimit-reset-requests", "2m59.56s");
        response.Headers.Add("x-ratelimit-limit-requests", "nonsense");
        Assert.Equal(new RateLimits(At) { TokensLeft = 17985, RequestsReset = TimeSpan.FromSeconds(179.56) }, RateLimits.Read(response.Headers, At));
    }
}
