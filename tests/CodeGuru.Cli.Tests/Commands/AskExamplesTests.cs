using System.Text.Json;
using CodeGuru.Testing.Servers;

namespace CodeGuru.Cli.Tests.Commands;

/// <summary><c>ask</c> where a model's answer holds examples.</summary>
public sealed class AskExamplesTests
{
    private const string Bread = "How do I bake sourdough bread?";
    private const string Good = "```bash\necho one\n```\n\n```output\none\n```\n";
    private const string Wrong = "```bash\necho one; exit 3\n```\n";

    [Fact]
    public async Task A_pipe_gets_the_answer_as_it_is_and_a_line_that_says_what_was_checked()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && File.Exists("/usr/bin/bwrap"), "bubblewrap is not installed");
        await using var place = ModelSession.Answering(GroqWire.Answer(Good, "\n", Wrong), GroqWire.Answer("unchanged"));
        var session = place.At();
        Assert.Equal(0, await session.RunAsync("ask", Bread, "--depth", "simple"));
        Assert.StartsWith($"{Good}\n{Wrong}\n---\n\n*Answered by groq, ", session.Output, StringComparison.Ordinal);
        Assert.Matches(@"; 1 of 2 examples run on Bash [\d.]+, 1 failed\.\*\n$", session.Output);
        Assert.Equal("", session.Error);
    }

    [Fact]
    public async Task Json_holds_every_example()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && File.Exists("/usr/bin/bwrap"), "bubblewrap is not installed");
        await using var place = ModelSession.Answering(GroqWire.Answer(Good, "\n", Wrong), GroqWire.Answer("```bash\necho two\n```"));
        var session = place.At();
        Assert.Equal(0, await session.RunAsync("ask", Bread, "--depth", "simple", "--format", "json"));
        using var json = JsonDocument.Parse(session.Output);
        Assert.Equal(
            [("ran", "one\n", 0), ("failed", "one\n", 0), ("ran", "two\n", 2)],
            json.RootElement.GetProperty("checks").GetProperty("examples").EnumerateArray().Select(example => (
                example.GetProperty("status").GetString()!, example.GetProperty("output").GetString()!,
                example.GetProperty("corrects") is { ValueKind: JsonValueKind.Number } number ? number.GetInt32() : 0)));
    }

    [Theory]
    [InlineData("y", "1 example run on Bash")]
    [InlineData("n", "the example was not run")]
    [InlineData("\r", "the example was not run")]
    public async Task A_person_at_a_terminal_is_asked_where_that_is_configured(string typed, string closing)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && File.Exists("/usr/bin/bwrap"), "bubblewrap is not installed");
        await using var place = ModelSession.Answering(GroqWire.Answer(Good));
        File.AppendAllText(place.ConfigurationFile, "run.policy = \"ask\"\n");
        var session = place.At(terminal: true, typed: typed);
        Assert.Equal(0, await session.RunAsync("ask", Bread, "--depth", "simple"));
        Assert.Contains("Run the example in a sandbox? [y/N] ", session.Error, StringComparison.Ordinal);
        Assert.Contains(closing, session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_pipe_nobody_is_asked_and_nothing_is_run()
    {
        await using var place = ModelSession.Answering(GroqWire.Answer(Good));
        File.AppendAllText(place.ConfigurationFile, "run.policy = \"ask\"\n");
        var session = place.At();
        Assert.Equal(0, await session.RunAsync("ask", Bread, "--depth", "simple"));
        Assert.EndsWith("; the example was not run.*\n", session.Output, StringComparison.Ordinal);
        Assert.Equal("", session.Error);
    }
}
