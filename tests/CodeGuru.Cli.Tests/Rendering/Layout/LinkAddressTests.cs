using CodeGuru.Cli.Rendering.Layout;

namespace CodeGuru.Cli.Tests.Rendering.Layout;

public sealed class LinkAddressTests
{
    [Theory]
    [InlineData("the docs", "https://example.org", false, true)]
    [InlineData("the docs", "https://example.org", true, false)]
    [InlineData("https://example.org", "https://example.org/", false, false)]
    [InlineData("example.org", "https://example.org", false, false)]
    [InlineData("me@example.org", "mailto:me@example.org", false, false)]
    [InlineData("me@example.org", "mailto:you@example.org", true, true)]
    [InlineData("www.example.org", "https://evil.example", true, true)]
    [InlineData("example.org/login", "https://evil.example/login", true, true)]
    [InlineData("and/or", "https://example.org", true, false)]
    [InlineData("text", "", false, false)]
    public void Address_is_written_where_it_tells_something(string text, string url, bool isClickable, bool shown) =>
        Assert.Equal(shown, LinkAddress.NeedsShowing(text, url, isClickable));

    [Theory]
    [InlineData("mailto:me@example.org", "me@example.org")]
    [InlineData("data:image/png;base64,AAAA", "data:image/png;base64,…")]
    [InlineData("https://example.org/a", "https://example.org/a")]
    public void Address_is_shown_as_it_is_read(string url, string shown) => Assert.Equal(shown, LinkAddress.Display(url));
}
