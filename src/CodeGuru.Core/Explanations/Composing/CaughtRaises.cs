using CodeGuru.Core.Code;

namespace CodeGuru.Core.Explanations.Composing;

/// <summary>Errors that a function raises and catches itself, so that whoever calls it never sees them.</summary>
internal static class CaughtRaises
{
    /// <summary>Types that every error is one of that code raises on purpose.</summary>
    private static readonly HashSet<string> Roots = ["exception", "Exception", "BaseException", "Throwable"];

    /// <summary>The lines that raise them, 1-based.</summary>
    public static IReadOnlySet<int> Lines(CodeFile file, Symbol symbol) =>
        CodeWalk.Statements(symbol.Body).OfType<Statement.Try>().SelectMany(attempt => CodeWalk.Statements(attempt.Body).OfType<Statement.Raise>().Where(raise => attempt.Handlers.Any(handler => Takes(file, handler, raise))))
            .Select(raise => file.LineOf(raise.Span)).ToHashSet();

    /// <summary>Whether a handler takes an error for certain, and raises none itself.</summary>
    private static bool Takes(CodeFile file, ExceptionHandler handler, Statement.Raise raise)
    {
        if (handler.Filter is not null || raise.Value is not Expression.Call made || CodeWalk.Statements(handler.Body).Any(statement => statement is Statement.Raise)) return false;
        var name = Last(file.TextOf(made.Callee.Span));
        return handler.Types.Count == 0 ? handler.CatchesAll : handler.Types.Any(type => Last(file.TextOf(type.Span)) is var caught && (caught == name || Roots.Contains(caught)));
    }

    private static string Last(ReadOnlySpan<char> type)
    {
        var text = type.Trim().TrimEnd("&* ");
        return text[(text.LastIndexOfAny(['.', ':', '\\', ' ']) + 1)..].ToString();
    }
}
