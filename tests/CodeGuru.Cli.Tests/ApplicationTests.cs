using CodeGuru.Cli.Hosting;

namespace CodeGuru.Cli.Tests;

public sealed class ApplicationTests
{
    [Fact]
    public async Task Version_is_one_line()
    {
        var session = new Session();

        Assert.Equal(0, await session.RunAsync("--version"));
        Assert.Matches(@"^codeguru \d+\.\d+\.\d+\n$", session.Output);
    }

    [Fact]
    public async Task Help_ends_with_examples()
    {
        var session = new Session();

        Assert.Equal(0, await session.RunAsync("ask", "--help"));
        Assert.Contains("Examples:\n  codeguru ask \"Explain async/await", session.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("concept", "--help")]
    [InlineData("lessons", "show", "--help")]
    [InlineData("run", "--help")]
    [InlineData("models", "--help")]
    public async Task Help_has_no_endless_lines(params string[] arguments)
    {
        var session = new Session();
        await session.RunAsync(arguments);

        Assert.All(session.Output.Split('\n'), line => Assert.InRange(line.Length, 0, 140));
    }

    [Fact]
    public async Task Help_for_all_commands_names_each()
    {
        var session = new Session();

        await session.RunAsync("--help");

        Assert.All(["ask", "concept", "lessons", "check", "completion", "demo"], name => Assert.Contains($"  {name}", session.Output, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Did you mean 'codeguru ask'?", "aks", "x")]
    [InlineData("Did you mean 'codeguru lessons'?", "lesson")]
    [InlineData("See 'codeguru --help'.", "xyzzyplugh")]
    [InlineData("codeguru ask \"what is recursion\"", "what is recursion")]
    [InlineData("Did you mean '--depth'?", "ask", "--dept", "deep", "what is recursion")]
    [InlineData("Did you mean '--format'?", "--fromat", "json", "check")]
    [InlineData("Did you mean 'deep'?", "ask", "--depth", "dep", "what is recursion")]
    [InlineData("Did you mean 'json'?", "check", "--format", "jsn")]
    [InlineData("Did you mean 'bash'?", "completion", "bas")]
    public async Task A_usage_mistake_ends_with_2_and_the_nearest_valid_one(string hint, params string[] arguments)
    {
        var session = new Session();

        Assert.Equal(2, await session.RunAsync(arguments));
        Assert.Empty(session.Output);
        Assert.Contains(hint, session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_a_double_dash_a_word_is_a_word()
    {
        var session = new Session();

        Assert.Equal(0, await session.RunAsync("ask", "--", "what", "is", "recursion", "--really"));
    }

    [Fact]
    public async Task A_word_with_an_at_sign_is_not_a_response_file()
    {
        var session = new Session();

        Assert.NotEqual(2, await session.RunAsync("ask", "@decorators", "in", "python"));
    }

    [Fact]
    public async Task An_error_is_json_when_json_was_asked_for()
    {
        var session = new Session();

        Assert.Equal(66, await session.RunAsync("lessons", "show", "python/asyncoi", "--format", "json"));
        using var error = System.Text.Json.JsonDocument.Parse(session.Error);
        Assert.Equal(66, error.RootElement.GetProperty("error").GetProperty("exitCode").GetInt32());
        Assert.Contains("python/asyncio", error.RootElement.GetProperty("error").GetProperty("hint").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Output_that_cannot_be_written_is_an_error_of_its_own()
    {
        var error = new StringWriter();
        using var host = new Session().Host(new StreamWriter(new ResultStream(new FullDisk())), error);

        Assert.Equal(74, await Application.RunAsync(["lessons"], host, TestContext.Current.CancellationToken));
        Assert.Contains("could not be written", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cancellation_is_silent()
    {
        var error = new StringWriter();
        using var host = new Session().Host(new StringWriter(), error);

        Assert.Equal(130, await Application.RunAsync(["ask", "what is recursion"], host, new CancellationToken(canceled: true)));
        Assert.Empty(error.ToString());
    }

    [Theory]
    [InlineData("[what is this]")]
    [InlineData("[\e[31mx\e]0;evil\a")]
    public async Task A_word_in_brackets_is_a_word_and_is_shown_harmless(string word)
    {
        var session = new Session();

        Assert.Equal(2, await session.RunAsync(word));
        Assert.DoesNotContain('\e', session.Output + session.Error);
    }

    [Theory]
    [InlineData("ask", "--version")]
    [InlineData("lessons", "show")]
    public async Task A_hint_names_the_whole_command(params string[] arguments)
    {
        var session = new Session();

        Assert.Equal(2, await session.RunAsync(arguments));
        Assert.Contains($"See 'codeguru {string.Join(' ', arguments.Where(word => word[0] != '-'))} --help'.", session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_repeats_only_the_beginning_of_what_was_typed()
    {
        var session = new Session();

        await session.RunAsync(new string('x', 50_000));

        Assert.True(session.Error.Length < 300);
    }
}
