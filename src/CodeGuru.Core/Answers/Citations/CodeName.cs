using System.Text.RegularExpressions;

namespace CodeGuru.Core.Answers.Citations;

/// <summary>A name as an explanation writes it, its owners before it: <c>Cache.get()</c>, <c>Cache::get</c>, <c>self.items</c>.</summary>
/// <param name="Parts">Owners and name, without what stands for the object itself.</param>
/// <param name="Rest">What stands behind the name: arguments, type arguments, an index.</param>
internal sealed partial record CodeName(IReadOnlyList<string> Parts, string Rest)
{
    private static readonly HashSet<string> Receivers = ["self", "this", "cls", "super", "base", "Self", "me", "crate", "global", "globalThis", "window"];

    public string Last => Parts[^1];

    public string Dotted => string.Join('.', Parts);

    /// <summary>Null where the text is no name but an expression, a phrase, a literal.</summary>
    public static CodeName? Parse(string text)
    {
        var match = Name().Match(text);
        if (!match.Success) return null;
        var parts = match.Groups["part"].Captures.Select(part => part.Value.TrimEnd('?', '!')).ToList();
        while (parts.Count > 1 && Receivers.Contains(parts[0])) parts.RemoveAt(0);
        return new CodeName(parts, match.Groups["rest"].Value);
    }

    [GeneratedRegex(
        @"^[&*@#$~]*(?:super\(\)\.)?(?<part>[\p{L}_][\p{L}\p{Nd}_]*[?!]?)(?:(?:\(\))?(?:\.|::|->|\#|\?\.|!\.|\?->)[~#@$&]*(?<part>[\p{L}_][\p{L}\p{Nd}_]*[?!]?))*(?<rest>\s?[(\[<{].*[)\]>}])?;?$",
        RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Name();
}
