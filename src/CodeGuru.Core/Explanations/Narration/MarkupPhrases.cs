using CodeGuru.Core.Code;

namespace CodeGuru.Core.Explanations.Narration;

/// <summary>Says what markup is that is written within code: its outermost element, and those in it.</summary>
internal static class MarkupPhrases
{
    private const int MostElements = 5;

    public static bool IsMarkup(CodeFile file, Expression expression) => expression is Expression.Group or Expression.Call { IsConstruction: false } && Tag(file, expression) is not null && file.TextOf(expression.Span) is [.., '>'];

    public static string Value(CodeFile file, Expression markup)
    {
        var tag = Tag(file, markup)!;
        var inner = Within(markup).Where(each => IsMarkup(file, each) && each.Span != markup.Span).Select(each => Tag(file, each)!).Where(each => each.Length > 0).Distinct().Select(each => Wording.Code($"<{each}>")).ToList();
        var holds = inner.Count == 0 ? "" : $" that holds {Wording.Listed(inner, MostElements)}";
        return tag.Length == 0 ? $"a group of elements{holds}" : $"{(tag[0] is 'a' or 'e' or 'i' or 'o' or 'A' or 'E' or 'I' or 'O' ? "an" : "a")} {Wording.Code($"<{tag}>")} element{holds}";
    }

    /// <summary>The name behind the first angle bracket; empty for a group without a name, null for what is no element.</summary>
    private static string? Tag(CodeFile file, Expression expression)
    {
        var text = file.TextOf(expression.Span);
        if (text is not ['<', ..]) return null;
        if (text is ['<', '>', ..]) return "";
        var end = 1;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '.' or '-' or '_' or ':')) end++;
        return end > 1 && end < text.Length && (char.IsWhiteSpace(text[end]) || text[end] is '>' or '/') ? text[1..end].ToString() : null;
    }

    /// <summary>Everything within, what functions give back that are handed over in it included.</summary>
    private static IEnumerable<Expression> Within(Expression root) =>
        CodeWalk.Expressions(root).SelectMany(each => each is Expression.Lambda { Symbol.Body: { } body } ? CodeWalk.Expressions(body).SelectMany(Within) : [each]);
}
