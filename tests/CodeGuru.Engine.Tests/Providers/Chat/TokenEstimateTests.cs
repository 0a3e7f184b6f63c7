using CodeGuru.Engine.Providers.Chat;

namespace CodeGuru.Engine.Tests.Providers.Chat;

public sealed class TokenEstimateTests
{
    // The counts are o200k_base's and cl100k_base's, the larger of both.
    [Theory]
    [InlineData("A closure is a function together with the variables of the scope in which it was written.", 18)]
    [InlineData("for i in range(10):\n    print(f\"{i}: {i ** 2}\")\n", 19)]
    [InlineData("2026-11-25T21:30:13.128Z 0x00f1a2b3 31337", 28)]
    [InlineData("闭包让函数能访问它的外部作用域。", 19)]
    public void An_estimate_is_near_and_rather_too_high(string text, int tokens) => Assert.InRange(TokenEstimate.Of(text), tokens * 0.8, tokens * 1.4);

    [Fact]
    public void Nothing_takes_nothing() => Assert.Equal(0, TokenEstimate.Of(""));
}
