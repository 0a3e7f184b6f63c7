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
    [InlineData("codeguru concept gi", "gil")]
    [InlineData("codeguru ask --lang csh", "csharp")]
    [InlineData("codeguru --provider gr", "groq")]
    public async Task The_executable_itself_says_what_can_come_next(string line, string expected)
    {
        var session = new Session();

        Assert.Equal(0, await session.RunAsync($"[suggest:{line.Length}]", line));
        Assert.Contains(expected, session.Output.Split('\n'));
    }

    [Fact]
    public async Task A_value_behind_an_equals_sign_is_completed_for_shells_that_part_words_there_and_for_those_that_do_not() =>
        Assert.Equal(["simple", "--depth=simple"], await SuggestedAsync("codeguru ask --depth=si"));

    [Fact]
    public async Task Options_are_not_in_the_way_of_topics()
    {
        var suggested = await SuggestedAsync("codeguru concept ");

        Assert.Contains("python/gil", suggested);
        Assert.DoesNotContain(suggested, word => word[0] is '-' or '/');
    }

    [Theory]
    [InlineData("codeguru ask -f ")]
    [InlineData("codeguru ask -f src/")]
    public async Task Where_a_file_or_nothing_is_wanted_nothing_is_suggested(string line) => Assert.Empty(await SuggestedAsync(line));

    private static async Task<string[]> SuggestedAsync(string line)
    {
        var session = new Session();
        Assert.Equal(0, await session.RunAsync($"[suggest:{line.Length}]", line));
        Assert.Empty(session.Error);
        return session.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
