using CodeGuru.Core.Code;

namespace CodeGuru.Core.Explanations.Narration;

/// <summary>The decorators of a function or type, as written.</summary>
internal static class Decorated
{
    private const int MostNamed = 3;

    /// <summary>Null where there are none that could be quoted.</summary>
    public static string? Of(CodeFile file, Symbol symbol)
    {
        var phrases = new ExpressionPhrases(file);
        var marks = symbol.Decorators.Where(each => phrases.IsShort(each.Span)).Select(each => Wording.Code("@" + SourceLabel.Of(file, each.Span, each.Span.Length + 1))).ToList();
        return marks.Count == 0 ? null : Wording.Listed(marks, MostNamed);
    }
}
