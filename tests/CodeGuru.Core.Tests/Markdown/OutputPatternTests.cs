using CodeGuru.Core.Markdown;
using CsCheck;

namespace CodeGuru.Core.Tests.Markdown;

public sealed class OutputPatternTests
{
    [Theory]
    [InlineData("a\nb", "a\nb\n")]
    [InlineData("a  \nb\n\n", "a\nb   \n\n\n")]
    [InlineData("a", "a\r\n")]
    [InlineData("", "\n")]
    [InlineData("start … end", "start and much more end")]
    [InlineData("a\n…\nz", "a\nb\nc\nz")]
    [InlineData("a\n…\nz", "a\nz")]
    [InlineData("…\nValueError: bad", "Traceback\n  File\nValueError: bad")]
    [InlineData("…\nx\n…\ny", "1\nx\n2\nx\n3\ny")]
    [InlineData("…", "")]
    [InlineData("took <time>", "took 0.31 s")]
    [InlineData("took <time>", "took 312ms")]
    [InlineData("took <time>s", "took 0.31s")]
    [InlineData("took <time>", "took 2 seconds")]
    [InlineData("<number> of <number>", "-1,024 of 3.5e-07")]
    [InlineData("<object at <address>>", "<object at 0x7f3c2a>")]
    [InlineData("thread <id>", "thread 140-a_b")]
    [InlineData("File \"<path>\", line 3", "File \"/work/main.py\", line 3")]
    [InlineData("a.b*c <number>", "a.b*c 7")]
    public void Text_fits_its_pattern(string pattern, string printed) => Assert.Null(OutputPattern.Parse(pattern).Compare(printed));

    [Theory]
    [InlineData("a\nb", "a\nc", 2, "b", "c")]
    [InlineData("a\nb", "a", 2, "b", null)]
    [InlineData("a", "a\nb", 2, null, "b")]
    [InlineData(" a", "a", 1, " a", "a")]
    [InlineData("took <time>", "took long", 1, "took <time>", "took long")]
    [InlineData("axb <number>", "a.b 1", 1, "axb <number>", "a.b 1")]
    [InlineData("a\n…\nz", "a\nb", 3, "z", null)]
    [InlineData("<address>", "0xzz", 1, "<address>", "0xzz")]
    [InlineData("<unknown>", "x", 1, "<unknown>", "x")]
    public void A_difference_is_told_with_its_place(string pattern, string printed, int line, string? expected, string? actual) =>
        Assert.Equal(new OutputMismatch(line, expected, actual), OutputPattern.Parse(pattern).Compare(printed));

    [Fact]
    public void Descriptions_are_sentences_without_control_characters()
    {
        Assert.Equal("printed `2` as line 1, expected `3`", new OutputMismatch(1, "3", "2").Description);
        Assert.Equal("printed nothing, expected `3`", new OutputMismatch(1, "3", null).Description);
        Assert.Equal("printed no line 2, expected an empty line", new OutputMismatch(2, "", null).Description);
        Assert.DoesNotContain('\u001b', new OutputMismatch(1, null, "\u001b[2J").Description);
    }

    [Fact]
    public void A_hostile_pattern_ends() =>
        Assert.NotNull(OutputPattern.Parse(string.Concat(Enumerable.Repeat("a…", 40)) + "b").Compare(new string('a', 60_000)));

    [Fact]
    public void Any_text_without_pattern_fits_itself_and_no_longer_text() =>
        Gen.String[Gen.Char["ab <>.*\n"], 0, 40].Sample(text =>
            OutputPattern.Parse(text).Compare(text) is null && OutputPattern.Parse(text).Compare(text + "\nX") is not null);
}
