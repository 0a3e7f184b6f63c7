namespace CodeGuru.Cli.Tests.Commands;

public sealed class DemoCommandTests
{
    [Fact]
    public async Task The_tour_runs_through_in_a_pipe()
    {
        var session = new Session();

        Assert.Equal(0, await session.RunAsync("demo"));
        Assert.Contains("# 5 of 5", session.Output, StringComparison.Ordinal);
        Assert.Contains("does not cover", session.Output, StringComparison.Ordinal);
        Assert.Equal(4, session.Output.Split("*Answered by the CodeGuru handbook").Length - 1);
    }

    [Fact]
    public async Task At_a_terminal_the_tour_ends_where_the_input_ends()
    {
        var session = Session.AtTerminal();

        Assert.Equal(0, await session.RunAsync("demo"));
        Assert.DoesNotContain("2 of 5", session.Output, StringComparison.Ordinal);
    }
}
