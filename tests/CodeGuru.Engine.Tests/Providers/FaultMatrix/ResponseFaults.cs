using CodeGuru.Core;
using CodeGuru.Core.Answers;
using CodeGuru.Testing.Servers;

namespace CodeGuru.Engine.Tests.Providers.FaultMatrix;

/// <summary>Responses that are no answer: every status that providers send, and what their bodies mean; each over both protocols.</summary>
public abstract class ResponseFaults(Wire wire)
{
    [Fact]
    public async Task Decommissioned_model_400()
    {
        await using var room = Room.With(wire, wire.Fault(400, "The model `old` has been decommissioned and is no longer supported.", "model_decommissioned"), wire.Answer("New."));
        room.Set(wire.ModelVariable, "old").Set("ENABLE_CACHE", "false");
        var outcome = await room.AskAsync();
        Assert.Equal(("New.", ExitCode.Done), (outcome.Text, outcome.Exit));
        Assert.Contains("no longer has old", Assert.Single(outcome.Notices));
        Assert.Equal(2, room.Asked(wire));
        outcome = await room.AskAsync();
        Assert.Equal("New.", outcome.Text);
        Assert.Empty(outcome.Notices);
        Assert.Equal(3, room.Asked(wire));
    }

    [Fact]
    public async Task Refused_key_401()
    {
        await using var room = Room.With(wire, wire.Fault(401, $"Invalid API Key {Room.Key}", "invalid_api_key")).Set(wire.KeyVariable, Room.Key);
        var outcome = await Seen.FailureAsync(room, wire, ExitCode.NoPermission, "refused the key in " + wire.KeyVariable, asked: 1);
        Assert.DoesNotContain(Room.Key, outcome.Told);
    }

    [Fact]
    public async Task Web_page_403()
    {
        await using var room = Room.With(wire, Reply.Of(403, "<!DOCTYPE html><html><title>Attention Required! | Cloudflare</title></html>", "text/html"));
        var outcome = await Seen.FailureAsync(room, wire, ExitCode.Unavailable, "403 with a web page", asked: 1);
        Assert.DoesNotContain("<", outcome.Told);
    }

    [Fact]
    public async Task Unknown_model_404()
    {
        var message = wire == Wire.Groq ? "The model `nope` does not exist or you do not have access to it." : "model \"nope\" not found, try pulling it first";
        await using var room = Room.With(wire, wire.Fault(404, message, "model_not_found"), wire.Answer("Found.")).Set(wire.ModelVariable, "nope");
        await Seen.AnswerAsync(room, "Found.");
    }

    [Fact]
    public async Task Nothing_of_that_kind_404()
    {
        await using var room = Room.With(wire, Reply.Of(404, "404 page not found", "text/plain"));
        await Seen.FailureAsync(room, wire, ExitCode.Unavailable, "there is nothing at", asked: 1);
    }

    [Fact]
    public async Task Too_large_413_is_answered_by_shrinking()
    {
        await using var room = Room.With(wire,
            wire.Fault(413, "Request too large for model on tokens per minute (TPM): Limit 6000, Requested 7200, please reduce", "rate_limit_exceeded"), wire.Answer("Fits."));
        await Seen.AnswerAsync(room, "Fits.");
        var outputs = room.Server(wire).Requests.Where(request => request.Path.EndsWith(wire.Chat, StringComparison.Ordinal)).Select(Asked.Output).ToList();
        Assert.Equal(2, outputs.Count);
        Assert.True(outputs[1] < outputs[0], $"{outputs[1]} is not less than {outputs[0]}");
    }

    [Fact]
    public async Task Too_large_413_drops_references_before_it_shortens_the_answer()
    {
        await using var room = Room.With(wire,
            wire.Fault(413, "Request too large: Limit 6000, Requested 7200", "rate_limit_exceeded"), wire.Answer("Fits."));
        var outcome = await room.AskAsync(Room.Covered);
        Assert.Equal("Fits.", outcome.Text);
        var requests = room.Server(wire).Requests.Where(request => request.Path.EndsWith(wire.Chat, StringComparison.Ordinal)).ToList();
        Assert.Equal(Asked.Output(requests[0]), Asked.Output(requests[1]));
        Assert.True(requests[1].Body.Length < requests[0].Body.Length);
        Assert.Contains("left out", Assert.Single(outcome.Notices));
    }

    [Fact]
    public async Task Too_large_413_for_ever()
    {
        await using var room = Room.With(wire, wire.Fault(413, "Request too large", "rate_limit_exceeded"));
        Assert.Equal(ExitCode.Unavailable, (await room.AskAsync()).Exit);
        Assert.Equal(3, room.Asked(wire));
    }

    [Fact]
    public async Task Rate_limit_429_with_a_short_wait()
    {
        await using var room = Room.With(wire, wire.Fault(429, "Rate limit reached", "rate_limit_exceeded", "retry-after: 5"), wire.Answer("After all."));
        var outcome = await room.AskAsync();
        Assert.Equal(("After all.", ExitCode.Done), (outcome.Text, outcome.Exit));
        var waits = outcome.Events.OfType<MentorEvent.Waiting>().Select(wait => wait.Left).ToList();
        Assert.InRange(waits.Count, 2, 7);
        Assert.True(waits[0] <= TimeSpan.FromSeconds(5.1));
        Assert.Equal(waits.OrderDescending(), waits);
        Assert.Equal(2, room.Asked(wire));
    }

    [Fact]
    public async Task Rate_limit_429_that_says_how_long_only_in_words()
    {
        await using var room = Room.With(wire, wire.Fault(429, "Limit reached. Please try again in 5.289s. Need more tokens?", "rate_limit_exceeded"), wire.Answer("After all."));
        await Seen.AnswerAsync(room, "After all.");
        Assert.Equal(2, room.Asked(wire));
    }

    [Fact]
    public async Task Rate_limit_429_with_a_long_wait()
    {
        await using var room = Room.With(wire, wire.Fault(429, "Daily limit. Please try again in 9m38.016s", "rate_limit_exceeded", "retry-after: 578"));
        var outcome = await Seen.FailureAsync(room, wire, ExitCode.RateLimited, "rate limit", asked: 1);
        Assert.Matches(@"^Ask again at \d\d:\d\d:\d\d, in 10 min\.$", outcome.Error!.Hint);
    }

    [Fact]
    public async Task Rate_limit_429_without_a_wait()
    {
        await using var room = Room.With(wire, wire.Fault(429, "Slow down", "rate_limit_exceeded"));
        await Seen.FailureAsync(room, wire, ExitCode.RateLimited, "rate limit", asked: 4);
    }

    [Fact]
    public async Task Server_that_forbids_to_try_again()
    {
        await using var room = Room.With(wire, wire.Fault(500, "no", "", "x-should-retry: false"));
        await Seen.FailureAsync(room, wire, ExitCode.Unavailable, "failed (500)", asked: 1);
    }

    [Theory]
    [InlineData(498, "no capacity left (498)")]
    [InlineData(500, "failed (500)")]
    [InlineData(502, "failed (502)")]
    [InlineData(503, "overloaded (503)")]
    public async Task Server_s_own_error(int status, string told)
    {
        await using (var room = Room.With(wire, wire.Fault(status, "sorry")))
            await Seen.FailureAsync(room, wire, ExitCode.Unavailable, told, asked: 4);
        await using (var room = Room.With(wire, wire.Fault(status, "sorry", "", "retry-after-ms: 900"), wire.Answer("Well.")))
            await Seen.AnswerAsync(room, "Well.");
    }
}

public sealed class GroqResponseFaults() : ResponseFaults(Wire.Groq);

public sealed class OllamaResponseFaults() : ResponseFaults(Wire.Ollama);
