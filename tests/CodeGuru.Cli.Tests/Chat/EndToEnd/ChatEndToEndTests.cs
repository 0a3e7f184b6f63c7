using CodeGuru.Engine.Conversations;
using CodeGuru.Testing.Servers;

namespace CodeGuru.Cli.Tests.Chat.EndToEnd;

public sealed class ChatEndToEndTests : IDisposable
{
    private readonly TemporaryFolder home = new();

    public void Dispose() => home.Dispose();

    [Fact(Skip = RequiresTmux.Reason, SkipType = typeof(RequiresTmux), SkipWhen = nameof(RequiresTmux.IsMissing))]
    public void A_session_without_a_model_asks_follows_up_exports_and_ends()
    {
        using var chat = new TmuxSession(home, arguments: "--offline");
        chat.WaitFor("Works now");
        chat.WaitForPrompt();
        chat.Say("What is a closure in Python?");
        chat.WaitFor("lesson python/closures");
        chat.WaitForPrompt();
        chat.Say("show me an example");
        chat.WaitFor("1 example run on");
        chat.WaitForPrompt();
        chat.Say("/depht deep");
        chat.WaitFor("Did you mean /depth?");
        chat.WaitForPrompt();
        chat.Say("hints");
        chat.WaitFor("A number asks it.");
        chat.WaitForPrompt();
        chat.Say("export talk.md");
        chat.WaitFor("Exported to exports/talk.md");
        chat.WaitForPrompt();
        chat.Say("export talk.md");
        chat.WaitFor("is there already");
        chat.WaitForPrompt();
        chat.Press("C-d");
        var all = chat.WaitFor("ended 0");
        chat.WaitFor(" icanon");

        Assert.DoesNotContain("\u001b", all, StringComparison.Ordinal);
        var export = File.ReadAllText(home.At("work/exports/talk.md"));
        Assert.StartsWith("# What is a closure in Python: A CodeGuru Explanation\n", export, StringComparison.Ordinal);
        Assert.Contains("## 2. show me an example", export, StringComparison.Ordinal);

        using var again = new TmuxSession(home, arguments: "chat --offline --resume");
        again.WaitFor("1 example run on");
        Assert.DoesNotContain("Works now", again.Everything(), StringComparison.Ordinal);
    }

    [Fact(Skip = RequiresTmux.Reason, SkipType = typeof(RequiresTmux), SkipWhen = nameof(RequiresTmux.IsMissing))]
    public void Two_hundred_pasted_lines_are_one_message()
    {
        using var chat = new TmuxSession(home, arguments: "--offline");
        chat.WaitForPrompt();
        var pasted = string.Join('\n', Enumerable.Range(1, 200).Select(i => $"/line {i}: qwxz{i}()"));
        chat.Paste(pasted);
        chat.WaitFor("qwxz200()");
        chat.Press("Enter");
        chat.WaitFor("does not cover this");
        chat.WaitForPrompt();
        chat.Press("C-d");
        chat.WaitFor("ended 0");

        using var store = Store();
        var conversation = store.Find(Assert.Single(store.List()).Id)!;
        Assert.Equal(pasted, Assert.Single(conversation.Messages, message => message.Role == MessageRole.User).Content);
    }

    [Fact(Skip = RequiresTmux.Reason, SkipType = typeof(RequiresTmux), SkipWhen = nameof(RequiresTmux.IsMissing))]
    public async Task Ctrl_C_stops_an_answer_and_keeps_what_came()
    {
        await using var server = ScriptedServer.Start().On(GroqWire.Models, GroqWire.ModelList(GroqWire.Model))
            .On(GroqWire.Chat, GroqWire.Stream().Then(GroqWire.First()).Then(GroqWire.Delta("The first words, and")).Then(new Act.Hang()));
        using var chat = new TmuxSession(home, Groq(server));
        chat.WaitForPrompt();
        chat.Say("tell me something");
        chat.WaitFor("The first words, and");
        chat.Press("C-c");
        chat.WaitFor("Stopped. What came is kept");
        chat.WaitForPrompt();
        chat.Press("C-c");
        chat.WaitFor("Press Ctrl-C again");
        chat.Press("C-c");
        chat.WaitFor("ended 0");

        using var store = Store();
        var answer = store.Find(Assert.Single(store.List()).Id)!.Messages[^1];
        Assert.Equal(("The first words, and", MessageState.Stopped), (answer.Content, answer.State));
    }

    [Fact(Skip = RequiresTmux.Reason, SkipType = typeof(RequiresTmux), SkipWhen = nameof(RequiresTmux.IsMissing))]
    public async Task Killed_in_the_middle_it_loses_nothing_that_was_shown()
    {
        await using var server = ScriptedServer.Start().On(GroqWire.Models, GroqWire.ModelList(GroqWire.Model))
            .On(GroqWire.Chat, GroqWire.Stream().Then(GroqWire.First()).Then(GroqWire.Delta("Shown before the end.")).Then(new Act.Hang()));
        using (var chat = new TmuxSession(home, Groq(server)))
        {
            chat.WaitForPrompt();
            chat.Say("tell me something");
            chat.WaitFor("Shown before the end.");
            // The promise is a second.
            await Task.Delay(TimeSpan.FromSeconds(1), TestContext.Current.CancellationToken);
            chat.Kill();
            chat.WaitFor("ended 137");
        }

        using var again = new TmuxSession(home, Groq(server), "chat --resume");
        again.WaitFor("tell me something");
        again.WaitFor("Shown before the end.");
        again.WaitFor("it was stopped");
        again.WaitForPrompt();
    }

    public static TheoryData<string, int[]> Resizes => new()
    {
        { "narrower", [80, 40] },
        { "wider", [40, 120] },
        { "to and fro", [80, 50, 100, 40, 80] },
        { "much narrower", [200, 41] },
        { "a window's edge drawn", [.. Enumerable.Range(0, 30).Select(i => 100 - (2 * i)), .. Enumerable.Range(0, 30).Select(i => 42 + (2 * i))] },
    };

    [Theory(Skip = RequiresTmux.Reason, SkipType = typeof(RequiresTmux), SkipWhen = nameof(RequiresTmux.IsMissing))]
    [MemberData(nameof(Resizes))]
    public async Task A_resize_while_an_answer_comes_loses_and_doubles_nothing(string how, int[] widths)
    {
        var answer = ResizeAnswer.Text(2);
        var reply = GroqWire.Stream().Then(GroqWire.First());
        foreach (var chunk in answer.Chunk(24)) reply = reply.Then(GroqWire.Delta(new string(chunk))).Then(new Act.Pause(TimeSpan.FromMilliseconds(20)));
        await using var server = ScriptedServer.Start().On(GroqWire.Models, GroqWire.ModelList(GroqWire.Model)).On(GroqWire.Chat, reply.Then(GroqWire.Finish("stop") + GroqWire.Done).End());
        using var chat = new TmuxSession(home, Groq(server), columns: widths[0]);
        chat.WaitForPrompt();
        chat.Say("count");
        for (var i = 1; i < widths.Length; i++)
        {
            // Early, and then one after the other all along the answer; those of a drawn edge come as fast as tmux takes them.
            if (widths.Length < 10 || i % 10 == 1) chat.WaitFor($"w{100 * i / widths.Length + 5:000}");
            chat.Resize(widths[i], 24);
        }

        chat.WaitFor("Answered by groq");
        chat.WaitForPrompt();
        Assert.True(ResizeAnswer.Words(answer).SequenceEqual(ResizeAnswer.Words(chat.Everything())), $"{how}:\n{chat.Everything()}");
    }

    [Fact(Skip = RequiresTmux.Reason, SkipType = typeof(RequiresTmux), SkipWhen = nameof(RequiresTmux.IsMissing))]
    public void Two_terminals_at_once_keep_a_conversation_each()
    {
        using var one = new TmuxSession(home, arguments: "--offline");
        using var two = new TmuxSession(home, arguments: "--offline");
        one.WaitForPrompt();
        two.WaitForPrompt();
        one.Say("What is the GIL?");
        two.Say("What is recursion?");
        one.WaitFor("lesson python/gil");
        two.WaitFor("lesson concepts/recursion");
        one.WaitForPrompt();
        one.Say("/conversations recursion");
        one.WaitFor("What is recursion?");

        using var store = Store();
        Assert.Equal(["What is recursion?", "What is the GIL?"], store.List().Select(each => each.Title).Order(StringComparer.Ordinal));
    }

    [Fact(Skip = RequiresTmux.Reason, SkipType = typeof(RequiresTmux), SkipWhen = nameof(RequiresTmux.IsMissing))]
    public async Task A_server_that_dies_leaves_what_it_said_and_the_chat_goes_on()
    {
        await using var server = ScriptedServer.Start().On(GroqWire.Models, GroqWire.ModelList(GroqWire.Model))
            .On(GroqWire.Chat, GroqWire.Stream().Then(GroqWire.First()).Then(GroqWire.Delta("A zebra begins")).Then(new Act.Pause(TimeSpan.FromSeconds(1))).Then(new Act.Reset()));
        using var chat = new TmuxSession(home, new Dictionary<string, string>(Groq(server)) { ["OLLAMA_BASE_URL"] = $"http://127.0.0.1:{ScriptedServer.ClosedPort()}" });
        chat.WaitForPrompt();
        chat.Say("how do zebras build wardrobes");
        chat.WaitFor("A zebra begins");
        chat.WaitForPrompt();
        chat.Say("/provider handbook");
        chat.WaitFor("Provider: handbook");
        chat.WaitForPrompt();
        chat.Say("What is the GIL?");
        chat.WaitFor("lesson python/gil");

        using var store = Store();
        Assert.Contains("A zebra begins", store.Find(Assert.Single(store.List()).Id)!.Messages[1].Content, StringComparison.Ordinal);
    }

    private static Dictionary<string, string> Groq(ScriptedServer server) => new() { ["GROQ_API_KEY"] = "gsk_test", ["GROQ_BASE_URL"] = server.Address };

    private ConversationStore Store() => ConversationStorage.Open(home.At(".local/share/codeguru"), TimeProvider.System);
}
