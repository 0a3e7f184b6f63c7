using CodeGuru.Core.Code;

namespace CodeGuru.Core.Explanations.Narration;

/// <summary>Says in one clause what a loop goes through, or until when it repeats.</summary>
internal sealed class LoopPhrases(ExpressionPhrases phrases, SimpleStatements simple)
{
    public string Lead(Statement.Loop loop) => loop switch
    {
        { Kind: LoopKind.ForEach, Source: { } source } => Through(loop, source),
        { Kind: LoopKind.DoWhile, Condition: { } condition } => $"does this once, and again {phrases.If(condition, "as long as", "until")}",
        { Kind: LoopKind.For, Condition: { } condition } => Counting(loop, condition) ?? $"{Started(loop)}repeats as long as {phrases.Condition(condition)}{Holding(condition)}{Stepped(loop)}",
        { Condition: Expression.Literal { Value: not ("false" or "False" or "0") } } => "repeats until something in it ends the loop",
        { Condition: { } condition } => $"repeats {phrases.If(condition, "as long as", "until")}{Holding(condition)}{(loop.Body.Statements.All(each => each is Statement.Empty) && condition is Expression.Assignment ? ", which does all the work" : "")}",
        _ => $"{Started(loop)}repeats until something in it ends the loop{Stepped(loop)}",
    };

    /// <summary>A value alone is no clause: what is asked of it depends on the language.</summary>
    private string Holding(Expression condition)
    {
        if (condition is Expression.Not { Operand: var denied } && denied.Span == condition.Span) return Holding(denied);
        var terms = phrases.File.Conventions.Terms;
        if (condition is Expression.Assignment && phrases.IsShort(condition.Span)) return terms.HasTruthiness ? " is truthy" : terms.HasBits ? " is not zero" : "";
        return condition is Expression.Name or Expression.Member or Expression.Index or Expression.Unary { Operator: "*" or "++" or "--" } && phrases.IsShort(condition.Span) ? terms.HasTruthiness ? " is truthy" : $" {terms.Holds}" : "";
    }

    private string Through(Statement.Loop loop, Expression source)
    {
        var (key, target) = (Bound(loop.Key), Bound(loop.Target));
        if (Ranged(loop.Range, key, target, phrases.Value(source)) is { } ranged) return ranged;
        var verb = loop.IsAsync ? "waits for each" : "goes through each";
        return (key, target) switch
        {
            ({ } name, { } element) => $"{verb} {name} and {element} of {phrases.Value(source)}",
            (null, { } element) when source is Expression.Unary { Operator: "in", Operand: var keyed } && keyed.Span == source.Span => $"{verb} key {element} of {phrases.Value(keyed)}",
            (null, { } element) => $"{verb} {element} of {phrases.Value(source)}",
            ({ } name, null) => $"{verb} {name} of {Range(source)}",
            _ => $"repeats this for each element of {phrases.Value(source)}",
        };
    }

    /// <summary>What each round takes, where that is known; null where the names say enough.</summary>
    private static string? Ranged(RangeKind range, string? key, string? target, string source) => (range, key, target) switch
    {
        (RangeKind.Number, { } number, _) => $"counts {number} up from `0` to just below {source}",
        (RangeKind.Number, null, _) => $"repeats this {source} times",
        (RangeKind.Channel, { } received, _) => $"takes each {received} from {source} until that is closed",
        (RangeKind.Channel, null, _) => $"repeats this for each value from {source} until that is closed",
        (RangeKind.Map, { } name, { } value) => $"goes through each key {name} and its value {value} of {source}, in no fixed order",
        (RangeKind.Map, { } name, null) => $"goes through each key {name} of {source}, in no fixed order",
        (RangeKind.Map, null, { } value) => $"goes through each value {value} of {source}, in no fixed order",
        (RangeKind.Keyed, { } name, { } value) => $"goes through each key {name} and its value {value} of {source}",
        (RangeKind.List, { } index, { } element) => $"goes through each {element} of {source}, with its index {index}",
        (RangeKind.List, { } index, null) => $"goes through each index {index} of {source}",
        (RangeKind.Text, { } place, { } character) => $"goes through each character {character} of {source}, with the byte {place} where it begins",
        (RangeKind.Text, { } place, null) => $"goes through each place {place} where a character of {source} begins",
        (RangeKind.Text, null, { } character) => $"goes through each character {character} of {source}",
        _ => null,
    };

    /// <summary>With the word before it that says that keys and numbers are meant.</summary>
    private string Range(Expression source)
    {
        var before = phrases.File.TextOf(new SourceSpan(0, source.Span.Start)).TrimEnd();
        return before.EndsWith("range", StringComparison.Ordinal) && phrases.IsShort(source.Span) ? Wording.Code($"range {SourceLabel.Of(phrases.File, source.Span, 80)}") : phrases.Value(source);
    }

    /// <summary>Null for the name of what is not looked at.</summary>
    private string? Bound(Expression? target) => target is null || phrases.File.TextOf(target.Span) is "_" ? null : phrases.Value(target);

    /// <summary>A counter that goes up by one: how is known to everybody.</summary>
    private string? Counting(Statement.Loop loop, Expression condition)
    {
        var isWalk = loop.Initial is [Statement.Assign { Targets: [Expression.Name walked] } first] && ((first.IsDeclaration && phrases.File.TextOf(new SourceSpan(first.Span.Start, walked.Span.Start)).Contains('*')) || (first.Value is Expression.Call { Callee: Expression.Member { Identifier: var begun }, Arguments: [] } && phrases.File.Conventions.Terms.IteratorStarts.Contains(begun)));
        if (loop is not { Initial: [Statement.Assign { Targets: [Expression.Name counter], Value: { } start, Operator: null }], Step: [var step] } || (start is Expression.Call && !isWalk) || !phrases.IsShort(start.Span) || !CodeWalk.Expressions(condition).OfType<Expression.Name>().Any(name => name.Identifier == counter.Identifier)) return null;
        var text = phrases.File.TextOf(step.Span);
        var isUp = step is Expression.Unary { Operator: "++", Operand: Expression.Name counted } && counted.Identifier == counter.Identifier;
        isUp |= step is Expression.Assignment { Operator: "+", Target: Expression.Name moved } && moved.Identifier == counter.Identifier && (text.EndsWith("++", StringComparison.Ordinal) || text.EndsWith("= 1", StringComparison.Ordinal));
        return isUp && isWalk ? $"moves {phrases.Value(counter)} on, element by element, from {phrases.Value(start)} as long as {phrases.Condition(condition)}" : isUp ? $"counts {phrases.Value(counter)} up from {phrases.Value(start)} as long as {phrases.Condition(condition)}" : null;
    }

    private string Started(Statement.Loop loop)
    {
        var clauses = loop.Initial.Select(simple.Clause).OfType<string>().ToList();
        return clauses.Count == 0 ? "" : $"{string.Join(" and ", clauses)}, and ";
    }

    private string Stepped(Statement.Loop loop)
    {
        var steps = loop.Step.Where(step => phrases.IsShort(step.Span)).Select(step => phrases.Text(step.Span)).ToList();
        return steps.Count == 0 || steps.Count != loop.Step.Count ? "" : $", with {Wording.Listed(steps)} after each round";
    }
}
