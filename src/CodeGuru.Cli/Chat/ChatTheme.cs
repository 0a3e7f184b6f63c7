using System.Globalization;
using CodeGuru.Cli.Rendering;
using Spectre.Console;

namespace CodeGuru.Cli.Chat;

/// <summary>The theme that fits the terminal's background, which is asked for its colour (OSC 11). An answer that comes late is left unheard.</summary>
internal sealed class ChatTheme(ThemeName choice, ColorSystem colours, string? colorFgBg, TimeProvider time)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly long asked = time.GetTimestamp();
    private bool? isLight;

    public Theme Current => TerminalBackground.ThemeFor(choice, colours, colorFgBg, isLight);

    /// <summary>Takes a reply of the terminal: <c>]11;rgb:ffff/ffff/ffff</c>.</summary>
    public void Take(string reply)
    {
        if (time.GetElapsedTime(asked) > Patience || !reply.StartsWith("]11;", StringComparison.Ordinal)) return;
        isLight = IsLight(reply[4..]) ?? isLight;
    }

    /// <summary>Whether a colour, as XParseColor has it, is light; null where it is no colour.</summary>
    internal static bool? IsLight(string colour)
    {
        var start = colour.IndexOf(':', StringComparison.Ordinal) + 1;
        var parts = colour[start..].Split('/');
        if (start == 0 || parts.Length < 3) return null;
        Span<double> channels = stackalloc double[3];
        for (var i = 0; i < 3; i++)
        {
            if (!int.TryParse(parts[i], NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var value)) return null;
            channels[i] = value / (Math.Pow(16, parts[i].Length) - 1);
        }

        // Rec. 709 weights: the eye sees green best.
        return (0.2126 * channels[0]) + (0.7152 * channels[1]) + (0.0722 * channels[2]) > 0.5;
    }
}
