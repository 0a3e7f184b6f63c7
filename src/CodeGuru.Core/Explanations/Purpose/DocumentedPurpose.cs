using System.Text.RegularExpressions;
using CodeGuru.Core.Code;

namespace CodeGuru.Core.Explanations.Purpose;

/// <summary>What the author says that a symbol is for: the first sentence of its documentation, without its marks.</summary>
internal static partial class DocumentedPurpose
{
    public static string? Of(Symbol symbol)
    {
        if (symbol.Documentation?.Trim() is not { Length: > 0 } text) return null;
        var lines = text.ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim()).SkipWhile(line => line.Trim('#').Length == 0 || IsSignature(symbol, line)).TakeWhile((line, at) => line.Length > 0 && line[0] is not ('@' or ':' or '#') && (at == 0 || !line.StartsWith("* ", StringComparison.Ordinal) && !line.StartsWith("- ", StringComparison.Ordinal)));
        var paragraph = Tags().Replace(InlineTags().Replace(References().Replace(Inherited().Replace(string.Join(' ', lines), ""), "`$1`"), "`$1`"), "").Trim();
        paragraph = Links().Replace(paragraph, "$1");
        var end = SentenceEnd().Match(paragraph);
        var sentence = (end.Success ? paragraph[..(end.Index + 1)] : paragraph).TrimEnd(':', ' ');
        sentence = WithoutName(symbol, sentence);
        return sentence.Length is 0 or > 300 ? null : sentence[^1] is '.' or '!' or '?' ? sentence : sentence + ".";
    }

    /// <summary>Whether a line only repeats how a function is called: <c>split(text) -> [string]</c>.</summary>
    private static bool IsSignature(Symbol symbol, string line) =>
        symbol.IsCallable && line.StartsWith(symbol.Name, StringComparison.Ordinal) && Signatures().IsMatch(line[symbol.Name.Length..]);

    /// <summary>Some begin with the name of what they document, which stands before the sentence anyway.</summary>
    private static string WithoutName(Symbol symbol, string sentence)
    {
        var lead = symbol.Kind == SymbolKind.Module ? Packages().Match(sentence) is { Success: true } match ? match.Value : "" : $"{symbol.Name} ";
        if (lead.Length < 2 || !sentence.StartsWith(lead, StringComparison.Ordinal) || sentence.Length < lead.Length + 2 || !char.IsLower(sentence[lead.Length]) || (symbol.Kind != SymbolKind.Module && Linking().IsMatch(sentence[lead.Length..]))) return sentence;
        var rest = Being().Replace(sentence[lead.Length..], "", 1);
        return char.ToUpperInvariant(rest[0]) + rest[1..];
    }

    [GeneratedRegex(@"^(?:Package|Command) \w+ (?=\p{Ll}+s\s)")]
    private static partial Regex Packages();

    /// <summary>Words that go on with what the name means, as in "Money in cents", and do not say something of it.</summary>
    [GeneratedRegex(@"^(?:and|as|at|by|for|from|in|of|on|or|that|to|with|without)\s")]
    private static partial Regex Linking();

    [GeneratedRegex(@"^\((?:[^()]|\([^()]*\))*\)(?:\s*->.*)?\.?$")]
    private static partial Regex Signatures();

    [GeneratedRegex(@"^is (?=(?:an?|the|any\w*|what|one|how)\s)")]
    private static partial Regex Being();

    [GeneratedRegex("""<(?:see|paramref|typeparamref|seealso)\s+\w+="(?:\w:)?([^"]*)"\s*/>""")]
    private static partial Regex References();

    /// <summary>Only points to the documentation of what is implemented.</summary>
    [GeneratedRegex(@"\{@inheritdoc\}", RegexOptions.IgnoreCase)]
    private static partial Regex Inherited();

    [GeneratedRegex(@"\{@\w+\s+([^}]*)\}")]
    private static partial Regex InlineTags();

    [GeneratedRegex(@"\[(`[^`]+`)\](?:\([^)]*\))?")]
    private static partial Regex Links();

    [GeneratedRegex("</?[a-z][^>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex(@"[.!?](?=\s+[\p{Lu}`])")]
    private static partial Regex SentenceEnd();
}
