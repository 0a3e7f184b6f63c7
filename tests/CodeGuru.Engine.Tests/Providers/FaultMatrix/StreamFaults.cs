using System.Text;
using CodeGuru.Core;
using CodeGuru.Testing.Servers;

namespace CodeGuru.Engine.Tests.Providers.FaultMatrix;

/// <summary>Streams that begin well and go wrong, or only look odd; each over both protocols.</summary>
public abstract class StreamFaults(Wire wire)
{
    [Fact]
    public async Task Malformed_json()
    {
        var broken = wire == Wire.Groq ? "data: {\"choices\":[{\n\n" : "{\"message\":{\n";
        await using (var room = Room.With(wire, wire.Stream().Then(broken).End()))
            await Seen.FailureAsync(room, wire, ExitCode.Unavailable, "not what the protocol says", asked: 1);
        await using (var room = Room.With(wire, wire.Stream().Then(wire.Piece("Half an")).Then(broken).End()))
            await Seen.BreakAsync(room, wire, "Half an", "not what the protocol says");
        await using (var room = Room.With(wire, Reply.Of(200, "[1, 2")))
            Assert.Equal(ExitCode.Unavailable, (await room.AskAsync()).Exit);
    }

    [Fact]
    public async Task Error_line_under_200()
    {
        await using (var room = Room.With(wire, wire.Stream().Then(wire.Piece("Half an")).Then(wire.ErrorLine("out of memory")).End()))
            await Seen.BreakAsync(room, wire, "Half an", "out of memory");
        await using (var room = Room.With(wire, wire.Stream().Then(wire.ErrorLine("out of memory")).End(), wire.Answer("Second.")))
            await Seen.AnswerAsync(room, "Second.");
    }

    [Fact]
    public async Task Line_of_ten_megabytes()
    {
        await using var room = Room.With(wire, wire.Stream().Then(wire.Piece("Half an")).Then(wire.Piece(new string('x', 10_000_000))).End());
        // On a busy machine megabytes take their time, and silence is not what this is about.
        room.Configure("timeouts.silence = '10m'");
        await Seen.BreakAsync(room, wire, "Half an", "more than 4 MB");
    }

    [Fact]
    public async Task Chunks_split_inside_characters_and_fields()
    {
        // The letters themselves in place of escapes, so that characters of several bytes are on the wire.
        var text = (wire.Piece("AA") + wire.Piece("fin.") + wire.Finish()).Replace("AA", "né 漢 😀 ", StringComparison.Ordinal);
        var bytes = Encoding.UTF8.GetBytes(text);
        for (var seed = 0; seed < 6; seed++)
        {
            var random = new Random(seed);
            var pieces = new List<ReadOnlyMemory<byte>>();
            for (var start = 0; start < bytes.Length; start += pieces[^1].Length)
                pieces.Add(bytes.AsMemory(start, Math.Min(bytes.Length - start, random.Next(1, 60))));
            await using var room = Room.With(wire, wire.Stream().Apart([.. pieces]).End());
            await Seen.AnswerAsync(room, "né 漢 😀 fin.");
        }
    }

    [Fact]
    public async Task Carriage_returns_and_comments()
    {
        var comment = wire == Wire.Groq ? ": OPENROUTER PROCESSING\r\n\r\nevent: message\r\nretry: 10\r\n" : "\r\n\r\n";
        var lines = (wire.Piece("Hello.") + wire.Finish()).Replace("\n", "\r\n", StringComparison.Ordinal);
        await using var room = Room.With(wire, wire.Stream().Then(comment + lines).End());
        await Seen.AnswerAsync(room, "Hello.");
    }

    [Fact]
    public async Task No_done_at_the_end()
    {
        // Finished by a reason, or by the marker, is finished; an end without either is a break.
        if (wire == Wire.Groq)
        {
            await using (var room = Room.With(wire, wire.Stream().Then(wire.Piece("Hello.")).Then(GroqWire.Finish("stop")).End()))
                await Seen.AnswerAsync(room, "Hello.");
            await using (var room = Room.With(wire, wire.Stream().Then(wire.Piece("Hello.")).Then(GroqWire.Done).End()))
                await Seen.AnswerAsync(room, "Hello.");
        }

        await using (var room = Room.With(wire, wire.Stream().Then(wire.Piece("Half an")).End()))
            await Seen.BreakAsync(room, wire, "Half an", "ended in the middle");
    }

    [Fact]
    public async Task Empty_answer_whose_thinking_ate_the_budget()
    {
        await using var room = Room.With(wire,
            wire.Stream().Then(wire.Thinking("Hm, ") + wire.Finish("length")).End(), wire.Stream().Then(wire.Thinking("Ah.") + wire.Piece("Hello.") + wire.Finish()).End());
        var outcome = await room.AskAsync();
        Assert.Equal(("Hello.", "Hm, Ah.", ExitCode.Done), (outcome.Text, outcome.Thinking, outcome.Exit));
        Assert.Equal("Hello.", outcome.Answer!.Markdown);
        var requests = room.Server(wire).Requests.Where(request => request.Path.EndsWith(wire.Chat, StringComparison.Ordinal)).ToList();
        Assert.Equal(2, requests.Count);
        Assert.Contains("\"low\"", requests[1].Body);
        Assert.DoesNotContain("\"low\"", requests[0].Body);
    }

    [Fact]
    public async Task Empty_answer_twice()
    {
        await using (var room = Room.With(wire, wire.Stream().Then(wire.Thinking("Hm.") + wire.Finish("length")).End()))
            await Seen.FailureAsync(room, wire, ExitCode.Unavailable, "budget was spent", asked: 2);
        await using (var room = Room.With(wire, wire.Stream().Then(wire.Finish()).End()))
            await Seen.FailureAsync(room, wire, ExitCode.Unavailable, "its answer was empty", asked: 1);
    }

    [Fact]
    public async Task Unknown_fields_and_reasons()
    {
        var odd = wire == Wire.Groq
            ? GroqWire.Event("""{"content":"Hel","colour":{"a":[1,null,{}]},"annotations":[]}""").Replace("\"object\"", "\"new\":1.5e3,\"object\"", StringComparison.Ordinal)
            : OllamaWire.Line("Hel").Replace("\"created_at\"", "\"new\":{\"a\":[1]},\"created_at\"", StringComparison.Ordinal);
        await using var room = Room.With(wire, wire.Stream().Then(odd + wire.Piece("lo.") + wire.Finish("eos")).End());
        await Seen.AnswerAsync(room, "Hello.");
    }

    [Fact]
    public async Task Tool_calls_that_nobody_asked_for()
    {
        var call = wire == Wire.Groq
            ? GroqWire.Event("""{"tool_calls":[{"index":0,"id":"c","type":"function","function":{"name":"rm","arguments":"{}"}}]}""")
            : """{"model":"m","created_at":"2026-11-02T10:00:00Z","message":{"role":"assistant","content":"","tool_calls":[{"function":{"name":"rm","arguments":{}}}]},"done":false}""" + "\n";
        await using (var room = Room.With(wire, wire.Stream().Then(wire.Piece("Hello.") + call + wire.Finish()).End()))
            await Seen.AnswerAsync(room, "Hello.");
        await using (var room = Room.With(wire, wire.Stream().Then(call + wire.Finish(wire == Wire.Groq ? "tool_calls" : "stop")).End()))
            await Seen.FailureAsync(room, wire, ExitCode.Unavailable, "its answer was empty", asked: 1);
    }
}

public sealed class GroqStreamFaults() : StreamFaults(Wire.Groq);

public sealed class OllamaStreamFaults() : StreamFaults(Wire.Ollama);
