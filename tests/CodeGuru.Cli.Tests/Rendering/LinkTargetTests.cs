using CodeGuru.Cli.Rendering;
using CsCheck;

namespace CodeGuru.Cli.Tests.Rendering;

public sealed class LinkTargetTests
{
    [Theory]
    [InlineData("https://example.org/a?b=c;d#e", "https://example.org/a?b=c;d#e")]
    [InlineData("HTTP://EXAMPLE.ORG", "HTTP://EXAMPLE.ORG")]
    [InlineData("mailto:me@example.org", "mailto:me@example.org")]
    [InlineData("https://example.org/ä b", "https://example.org/%C3%A4%20b")]
    [InlineData("https://example.org/\e\\\e]0;title\a", "https://example.org/%1B\\%1B]0;title%07")]
    [InlineData("https://example.org/\u009C\u202E", "https://example.org/%C2%9C%E2%80%AE")]
    public void Address_is_printable_ascii(string url, string address) => Assert.Equal(address, LinkTarget.From(url)?.Address);

    [Theory]
    [InlineData("")]
    [InlineData("notes/today.md")]
    [InlineData("#here")]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    [InlineData("ssh://host")]
    [InlineData("https://")]
    [InlineData("\ehttps://example.org")]
    public void Only_web_and_mail_addresses_hide_behind_a_text(string url) => Assert.Null(LinkTarget.From(url));

    [Fact]
    public void Address_too_long_for_terminals_is_none() => Assert.Null(LinkTarget.From("https://example.org/" + new string('a', 3000)));

    [Fact]
    public void No_address_can_end_its_escape_sequence() =>
        Gen.Char[(char)0, (char)0xFFFF].Array[0, 40].Sample(chars =>
            LinkTarget.From("https://" + new string(chars))?.Address.All(c => c is > ' ' and < '\u007F') ?? true);
}
