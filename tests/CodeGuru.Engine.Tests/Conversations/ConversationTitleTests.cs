using CodeGuru.Engine.Conversations;

namespace CodeGuru.Engine.Tests.Conversations;

public sealed class ConversationTitleTests
{
    [Theory]
    [InlineData("What is a closure?", "What is a closure?")]
    [InlineData("\n\n  # What\tis \u001b[31mthis?\nmore", "What is [31mthis?")]
    [InlineData("   \n ", "Untitled")]
    [InlineData("Explain async/await vs threading in Python with examples, please, and at length", "Explain async/await vs threading in Python with examples…")]
    public void A_title_is_the_first_line_that_says_something(string question, string title) => Assert.Equal(title, ConversationTitle.From(question));

    [Fact]
    public void A_long_word_is_cut_between_characters()
    {
        var title = ConversationTitle.From(string.Concat(Enumerable.Repeat("🙂", 60)));
        Assert.EndsWith("🙂…", title, StringComparison.Ordinal);
    }
}
