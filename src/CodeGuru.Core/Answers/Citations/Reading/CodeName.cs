using System.Text.RegularExpressions;

namespace CodeGuru.Core.Answers.Citations.Reading;

/// <summary>A name as an explanation writes it, its owners before it: <c>Cache.get()</c>, <c>Cache::get</c>, <c>self.items</c>.</summary>
/// <param name="Parts">Owners and name, without what stands for the object itself.</param>
/// <param name="Rest">What stands behind the name: arguments, type arguments, an index.</param>
internal sealed partial record CodeName(IReadOnlyList<string> Parts, string Rest)
{
    private static readonly HashSet<string> Receivers = ["self", "this", "cls", "super", "base", "Self", "me", "crate", "global", "globalThis", "window"];

    public string Last => Parts[^1];

    /// <summary>Whether it is an element of what is named, or something reached over one.</summary>
    public bool IsIndexed => Rest.TrimStart().StartsWith('[');

    public string Dotted => string.Join('.', Parts);

    /// <summary>What Ruby's and Rust's names end with is left out in prose as often as not, and what a destructor's begins with stays.</summary>
    public static string Plain(string name) => name.TrimEnd('?', '!').TrimStart('#', '$', '@');

    public static string PlainPath(string name) => string.Join('.', name.Split('.').Select(Plain));

    /// <summary>Null where the text is no name but an expression, a phrase, a literal.</summary>
    public static CodeName? Parse(string text)
    {
        var match = Name().Match(text);
        if (!match.Success) return null;
        var parts = match.Groups["part"].Captures.Select(part => Plain(part.Value)).ToList();
        while (parts.Count > 1 && Receivers.Contains(parts[0])) parts.RemoveAt(0);
        // The brackets of `operator()` and `operator[]` are part of its name, which no other spelling has.
        return parts[^1] == "operator" ? null : new CodeName(parts, match.Groups["rest"].Value);
    }

    [GeneratedRegex(
        @"^[&*@#$]*(?:super\(\)\.)?(?<part>~?[\p{L}_][\p{L}\p{Nd}_]*[?!]?)(?:(?:\(\))?(?:\.|::|->|\#|\?\.|!\.|\?->)[#@$&]*(?<part>~?[\p{L}_][\p{L}\p{Nd}_]*[?!]?))*(?<rest>\s?[(\[<{].*[)\]>}])?;?$",
        RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Name();
}
