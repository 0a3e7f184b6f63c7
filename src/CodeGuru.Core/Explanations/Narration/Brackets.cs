using CodeGuru.Core.Code;

namespace CodeGuru.Core.Explanations.Narration;

/// <summary>Grammars leave out brackets around an expression, and so one of a pair where the expression only begins or ends with them.</summary>
internal static class Brackets
{
    /// <summary>With the brackets right before and behind it that its own ones belong to.</summary>
    public static SourceSpan Balanced(string text, SourceSpan span)
    {
        var (open, missing) = (0, 0);
        char? quote = null;
        for (var at = span.Start; at < span.End; at++)
        {
            var c = text[at];
            if (quote is { } mark)
            {
                if (c == '\\') at++;
                else if (c == mark) quote = null;
            }
            else if (c is '"' or '\'' or '`') quote = c;
            else if (c == '(') open++;
            else if (c == ')' && --open < 0) (open, missing) = (0, missing + 1);
        }

        if (quote is not null) return span;
        var (start, end) = (span.Start, span.End);
        for (; missing > 0 && start > 0 && text[start - 1] == '('; missing--) start--;
        for (; open > 0 && end < text.Length && text[end] == ')'; open--) end++;
        return new SourceSpan(start, end);
    }
}
