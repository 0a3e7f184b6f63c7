using CodeGuru.Cli.Rendering;
using Spectre.Console;

namespace CodeGuru.Cli.Tests.Rendering;

public sealed class TerminalBackgroundTests
{
    [Theory]
    [InlineData(null, null)]
    [InlineData("", null)]
    [InlineData("15;0", false)]
    [InlineData("7;8", false)]
    [InlineData("0;15", true)]
    [InlineData("0;7", true)]
    [InlineData("0;default;15", true)]
    [InlineData("15;default", null)]
    [InlineData("0;231", null)]
    [InlineData("0;-1", null)]
    public void Background_is_read_from_colorfgbg(string? value, bool? isLight) => Assert.Equal(isLight, TerminalBackground.IsLight(value));

    [Fact]
    public void Theme_that_was_named_is_taken_on_any_terminal()
    {
        Assert.Same(Theme.Dark, TerminalBackground.ThemeFor(ThemeName.Dark, ColorSystem.TrueColor, "0;15", isLight: true));
        Assert.Same(Theme.Light, TerminalBackground.ThemeFor(ThemeName.Light, ColorSystem.TrueColor, "15;0", isLight: false));
        Assert.Same(Theme.None, TerminalBackground.ThemeFor(ThemeName.None, ColorSystem.TrueColor, "15;0", isLight: false));
    }

    [Fact]
    public void Auto_believes_the_terminal_before_the_environment()
    {
        Assert.Same(Theme.Light, TerminalBackground.ThemeFor(ThemeName.Auto, ColorSystem.TrueColor, "15;0", isLight: true));
        Assert.Same(Theme.Dark, TerminalBackground.ThemeFor(ThemeName.Auto, ColorSystem.TrueColor, "0;15", isLight: false));
        Assert.Same(Theme.Light, TerminalBackground.ThemeFor(ThemeName.Auto, ColorSystem.TrueColor, "0;15"));
    }

    [Theory]
    [InlineData(ColorSystem.EightBit, false)]
    [InlineData(ColorSystem.Standard, true)]
    [InlineData(ColorSystem.Legacy, true)]
    [InlineData(ColorSystem.NoColors, true)]
    public void Terminal_with_few_colours_gets_a_theme_of_them(ColorSystem colours, bool isFew)
    {
        Assert.Same(isFew ? Theme.DarkOf16 : Theme.Dark, TerminalBackground.ThemeFor(ThemeName.Dark, colours, null));
        Assert.Same(isFew ? Theme.LightOf16 : Theme.Light, TerminalBackground.ThemeFor(ThemeName.Light, colours, null));
    }

    [Fact]
    public void Auto_is_dark_when_nothing_is_known() => Assert.Same(Theme.Dark, TerminalBackground.ThemeFor(ThemeName.Auto, ColorSystem.TrueColor, null));
}
