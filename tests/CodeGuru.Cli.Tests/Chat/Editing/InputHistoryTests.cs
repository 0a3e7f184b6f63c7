using CodeGuru.Cli.Chat.Editing;
using CsCheck;

namespace CodeGuru.Cli.Tests.Chat.Editing;

public sealed class InputHistoryTests
{
    [Fact]
    public void Entries_of_any_text_come_back() => Gen.String.List[0, 10].Sample(entries =>
    {
        using var folder = new TemporaryFolder();
        var history = new InputHistory(folder.At("history/x"));
        // Halves of surrogate pairs are no text, and UTF-8 cannot hold them.
        var texts = entries.Select(each => string.Concat(each.EnumerateRunes())).Where(each => !string.IsNullOrWhiteSpace(each)).ToList();
        foreach (var each in texts) history.Add(each);
        Assert.Equal(history, new InputHistory(folder.At("history/x")));
    }, iter: 100);

    [Fact]
    public void Two_processes_add_to_one_history()
    {
        using var folder = new TemporaryFolder();
        var (one, two) = (new InputHistory(folder.At("h")), new InputHistory(folder.At("h")));
        one.Add("from one");
        two.Add("from two\nwith a line");
        Assert.Equal(["from one", "from two\nwith a line"], new InputHistory(folder.At("h")));
    }

    [Fact]
    public void A_history_that_cannot_be_written_lasts_as_long_as_the_process()
    {
        using var folder = new TemporaryFolder();
        var history = new InputHistory(Path.Combine(folder.Write("file", ""), "below"));
        history.Add("entry");
        history.Add("entry");
        Assert.Equal(["entry"], history);
    }
}
