using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using CodeGuru.Core;
using CodeGuru.Core.Answers;
using CodeGuru.Testing.Servers;

namespace CodeGuru.Engine.Tests.Providers.FaultMatrix;

/// <summary>Connections that are not made, break, fall silent or lead elsewhere; each over both protocols.</summary>
public abstract class ConnectionFaults(Wire wire)
{
    [Fact]
    public async Task No_fault_at_all()
    {
        await using var room = Room.With(wire, wire.Answer("Hel", "lo."));
        var outcome = await room.AskAsync();
        Assert.Equal(("Hello.", ExitCode.Done), (outcome.Text, outcome.Exit));
        Assert.Equal((SourceKind.Model, wire.Id), (outcome.Answer!.Source.Kind, outcome.Answer.Source.Provider));
        Assert.Equal(new TokenUsage(11, 22), outcome.Answer.Usage);
        Assert.Equal(1, room.Asked(wire));
    }

    [Fact]
    public async Task Refused_connection()
    {
        await using var room = Room.With(wire).Set(wire.AddressVariable, $"http://127.0.0.1:{ScriptedServer.ClosedPort()}");
        await Seen.FailureAsync(room, wire, ExitCode.Unavailable, "no connection to 127.0.0.1", asked: 0);
    }

    [Fact]
    public async Task Dns_failure()
    {
        await using var room = Room.With(wire).Set(wire.AddressVariable, "https://no-such-host.invalid/v1");
        await Seen.FailureAsync(room, wire, ExitCode.Unavailable, "no-such-host.invalid", asked: 0);
    }

    [Fact]
    public async Task Tls_failure()
    {
        using var certificate = SelfSigned();
        await using var server = ScriptedServer.Start(certificate);
        await using var room = Room.With(wire).Set(wire.AddressVariable, server.Address);
        await Seen.FailureAsync(room, wire, ExitCode.Unavailable, "certificate", asked: 0);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task Slow_first_byte()
    {
        await using var room = Room.With(wire, Reply.Only(new Act.Hang()));
        room.HasUsualPatience = true;
        await Seen.FailureAsync(room, wire, ExitCode.Unavailable, "no answer came within 60 s", asked: 1);
    }

    [Fact]
    public async Task Slow_first_byte_after_the_headers()
    {
        await using var room = Room.With(wire, wire.Stream().Then(new Act.Hang()));
        room.HasUsualPatience = true;
        await Seen.FailureAsync(room, wire, ExitCode.Unavailable, "no first byte came in time", asked: 1);
    }

    [Fact]
    public async Task Silence_in_the_middle()
    {
        await using var room = Room.With(wire, wire.Stream().Then(wire.Piece("Half ")).Then(wire.Piece("an")).Then(new Act.Hang()));
        room.HasUsualPatience = true;
        await Seen.BreakAsync(room, wire, "Half an", "silent for 30 s");
    }

    /// <summary>Patience for the first byte would end after minutes here: the limit keeps a mistake from being waited for.</summary>
    [Fact(Timeout = 30_000)]
    public async Task Silence_has_a_patience_of_its_own()
    {
        await using var room = Room.With(wire, wire.Stream().Then(wire.Piece("Half an")).Then(new Act.Hang()));
        room.HasUsualPatience = true;
        var outcome = await room.AskAsync(flags: ("timeouts.first_byte", "6000")).WaitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(ExitCode.Unavailable, outcome.Exit);
    }

    [Fact]
    public async Task A_long_answer_outlasts_the_patience_for_its_first_byte()
    {
        var reply = wire.Stream();
        for (var i = 0; i < 12; i++) reply = reply.Then(wire.Piece("x")).Then(new Act.Pause(TimeSpan.FromMilliseconds(60)));
        await using var room = Room.With(wire, reply.Then(wire.Finish()).End());
        var outcome = await room.AskAsync(flags: ("timeouts.first_byte", "15"));
        Assert.Equal((new string('x', 12), ExitCode.Done), (outcome.Text, outcome.Exit));
    }

    [Fact]
    public async Task A_reader_that_pauses_is_not_the_server_s_silence()
    {
        await using var room = Room.With(wire, wire.Stream().Then(wire.Piece("One. ")).Then(new Act.Pause(TimeSpan.FromSeconds(1.7))).Then(wire.Piece("Two.") + wire.Finish()).End());
        var outcome = await room.AskAsync(new Question(Room.NotCovered) { Depth = Depth.Simple }, room.Surroundings,
            pause: step => step is MentorEvent.TextDelta { Text: "One. " } ? TimeSpan.FromSeconds(1.5) : TimeSpan.Zero, ("timeouts.first_byte", "20"), ("timeouts.silence", "20"));
        Assert.Equal(("One. Two.", ExitCode.Done), (outcome.Text, outcome.Exit));
    }

    [Fact]
    public async Task Cut_in_the_middle()
    {
        await using var room = Room.With(wire, wire.Stream().Then(wire.Piece("Half ")).Then(wire.Piece("an")).Then(new Act.Close()));
        await Seen.BreakAsync(room, wire, "Half an", "broke in the middle");
    }

    [Fact]
    public async Task Reset_in_the_middle()
    {
        // The pause lets the client read what was sent: a reset takes along what is still on its way.
        await using var room = Room.With(wire, wire.Stream().Then(wire.Piece("Half ")).Then(wire.Piece("an")).Then(new Act.Pause(TimeSpan.FromSeconds(1))).Then(new Act.Reset()));
        await Seen.BreakAsync(room, wire, "Half an", "broke in the middle");
    }

    [Fact]
    public async Task Cut_before_the_first_word_is_tried_again()
    {
        await using var room = Room.With(wire, Reply.Only(new Act.Close()), wire.Stream().Then(new Act.Close()), wire.Answer("Third."));
        await Seen.AnswerAsync(room, "Third.");
        Assert.Equal(3, room.Asked(wire));
    }

    [Fact]
    public async Task Redirect_is_not_followed()
    {
        await using var elsewhere = ScriptedServer.Start();
        await using var room = Room.With(wire, Reply.Of(307, "", "text/plain", $"Location: {elsewhere.Address}/steal"));
        await Seen.FailureAsync(room, wire, ExitCode.Unavailable, "redirects", asked: 1);
        Assert.Equal(0, elsewhere.Connections);
    }

    [Fact]
    public async Task Clock_that_jumps()
    {
        await using var room = Room.With(wire, wire.Answer("One.")).Set("ENABLE_CACHE", "false");
        await Seen.AnswerAsync(room, "One.");
        foreach (var jump in (double[])[400, -800])
        {
            room.Time.Jump(TimeSpan.FromDays(jump));
            await Seen.AnswerAsync(room, "One.");
        }

        // A wait lasts as long as told, whatever the wall clock says.
        room.Server(wire).On(wire.Chat, wire.Fault(429, "x", "rate_limit_exceeded", "retry-after: 3"), wire.Answer("Two."));
        room.Time.Jump(TimeSpan.FromDays(-30));
        await Seen.AnswerAsync(room, "Two.");
    }

    private static X509Certificate2 SelfSigned()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        return X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pkcs12), null);
    }
}

public sealed class GroqConnectionFaults() : ConnectionFaults(Wire.Groq);

public sealed class OllamaConnectionFaults() : ConnectionFaults(Wire.Ollama);
