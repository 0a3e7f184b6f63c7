namespace CodeGuru.Core.Tests;

public sealed class DepthTests
{
    [Fact]
    public void Depths_grow() => Assert.True(Depth.Simple < Depth.Detailed && Depth.Deep < Depth.All);
}
