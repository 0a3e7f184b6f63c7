using CodeGuru.Core.Markdown;

namespace CodeGuru.Core.Explanations.Narration;

/// <summary>The small change of English sentences about code.</summary>
internal static class Wording
{
    /// <summary>Code within a sentence, whatever marks it holds itself.</summary>
    public static string Code(string text) => CodeSpan.Of(text);

    public static string Listed(IReadOnlyList<string> parts, string last = "and") => parts.Count switch
    {
        0 => "",
        1 => parts[0],
        2 => $"{parts[0]} {last} {parts[1]}",
        _ => $"{string.Join(", ", parts.Take(parts.Count - 1))}, {last} {parts[^1]}",
    };

    /// <summary>No more names than a sentence carries; how many are left out is said.</summary>
    public static string Listed(IReadOnlyList<string> parts, int most) =>
        parts.Count <= most + 1 ? Listed(parts) : $"{string.Join(", ", parts.Take(most))}, and {parts.Count - most} more";

    public static string Counted(int number, string one, string? many = null) => $"{Number(number)} {(number == 1 ? one : many ?? one + "s")}";

    /// <summary>What there is of some kinds of things, each with how many; what there is none of is left out.</summary>
    public static IReadOnlyList<string> Counts(params (int Number, string One, string Many)[] counts) => [.. counts.Where(each => each.Number > 0).Select(each => Counted(each.Number, each.One, each.Many))];

    public static string Many(string one) => one.EndsWith('y') ? one[..^1] + "ies" : one + "s";

    public static string Article(string noun) => noun[0] is 'a' or 'e' or 'i' or 'o' ? $"an {noun}" : $"a {noun}";

    /// <summary>Code with the article that its first letter asks for when it is read aloud.</summary>
    public static string ArticleBefore(string code) => char.ToLowerInvariant(code.TrimStart('`')[0]) is 'a' or 'e' or 'i' or 'o' ? $"an {code}" : $"a {code}";

    public static string Lines(int from, int to) => from == to ? $"line {from}" : $"lines {Math.Min(from, to)}–{Math.Max(from, to)}";

    public static string Lines(IEnumerable<int> lines)
    {
        var distinct = lines.Distinct().Order().ToList();
        var runs = new List<(int From, int To)>();
        foreach (var line in distinct)
        {
            if (runs.Count > 0 && runs[^1].To == line - 1) runs[^1] = (runs[^1].From, line);
            else runs.Add((line, line));
        }

        return $"{(distinct.Count == 1 ? "line" : "lines")} {Listed([.. runs.Select(run => run.From == run.To ? $"{run.From}" : $"{run.From}–{run.To}")], 6)}";
    }

    /// <summary>With a capital and an end.</summary>
    public static string Sentence(string text) => text.Length == 0 ? text : Capital(text) + (text[^1] is '.' or ':' or '!' or '?' ? "" : ".");

    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private static string Number(int number) => number switch
    {
        0 => "no",
        1 => "one",
        2 => "two",
        3 => "three",
        4 => "four",
        5 => "five",
        6 => "six",
        7 => "seven",
        8 => "eight",
        9 => "nine",
        10 => "ten",
        _ => $"{number}",
    };
}
