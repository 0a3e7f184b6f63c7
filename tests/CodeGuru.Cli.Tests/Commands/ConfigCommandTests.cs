using System.Text.Json;

namespace CodeGuru.Cli.Tests.Commands;

public sealed class ConfigCommandTests
{
    [Fact]
    public async Task A_key_is_asked_for_without_echo()
    {
        await using var place = ModelSession.Answering();
        place.Environment.Remove("GROQ_API_KEY");
        var session = place.At(terminal: true, typed: "gsk_wrongX\b_0123456\r");
        Assert.Equal(0, await session.RunAsync("config", "set", "groq.key"));
        Assert.DoesNotContain("gsk_wrong", session.Output + session.Error, StringComparison.Ordinal);
        Assert.Contains("key = \"gsk_wrong_0123456\"", await File.ReadAllTextAsync(place.ConfigurationFile, TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_is_read_from_a_pipe()
    {
        await using var place = ModelSession.Answering();
        Assert.Equal(0, await place.At(input: "gsk_piped_0123456\n").RunAsync("config", "set", "groq.key"));
        Assert.Contains("gsk_piped_0123456", await File.ReadAllTextAsync(place.ConfigurationFile, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(2, await place.At().RunAsync("config", "set", "groq.key"));
    }

    [Fact]
    public async Task Breaking_off_sets_nothing()
    {
        await using var place = ModelSession.Answering();
        Assert.Equal(130, await place.At(terminal: true, typed: "gsk_abc\u0003").RunAsync("config", "set", "groq.key"));
        Assert.DoesNotContain("gsk_abc", await File.ReadAllTextAsync(place.ConfigurationFile, TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Values_are_shown_with_where_they_come_from_and_keys_covered()
    {
        await using var place = ModelSession.Answering();
        await File.WriteAllTextAsync(Path.Combine(place.WorkingFolder, ".env"), "EXPLANATION_DEPTH=deep\n", TestContext.Current.CancellationToken);
        var session = place.At();
        Assert.Equal(0, await session.RunAsync("config", "get"));
        Assert.Contains("| ui.depth | deep | EXPLANATION_DEPTH in ", session.Output, StringComparison.Ordinal);
        Assert.Contains("| providers.groq.key | [key removed] | GROQ_API_KEY |", session.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(ModelSession.Key, session.Output, StringComparison.Ordinal);

        session = place.At();
        await session.RunAsync("config", "get", "ui.depth");
        Assert.Equal("deep\n", session.Output);
        session = place.At();
        await session.RunAsync("config", "get", "groq", "--format", "json");
        using var json = JsonDocument.Parse(session.Output);
        Assert.Equal(5, json.RootElement.GetProperty("values").GetArrayLength());
    }

    [Fact]
    public async Task What_is_wrong_is_told_with_file_line_and_key()
    {
        await using var place = ModelSession.Answering();
        await File.WriteAllTextAsync(place.ConfigurationFile, "\n[cache]\ntll = 5\n", TestContext.Current.CancellationToken);
        var session = place.At();
        Assert.Equal(78, await session.RunAsync("ask", "x"));
        Assert.Contains($"{place.ConfigurationFile}:3: unknown key 'cache.tll'", session.Error, StringComparison.Ordinal);
        Assert.Contains("Did you mean 'cache.ttl'?", session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_wrong_on_the_line_is_a_usage_mistake()
    {
        await using var place = ModelSession.Answering();
        var session = place.At();
        Assert.Equal(2, await session.RunAsync("ask", "x", "--provider", "grok"));
        Assert.Contains("Did you mean 'groq'?", session.Error, StringComparison.Ordinal);
        Assert.Equal(2, await place.At().RunAsync("config", "set", "cahce.ttl", "5"));
    }

    [Fact]
    public async Task Files_are_named()
    {
        await using var place = ModelSession.Answering();
        var session = place.At();
        Assert.Equal(0, await session.RunAsync("config", "path"));
        Assert.EndsWith(place.ConfigurationFile + "\n", session.Output, StringComparison.Ordinal);
    }
}
