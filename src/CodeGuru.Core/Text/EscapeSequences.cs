using System.Text.RegularExpressions;

namespace CodeGuru.Core.Text;

/// <summary>Cleans text that was copied from a terminal.</summary>
public static partial class EscapeSequences
{
    /// <summary>The text without escape sequences (ECMA-48: CSI, OSC, DCS, two-character ones) and without control characters but for line ends and tabs.</summary>
    public static string Remove(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.AsSpan().IndexOfAnyInRange('\0', '\u001F') < 0 && !text.AsSpan().ContainsAnyInRange('\u007F', '\u009F') ? text : Sequence().Replace(text, "");
    }

    [GeneratedRegex(
        @"(?:\e\[|\u009B)[0-?]*[ -/]*[@-~]|(?:\e[\]PX^_]|[\u0090\u0098\u009D-\u009F])[^\a\e\u009C]*(?:\a|\e\\|\u009C)?|\e[ -/]*[0-~]?|[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\u009F]",
        RegexOptions.CultureInvariant)]
    private static partial Regex Sequence();
}
