using CodeGuru.Cli.Chat.Commands;

namespace CodeGuru.Cli.Tests.Chat.Commands;

public sealed class SlashCommandLineTests
{
    [Theory]
    [InlineData("/help", "help", "")]
    [InlineData("/Save 1 a b.py ", "save", "1 a b.py")]
    [InlineData("hints", "hints", "")]
    [InlineData("q", "q", "")]
    [InlineData("export notes.md", "export", "notes.md")]
    public void A_line_can_be_a_command(string text, string name, string argument) => Assert.Equal(new SlashCommandLine(name, argument), SlashCommandLine.Read(text));

    [Theory]
    [InlineData("export default in javascript")]
    [InlineData("clear explanation of closures")]
    [InlineData("hints\nfor me")]
    [InlineData("/etc/hosts has which format?")]
    [InlineData("what is /help")]
    public void A_question_is_none(string text) => Assert.Null(SlashCommandLine.Read(text));

    [Fact]
    public void Every_command_is_found_by_its_names_and_no_name_is_taken_twice()
    {
        var names = SlashCommandCatalog.All.SelectMany(command => command.Aliases.Append(command.Name)).ToList();
        Assert.Equal(names.Count, names.Distinct().Count());
        Assert.All(names, name => Assert.NotNull(SlashCommandCatalog.Find(name)));
        string[] promised = ["hints", "export", "clear", "exit", "quit", "q", "help", "retry", "undo", "edit", "copy", "save", "run", "attach", "model", "provider", "level", "depth", "sources", "tokens", "conversations", "resume", "title"];
        Assert.Empty(promised.Except(names));
    }
}
