using CodeGuru.Cli.Rendering;
using CodeGuru.Core.Syntax;
using Spectre.Console;

namespace CodeGuru.Cli.Tests.Rendering;

public sealed class ThemeTests
{
    // Of the 16 colours, whatever the terminal makes of them: not to be read on a dark background (black, dark blue, dark grey) ...
    private static readonly int[] UnreadableOnDark = [30, 34, 90];

    // ... or on a light one (green, yellow, cyan, white; bright colours).
    private static readonly int[] UnreadableOnLight = [32, 33, 36, 37, 91, 92, 93, 94, 95, 96, 97];

    [Fact]
    public void Dark_theme_is_readable_on_dark_backgrounds()
    {
        Assert.All(Read(Theme.Dark), style => Assert.True(Contrast(style.Foreground, Color.Black) >= 4.5, style.ToMarkup()));
        Assert.All(Read(Theme.Dark), style => Assert.True(Contrast(style.Foreground, new Color(0x28, 0x2C, 0x34)) >= 4.5, style.ToMarkup()));
        Assert.All(Seen(Theme.Dark), style => Assert.True(Contrast(style.Foreground, Color.Black) >= 3, style.ToMarkup()));
    }

    [Fact]
    public void Light_theme_is_readable_on_light_backgrounds()
    {
        Assert.All(Read(Theme.Light), style => Assert.True(Contrast(style.Foreground, Color.White) >= 4.5, style.ToMarkup()));
        Assert.All(Read(Theme.Light), style => Assert.True(Contrast(style.Foreground, new Color(0xFD, 0xF6, 0xE3)) >= 4.5, style.ToMarkup()));
        Assert.All(Seen(Theme.Light), style => Assert.True(Contrast(style.Foreground, Color.White) >= 3, style.ToMarkup()));
    }

    [Fact]
    public void Themes_of_16_colours_are_readable()
    {
        Assert.All(Read(Theme.DarkOf16), style => Assert.DoesNotContain(StandardColour(style), UnreadableOnDark));
        Assert.All(Read(Theme.LightOf16), style => Assert.DoesNotContain(StandardColour(style), UnreadableOnLight));
    }

    [Fact]
    public void Heading_levels_differ()
    {
        foreach (var theme in new[] { Theme.Dark, Theme.Light })
            Assert.Equal(6, Enumerable.Range(1, 6).Select(theme.Heading).Distinct().Count());
    }

    [Fact]
    public void No_theme_means_no_style()
    {
        Assert.All(Read(Theme.None).Concat(Seen(Theme.None)), style => Assert.Equal(Style.Plain, style));
        Assert.All([Theme.None.Strong, Theme.None.Emphasis, Theme.None.Strike], style => Assert.Equal(Style.Plain, style));
    }

    private static IEnumerable<Style> Read(Theme theme) =>
        Enumerable.Range(1, 6).Select(theme.Heading)
            .Concat(Enum.GetValues<HighlightKind>().Select(theme.Code))
            .Concat([theme.Marker, theme.Muted, theme.InlineCode, theme.PlainCode, theme.Link, theme.Done])
            .Where(style => theme.IsPlain || style.Foreground != Color.Default);

    private static IEnumerable<Style> Seen(Theme theme) => [theme.Border];

    private static int StandardColour(Style style)
    {
        var output = new StringWriter();
        new AnsiWriter(output, new AnsiCapabilities { Ansi = true, ColorSystem = ColorSystem.Standard }).Foreground(style.Foreground);
        return int.Parse(output.ToString().AsSpan(2).TrimEnd('m'));
    }

    // WCAG 2.2, "contrast ratio" and "relative luminance".
    private static double Contrast(Color a, Color b)
    {
        var (la, lb) = (Luminance(a), Luminance(b));
        return (Math.Max(la, lb) + 0.05) / (Math.Min(la, lb) + 0.05);

        static double Luminance(Color colour) => (0.2126 * Linear(colour.R)) + (0.7152 * Linear(colour.G)) + (0.0722 * Linear(colour.B));
        static double Linear(byte channel) => channel / 255.0 is var c && c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4);
    }
}
