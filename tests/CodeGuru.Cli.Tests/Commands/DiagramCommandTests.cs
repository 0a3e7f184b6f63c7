using System.Text.Json;
using CodeGuru.Cli.Hosting;

namespace CodeGuru.Cli.Tests.Commands;

public sealed class DiagramCommandTests : IDisposable
{
    private const string Source = """
        class Shelf:
            def find(self, name):
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

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("codeguru-diagram-");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("shelf.py::Shelf.find", "flowchart TD", "for each item in self.items")]
    [InlineData("shelf.py::Shelf", "classDiagram", "take#40;name#41;")]
    [InlineData("shelf.py", "flowchart LR", "Shelf.find")]
    [InlineData(".", "flowchart LR", "Shelf.find")]
    [InlineData("shelf.py:3-5", "flowchart TD", "item == name?")]
    public async Task The_kind_follows_from_the_target_and_a_pipe_gets_Mermaid(string target, string first, string holds)
    {
        InstalledGrammars.Require();
        var session = Here();
        Assert.Equal(0, await session.RunAsync("diagram", target));
        Assert.StartsWith(first, session.Output, StringComparison.Ordinal);
        Assert.Contains(holds, session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_terminal_gets_a_drawing_in_its_width()
    {
        InstalledGrammars.Require();
        var session = Here(new Terminal(true, true, true, 60));
        Assert.Equal(0, await session.RunAsync("diagram", "shelf.py::main", "--kind", "sequence", "--theme", "none"));
        Assert.Contains("take(\"x\")", session.Output, StringComparison.Ordinal);
        Assert.Contains("▶", session.Output, StringComparison.Ordinal);
        Assert.All(session.Output.Split('\n'), line => Assert.True(line.Length <= 60));
    }

    [Fact]
    public async Task Plain_drawings_are_ASCII()
    {
        InstalledGrammars.Require();
        var session = Here();
        Assert.Equal(0, await session.RunAsync("diagram", "shelf.py::Shelf.find", "--format", "text", "--plain"));
        Assert.All(session.Output, mark => Assert.True(mark < 128));
        Assert.Contains("+---", session.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("x.svg", "<svg ")]
    [InlineData("x.mmd", "flowchart TD")]
    [InlineData("x.txt", "│")]
    public async Task Files_are_written_as_their_ending_says(string name, string holds)
    {
        InstalledGrammars.Require();
        var session = Here();
        Assert.Equal(0, await session.RunAsync("diagram", "shelf.py::Shelf.find", "-o", name));
        Assert.Contains(holds, File.ReadAllText(Path.Combine(folder.FullName, name)), StringComparison.Ordinal);
        Assert.Empty(session.Output);
        Assert.Equal(["notes.txt", "shelf.py", name], folder.GetFiles().Select(file => file.Name).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(66, "Did you mean 'Shelf.find'?", "shelf.py::fnd")]
    [InlineData(66, "'shelf.py' has 16 lines.", "shelf.py:99-100")]
    [InlineData(2, "Lines 9-3 are none", "shelf.py:9-3")]
    [InlineData(66, "There is no file or folder 'gone.py'", "gone.py")]
    [InlineData(65, "The language of 'notes.txt'", "notes.txt")]
    [InlineData(2, "A sequence is drawn of one function", "shelf.py::Shelf", "--kind", "sequence")]
    [InlineData(2, "not known by its ending", "shelf.py", "-o", "x.png")]
    [InlineData(2, "is a folder", "shelf.py", "-o", ".")]
    [InlineData(2, "Did you mean 'flowchart'?", "shelf.py", "--kind", "flowchrt")]
    [InlineData(2, "Name it with --lang", "-")]
    public async Task What_cannot_be_drawn_is_said(int code, string message, params string[] arguments)
    {
        InstalledGrammars.Require();
        var session = Here();
        Assert.Equal(code, await session.RunAsync(["diagram", .. arguments]));
        Assert.Contains(message, session.Error, StringComparison.Ordinal);
        Assert.Empty(session.Output);
    }

    [Fact]
    public async Task Standard_input_is_read_with_its_language()
    {
        InstalledGrammars.Require();
        var session = Session.WithInput("def f(x):\n    if x:\n        return 1\n");
        Assert.Equal(0, await session.RunAsync("diagram", "-::f", "--lang", "python", "--format", "json"));
        var document = JsonDocument.Parse(session.Output).RootElement;
        Assert.Equal("flowchart", document.GetProperty("kind").GetString());
        Assert.Contains("return 1", document.GetProperty("mermaid").GetString(), StringComparison.Ordinal);
    }

    private Session Here(Terminal? terminal = null)
    {
        File.WriteAllText(Path.Combine(folder.FullName, "shelf.py"), Source.ReplaceLineEndings("\n"));
        if (terminal is null) File.WriteAllText(Path.Combine(folder.FullName, "notes.txt"), "");
        return new Session { WorkingFolder = folder.FullName, Terminal = terminal ?? Terminal.None };
    }
}
