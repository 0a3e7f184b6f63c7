using System.Text.RegularExpressions;
using CodeGuru.Core.Code;
using CodeGuru.Core.Explanations.Narration;
using CodeGuru.Core.Text;

namespace CodeGuru.Core.Explanations.Composing;

/// <summary>Says what a type stands for whose values are of one of several kinds, as it is written: <c>A | B</c>.</summary>
internal static partial class UnionWords
{
    private const int MostTold = 8;

    /// <summary>Null for a type of another make.</summary>
    public static string? Of(string text)
    {
        var choices = BracketedText.Split(text, '|').Where(choice => choice.Length > 0).ToList();
        if (choices.Count < 2 || choices.Exists(choice => BracketedText.Split(choice, '?').Count > 1 || BracketedText.Split(choice, '&').Count > 1)) return null;
        if (choices.TrueForAll(choice => choice is ['"' or '\'', ..])) return $"a type for one of {Wording.Counted(choices.Count, "text")}: {Named(choices)}";
        if (Mark(choices) is { } mark) return $"a type for objects of {Wording.Counted(choices.Count, "kind")}, told apart by {Wording.Code(mark)}: {Named([.. choices.Select(choice => Marks().Matches(choice).First(match => match.Groups[1].Value == mark).Groups[2].Value)])}";
        return choices.TrueForAll(choice => choice.Length <= SourceLabel.Longest && choice[0] != '{') ? $"a type for values of {Wording.Counted(choices.Count, "kind")}: {Named(choices)}" : $"a type for values of {Wording.Counted(choices.Count, "kind")}";
    }

    private static string Named(IReadOnlyList<string> choices) => choices.Count <= MostTold ? Wording.Listed([.. choices.Select(Wording.Code)], "or") : Wording.Listed([.. choices.Select(Wording.Code)], MostTold - 1);

    /// <summary>The property that has another fixed value in each kind of object; null where there is none.</summary>
    private static string? Mark(List<string> choices)
    {
        if (!choices.TrueForAll(choice => choice[0] == '{')) return null;
        var marks = choices.Select(choice => Marks().Matches(choice).ToDictionary(match => match.Groups[1].Value + match.Index, match => match)).ToList();
        return marks[0].Values.Select(match => match.Groups[1].Value)
            .FirstOrDefault(name => marks.TrueForAll(each => each.Values.Any(match => match.Groups[1].Value == name)) && marks.Select(each => each.Values.First(match => match.Groups[1].Value == name).Groups[2].Value).Distinct().Count() == choices.Count);
    }

    /// <summary>A property whose type is one value.</summary>
    [GeneratedRegex("""\b(\w+)\s*:\s*("[^"]*"|'[^']*'|true|false|\d+)\s*(?=[;,}\n])""")]
    private static partial Regex Marks();
}
