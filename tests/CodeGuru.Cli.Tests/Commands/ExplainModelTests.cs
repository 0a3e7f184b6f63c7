using System.Text.Json;
using CodeGuru.Testing.Servers;

namespace CodeGuru.Cli.Tests.Commands;

/// <summary><c>explain</c> where a model writes the words, or fails to.</summary>
public sealed class ExplainModelTests
{
    private const string Source = """
        import math


        def area(radius):
            return math.pi * radius ** 2


        def total(radii):
            result = 0
            for radius in radii:
                result += area(radius)
            return result


        def report():
            print(total([1, 2]))

        """;

    private const string True = "`total` adds up areas.\n\n## Step by step\n\nIt goes through `radii` and adds `area(radius)` to `result` (app.py:10-11).\n\n## Key concepts\n\n- **Accumulator**: a value that grows in a loop\n";

    [Fact]
    public async Task The_model_writes_the_words_and_its_references_are_counted()
    {
        await using var place = Place(GroqWire.Answer(True[..40], True[40..]));
        var session = place.At();
        Assert.Equal(0, await session.RunAsync("explain", "app.py::total"));
        Assert.StartsWith("# `total`\n", session.Output, StringComparison.Ordinal);
        Assert.Contains("It goes through `radii` and adds", session.Output, StringComparison.Ordinal);
        Assert.Matches(@"\*Answered by groq, model \S+?(, with .*)?; [4-9] references checked\.\*", session.Output);
        Assert.DoesNotContain("*[", session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_model_is_given_the_code_with_line_numbers_then_callees_callers_and_imports()
    {
        await using var place = Place(GroqWire.Answer(True));
        await place.At().RunAsync("explain", "app.py::total");
        var request = place.Groq.Requests.Single(each => each.Path.EndsWith("/chat/completions", StringComparison.Ordinal)).Body;
        using var json = JsonDocument.Parse(request);
        var prompt = string.Join('\n', json.RootElement.GetProperty("messages").EnumerateArray().Select(message => message.GetProperty("content").GetString()));
        Assert.Contains("   10     for radius in radii:", prompt, StringComparison.Ordinal);
        string[] pieces = ["explained: function total at app.py:8-12", "    4 def area(radius):", "   15 def report():", "    1 import math", "    8 def total(radii):"];
        var order = pieces.Select(text => prompt.IndexOf(text, StringComparison.Ordinal)).ToList();
        Assert.DoesNotContain(-1, order);
        Assert.Equal(order.Order(), order);
    }

    [Fact]
    public async Task Keys_in_code_are_covered()
    {
        await using var place = Place(GroqWire.Answer(True));
        File.AppendAllText(Path.Combine(place.WorkingFolder, "app.py"), "\nKEY = \"sk-abcdefghijklmnopqrstuvwx\"\n");
        await place.At().RunAsync("explain", "app.py");
        var request = place.Groq.Requests.Single(each => each.Path.EndsWith("/chat/completions", StringComparison.Ordinal)).Body;
        Assert.DoesNotContain("sk-abcdefghijklmnopqrstuvwx", request, StringComparison.Ordinal);
        Assert.Contains("[key removed]", request, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("It sums in `compute_sum` (app.py:10).", "compute_sum")]
    [InlineData("It sums in `total` (app.py:99).", "app.py:99")]
    [InlineData("`total` calls itself and so is recursive.", "recursive")]
    public async Task What_does_not_exist_is_marked_and_written_again(string lie, string about)
    {
        await using var place = Place(
            GroqWire.Answer($"`total` adds up areas.\n\n## Step by step\n\n{lie}\n\n## Key concepts\n\n- **Accumulator**: grows\n"),
            GroqWire.Answer("### Paragraph 1\n\nIt sums in `result` (app.py:9-11).\n"));
        var session = place.At();
        Assert.Equal(0, await session.RunAsync("explain", "app.py::total"));
        Assert.Matches(@"\*\[.+\]\*", session.Output);
        Assert.Contains("## Corrections\n\nIt sums in `result` (app.py:9-11).", session.Output, StringComparison.Ordinal);
        Assert.Contains("1 corrected.*", session.Output, StringComparison.Ordinal);
        Assert.Contains(about, place.Groq.Requests[^1].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_document_has_the_corrected_text_and_no_remark()
    {
        await using var place = Place(
            GroqWire.Answer("`total` adds up areas.\n\n## Step by step\n\nIt sums in `compute_sum` (app.py:10).\n"),
            GroqWire.Answer("### Paragraph 1\n\nIt sums in `result` (app.py:9-11).\n"));
        var session = place.At();
        Assert.Equal(0, await session.RunAsync("explain", "app.py::total", "--format", "json"));
        using var json = JsonDocument.Parse(session.Output);
        Assert.Equal("It sums in `result` (app.py:9-11).", json.RootElement.GetProperty("explanation").GetProperty("detailed").GetString());
        Assert.Equal(1, json.RootElement.GetProperty("checks").GetProperty("citations").GetProperty("corrected").GetInt32());
        Assert.DoesNotContain("compute_sum", json.RootElement.GetProperty("answer").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_stays_wrong_keeps_its_mark_and_is_named_at_the_end()
    {
        await using var place = Place(
            GroqWire.Answer("`total` adds up areas.\n\n## Step by step\n\nIt sums in `compute_sum` (app.py:10).\n"),
            GroqWire.Answer("### Paragraph 1\n\nIt sums in `compute_sums` (app.py:10).\n"));
        var session = place.At();
        Assert.Equal(0, await session.RunAsync("explain", "app.py::total"));
        Assert.DoesNotContain("## Corrections", session.Output, StringComparison.Ordinal);
        Assert.Contains("not found: compute_sum", session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_section_that_is_missing_is_asked_for_once()
    {
        await using var place = Place(GroqWire.Answer("`total` adds up areas.\n"), GroqWire.Answer("## Step by step\n\nIt goes through `radii`.\n"));
        var session = place.At();
        Assert.Equal(0, await session.RunAsync("explain", "app.py::total"));
        Assert.Contains("`total` adds up areas.\n\n## Step by step\n\nIt goes through `radii`.\n", session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_model_that_fails_leaves_the_word_to_the_built_in_explainer()
    {
        await using var place = Place(GroqWire.Error(401, "no", "invalid_api_key"));
        var session = place.At();
        Assert.Equal(0, await session.RunAsync("explain", "app.py::total"));
        Assert.Contains("*Answered by CodeGuru from the facts of the code", session.Output, StringComparison.Ordinal);
        Assert.Contains("The explanation is CodeGuru's own, from the facts.", session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_model_has_said_before_it_broke_off_is_kept()
    {
        await using var place = Place(GroqWire.Stream().Then(GroqWire.Delta("`total` adds up are")).Then(new Act.Close()));
        var session = place.At();
        Assert.Equal(0, await session.RunAsync("explain", "app.py::total"));
        Assert.Contains("`total` adds up are\n\n> *Groq broke off here; CodeGuru explains from the facts.*\n", session.Output, StringComparison.Ordinal);
        Assert.Contains("*Answered by CodeGuru from the facts of the code", session.Output, StringComparison.Ordinal);
    }

    private const string Held = """{"summary":"`total` adds up areas.","detailed":"It goes through `radii` and adds `area(radius)` to `result` (app.py:10-11).","keyConcepts":[{"name":"Accumulator","definition":"a value that grows in a loop"}],"commonMistakes":[]}""";

    [Fact]
    public async Task A_provider_that_streams_what_it_holds_to_a_schema_is_given_one_and_its_answer_is_shown_as_prose()
    {
        await using var place = OpenAi(GroqWire.Answer(Held[..50], Held[50..120], Held[120..]));
        var session = place.At();
        Assert.Equal(0, await session.RunAsync("explain", "app.py::total"));
        Assert.Contains(True, session.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("{", session.Output[session.Output.IndexOf("`total` adds", StringComparison.Ordinal)..], StringComparison.Ordinal);
        using var json = JsonDocument.Parse(place.Groq.Requests.Single(each => each.Path.EndsWith("/chat/completions", StringComparison.Ordinal)).Body);
        var format = json.RootElement.GetProperty("response_format").GetProperty("json_schema");
        Assert.True(format.GetProperty("strict").GetBoolean());
        var schema = format.GetProperty("schema");
        Assert.False(schema.GetProperty("additionalProperties").GetBoolean());
        Assert.Equal(["summary", "detailed", "keyConcepts", "commonMistakes"], schema.GetProperty("required").EnumerateArray().Select(each => each.GetString()));
        Assert.Equal("Step by step", schema.GetProperty("properties").GetProperty("detailed").GetProperty("title").GetString());
    }

    [Fact]
    public async Task A_server_that_refuses_the_schema_is_asked_without_it()
    {
        await using var place = OpenAi(GroqWire.Error(400, "response_format is not supported", "invalid_request_error"), GroqWire.Answer(True));
        var session = place.At();
        Assert.Equal(0, await session.RunAsync("explain", "app.py::total"));
        Assert.Contains("It goes through `radii` and adds", session.Output, StringComparison.Ordinal);
        Assert.Equal([true, false], place.Groq.Requests.Where(each => each.Path.EndsWith("/chat/completions", StringComparison.Ordinal)).Select(each => each.Body.Contains("response_format", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_provider_that_would_not_stream_is_asked_for_sections_alone()
    {
        await using var place = Place(GroqWire.Answer(True));
        await place.At().RunAsync("explain", "app.py::total");
        Assert.DoesNotContain("response_format", place.Groq.Requests[^1].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Offline_asks_nobody()
    {
        await using var place = Place(GroqWire.Answer(True));
        var session = place.At();
        Assert.Equal(0, await session.RunAsync("explain", "app.py::total", "--offline"));
        Assert.Empty(place.Groq.Requests);
        Assert.Contains("*Answered by CodeGuru from the facts of the code", session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_depth_chooses_the_model()
    {
        await using var place = Place(GroqWire.Answer("`total` adds up areas."));
        File.AppendAllText(place.ConfigurationFile, "models.simple = \"openai/gpt-oss-120b\"\n");
        await place.At().RunAsync("explain", "app.py::total", "-d", "simple");
        Assert.Contains("\"openai/gpt-oss-120b\"", place.Groq.Requests.Single(each => each.Path.EndsWith("/chat/completions", StringComparison.Ordinal)).Body, StringComparison.Ordinal);
    }

    private static ModelSession OpenAi(params Reply[] replies)
    {
        var place = Place(replies);
        place.Environment.Remove("GROQ_API_KEY");
        place.Environment["OPENAI_API_KEY"] = ModelSession.Key;
        place.Environment["OPENAI_BASE_URL"] = place.Groq.Address;
        place.Environment["OPENAI_MODEL"] = GroqWire.Model;
        return place;
    }

    private static ModelSession Place(params Reply[] replies)
    {
        InstalledGrammars.Require();
        var place = ModelSession.Answering(replies);
        File.WriteAllText(Path.Combine(place.WorkingFolder, "app.py"), Source);
        return place;
    }
}
