using System.Text.Json;

namespace CodeGuru.Cli.Tests.Commands;

public sealed class CheckCommandTests
{
    [Fact]
    public async Task Check_tells_of_the_handbook_and_ends_well()
    {
        var session = new Session();

        Assert.Equal(0, await session.RunAsync("check"));
        Assert.Matches(@"\*\*handbook\*\* — \d+ lessons, \d+ examples", session.Output);
    }

    [Fact]
    public async Task A_program_that_is_not_there_is_named_as_missing()
    {
        var session = new Session();
        session.Environment["PATH"] = "";

        await session.RunAsync("check", "--format", "json");

        using var json = JsonDocument.Parse(session.Output);
        var languages = json.RootElement.GetProperty("items").EnumerateArray().Single(item => item.GetProperty("name").GetString() == "languages");
        Assert.Equal("missing", languages.GetProperty("status").GetString());
    }
}
