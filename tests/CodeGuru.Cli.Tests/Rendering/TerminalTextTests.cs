using CodeGuru.Cli.Rendering;
using CsCheck;

namespace CodeGuru.Cli.Tests.Rendering;

public sealed class TerminalTextTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("\e[31mred\e[0m", "␛[31mred␛[0m")]
    [InlineData("bell\a back\b null\0 delete\u007F", "bell␇ back␈ null␀ delete␡")]
    [InlineData("csi\u009B31m next\u0085line", "csi\uFFFD31m next\uFFFDline")]
    [InlineData("over\u202Eride \u2066isolate\u2069", "over\uFFFDride \uFFFDisolate\uFFFD")]
    [InlineData("whole 😀 pair", "whole 😀 pair")]
    [InlineData("lines\nand\ttabs\r\nstay", "lines\nand\ttabs\nstay")]
    [InlineData("return\rover", "return␍over")]
    [InlineData("ends in return\r", "ends in return␍")]
    [InlineData("joiners \u200D and marks \u200F stay", "joiners \u200D and marks \u200F stay")]
    public void Steering_characters_become_visible(string text, string shown) => Assert.Equal(shown, TerminalText.Sanitise(text));

    [Fact]
    public void Half_of_a_surrogate_pair_is_replaced() =>
        Assert.Equal("half \uFFFD and \uFFFD pair", TerminalText.Sanitise("half \uD83D and \uDE00 pair"));

    [Fact]
    public void One_line_stays_one_line() => Assert.Equal("a b c", TerminalText.SanitiseLine("a\nb\tc"));

    [Fact]
    public void Harmless_text_is_not_copied()
    {
        const string text = "nothing to do: é 漢 😀";
        Assert.Same(text, TerminalText.Sanitise(text));
    }

    [Fact]
    public void Nothing_that_a_terminal_obeys_is_left_in_any_text() =>
        Gen.Char[(char)0, (char)0xFFFF].Array[0, 40].Sample(chars =>
        {
            var text = new string(chars);
            return !TerminalText.Sanitise(text).Any(c => Terminals.Obeys(c) && c is not ('\n' or '\t'))
                && !TerminalText.SanitiseLine(text).Any(Terminals.Obeys);
        });
}
