using CodeGuru.Core;
using CodeGuru.Core.Answers;
using CodeGuru.Engine.Providers.Chat;
using CodeGuru.Engine.Tests.Providers.FaultMatrix;
using CodeGuru.Testing.Servers;
using CsCheck;
using Microsoft.Extensions.AI;

namespace CodeGuru.Engine.Tests.Providers;

public sealed class QuotaTests
{
    [Fact]
    public async Task What_is_asked_for_fits_into_the_free_plan_s_minute_at_once()
    {
        await using var room = Room.With(Wire.Groq, GroqWire.Answer("x")).Set("GROQ_MODEL", "m");
        var code = string.Concat(Enumerable.Repeat("x = compute(y)\n", 1000));
        await room.AskAsync(new Question("What is wrong here?") { Files = [new AttachedFile("a.py", code)] });
        var output = Asked.Output(room.Groq.Requests.Single(request => request.Path.EndsWith(GroqWire.Chat, StringComparison.Ordinal)));
        Assert.InRange(output, PromptFitting.LeastOutput, 3500);
    }

    [Fact]
    public async Task What_the_headers_leave_is_kept_to()
    {
        var low = GroqWire.Stream("x-ratelimit-limit-tokens: 8000", "x-ratelimit-remaining-tokens: 2400", "x-ratelimit-reset-tokens: 10h").Then(GroqWire.Delta("x") + GroqWire.Finish("stop")).End();
        await using var room = Room.With(Wire.Groq, low, GroqWire.Answer("x")).Set("GROQ_MODEL", "m").Set("ENABLE_CACHE", "false");
        var first = await room.AskAsync();
        Assert.Contains("2,4", Assert.Single(first.Events.OfType<MentorEvent.Detail>()).Text);
        await room.AskAsync();
        var outputs = room.Groq.Requests.Select(Asked.Output).ToList();
        Assert.Equal(4096, outputs[0]);
        Assert.InRange(outputs[1], PromptFitting.LeastOutput, 2400);
    }

    [Fact]
    public void Fitting_trims_history_then_references_then_the_output_and_never_below_what_is_useful() =>
        Gen.Select(Gen.Int[0, 6], Gen.Int[0, 6], Gen.Int[1, 2000], Gen.Int[600, 20_000], Gen.Int[512, 8000]).Sample((history, references, letters, allowed, output) =>
        {
            ChatMessage Message(PromptPart part, int i) => new ChatMessage(ChatRole.User, $"{part} {i} " + new string('x', letters)).As(part);
            ChatMessage[] prompt =
            [
                Message(PromptPart.Essential, 0), .. Enumerable.Range(0, references).Select(i => Message(PromptPart.Reference, i)),
                .. Enumerable.Range(0, history).Select(i => Message(PromptPart.History, i)), Message(PromptPart.Essential, 1),
            ];
            var fitted = PromptFitting.Fit(prompt, output, allowed);
            int Kept(PromptPart part) => fitted.Messages.Count(message => message.Part() == part);
            Assert.Equal(2, Kept(PromptPart.Essential));
            Assert.InRange(fitted.Output, Math.Min(PromptFitting.LeastOutput, output), output);
            if (Kept(PromptPart.Reference) < references) Assert.Equal(0, Kept(PromptPart.History));
            if (fitted.Output < output) Assert.Equal(0, Kept(PromptPart.History) + Kept(PromptPart.Reference));
            Assert.True(fitted.Tokens <= allowed || (Kept(PromptPart.History) + Kept(PromptPart.Reference) == 0 && fitted.Output == Math.Min(PromptFitting.LeastOutput, output)));
            Assert.Equal(fitted.Messages.Count < prompt.Length, fitted.Trimmed);
        });

    [Fact]
    public async Task The_prompt_on_the_wire_takes_turns_and_names_nobody()
    {
        await using var room = Room.With(Wire.Groq, GroqWire.Answer("x"));
        await room.AskAsync(new Question(Room.Covered) { Depth = Depth.Simple, History = [new(true, "Hello"), new(false, "Hi."), new(true, "And?")] });
        using var json = System.Text.Json.JsonDocument.Parse(room.Groq.Requests.Single(request => request.Method == "POST").Body);
        var roles = json.RootElement.GetProperty("messages").EnumerateArray().Select(message => message.GetProperty("role").GetString()).ToList();
        Assert.Equal(["system", "user", "assistant", "user"], roles);
        // Groq answers 400 to any of these.
        Assert.All((string[])["name", "logprobs", "logit_bias", "top_logprobs", "n"], field => Assert.DoesNotContain($"\"{field}\":", room.Groq.Requests[^1].Body));
    }
}
