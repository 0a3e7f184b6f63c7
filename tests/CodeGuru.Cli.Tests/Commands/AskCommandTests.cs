using System.Text;
using System.Text.Json;
using CsCheck;

namespace CodeGuru.Cli.Tests.Commands;

public sealed class AskCommandTests
{
    private const string Flagship = "Explain async/await vs threading in Python with examples";

    [Fact]
    public async Task In_a_pipe_the_answer_is_plain_markdown_and_says_who_answered()
    {
        var session = new Session();

        Assert.Equal(0, await session.RunAsync("ask", Flagship));
        Assert.StartsWith("# Async/await vs threading in Python\n", session.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\e', session.Output);
        Assert.Matches(@"\n---\n\n\*Answered by the CodeGuru handbook, lesson python/async-vs-threading; \d+ examples run on Python [^\n]+\*\n$", session.Output);
        Assert.Empty(session.Error);
    }

    [Fact]
    public async Task The_answer_has_the_shape_people_expect()
    {
        var session = new Session();
        await session.RunAsync("ask", Flagship);

        Assert.All(
            ["## Core concepts", "**Best for:**", "**How it works:**", "**Analogy:**", "```python\n", "## Key differences", "|---|", "## Choosing", "## Pitfalls", "## Best practices"],
            part => Assert.Contains(part, session.Output, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("pyhton", "Did you mean 'python'?")]
    [InlineData("xyz", "name the language in the question")]
    public async Task A_language_that_nobody_knows_is_refused(string language, string hint)
    {
        var session = new Session();

        Assert.Equal(2, await session.RunAsync("ask", "What is a closure?", "--lang", language));
        Assert.Contains(hint, session.Error, StringComparison.Ordinal);
        Assert.Empty(session.Output);
    }

    [Theory]
    [InlineData("rust", 3)]
    [InlineData("C#", 3)]
    [InlineData("py", 0)]
    public async Task A_language_is_asked_about_under_any_of_its_names(string language, int code) =>
        Assert.Equal(code, await new Session().RunAsync("ask", "What is a closure?", "--lang", language));

    [Theory]
    [InlineData("--offline", "without --offline")]
    [InlineData("--provider=handbook", "another provider")]
    public async Task Who_wanted_no_model_is_not_told_to_set_one_up(string option, string hint)
    {
        var session = new Session();

        Assert.Equal(3, await session.RunAsync("ask", "How do I bake bread?", option));
        Assert.Contains(hint, session.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("GROQ_API_KEY", session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_pasted_with_its_colours_is_understood()
    {
        var session = new Session();

        Assert.Equal(0, await session.RunAsync("ask", "what is a \e[1;31mclosure\e[0m\a in python"));
        Assert.StartsWith("# Closures", session.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\e', session.Output);
    }

    [Fact]
    public async Task On_a_terminal_the_answer_is_drawn()
    {
        var session = Session.AtTerminal();

        Assert.Equal(0, await session.RunAsync("ask", Flagship));
        Assert.Contains('\e', session.Output);
        Assert.Contains("┌──", session.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--no-color")]
    [InlineData("--plain")]
    [InlineData("--theme=none")]
    public async Task No_escape_sequence_where_none_is_wanted(string option)
    {
        var session = Session.AtTerminal();

        await session.RunAsync("ask", Flagship, option);

        Assert.DoesNotContain('\e', session.Output + session.Error);
    }

    [Theory]
    [InlineData("NO_COLOR", "1")]
    [InlineData("TERM", "dumb")]
    [InlineData("TERM", "")]
    public async Task The_environment_can_ask_for_plain_text(string name, string value)
    {
        var session = Session.AtTerminal();
        session.Environment[name] = value;

        await session.RunAsync("ask", Flagship);

        Assert.DoesNotContain('\e', session.Output + session.Error);
    }

    [Fact]
    public async Task Json_holds_the_same_answer_as_data()
    {
        var session = new Session();
        await session.RunAsync("ask", Flagship, "--format", "json");
        using var json = JsonDocument.Parse(session.Output);
        var root = json.RootElement;

        Assert.Equal(1, root.GetProperty("schema").GetInt32());
        Assert.Equal(Flagship, root.GetProperty("question").GetString());
        Assert.True(root.GetProperty("covered").GetBoolean());
        Assert.Equal("handbook", root.GetProperty("source").GetProperty("kind").GetString());
        Assert.Equal("python/async-vs-threading", root.GetProperty("source").GetProperty("lessons")[0].GetString());
        Assert.True(root.GetProperty("checks").GetProperty("shape").GetProperty("ok").GetBoolean());
        Assert.All(root.GetProperty("checks").GetProperty("examples").EnumerateArray(), example =>
        {
            Assert.Equal("ran", example.GetProperty("status").GetString());
            Assert.NotEmpty(example.GetProperty("output").GetString()!);
        });

        var plain = new Session();
        await plain.RunAsync("ask", Flagship);
        Assert.StartsWith(root.GetProperty("answer").GetString()!, plain.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_lines_are_one_event_each_and_end_with_completed()
    {
        var session = new Session();
        await session.RunAsync("ask", Flagship, "--format", "jsonl");

        var events = session.Output.TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement.GetProperty("event").GetString()).ToList();

        Assert.Equal("answering", events[0]);
        Assert.Contains("textDelta", events);
        Assert.Equal("completed", events[^1]);
    }

    [Fact]
    public async Task What_is_not_covered_ends_with_3_and_names_three_lessons()
    {
        var session = new Session();

        Assert.Equal(3, await session.RunAsync("ask", "how do I bake sourdough bread"));
        Assert.Empty(session.Output);
        Assert.Equal(3, session.Error.Split("codeguru lessons show ").Length - 1);
    }

    [Fact]
    public async Task What_is_not_covered_is_data_as_well()
    {
        var session = new Session();

        Assert.Equal(3, await session.RunAsync("ask", "how do I bake sourdough bread", "--format", "json"));
        using var json = JsonDocument.Parse(session.Output);
        Assert.False(json.RootElement.GetProperty("covered").GetBoolean());
        Assert.Equal(3, json.RootElement.GetProperty("nearest").GetArrayLength());
    }

    [Fact]
    public async Task Depth_slices_the_lesson()
    {
        var lengths = new List<int>();
        foreach (var depth in (string[])["simple", "detailed", "deep", "all"])
        {
            var session = new Session();
            await session.RunAsync("ask", Flagship, "--depth", depth);
            lengths.Add(session.Output.Length);
            Assert.Equal(depth is "simple" or "all", session.Output.Contains("## In plain words", StringComparison.Ordinal));
            Assert.Equal(depth is "deep" or "all", session.Output.Contains("## Under the hood", StringComparison.Ordinal));
        }

        Assert.Equal(lengths.Order(), lengths);
    }

    [Fact]
    public async Task A_question_comes_from_a_pipe_too()
    {
        var session = Session.WithInput("\uFEFF" + Flagship + "\r\n");

        Assert.Equal(0, await session.RunAsync("ask"));
        Assert.Equal(0, await Session.WithInput(Flagship).RunAsync());
    }

    [Theory]
    [InlineData("")]
    [InlineData("  \n\t ")]
    public async Task An_empty_question_is_a_usage_mistake(string question)
    {
        var session = Session.WithInput(question);

        Assert.Equal(2, await session.RunAsync("ask", question));
        Assert.Equal(2, await Session.WithInput(question).RunAsync("ask"));
    }

    [Fact]
    public async Task A_question_of_a_megabyte_is_refused()
    {
        var session = Session.WithInput(new string('x', 1 << 20));

        Assert.Equal(65, await session.RunAsync("ask"));
        Assert.Contains("100 KB", session.Error, StringComparison.Ordinal);
        Assert.Equal(65, await new Session().RunAsync("ask", new string('é', 60_000)));
    }

    [Fact]
    public async Task Bytes_that_are_not_utf8_are_refused_with_their_place()
    {
        var session = new Session { Input = [.. "what is "u8, 0xff, 0xfe, .. "recursion"u8] };

        Assert.Equal(65, await session.RunAsync("ask"));
        Assert.Contains("byte 9", session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Escape_sequences_in_a_question_never_reach_the_terminal() =>
        Gen.Char['\0', '\u009f'].Array[1, 40].Select(chars => new string(chars)).Sample(question =>
        {
            var session = AtTerminalWithoutColours();
            session.RunAsync("ask", "--", question + "\e]0;owned\a\e[2J").GetAwaiter().GetResult();
            return !(session.Output + session.Error).Any(c => c is < ' ' and not '\n' or '\u007f' or (>= '\u0080' and < '\u00a0'));
        }, iter: 200);

    [Fact]
    public async Task A_missing_file_is_named_with_its_nearest()
    {
        var folder = Directory.CreateTempSubdirectory();
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "app.py"), "x", Encoding.UTF8, TestContext.Current.CancellationToken);
        var session = new Session { WorkingFolder = folder.FullName };

        Assert.Equal(66, await session.RunAsync("ask", Flagship, "-f", "ap.py"));
        Assert.Contains("Did you mean 'app.py'?", session.Error, StringComparison.Ordinal);
        folder.Delete(recursive: true);
    }

    private static Session AtTerminalWithoutColours()
    {
        var session = Session.AtTerminal();
        session.Environment["NO_COLOR"] = "1";
        return session;
    }
}
