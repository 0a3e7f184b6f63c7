using CodeGuru.Engine.Providers.Http;
using CsCheck;

namespace CodeGuru.Engine.Tests.Providers.Http;

public sealed class GoDurationTests
{
    [Theory]
    [InlineData("2m59.56s", 179.56)]
    [InlineData("9m38.016s", 578.016)]
    [InlineData("120ms", 0.12)]
    [InlineData("1h2m3s", 3723)]
    [InlineData("7.5", 7.5)]
    [InlineData("0s", 0)]
    [InlineData("99999999999999999h", 365 * 86400)]
    public void Is_read(string text, double seconds) => Assert.Equal(seconds, GoDuration.Read(text)!.Value.TotalSeconds, 6);

    [Theory]
    [InlineData("")]
    [InlineData("soon")]
    [InlineData("-5s")]
    [InlineData("5 s")]
    [InlineData("1.2.3s")]
    [InlineData("5x")]
    public void Nonsense_is_none(string text) => Assert.Null(GoDuration.Read(text));

    [Fact]
    public void Never_throws() => Gen.String[Gen.Char["0123456789.hmsnuµ -"], 0, 12].Sample(text => GoDuration.Read(text) is null or { Ticks: >= 0 });
}
