using System.Globalization;
using Spectre.Console;

namespace CodeGuru.Cli.Rendering;

/// <summary>Whether the terminal's background is dark or light, from what the terminal tells about itself.</summary>
internal static class TerminalBackground
{
    /// <summary>
    /// The theme that <paramref name="name"/> stands for on a terminal with <paramref name="colours"/>. <c>auto</c> asks, in this order, the
    /// terminal (<paramref name="isLight"/>: its answer to OSC 11, null when it was not asked or kept silent), then <c>COLORFGBG</c>; most
    /// terminals that say nothing are dark.
    /// </summary>
    public static Theme ThemeFor(ThemeName name, ColorSystem colours, string? colorFgBg, bool? isLight = null)
    {
        if (name == ThemeName.None)
            return Theme.None;
        var light = name == ThemeName.Light || (name == ThemeName.Auto && (isLight ?? IsLight(colorFgBg) ?? false));
        return (light, colours >= ColorSystem.EightBit) switch
        {
            (true, true) => Theme.Light,
            (true, false) => Theme.LightOf16,
            (false, true) => Theme.Dark,
            (false, false) => Theme.DarkOf16,
        };
    }

    /// <summary>
    /// The background that <c>COLORFGBG</c> names: <c>foreground;background</c>, or three parts in rxvt with the background last, as numbers of
    /// the 16 colours. Null when it says nothing that is understood (<c>default</c> is a legal value).
    /// </summary>
    internal static bool? IsLight(string? colorFgBg)
    {
        if (colorFgBg is null)
            return null;
        var background = colorFgBg.AsSpan(colorFgBg.LastIndexOf(';') + 1);
        if (!int.TryParse(background, NumberStyles.None, CultureInfo.InvariantCulture, out var colour) || colour > 15)
            return null;
        // 7 and 15 are the whites; 9 to 14 the bright colours; 8 is a dark grey.
        return colour is 7 or >= 9;
    }
}
