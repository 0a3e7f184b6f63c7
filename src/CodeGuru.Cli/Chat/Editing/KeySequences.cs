using System.Globalization;
using System.Text;

namespace CodeGuru.Cli.Chat.Editing;

/// <summary>What the control sequences of keys mean.</summary>
internal static class KeySequences
{
    /// <param name="parameters">What stands between <c>CSI</c> and the last byte.</param>
    /// <param name="final">The last byte.</param>
    public static Key Of(string parameters, char final)
    {
        if (parameters.StartsWith('?')) return new Key(KeyCode.Reply, $"[{parameters}{final}");
        var numbers = parameters.Split(';').Select(Number).ToArray();
        var modifiers = numbers.Length > 1 ? Modifiers(numbers[1]) : KeyModifiers.None;
        return final switch
        {
            '~' when numbers is [27, _, var code] => OfCodePoint(code, modifiers),
            '~' => new Key(OfNumber(numbers[0]), "", modifiers),
            'u' => OfCodePoint(numbers[0], modifiers),
            'Z' => new Key(KeyCode.Tab, "", KeyModifiers.Shift),
            'R' when numbers.Length == 2 => new Key(KeyCode.Reply, $"[{parameters}R"),
            _ => OfFinal(final, modifiers),
        };
    }

    public static Key OfFinal(char final, KeyModifiers modifiers) => new(
        final switch
        {
            'A' => KeyCode.Up,
            'B' => KeyCode.Down,
            'C' => KeyCode.Right,
            'D' => KeyCode.Left,
            'F' => KeyCode.End,
            'H' => KeyCode.Home,
            'M' => KeyCode.Enter,
            _ => KeyCode.Unknown,
        },
        "", modifiers);

    private static KeyCode OfNumber(int number) => number switch
    {
        1 or 7 => KeyCode.Home,
        3 => KeyCode.Delete,
        4 or 8 => KeyCode.End,
        5 => KeyCode.PageUp,
        6 => KeyCode.PageDown,
        _ => KeyCode.Unknown,
    };

    /// <summary>A key told by its code point, as the kitty protocol and xterm's modifyOtherKeys do.</summary>
    private static Key OfCodePoint(int code, KeyModifiers modifiers) => code switch
    {
        13 => new Key(KeyCode.Enter, "", modifiers),
        9 => new Key(KeyCode.Tab, "", modifiers),
        27 => new Key(KeyCode.Escape, "", modifiers),
        127 or 8 => new Key(KeyCode.Backspace, "", modifiers),
        >= 0x20 when Rune.IsValid(code) => new Key(KeyCode.Character, new Rune(code).ToString(), modifiers & ~KeyModifiers.Shift),
        _ => new Key(KeyCode.Unknown),
    };

    private static KeyModifiers Modifiers(int number) => (KeyModifiers)(Math.Max(0, number - 1) & 7);

    /// <summary>The kitty protocol puts more behind a colon, which does not matter here.</summary>
    private static int Number(string text) =>
        int.TryParse(text.Split(':')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
