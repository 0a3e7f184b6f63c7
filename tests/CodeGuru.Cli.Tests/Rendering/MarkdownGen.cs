using CsCheck;

namespace CodeGuru.Cli.Tests.Rendering;

/// <summary>Generated Markdown: well-formed documents whose words are known, and hostile text that only looks like Markdown.</summary>
internal static class MarkdownGen
{
    private static readonly Gen<string> Word = Gen.OneOf(
        Gen.Char['a', 'z'].Array[1, 12].Select(chars => new string(chars)),
        Gen.OneOf("漢字", "日本語", "한국", "😀", "👩🏽‍💻", "🇩🇪", "1️⃣", "naïve", "e\u0301te\u0301", "שלום", "don't", "x=1"));

    /// <summary>A few words with single spaces.</summary>
    public static readonly Gen<string> Text = Word.Array[1, 14].Select(words => string.Join(' ', words));

    private static readonly Gen<string> Inline = Gen.OneOf(
        Text,
        Text.Select(text => $"*{text}*"),
        Text.Select(text => $"**{text}**"),
        Text.Select(text => $"~~{text}~~"),
        Text.Select(text => $"`{text}`"),
        Text.Select(text => $"[{text}](https://example.org/a)"));

    private static readonly Gen<string> Inlines = Inline.Array[1, 4].Select(parts => string.Join(' ', parts));

    private static readonly Gen<string> Leaf = Gen.OneOf(
        Inlines,
        Gen.Select(Gen.Int[1, 6], Inlines).Select((level, text) => new string('#', level) + " " + text),
        Text.Array[1, 4].Select(lines => $"```python\n{string.Join('\n', lines)}\n```"),
        Text.Array[1, 3].Select(lines => string.Join('\n', lines.Select(line => "    " + line))));

    public static readonly Gen<string> Table =
        Gen.Select(Gen.Int[1, 6], Gen.Int[1, 4], Gen.OneOf("---", ":--", "--:", ":-:")).SelectMany((columns, rows, align) =>
            Inlines.Array[columns].Array[rows + 1].Select(cells =>
            {
                var lines = cells.Select(row => $"| {string.Join(" | ", row)} |").ToList();
                lines.Insert(1, "|" + string.Concat(Enumerable.Repeat(align + "|", columns)));
                return string.Join('\n', lines);
            }));

    /// <summary>A document without tables, whose words appear on the screen in the order in which they are written.</summary>
    public static readonly Gen<string> Prose = Blocks(3).Select(blocks => string.Join("\n\n", blocks));

    public static readonly Gen<string> Document =
        Gen.OneOf(Blocks(3), Table.Array[1, 2]).Array[1, 3].Select(parts => string.Join("\n\n", parts.SelectMany(part => part)));

    private static readonly Gen<string> Scrap = Gen.OneOf(
        Gen.OneOf(
            "\n", "\n\n", "- ", "  - ", "1. ", "10) ", "> ", ">> ", "# ", "###### ", "```", "~~~\n", "    ", "\t", "|", "| a | b |\n|---|:-:|\n", "---\n", "===\n",
            "*", "**", "_", "~~", "`", "``", "[", "]", "](", ")", "![", "[^1]", "[^1]: ", "[a]: b\n", "<div>", "<br>", "<!--", "-->", "<https://", "https://a.b/c", "\\", "&#27;",
            "&#x202E;", "&nbsp;", "- [x] ", "\r\n", "\r", " ", "  \n"),
        Gen.OneOf("\e[31m", "\e]8;;", "\a", "\b", "\0", "\u007F", "\u009B", "\u0085", "\u202E", "\u2066", "\uD83D", "\uDE00", "\u200B", "\u2028", "\uFEFF"),
        Word,
        Gen.Char[(char)0, (char)0xFFFF].Select(c => c.ToString()));

    /// <summary>Scraps of Markdown, control characters and words in any order.</summary>
    public static readonly Gen<string> Hostile = Scrap.Array[0, 60].Select(string.Concat);

    private static Gen<string[]> Blocks(int depth) => depth == 0 ? Leaf.Array[1, 2] : Gen.OneOf(
        Leaf.Array[1, 4],
        Blocks(depth - 1).Select(blocks => new[] { Indented(blocks, "> ", "> ") }),
        Blocks(depth - 1).Array[1, 3].Select(items => new[] { string.Join('\n', items.Select(item => Indented(item, "- ", "  "))) }),
        Blocks(depth - 1).Array[1, 3].Select(items => new[] { string.Join('\n', items.Select((item, i) => Indented(item, $"{i + 1}. ", "   "))) }),
        Blocks(depth - 1).Select(item => new[] { "- [x] task\n\n" + Indented(item, "  ", "  ") }));

    private static string Indented(IEnumerable<string> blocks, string first, string rest) =>
        first + string.Join("\n\n", blocks).Replace("\n", "\n" + rest, StringComparison.Ordinal);
}
