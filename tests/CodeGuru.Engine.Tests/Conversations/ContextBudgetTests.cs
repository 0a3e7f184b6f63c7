using CodeGuru.Engine.Conversations;

namespace CodeGuru.Engine.Tests.Conversations;

public sealed class ContextBudgetTests
{
    private static readonly string Long = string.Concat(Enumerable.Repeat("word ", 200));

    [Fact]
    public void A_conversation_that_fits_is_given_whole()
    {
        var budget = ContextBudget.Of([Person("What?"), Mentor("That."), Person("Why?"), Mentor("So.")], 1000);
        Assert.Equal(["What?", "That.", "Why?", "So."], budget.Turns.Select(turn => turn.Text));
        Assert.Equal([true, false, true, false], budget.Turns.Select(turn => turn.IsPerson));
        Assert.Equal(0, budget.Dropped);
    }

    [Fact]
    public void What_does_not_fit_is_left_out_oldest_first_by_whole_exchanges()
    {
        var all = ContextBudget.Of([Person("one"), Mentor(Long), Person("two"), Mentor(Long), Person("three"), Mentor("short")], int.MaxValue);
        // One token less than all: the first exchange goes, not its answer alone.
        var budget = ContextBudget.Of([Person("one"), Mentor(Long), Person("two"), Mentor(Long), Person("three"), Mentor("short")], all.Tokens - 1);
        Assert.Equal(["two", Long, "three", "short"], budget.Turns.Select(turn => turn.Text));
        Assert.Equal(2, budget.Dropped);
        Assert.True(budget.Tokens < all.Tokens);
    }

    [Fact]
    public void An_exchange_that_is_too_long_by_itself_leaves_nothing() =>
        Assert.Equal((0, 2), (ContextBudget.Of([Person("one"), Mentor(Long)], 10).Turns.Count, ContextBudget.Of([Person("one"), Mentor(Long)], 10).Dropped));

    [Fact]
    public void Attached_files_are_part_of_the_question_and_count()
    {
        var question = Person("Why?") with { Attachments = [new AttachedFile("a.py", "x = 1")] };
        var turn = Assert.Single(ContextBudget.Of([question], 1000).Turns);
        Assert.Equal("Why?\n\n(attached: a.py)\n\nx = 1", turn.Text);
        Assert.Empty(ContextBudget.Of([question with { Attachments = [new AttachedFile("a.py", Long)] }], 100).Turns);
    }

    [Fact]
    public void Messages_without_text_are_no_turns() => Assert.Equal("What?", Assert.Single(ContextBudget.Of([Person("What?"), Mentor("")], 1000).Turns).Text);

    private static Message Person(string text) => new(1, MessageRole.User, text);

    private static Message Mentor(string text) => new(2, MessageRole.Assistant, text);
}
