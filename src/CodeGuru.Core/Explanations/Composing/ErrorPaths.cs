using CodeGuru.Core.Code;
using CodeGuru.Core.Explanations.Narration;

namespace CodeGuru.Core.Explanations.Composing;

internal static class ErrorPaths
{
    public static IEnumerable<string> Of(CodeFile file, Symbol symbol, FunctionTraits traits)
    {
        var statements = CodeWalk.Statements(symbol.Body).ToList();
        var told = new List<string>();
        if (traits.RaisedNames("on ") is { Count: > 0 } raises) told.Add($"it {traits.RaiseWord} {Wording.Listed(raises, 6)}");
        var phrases = new ExpressionPhrases(file);
        foreach (var handler in statements.OfType<Statement.Try>().SelectMany(attempt => attempt.Handlers).Take(6))
        {
            var caught = handler.Types.Where(type => phrases.IsShort(type.Span)).Select(type => phrases.Text(type.Span)).ToList();
            var again = CodeWalk.Statements(handler.Body).OfType<Statement.Raise>().FirstOrDefault();
            var what = (caught.Count == 0 ? "any error" : Wording.Listed(caught, "or")) + (handler.Filter is { } asked ? $" if {phrases.Condition(asked)}" : "");
            told.Add($"line {file.LineOf(handler.Span)} catches {what}{(again is null ? "" : again.Value is null || (again.Value is Expression.Name same && same.Identifier == handler.Variable) ? $" and passes it on (line {file.LineOf(again.Span)})" : $" and may raise another error in its turn (line {file.LineOf(again.Span)})")}");
        }

        var propagated = CodeWalk.Expressions(symbol.Body).OfType<Expression.Propagate>().Select(each => file.LineOf(each.Span)).ToList();
        if (propagated.Count > 0) told.Add($"a failure on {Wording.Lines(propagated)} is handed to the caller at once");
        if (told.Count > 0) yield return $"**Errors**: {string.Join("; ", told)}.";
    }
}
