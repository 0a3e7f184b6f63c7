using CodeGuru.Core.Answers;
using CodeGuru.Core.Explanations.Panels;
using CodeGuru.Engine.Explaining;
using CodeGuru.Engine.Facts;
using CodeGuru.Engine.Facts.Targets;
using TemporaryFolder = CodeGuru.Testing.TemporaryFolder;

namespace CodeGuru.Engine.Tests.Explaining;

public sealed class CodeMentorTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public CodeMentorTests()
    {
        folder.Write("pyproject.toml", "");
        folder.Write("shop.py", "def total(prices):\n    return sum(prices)\n");
        folder.Write("main.py", "from shop import total\n\ndef pay():\n    return total([1])\n");
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task The_facts_do_not_wait_for_the_search_for_callers()
    {
        var reader = new FactsReader(InstalledGrammars.Parser, folder.Root, new FactsOptions());
        var sought = false;
        var settings = new ExplainSettings
        {
            Callers = (facts, called, cancellation) =>
            {
                sought = true;
                return reader.WithCallersAsync(facts, called, cancellation);
            },
        };
        var target = await new TargetResolver(reader, folder.Root).ResolveAsync("shop.py::total", TestContext.Current.CancellationToken);
        var soughtBeforeFacts = true;
        MentorEvent.CallersFound? found = null;
        MentorEvent.Completed? completed = null;
        await foreach (var step in new CodeMentor(Lessons.Handbook).ExplainAsync(target, settings, TestContext.Current.CancellationToken))
        {
            if (step is MentorEvent.FactsReady) soughtBeforeFacts = sought;
            found = step as MentorEvent.CallersFound ?? found;
            completed = step as MentorEvent.Completed ?? completed;
        }

        Assert.False(soughtBeforeFacts);
        Assert.Equal([new PlacedName("pay", 4, "main.py")], found!.Callers);
        Assert.Contains("(main.py:4) calls it", completed!.Answer.Explanation!.DeepDive, StringComparison.Ordinal);
    }
}
