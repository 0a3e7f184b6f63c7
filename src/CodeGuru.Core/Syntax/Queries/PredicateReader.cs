namespace CodeGuru.Core.Syntax.Queries;

/// <summary>Turns a pattern's predicates (<c>#eq?</c>, <c>#match?</c>, <c>#any-of?</c>, <c>#set!</c>, ...) into <see cref="PatternConditions"/>.</summary>
internal static class PredicateReader
{
    /// <param name="predicates">Each with its name as first word, without the <c>#</c>. Unknown ones hold, as in tree-sitter's own tools.</param>
    /// <exception cref="QueryException">A known predicate has the wrong words, or an expression that is none.</exception>
    public static PatternConditions Read(IEnumerable<IReadOnlyList<PredicateStep>> predicates)
    {
        var texts = new List<TextCondition>();
        var properties = new Dictionary<string, string>();
        var refuted = new HashSet<string>();
        foreach (var predicate in predicates)
        {
            switch (predicate[0].Text)
            {
                case "set!":
                    if (predicate.Count > 1 && predicate[1].Text is { } key) properties[key] = predicate.Count > 2 ? predicate[2].Text ?? "" : "";
                    break;
                case "is-not?":
                    refuted.Add(Word(predicate, 1));
                    break;
                case { } name:
                    if (Condition(name, predicate) is { } condition) texts.Add(condition);
                    break;
            }
        }

        return new PatternConditions(texts, properties, refuted);
    }

    private static TextCondition? Condition(string name, IReadOnlyList<PredicateStep> words)
    {
        var any = name.StartsWith("any-", StringComparison.Ordinal) && name != "any-of?";
        var rest = any ? name[4..] : name;
        var negated = rest.StartsWith("not-", StringComparison.Ordinal);
        if (negated) rest = rest[4..];
        return rest switch
        {
            "eq?" when words.Count > 2 && words[2].IsCapture => new TextCondition.SameText(Capture(words), negated, any, words[2].Capture),
            "eq?" => new TextCondition.OneOf(Capture(words), negated, any, new HashSet<string> { Word(words, 2) }),
            "any-of?" => new TextCondition.OneOf(Capture(words), negated, any, words.Skip(2).Select(word => word.Text ?? "").ToHashSet()),
            "match?" => Matching(Capture(words), negated, any, Word(words, 2)),
            _ => null,
        };
    }

    private static TextCondition.Matching Matching(int capture, bool negated, bool any, string expression)
    {
        try
        {
            return new TextCondition.Matching(capture, negated, any, expression);
        }
        catch (ArgumentException error)
        {
            throw new QueryException($"#match? \"{expression}\" is not a regular expression: {error.Message}");
        }
    }

    private static int Capture(IReadOnlyList<PredicateStep> words) =>
        words.Count > 1 && words[1].IsCapture ? words[1].Capture : throw new QueryException($"#{words[0].Text} needs a capture first");

    private static string Word(IReadOnlyList<PredicateStep> words, int at) =>
        words.Count > at && words[at].Text is { } text ? text : throw new QueryException($"#{words[0].Text} needs a text at place {at}");
}
