using CodeGuru.Core.Markdown;

namespace CodeGuru.Core.Tests.Markdown;

public sealed class ListItemsTests
{
    [Fact]
    public void Items_come_without_their_bullets() => Assert.Equal(["one", "two"], ListItems.In("Text.\n\n- one\n- two\n"));

    [Fact]
    public void An_item_of_several_lines_is_one() => Assert.Equal(["one\ngoes on"], ListItems.In("1. one\n   goes on\n"));

    [Fact]
    public void A_list_within_an_item_stays_in_it() => Assert.Equal(["one\n- inner"], ListItems.In("- one\n  - inner\n"));

    [Fact]
    public void Code_in_an_item_keeps_its_indentation() =>
        Assert.Equal(["one\n\n```py\nif x:\n    y\n```"], ListItems.In("- one\n\n  ```py\n  if x:\n      y\n  ```\n"));

    [Theory]
    [InlineData("")]
    [InlineData("no list")]
    [InlineData("-")]
    public void Where_there_is_none_there_are_none(string markdown) => Assert.Empty(ListItems.In(markdown));
}
