using CodeGuru.Core.Code;
using CodeGuru.Core.Explanations.Narration;

namespace CodeGuru.Core.Explanations.Composing;

/// <summary>Blocks in which the compiler leaves it to the author that memory is used rightly.</summary>
internal static class UncheckedCode
{
    public static string? In(CodeFile file, Symbol symbol)
    {
        if (file.Conventions.Terms.UncheckedWord is not { } word || symbol.Body is not { } body) return null;
        var lines = Enumerable.Range(file.LineOf(body.Span), file.EndLineOf(body.Span) - file.LineOf(body.Span) + 1).Where(line => Opens(file, line, word)).ToList();
        return lines.Count == 0 ? null : $"**Unsafe code**: in the {(lines.Count == 1 ? "block" : "blocks")} marked `{word}` on {Wording.Lines(lines)} the author vouches for what the compiler checks everywhere else.";
    }

    /// <summary>The model has no word for such blocks; a line that begins one says so.</summary>
    private static bool Opens(CodeFile file, int line, string word)
    {
        var text = file.TextOf(new SourceSpan(file.Lines.StartOf(line), file.Lines.EndOf(line)));
        if (text.IndexOf("//", StringComparison.Ordinal) is >= 0 and var comment) text = text[..comment];
        var at = text.IndexOf(word, StringComparison.Ordinal);
        return at >= 0 && (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && text[(at + word.Length)..].TrimStart() is ['{', ..];
    }
}
