using CodeGuru.Cli.Rendering;
using CsCheck;

namespace CodeGuru.Cli.Tests.Rendering;

public sealed class CellWidthTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("plain text", 10)]
    [InlineData("é", 1)]
    [InlineData("e\u0301", 1)]
    [InlineData("a\u0301\u0323b", 2)]
    [InlineData("漢字", 4)]
    [InlineData("ｆｕｌｌ", 8)]
    [InlineData("한국", 4)]
    [InlineData("\u1112\u1161\u11AB", 2)]
    [InlineData("😀", 2)]
    [InlineData("❤️", 2)]
    [InlineData("⚠", 1)]
    [InlineData("⚠️", 2)]
    [InlineData("👍🏽", 2)]
    [InlineData("🏽", 2)]
    [InlineData("👩🏽‍💻", 2)]
    [InlineData("👨‍👩‍👧‍👦", 2)]
    [InlineData("🏳️‍🌈", 2)]
    [InlineData("👁‍🗨", 2)]
    [InlineData("❤️‍🔥", 2)]
    [InlineData("🇩🇪", 2)]
    [InlineData("🇩🇪🇫🇷", 4)]
    [InlineData("1️⃣", 2)]
    [InlineData("🏴󠁧󠁢󠁥󠁮󠁧󠁿", 2)]
    [InlineData("✅ ok", 5)]
    [InlineData("\u200B\u200D\u2060\uFEFF", 0)]
    [InlineData("สวัสดี", 4)]
    [InlineData("क्षि", 2)]
    [InlineData("नमस्ते", 4)]
    [InlineData("שלום", 4)]
    [InlineData("│ ─ • → …", 9)]
    public void Width_is_what_a_terminal_draws(string text, int cells) => Assert.Equal(cells, CellWidth.Of(text));

    [Fact]
    public void Width_of_a_text_is_the_sum_of_its_clusters() =>
        MarkdownGen.Text.Sample(text =>
        {
            var sum = 0;
            for (var rest = text.AsSpan(); !rest.IsEmpty;)
            {
                sum += CellWidth.OfFirst(rest, out var length);
                rest = rest[length..];
            }

            return sum == CellWidth.Of(text);
        });
}
