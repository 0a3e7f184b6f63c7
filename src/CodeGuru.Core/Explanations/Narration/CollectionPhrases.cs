using CodeGuru.Core.Code;

namespace CodeGuru.Core.Explanations.Narration;

/// <summary>Says what a collection is that is written out, or made from another, by the words that its language has.</summary>
internal sealed class CollectionPhrases(ExpressionPhrases phrases)
{
    public const string Lazily = " (one at a time, as they are asked for)";

    private const int MostTold = 3;
    private const int MostKeys = 5;
    private const int LongestEnd = 24;

    private LanguageTerms Terms => phrases.File.Conventions.Terms;

    public string Empty(CollectionKind kind) => $"an empty {Word(kind)}";

    public string Display(Expression.Display display)
    {
        var items = display.Items;
        if (display.Kind != CollectionKind.Map && items.Count <= MostTold && items.All(item => item is { Key: null, Value: not Expression.Spread } && !(item.Value is Expression.Display && !phrases.IsShort(item.Value.Span)) && phrases.File.TextOf(item.Value.Span) is not ['.', '.', ..]))
            return $"{A(display.Kind)} of {Wording.Listed([.. items.Select(item => phrases.Value(item.Value))])}";
        return Copied(display) ?? Keyed(display) ?? Spread(display) ?? Counted(display);
    }

    public string Comprehension(Expression.Comprehension comprehension)
    {
        var value = phrases.Value(comprehension.Element.Value);
        var element = comprehension.Element.Key is { } key ? $"from {phrases.Value(key)} to {value}" : $"of {value}";
        var (clauses, isFirst, isCondition) = ("", true, false);
        foreach (var clause in comprehension.Clauses)
        {
            clauses += clause.Target is { } target
                ? $"{(isFirst ? " for each " : ", and within it for each ")}{phrases.Value(target)} of {phrases.Value(clause.Source)}"
                : $"{(isCondition ? " and" : ", if")} {phrases.Condition(clause.Source)}";
            isCondition = clause.Target is null;
            isFirst = false;
        }

        if (comprehension.Element is { Key: null, Value: Expression.Comprehension { Kind: not CollectionKind.Generator } }) return $"{A(comprehension.Kind)} that holds,{clauses}, {value}";
        // What is only picked out is not made anew.
        if (comprehension is { Element: { Key: null, Value: Expression.Name or Expression.Display }, Clauses: [{ Target: { } only }, ..] } && clauses.StartsWith($" for each {value} of ", StringComparison.Ordinal) && comprehension.Clauses.Count(clause => clause.Target is not null) == 1 && only.Span.Length > 0)
        {
            var picked = $"every {clauses[" for each ".Length..].Replace(", if ", " where ", StringComparison.Ordinal)}";
            return comprehension.Kind == CollectionKind.Generator ? $"{picked}{Lazily}" : $"{A(comprehension.Kind)} of {picked}";
        }

        return comprehension.Kind == CollectionKind.Generator ? $"{value}{clauses}{Lazily}" : $"{A(comprehension.Kind)} {element}{clauses}";
    }

    /// <summary>A copy of one thing in which others are replaced: <c>{ ...state, items }</c>.</summary>
    private string? Copied(Expression.Display display)
    {
        if (display.Kind != CollectionKind.Map || display.Items is not [{ Key: null, Value: Expression.Spread { Operand: var source } }, ..] || !phrases.IsShort(source.Span)) return null;
        var changed = display.Items.Skip(1).ToList();
        return changed.Count == 0 ? $"a copy of {phrases.Text(source.Span)}" : Keys(changed) is { } keys ? $"a copy of {phrases.Text(source.Span)} with its own {keys}" : null;
    }

    private string? Keyed(Expression.Display display) =>
        display.Kind == CollectionKind.Map && Keys(display.Items) is { } keys ? $"{A(display.Kind)} with the {(display.Items.Count == 1 ? "key" : "keys")} {keys}" : null;

    /// <summary>Null where a key is not a plain one.</summary>
    private string? Keys(IEnumerable<CollectionItem> items)
    {
        var keys = new List<string>();
        foreach (var item in items)
        {
            if (item.Key is not (Expression.Literal or Expression.Name or Expression.Member) || !phrases.IsShort(item.Key.Span)) return null;
            keys.Add(phrases.Text(item.Key.Span));
        }

        return Wording.Listed(keys, MostKeys);
    }

    /// <summary>What takes in other collections has more elements than are written; null for any other.</summary>
    private string? Spread(Expression.Display display)
    {
        var spread = display.Items.Select(item => item.Value).OfType<Expression.Spread>().ToList();
        if (spread.Count == 0) return null;
        var others = Wording.Listed([.. spread.Select(each => phrases.Value(each.Operand))], MostTold);
        var (own, isMap) = (display.Items.Count - spread.Count, display.Kind == CollectionKind.Map);
        var (one, many) = isMap ? ("entry", "entries") : ("element", "elements");
        if (own == 0 && spread is [{ Operand: Expression.Call made }] && !phrases.IsShort(made.Span) && others.Contains(" for each ", StringComparison.Ordinal)) return $"{A(display.Kind)} of {others}";
        return own == 0 ? $"{A(display.Kind)} with the {many} of {others}" : $"{A(display.Kind)} of {Wording.Counted(own, one, many)} and those of {others}";
    }

    private string Counted(Expression.Display display)
    {
        var (count, isMap) = (display.Items.Count, display.Kind == CollectionKind.Map);
        var text = $"{A(display.Kind)} of {Wording.Counted(count, isMap ? "entry" : "element", isMap ? "entries" : null)}";
        if (isMap || display.Items is not [{ Value: Expression.Literal first }, .., { Value: Expression.Literal last }] || first.Span.Length > LongestEnd || last.Span.Length > LongestEnd) return text;
        return $"{text}, first {phrases.Text(first.Span)} and last {phrases.Text(last.Span)}";
    }

    private string A(CollectionKind kind) => Wording.Article(Word(kind));

    private string Word(CollectionKind kind) => kind switch
    {
        CollectionKind.List => Terms.List,
        CollectionKind.Tuple => "tuple",
        CollectionKind.Set => "set",
        CollectionKind.Map => Terms.Map,
        _ => "sequence",
    };
}
