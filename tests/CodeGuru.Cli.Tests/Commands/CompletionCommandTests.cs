namespace CodeGuru.Cli.Tests.Commands;

public sealed class CompletionCommandTests
{
    [Theory]
    [InlineData("bash", "complete -o default -F _codeguru codeguru")]
    [InlineData("zsh", "#compdef codeguru")]
    [InlineData("fish", "complete -c codeguru")]
    [InlineData("pwsh", "Register-ArgumentCompleter")]
    public async Task Each_shell_has_its_script(string shell, string line)
    {
        var session = new Session();

        Assert.Equal(0, await session.RunAsync("completion", shell));
        Assert.Contains(line, session.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("codeguru le", "lessons")]
    [InlineData("codeguru ask --dep", "--depth")]
    [InlineData("codeguru ask --depth ", "simple")]
    [InlineData("codeguru lessons show python/de", "python/decorators")]
    public async Task The_executable_itself_says_what_can_come_next(string line, string expected)
    {
        var session = new Session();

        Assert.Equal(0, await session.RunAsync($"[suggest:{line.Length}]", line));
        Assert.Contains(expected, session.Output.Split('\n'));
    }
}
