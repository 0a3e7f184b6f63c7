namespace CodeGuru.Cli.Tests;

public sealed class SmokeTests
{
    [Fact]
    public void Builds() => Assert.NotEmpty(RepositoryPaths.Root);
}
