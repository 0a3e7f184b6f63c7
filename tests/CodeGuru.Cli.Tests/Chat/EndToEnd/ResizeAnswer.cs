using System.Text;
using System.Text.RegularExpressions;

namespace CodeGuru.Cli.Tests.Chat.EndToEnd;

/// <summary>An answer of numbered words in which every kind of block occurs, so that a lost or doubled line shows, however it was broken.</summary>
internal static partial class ResizeAnswer
{
    public static string Text(int parts)
    {
        var text = new StringBuilder();
        var number = 0;
        string Word() => $"w{++number:000}";
        string Words(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => Word() + "xxxx"));
        for (var part = 0; part < parts; part++)
        {
            text.Append($"## {Word()} heading\n\n{Words(12)}\n\n");
            text.Append($"- {Words(6)}\n- {Words(2)}\n  - {Words(5)}\n\n");
            text.Append($"{Word()}漢字かな交じり文、とても長い行です。{Word()}漢字かな交じり文、とても長い行です。{Word()}👩‍💻漢字{Word()}\n\n");
            text.Append($"| One | Two |\n|-----|-----|\n| {Word()} | {Word()} |\n| {Word()} | {Word()} |\n\n");
            text.Append("```python\n");
            for (var line = 0; line < 6; line++) text.Append($"{Word()} = '{new string('-', 20 * line)}'  # {Word()}\n");
            text.Append($"```\n\n> {Words(9)}\n\n");
        }

        return text.ToString();
    }

    public static IEnumerable<string> Words(string text) => Numbered().Matches(string.Concat(text.Where(c => !char.IsWhiteSpace(c)))).Select(match => match.Value);

    [GeneratedRegex("w[0-9]{3}")]
    private static partial Regex Numbered();
}
