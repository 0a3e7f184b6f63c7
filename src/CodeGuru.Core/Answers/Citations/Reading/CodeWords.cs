using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace CodeGuru.Core.Answers.Citations.Reading;

/// <summary>Words that stand in code, and words that stand in code marks without naming anything of the code at hand.</summary>
internal static partial class CodeWords
{
    private static readonly Lazy<FrozenSet<string>> Common = new(() =>
        Text("CommonWords").Split('\n').Where(line => !line.StartsWith("# ", StringComparison.Ordinal))
            .SelectMany(line => line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToFrozenSet(StringComparer.Ordinal));

    /// <summary>A keyword, a literal, a type or a term that some language or every programmer has.</summary>
    public static bool IsCommon(string word) => Common.Value.Contains(word);

    /// <summary>A keyword or literal that sentences use like any other word, whether it is set as code or not.</summary>
    public static bool IsPlain(string word) => word is "async fn" or "async def" or "async function" or "async Task" or "async" or "await" or "None" or "null" or "nil" or "NULL" or "nullptr" or "undefined" or "True" or "true" or "False" or "false" or "void";

    /// <summary>The identifiers of a text, its comments and strings included.</summary>
    public static IEnumerable<string> In(string text) => Word().Matches(text).Select(match => match.Value);

    public static bool Has(ReadOnlySpan<char> text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0;)
        {
            var end = at + word.Length;
            if ((at == 0 || !IsPart(text[at - 1])) && (end == text.Length || !IsPart(text[end]))) return true;
            var next = text[end..].IndexOf(word, StringComparison.Ordinal);
            at = next < 0 ? -1 : end + next;
        }

        return false;
    }

    /// <summary>Whether the word stands behind what reads a member of an object, or marks it as one.</summary>
    /// <param name="fields">Names before it of which it is another object's member.</param>
    public static bool HasMember(string text, string word, IReadOnlySet<string> fields)
    {
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            if (at > 0 && text[at - 1] is '.' or '>' or ':' or '#' or '@' or '$' && (at + word.Length == text.Length || !IsPart(text[at + word.Length])) && !fields.Contains(WordBefore(text, at))) return true;
        }

        return false;
    }

    /// <summary>The word before the sign that stands before an index; empty where no word does.</summary>
    private static string WordBefore(string text, int index)
    {
        var end = index - 1;
        while (end > 0 && text[end - 1] is '.' or '>' or ':' or '-' or '?') end--;
        var start = end;
        while (start > 0 && IsPart(text[start - 1])) start--;
        return text[start..end];
    }

    private static string Text(string name)
    {
        using var stream = typeof(CodeWords).Assembly.GetManifestResourceStream($"citations/{name}.txt") ?? throw new InvalidOperationException($"{name} is not embedded");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static bool IsPart(char letter) => char.IsLetterOrDigit(letter) || letter == '_';

    [GeneratedRegex(@"[\p{L}_][\p{L}\p{Nd}_]*", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
