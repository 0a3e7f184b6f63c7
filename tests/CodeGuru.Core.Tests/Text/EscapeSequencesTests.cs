using CodeGuru.Core.Text;

namespace CodeGuru.Core.Tests.Text;

public sealed class EscapeSequencesTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("two\nlines\tand a tab", "two\nlines\tand a tab")]
    [InlineData("\e[1;31mred\e[0m", "red")]
    [InlineData("\e]0;title\aafter", "after")]
    [InlineData("\e]8;;https://example.org\e\\link\e]8;;\e\\", "link")]
    [InlineData("\ePdevice\e\\control", "control")]
    [InlineData("\u009B31mC1", "C1")]
    [InlineData("\e(Bcharset", "charset")]
    [InlineData("end\e", "end")]
    [InlineData("\e[", "")]
    [InlineData("nul\0bell\a", "nulbell")]
    [InlineData("\e]never ended", "")]
    public void What_steers_a_terminal_is_taken_out(string text, string clean) => Assert.Equal(clean, EscapeSequences.Remove(text));
}
