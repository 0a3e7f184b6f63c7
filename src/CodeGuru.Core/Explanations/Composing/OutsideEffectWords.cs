using CodeGuru.Core.Analysis.Calls;
using CodeGuru.Core.Code;
using CodeGuru.Core.Explanations.Narration;
using CodeGuru.Core.Explanations.Panels;
using CodeGuru.Core.Explanations.Patterns;

namespace CodeGuru.Core.Explanations.Composing;

/// <summary>Tells what a function does to the world outside of the program, or takes from it, by the library functions that it calls.</summary>
internal sealed class OutsideEffectWords(ExplainedCode code, ExplainedFile file, Symbol symbol, ExpressionPhrases phrases)
{
    private readonly LanguageTerms terms = file.Code.Conventions.Terms;
    private IReadOnlyList<(OutsideEffect Effect, int Line, Expression? Source)>? found;

    private IReadOnlyList<(OutsideEffect Effect, int Line, Expression? Source)> Found => found ??= terms.Effects.Count == 0 || symbol.Body is null ? [] :
        [.. CalledAtOnce.In(symbol).Prepend(symbol).SelectMany(each => Called(each).Concat(Written(each))).Distinct().OrderBy(each => each.Line)];

    /// <summary>Whether a call is told by what it does.</summary>
    public bool Tells(Expression.Call call) => Found.Any(each => ReferenceEquals(each.Source, call));

    /// <summary>A clause for each kind of effect: <c>prints `total` (line 3)</c>.</summary>
    /// <param name="isPlaced">Whether lines are named.</param>
    public IReadOnlyList<string> Clauses(bool isPlaced) =>
        [.. Found.GroupBy(each => each.Effect).Select(group => Clause([.. group]) + (isPlaced ? $" ({Wording.Lines(group.Select(each => each.Line))})" : ""))];

    private string Clause(IReadOnlyList<(OutsideEffect Effect, int Line, Expression? Source)> places) => places[0].Effect switch
    {
        OutsideEffect.Prints => places is [{ Source: { } only }] && Printed(only) is { } printed && phrases.IsShort(printed.Span) ? $"prints {phrases.Value(printed)}" : "prints",
        OutsideEffect.AsksUser => "reads what the user types",
        OutsideEffect.ReadsStandardInput => "reads standard input",
        OutsideEffect.ReadsFile => "reads from the disk",
        OutsideEffect.WritesFile => "writes to the disk",
        OutsideEffect.OpensFile => places.Count == 1 ? "opens a file" : "opens files",
        OutsideEffect.DeletesFile => "deletes from the disk",
        OutsideEffect.UsesNetwork => "uses the network",
        OutsideEffect.Pauses => "pauses",
        OutsideEffect.UsesChance => "depends on chance",
        OutsideEffect.ReadsClock => "reads the clock",
        OutsideEffect.RunsProgram => "runs another program",
        var other => throw new InvalidOperationException(other.ToString()),
    };

    /// <summary>The only thing that is printed; null where there are several, or none, or a text with places that are filled in.</summary>
    private static Expression? Printed(Expression source) => source switch
    {
        // A macro prints what it makes of its text.
        Expression.Call { Callee: Expression.Name { Identifier: [.., '!'] } } => null,
        Expression.Call { Arguments: [{ Name: null, Value: Expression.Literal { Kind: LiteralKind.String } text }] } => text.Value.AsSpan().ContainsAny('{', '%') ? null : text,
        Expression.Call { Arguments: [{ Name: null, Value: not Expression.Spread and var only }] } => only,
        Expression.Group { Expressions: [var only] } => only,
        _ => null,
    };

    private IEnumerable<(OutsideEffect Effect, int Line, Expression? Source)> Called(Symbol function)
    {
        var (from, to) = (file.Code.LineOf(symbol.Span), file.Code.EndLineOf(symbol.Span));
        var calls = CodeWalk.Expressions(function.Body).OfType<Expression.Call>().ToList();
        foreach (var edge in code.CallsFrom(function.QualifiedName).Where(edge => PanelFacts.IsFrom(edge, file, from, to) && edge.Resolution is not (CallResolution.Exact or CallResolution.Inferred)))
        {
            if (!terms.Effects.TryGetValue(Bare(edge.Callee), out var effect)) continue;
            var last = edge.Callee[(edge.Callee.LastIndexOf('.') + 1)..].TrimEnd('!');
            var here = calls.Where(call => file.Code.LineOf(call.Span) == edge.Line && ExpressionPhrases.NameOf(call.Callee)?.TrimEnd('!') == last).ToList();
            if (here.Count == 0) yield return (effect, edge.Line, null);
            foreach (var call in here) yield return (effect, edge.Line, call);
        }
    }

    /// <summary>What is printed and read by words and signs, without a call.</summary>
    private IEnumerable<(OutsideEffect Effect, int Line, Expression? Source)> Written(Symbol function)
    {
        if (terms.PrintWord is { } word)
        {
            foreach (var statement in CodeWalk.Statements(function.Body).OfType<Statement.Evaluate>().Where(statement => file.Code.TextOf(statement.Span).StartsWith(word, StringComparison.Ordinal)))
                yield return (OutsideEffect.Prints, file.Code.LineOf(statement.Span), statement.Expression);
        }

        foreach (var stream in terms.StreamEffects.Count > 0 ? CodeWalk.Expressions(function.Body).Where(each => each is Expression.Name or Expression.Member) : [])
        {
            if (terms.StreamEffects.TryGetValue(file.Code.TextOf(stream.Span).ToString(), out var effect)) yield return (effect, file.Code.LineOf(stream.Span), null);
        }
    }

    private string Bare(string callee)
    {
        foreach (var prefix in (string[])[file.Code.Conventions.BuiltInPrefix, MemberFlow.BuiltIn])
        {
            if (callee.StartsWith(prefix, StringComparison.Ordinal)) return callee[prefix.Length..];
        }

        return callee;
    }
}
