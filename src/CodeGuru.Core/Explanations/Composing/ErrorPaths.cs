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
            var what = (caught.Count == 0 ? "any error" : Wording.Listed(caught, "or")) + (handler.Filter is { } asked ? $" if {phrases.Condition(asked)}" : "");
            told.Add($"line {file.LineOf(handler.Span)} catches {what}{After(file, phrases, handler)}");
        }

        var propagated = CodeWalk.Expressions(symbol.Body).OfType<Expression.Propagate>().Select(each => file.LineOf(each.Span)).ToList();
        if (propagated.Count > 0) told.Add(symbol.Type is { } type && file.Conventions.Terms.Missing(type) is { } missing ? $"where something is missing on {Wording.Lines(propagated)}, {Wording.Code(missing)} is returned at once" : $"a failure on {Wording.Lines(propagated)} is handed to the caller at once");
        if (told.Count > 0) yield return $"**Errors**: {string.Join("; ", told)}.";
    }

    /// <summary>What comes of a caught error; nothing where that does not show at the handler's end.</summary>
    private static string After(CodeFile file, ExpressionPhrases phrases, ExceptionHandler handler)
    {
        if (CodeWalk.Statements(handler.Body).OfType<Statement.Raise>().FirstOrDefault() is { } again)
        {
            var isSame = again.Value is null || (again.Value is Expression.Name same && same.Identifier == handler.Variable);
            var (does, line) = (isSame ? "passes it on" : "raises another error in its turn", file.LineOf(again.Span));
            if (handler.Body.Statements.Contains(again)) return $" and {does} (line {line})";
            var asked = handler.Body.Statements.OfType<Statement.If>().FirstOrDefault(branch => branch.Then.Statements.Contains(again))?.Condition;
            return asked is not null && phrases.IsShort(asked.Span) ? $" and {does} if {phrases.Condition(asked)} (line {line})" : $" and {(isSame ? "passes it on in some cases" : "may raise another error in its turn")} (line {line})";
        }

        return (handler.Body.Statements is [.., var last] ? last : null) switch
        {
            Statement.Return => " and ends the function",
            Statement.Jump { Kind: JumpKind.Continue } => " and goes on with the next round",
            Statement.Jump { Kind: JumpKind.Break } => " and leaves the loop",
            _ => "",
        };
    }
}
