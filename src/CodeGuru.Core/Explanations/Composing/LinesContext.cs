using CodeGuru.Core.Code;
using CodeGuru.Core.Explanations.Narration;

namespace CodeGuru.Core.Explanations.Composing;

/// <summary>What some statements of a function take from the lines before them, and what the lines after them take from these.</summary>
internal static class LinesContext
{
    private const int Most = 6;

    public static IEnumerable<string> Of(CodeFile file, Symbol within, IReadOnlyList<Statement> statements)
    {
        if (within.Body is null || statements.Count == 0) yield break;
        var (start, end) = (statements[0].Span.Start, statements[^1].Span.End);
        var used = Names(statements.SelectMany(CodeWalk.Statements).SelectMany(statement => statement.Expressions()).SelectMany(CodeWalk.Expressions)).Distinct().ToList();
        var phrases = new ExpressionPhrases(file);
        var before = used.Select(name => Origin(file, phrases, within, name, start)).OfType<string>().ToList();
        var parameters = used.Where(name => IsParameter(file, within, name) && LastTarget(within, name, start).Statement is null).Select(Wording.Code).ToList();
        if (parameters.Count > 0) before.Add($"{Wording.Listed(parameters, Most)} {(parameters.Count == 1 ? "is a parameter" : "are parameters")}");
        if (before.Count > 0) yield return $"**From before**: {Wording.Listed(before, Most)}.";

        var set = Targets(statements.SelectMany(CodeWalk.Statements)).Select(each => each.Name).Distinct().ToList();
        var later = CodeWalk.Statements(within.Body).Where(statement => statement.Span.Start >= end).SelectMany(statement => statement.Expressions()).SelectMany(CodeWalk.Expressions).OfType<Expression.Name>().ToList();
        var after = set.Select(name => (name, Lines: later.Where(use => use.Identifier == name).Select(use => file.LineOf(use.Span)).ToList())).Where(each => each.Lines.Count > 0)
            .Select(each => $"{Wording.Code(each.name)} is used again on {Wording.Lines(each.Lines)}").ToList();
        if (after.Count > 0) yield return $"**For later**: {Wording.Listed(after, Most)}.";
    }

    /// <summary>The assignment that a name has its value from at a place, as far as the order of the text tells; null for none.</summary>
    private static string? Origin(CodeFile file, ExpressionPhrases phrases, Symbol within, string name, int start)
    {
        var last = LastTarget(within, name, start).Statement;
        return last switch
        {
            Statement.Assign { Operator: null, Value: { } value } when phrases.IsShort(value.Span) => $"{Wording.Code(name)} is {phrases.Text(value.Span)} (line {file.LineOf(last.Span)})",
            Statement.Loop { Source: { } source } when phrases.IsShort(source.Span) => $"{Wording.Code(name)} is an element of {phrases.Text(source.Span)} (line {file.LineOf(last.Span)})",
            null => null,
            _ => $"{Wording.Code(name)} is set on line {file.LineOf(last.Span)}",
        };
    }

    private static (string Name, Statement? Statement) LastTarget(Symbol within, string name, int start) =>
        Targets(CodeWalk.Statements(within.Body)).LastOrDefault(each => each.Name == name && each.Statement.Span.Start < start);

    private static bool IsParameter(CodeFile file, Symbol within, string name) =>
        within.Parameters.Skip(within.Kind == SymbolKind.Method && file.Conventions.ReceiverIsParameter ? 1 : 0).Any(parameter => parameter.Name == name);

    private static IEnumerable<(string Name, Statement Statement)> Targets(IEnumerable<Statement> statements) => statements.SelectMany(statement => statement switch
    {
        Statement.Assign assign => Names(assign.Targets.SelectMany(Parts)),
        Statement.Loop loop => Names(new[] { loop.Target, loop.Key }.OfType<Expression>().SelectMany(CodeWalk.Expressions)),
        Statement.With with => Names(with.Resources.Select(resource => resource.Target).OfType<Expression>().SelectMany(CodeWalk.Expressions)),
        _ => [],
    }, (statement, name) => (name, statement));

    /// <summary>What an assignment binds, one by one; <c>a.b</c> and <c>a[i]</c> bind no name.</summary>
    private static IEnumerable<Expression> Parts(Expression target) => target is Expression.Display or Expression.Group or Expression.Spread ? target.Children().SelectMany(Parts) : [target];

    private static IEnumerable<string> Names(IEnumerable<Expression> expressions) => expressions.OfType<Expression.Name>().Select(name => name.Identifier);
}
