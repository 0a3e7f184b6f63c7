using CodeGuru.Core.Code;
using CodeGuru.Core.Markdown;

namespace CodeGuru.Core.Analysis.Changes;

/// <summary>What a body asks, raises, catches, gives back and imports: each as a label that two states are compared by, with its line.</summary>
internal sealed class BodyFacts
{
    private readonly CodeFile file;

    private BodyFacts(CodeFile file) => this.file = file;

    /// <summary>Conditions, loops, cases: <c>if `x > 3`</c>.</summary>
    public List<(string Label, int Line)> Branches { get; } = [];

    public List<(string Label, int Line)> Raises { get; } = [];

    public List<(string Label, int Line)> Catches { get; } = [];

    public List<(string Label, int Line)> Returns { get; } = [];

    public List<(string Label, int Line)> Imports { get; } = [];

    public List<(string Label, int Line)> Awaits { get; } = [];

    public static BodyFacts Of(CodeFile file, Symbol symbol)
    {
        var facts = new BodyFacts(file);
        if (symbol.Body is { } body) facts.Visit(body);
        return facts;
    }

    private void Visit(Statement statement)
    {
        Note(statement);
        foreach (var expression in statement.Expressions()) Visit(expression);
        foreach (var inner in statement.Inner()) Visit(inner);
    }

    private void Note(Statement statement)
    {
        switch (statement)
        {
            case Statement.If branch:
                Branches.Add(($"if {Code(branch.Condition.Span)}", Line(branch.Condition.Span)));
                break;
            case Statement.Loop { Source: { } source, Target: { } target } loop:
                Branches.Add(($"a loop over {Code(source.Span)} with {Code(target.Span)}", Line(loop.Span)));
                break;
            case Statement.Loop { Source: { } source } loop:
                Branches.Add(($"a loop over {Code(source.Span)}", Line(loop.Span)));
                break;
            case Statement.Loop { Condition: { } condition } loop:
                Branches.Add(($"a loop while {Code(condition.Span)}", Line(loop.Span)));
                break;
            case Statement.Loop loop:
                Branches.Add(("a loop without a condition", Line(loop.Span)));
                break;
            case Statement.Match match:
                foreach (var each in match.Cases) Branches.Add((each.IsDefault ? "the default case" : $"the case {Code(each.Patterns[0].Span.To(each.Patterns[^1].Span))}", Line(each.Span)));
                break;
            case Statement.Try attempt:
                foreach (var handler in attempt.Handlers)
                {
                    if (handler.Types.Count == 0) Catches.Add(("everything", Line(handler.Span)));
                    foreach (var type in handler.Types) Catches.Add((Code(type.Span), Line(handler.Span)));
                }

                break;
            case Statement.Raise { Value: { } value } raise:
                Raises.Add((Code(value is Expression.Call call ? call.Callee.Span : value.Span), Line(raise.Span)));
                break;
            case Statement.Return { Value: { } value, IsImplicit: false } result:
                Returns.Add((Code(value.Span), Line(result.Span)));
                break;
            case Statement.Imports { Import: var import }:
                Imports.AddRange(Names(import).Select(name => (CodeSpan.Of(name), Line(import.Span))));
                break;
        }
    }

    private void Visit(Expression expression)
    {
        switch (expression)
        {
            case Expression.Conditional conditional:
                Branches.Add(($"if {Code(conditional.Condition.Span)}", Line(conditional.Condition.Span)));
                break;
            case Expression.Await await:
                Awaits.Add((Code(await.Operand.Span), Line(await.Span)));
                break;
            case Expression.Statements { Statement: var statement }:
                Visit(statement);
                break;
            // What an inline function does is part of what the code around it does; but it gives back and awaits by itself.
            case Expression.Lambda { Symbol.Body: { } body }:
                var inner = new BodyFacts(file);
                inner.Visit(body);
                Branches.AddRange(inner.Branches);
                Raises.AddRange(inner.Raises);
                Catches.AddRange(inner.Catches);
                break;
        }

        foreach (var child in expression.Children()) Visit(child);
    }

    private static IEnumerable<string> Names(Import import) =>
        import.IsWildcard ? [$"{import.Module}.*"] : import.Names.Count == 0 ? [import.Module] : import.Names.Select(name => $"{import.Module}.{name.Name}");

    private int Line(SourceSpan span) => file.LineOf(span);

    private string Code(SourceSpan span) => CodeSpan.Of(SourceLabel.Of(file, span));
}
