using CodeGuru.Core.Code;
using CodeGuru.Core.Explanations.Narration;
using CodeGuru.Core.Explanations.Patterns;

namespace CodeGuru.Core.Explanations.Remarks;

/// <summary>Only those errors are caught that something can be done about.</summary>
internal static class NarrowHandlers
{
    private static readonly HashSet<string> Broad = ["Exception", "BaseException", "Throwable", "StandardError", "Error", "RuntimeException", "SystemException", "exception", "RuntimeError", "ScriptError"];

    public static Remark? In(PatternSubject subject)
    {
        var handlers = subject.Statements.OfType<Statement.Try>().SelectMany(attempt => attempt.Handlers).ToList();
        if (handlers.Count == 0 || handlers.Exists(handler => handler.CatchesAll || handler.Types.Count == 0 || handler.Types.Any(type => Broad.Contains(Last(subject, type))))) return null;
        var caught = handlers.SelectMany(handler => handler.Types).Select(subject.Quoted).Distinct().ToList();
        return new Remark("narrow handlers", false, $"{Wording.Lines(handlers.Select(handler => subject.File.LineOf(handler.Span)))} catch{(handlers.Count == 1 ? "es" : "")} {Wording.Listed(caught, 4)}{(caught.Count > 1 ? "," : "")} and nothing else, so that an error that nobody thought of is not hidden", subject.File.LineOf(handlers[0].Span));
    }

    private static string Last(PatternSubject subject, Expression type)
    {
        var text = subject.File.TextOf(type.Span).Trim().TrimEnd("&* ").ToString();
        return text[(text.LastIndexOfAny(['.', ':', '\\', ' ']) + 1)..];
    }
}
