using CodeGuru.Core.Code;

namespace CodeGuru.Core.Explanations.Narration;

/// <summary>Says what an expression is: as written where that is short, else what it is made of.</summary>
internal sealed class ExpressionPhrases(CodeFile file)
{
    private const int LongestCode = 72;

    public CodeFile File => file;

    public bool IsShort(SourceSpan span) => SourceLabel.Of(file, span, LongestCode + 1) is { Length: <= LongestCode and > 0 } text && !text.EndsWith('…');

    public string Text(SourceSpan span) => Wording.Code(SourceLabel.Of(file, span, LongestCode + 1));

    public string Place(SourceSpan span) => Wording.Lines(file.LineOf(span), file.EndLineOf(span));

    /// <summary>A noun: <c>`total`</c>, <c>an empty list</c>, <c>a list of ... for each ...</c>.</summary>
    public string Value(Expression expression) => expression switch
    {
        Expression.Display { Items.Count: 0, Kind: var kind } => $"an empty {Collection(kind)}",
        Expression.Comprehension comprehension => Comprehension(comprehension),
        Expression.Conditional choice when !IsShort(choice.Span) || choice.Then is Expression.Comprehension => $"{Value(choice.Then)} if {Condition(choice.Condition)}, else {Value(choice.Else)}",
        _ when IsShort(expression.Span) => Text(expression.Span),
        Expression.Lambda => "a function written in place",
        Expression.Await await => $"the awaited {Value(await.Operand)}",
        Expression.Propagate propagate => Value(propagate.Operand),
        Expression.Cast cast => Value(cast.Operand),
        Expression.Call call => Call(call),
        Expression.Interpolation text => Interpolated(text),
        Expression.Display display => $"a {Collection(display.Kind)} of {Wording.Counted(display.Items.Count, display.Kind == CollectionKind.Map ? "entry" : "element", display.Kind == CollectionKind.Map ? "entries" : null)} written out in place",
        Expression.Statements statements => $"the value chosen on {Place(statements.Span)}",
        Expression.Group { Expressions: [var only] } => Value(only),
        Expression.Literal { Kind: LiteralKind.String } => "a text written out in place",
        _ => $"the expression on {Place(expression.Span)}",
    };

    /// <summary>What follows "if": code, or its conditions joined by words.</summary>
    public string Condition(Expression condition) => condition switch
    {
        _ when IsShort(condition.Span) => Text(condition.Span),
        Expression.Logical { Operator: LogicalOperator.And } both => $"{Condition(both.Left)} and {Condition(both.Right)}",
        Expression.Logical { Operator: LogicalOperator.Or } either => $"{Condition(either.Left)} or {Condition(either.Right)}",
        Expression.Group { Expressions: [var only] } => Condition(only),
        _ => $"the condition on {Place(condition.Span)} holds",
    };

    public static string? NameOf(Expression expression) => expression switch
    {
        Expression.Name name => name.Identifier,
        Expression.Member member => member.Identifier,
        Expression.Call call => NameOf(call.Callee),
        Expression.Group { Expressions: [var only] } => NameOf(only),
        _ => null,
    };

    private string Call(Expression.Call call)
    {
        var chain = new List<string>();
        Expression source = call;
        while (source is Expression.Call { Callee: Expression.Member member })
        {
            chain.Insert(0, Wording.Code(member.Identifier));
            source = member.Target;
        }

        if (chain.Count > 1 && IsShort(source.Span)) return $"{Text(source.Span)}, taken through {Wording.Listed(chain)}";
        if (call.IsConstruction && IsShort(call.Callee.Span)) return $"a new {Text(call.Callee.Span)}";
        if (call.Callee is Expression.Lambda) return "a function written in place";
        if (IsShort(call.Callee.Span)) return $"the result of {Text(call.Callee.Span)}, called with {Wording.Counted(call.Arguments.Count, "argument")}";
        return chain.Count > 0 ? $"the result of {chain[^1]}" : $"the result of the call on {Place(call.Span)}";
    }

    private string Interpolated(Expression.Interpolation text)
    {
        var parts = text.Parts.Where(part => part is not Expression.Literal && IsShort(part.Span)).Select(part => Text(part.Span)).Distinct().ToList();
        return parts.Count == 0 ? "a text built in place" : $"a text built from {Wording.Listed(parts, 4)}";
    }

    private string Comprehension(Expression.Comprehension comprehension)
    {
        var element = comprehension.Element.Key is { } key ? $"{Value(key)} with {Value(comprehension.Element.Value)} as its value" : Value(comprehension.Element.Value);
        var (clauses, isFirst) = ("", true);
        var isCondition = false;
        foreach (var clause in comprehension.Clauses)
        {
            clauses += clause.Target is { } target
                ? $"{(isFirst ? " for each " : ", and within it for each ")}{Value(target)} of {Value(clause.Source)}"
                : $"{(isCondition ? " and" : ", if")} {Condition(clause.Source)}";
            isCondition = clause.Target is null;
            isFirst = false;
        }

        return comprehension.Kind == CollectionKind.Generator ? $"{element}{clauses} (one at a time, as they are asked for)" : $"a {Collection(comprehension.Kind)} of {element}{clauses}";
    }

    private static string Collection(CollectionKind kind) => kind switch
    {
        CollectionKind.List => "list",
        CollectionKind.Tuple => "tuple",
        CollectionKind.Set => "set",
        CollectionKind.Map => "map",
        _ => "sequence",
    };
}
