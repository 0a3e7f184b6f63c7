using System.Text.Json;
using CodeGuru.Cli.Hosting;

namespace CodeGuru.Cli.Tests.Commands;

public sealed class ExplainCommandTests : IDisposable
{
    private const string Source = """
        class Shelf:
            def find(self, name, seen=[]):
                for item in self.items:
                    if item == name:
                        return item
                return None

            def take(self, name):
                return self.find(name)


        def main():
            Shelf().take("x")


        main()

        """;

    private readonly TemporaryFolder folder = new();

    public ExplainCommandTests()
    {
        InstalledGrammars.Require();
        folder.Write("shelf.py", Source);
        folder.Write("notes.txt", "no code");
    }

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("shelf.py::Shelf.find", "# `Shelf.find`\n\nmethod · shelf.py:2-6 · python · 5 lines", "flowchart TD")]
    [InlineData("shelf.py::Shelf", "# `Shelf`\n\nclass · shelf.py:1-9 · python · 9 lines", "classDiagram")]
    [InlineData("shelf.py", "# `shelf.py`\n\nfile · python · 16 lines", "flowchart LR")]
    [InlineData("shelf.py:3-5", "# `Shelf.find`\n\nlines · shelf.py:3-5 · python · 3 lines", "flowchart TD")]
    [InlineData(".", "# `.`\n\nfolder · python · 16 lines", "flowchart LR")]
    public async Task Facts_come_first_then_a_picture_then_words(string target, string head, string picture)
    {
        var session = Here();
        Assert.Equal(0, await session.RunAsync("explain", target));
        Assert.StartsWith(head, session.Output, StringComparison.Ordinal);
        var (drawn, footer) = (session.Output.IndexOf("```mermaid\n" + picture, StringComparison.Ordinal), session.Output.IndexOf("*Answered by CodeGuru from the facts of the code", StringComparison.Ordinal));
        Assert.True(drawn > 0 && footer > drawn, session.Output);
        Assert.Empty(session.Error);
    }

    [Fact]
    public async Task Options_say_the_same_as_the_target()
    {
        var (whole, options) = (Here(), Here());
        await whole.RunAsync("explain", "shelf.py::Shelf.find");
        Assert.Equal(0, await options.RunAsync("explain", "shelf.py", "-c", "Shelf", "-f", "find"));
        Assert.Equal(whole.Output, options.Output);
    }

    [Fact]
    public async Task Standard_input_is_explained()
    {
        var session = Here(input: Source);
        Assert.Equal(0, await session.RunAsync("explain", "-", "--lang", "python", "-f", "main"));
        Assert.StartsWith("# `main`\n\nfunction · -:12-13", session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_review_finds_in_the_part_is_told_and_nothing_else()
    {
        var (flawed, fine) = (Here(), Here());
        await flawed.RunAsync("explain", "shelf.py::Shelf.find");
        await fine.RunAsync("explain", "shelf.py::Shelf.take");
        Assert.Contains("## Pitfalls\n\n- **info** CG1001 at `shelf.py:2`", flawed.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("CG1001", fine.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_picture_that_says_nothing_is_drawn_only_where_it_is_asked_for()
    {
        var (left, drawn, none) = (Here(), Here(), Here());
        await left.RunAsync("explain", "shelf.py::main");
        await drawn.RunAsync("explain", "shelf.py::main", "--diagram");
        await none.RunAsync("explain", "shelf.py::Shelf.find", "--no-diagram");
        Assert.DoesNotContain("mermaid", left.Output, StringComparison.Ordinal);
        Assert.Contains("```mermaid", drawn.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("mermaid", none.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_has_the_explanation_its_facts_and_its_diagram()
    {
        var session = Here();
        Assert.Equal(0, await session.RunAsync("explain", "shelf.py::Shelf.find", "--format", "json"));
        using var json = JsonDocument.Parse(session.Output);
        var root = json.RootElement;
        Assert.Equal("facts", root.GetProperty("source").GetProperty("kind").GetString());
        Assert.StartsWith("flowchart TD", root.GetProperty("explanation").GetProperty("diagrams")[0].GetString(), StringComparison.Ordinal);
        Assert.Equal("shelf.py", root.GetProperty("facts").GetProperty("files")[0].GetProperty("path").GetString());
        Assert.Equal("CG1001", Assert.Single(root.GetProperty("facts").GetProperty("pitfalls").EnumerateArray()).GetProperty("rule").GetString());
    }

    [Theory]
    [InlineData("text", " (desk.py:4)")]
    [InlineData("md", "- **Called from:** `lend` (desk.py:4)\n")]
    [InlineData("html", "Called from:</strong> <code>lend</code> (desk.py:4)")]
    [InlineData("json", "\"caller\": \"desk.lend\"")]
    [InlineData("jsonl", "{\"event\":\"callersFound\",\"callers\":[{\"name\":\"lend\",\"line\":4,\"path\":\"desk.py\"")]
    public async Task Who_calls_it_from_other_files_is_told_in_every_format(string format, string told)
    {
        folder.Write("pyproject.toml", "");
        folder.Write("desk.py", "from shelf import main\n\ndef lend():\n    main()\n");
        var session = Here(format == "text" ? new Terminal(true, true, true, 80) : null);
        Assert.Equal(0, await session.RunAsync("explain", "shelf.py::main", "--format", format));
        Assert.Contains(told, session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_has_the_facts_the_drawn_diagram_the_words_and_the_code()
    {
        folder.Write("mark.py", "def f(x):\n    '''<script>alert(1)</script>'''\n    return x if x < 1 else f(x & 1)\n");
        var session = Here();
        Assert.Equal(0, await session.RunAsync("explain", "shelf.py::Shelf.find", "mark.py", "--format", "html"));
        var page = session.Output;
        Assert.StartsWith("<!DOCTYPE html>", page, StringComparison.Ordinal);
        Assert.Single(Matches(page, "<html"));
        Assert.Single(Matches(page, "<title>Shelf.find explained</title>"));
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("http", page.Replace("http://www.w3.org/2000/svg", "", StringComparison.Ordinal).Replace("http-equiv", "", StringComparison.Ordinal), StringComparison.Ordinal);
        string[] parts = ["<h1><code>Shelf.find</code></h1>", "CG1001", "<figure>\n<svg ", "<h2>Step by step</h2>", "Answered by CodeGuru from the facts", "<summary>shelf.py, lines 2 to 6</summary>", "2\n3\n4\n5\n6\n", "<h1><code>mark.py</code></h1>", "&lt;script&gt;alert(1)", "</html>"];
        var order = parts.Select(part => page.IndexOf(part, StringComparison.Ordinal)).ToList();
        Assert.DoesNotContain(-1, order);
        Assert.Equal(order.Order(), order);
    }

    [Fact]
    public async Task Only_explained_code_is_written_as_a_page()
    {
        var session = Here();
        Assert.Equal(2, await session.RunAsync("analyze", "shelf.py", "--format", "html"));
        Assert.Contains("Only explained code is written as HTML.", session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_targets_are_one_document()
    {
        var session = Here();
        Assert.Equal(0, await session.RunAsync("explain", "shelf.py::main", "shelf.py::Shelf", "--format", "json"));
        using var json = JsonDocument.Parse(session.Output);
        Assert.Equal(2, json.RootElement.GetProperty("explanations").GetArrayLength());
    }

    [Fact]
    public async Task Events_are_lines_and_the_facts_are_the_first()
    {
        var session = Here();
        Assert.Equal(0, await session.RunAsync("explain", "shelf.py::Shelf.find", "--format", "jsonl"));
        var events = session.Output.TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement.GetProperty("event").GetString());
        Assert.Equal(["factsReady", "diagramReady", "answering", "textDelta", "completed"], events);
    }

    [Theory]
    [InlineData(60)]
    [InlineData(80)]
    [InlineData(120)]
    public async Task A_terminal_gets_panel_and_drawing_in_its_width(int width)
    {
        var session = Here(new Terminal(true, true, true, width));
        Assert.Equal(0, await session.RunAsync("explain", "shelf.py::Shelf.find", "--theme", "none"));
        Assert.Contains("│ Takes       ", session.Output, StringComparison.Ordinal);
        Assert.Contains("item == name", session.Output, StringComparison.Ordinal);
        Assert.All(session.Output.Split('\n'), line => Assert.True(line.Length <= width, line));
    }

    [Theory]
    [InlineData(66, "'shelf.py' declares no 'Shelf.fnd'.", "explain", "shelf.py::Shelf.fnd")]
    [InlineData(65, "'notes.txt' is not one that can be analysed.", "explain", "notes.txt")]
    [InlineData(66, "There is no file or folder 'none.py'.", "explain", "shelf.py", "none.py")]
    [InlineData(2, "cannot both be meant", "explain", "shelf.py", "--diagram", "--no-diagram")]
    [InlineData(2, "several are named", "explain", "shelf.py", ".", "-f", "main")]
    public async Task What_is_not_there_is_told_before_anything_is_explained(int exit, string says, params string[] arguments)
    {
        var session = Here();
        Assert.Equal(exit, await session.RunAsync(arguments));
        Assert.Contains(says, session.Error, StringComparison.Ordinal);
        Assert.Empty(session.Output);
    }

    private static System.Text.RegularExpressions.MatchCollection Matches(string text, string part) => System.Text.RegularExpressions.Regex.Matches(text, System.Text.RegularExpressions.Regex.Escape(part));

    private Session Here(Terminal? terminal = null, string input = "") => new()
    {
        WorkingFolder = folder.Root,
        Terminal = terminal ?? Terminal.None,
        Input = System.Text.Encoding.UTF8.GetBytes(input),
    };
}
