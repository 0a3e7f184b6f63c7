using System.Buffers;
using System.Text;

namespace CodeGuru.Cli.Tests.Rendering;

/// <summary>What a terminal does with characters, told independently of the code under test.</summary>
internal static class Terminals
{
    private static readonly SearchValues<char> Parameters = SearchValues.Create("0123456789;");

    /// <summary>Control characters, and those that change the reading order of what follows.</summary>
    public static bool Obeys(char c) => char.IsControl(c) || c is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069';

    /// <summary>The text with the escape sequences that a writer may use taken out: SGR with numbers, and OSC 8 with printable ASCII.</summary>
    public static string WithoutKnownSequences(string text)
    {
        var rest = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            var length = text[i] == '\e' ? SequenceLength(text.AsSpan(i)) : 0;
            if (length == 0)
                rest.Append(text[i]);
            i += Math.Max(0, length - 1);
        }

        return rest.ToString();
    }

    private static int SequenceLength(ReadOnlySpan<char> text)
    {
        if (text.StartsWith("\e["))
        {
            var end = text[2..].IndexOfAnyExcept(Parameters) + 2;
            return end >= 2 && text[end] == 'm' ? end + 1 : 0;
        }

        if (text.StartsWith("\e]8;"))
        {
            var end = text[4..].IndexOfAnyExceptInRange('!', '~') + 4;
            return end >= 4 && text[end..].StartsWith("\e\\") ? end + 2 : 0;
        }

        return 0;
    }
}
