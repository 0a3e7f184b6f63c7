using System.Text.RegularExpressions;
using CodeGuru.Core.Code;

namespace CodeGuru.Core.Answers.Citations.Facts;

/// <summary>Compares literals that are said to be given back with those that are: which of them stands for what is not there, and which never comes.</summary>
internal sealed partial class ResultSayings(Symbol function, CitedCode code)
{
    private readonly Results results = code.ResultsOf(function);
    private readonly CodeFile file = code.FileOf(function).Code;

    /// <summary>A string or collection that has something in it.</summary>
    public static bool IsFilled(Expression value) => value switch
    {
        Expression.Literal { Kind: LiteralKind.String, Value: var text } => text.Trim('"', '\'', '`').Length > 0,
        Expression.Interpolation { Parts: var parts } => parts.Any(part => part is Expression.Literal { Kind: LiteralKind.String } literal && IsFilled(literal)),
        Expression.Display { Items: var items } => items.Any(item => item.Value is not Expression.Spread),
        _ => false,
    };

    /// <summary>What is wrong with a literal that is said to be given back: all that is given back are literals, and others.</summary>
    public string? NeverLiteral(string written) =>
        IsLiteral(written) && results is { AreSeen: true, EndsWithout: false, Leaves.Count: > 0 } && results.Leaves.All(IsLiteral) && !results.Leaves.Any(leaf => Form(leaf) == Form(written))
            ? $"`{function.Name}` never returns `{written}`" : null;

    /// <summary>What is wrong with a negative number that is said to be given back: it stands nowhere in the code that could give it.</summary>
    public string? NowhereLiteral(string written)
    {
        if (written is not ['-', ..] || !Numeral().IsMatch(written) || !results.AreSeen || results.Leaves.Count == 0) return null;
        var isOpen = results.Leaves.SelectMany(LoopShape.Parts).Any(part => part is Expression.Binary { Operator: "-" or "*" or "+" or "/" } || part is Expression.Call call && code.Called(function, call).Count == 0 && ValueReader.CalledName(call) is { } name && !code.LibraryOf(function).Constant.Contains(name));
        return isOpen || code.ReachedFrom(function).Any(each => each.Body is null || code.TextOf(each).ToString().Replace(" ", "", StringComparison.Ordinal).Contains(written, StringComparison.Ordinal)) ? null : $"`{function.Name}` never returns `{written}`";
    }

    /// <summary>What is wrong with several literals that are said to be given back together: wherever as many are, one of them is another.</summary>
    public string? NeverList(string written)
    {
        var said = written.Split(',').Select(part => part.Trim()).ToList();
        var values = new ValueReader(function, code);
        var given = code.EvidenceOf(function).Returns.Select(result => result.Value is Expression.Display { Kind: CollectionKind.Tuple, Items: var items } && items.Count == said.Count ? items.Select(item => item.Value).ToList() : null).ToList();
        return given.Count > 0 && given.TrueForAll(items => items is not null && items.Zip(said).Any(pair => Form(pair.First) != Form(pair.Second) && (IsLiteral(pair.First) || (Form(pair.Second) == "nothing" && values.IsSomething(pair.First)))))
            ? $"`{function.Name}` never returns `{written}`" : null;
    }

    /// <summary>
    /// What is wrong with "returns -1 if it is not there": one literal stands for that in the code, and it is another. A function has seldom two of them,
    /// so that this is decided only where no other result can be the literal that is said.
    /// </summary>
    /// <param name="written">The literal, or "empty" for an empty string or collection.</param>
    /// <param name="said">The sentence from the verb on.</param>
    public string? Sentinel(string written, string said)
    {
        if ((!IsLiteral(written) && written != "empty") || !Absence().IsMatch(said)) return null;
        var sentinels = Sentinels().ToList();
        if (sentinels.Count == 0 || sentinels.Select(each => Form(each.Value)).Distinct().Skip(1).Any()) return null;
        var (sentinel, ending) = sentinels[0];
        var form = Form(sentinel);
        if (form == Form(written) || results.Leaves.Any(leaf => Form(leaf) == Form(written) && leaf != sentinel && IsLiteral(leaf) | Form(leaf) == "empty")) return null;
        var words = Failures.ContentWords(said);
        var spoken = Failures.ContentWords(string.Concat(ending.Guards.Select(guard => file.TextOf(guard.Span).ToString() + " ")) + (ending.Within is { } handler ? string.Concat(handler.Types.Select(type => file.TextOf(type.Span).ToString() + " ")) : ""));
        var isOnly = results.Leaves.All(leaf => leaf == sentinel || IsSure(leaf, written));
        var mayBe = results.Leaves.Any(leaf => leaf != sentinel && LoopShape.Parts(leaf).Any(part => Form(part) == Form(written)));
        return isOnly || (spoken.Overlaps(words) && !mayBe) ? $"`{function.Name}` returns `{file.TextOf(sentinel.Span)}` then" : null;
    }

    /// <summary>Literals that stand for what is not there: given back where that was asked, where an error says it, or behind a loop that has sought it.</summary>
    private IEnumerable<(Expression Value, Ending Ending)> Sentinels()
    {
        foreach (var ending in code.EvidenceOf(function).Endings)
        {
            if (ending.Statement is not Statement.Return { Value: { } value }) continue;
            if (value is Expression.Conditional { Condition: var condition, Else: var other } && (IsLiteral(other) || Form(other) == "empty") && Asked().IsMatch(file.TextOf(condition.Span))) yield return (other, ending);
            if (!IsLiteral(value) && Form(value) != "empty") continue;
            var isAsked = ending.Guards.Count > 0 && Asked().IsMatch(file.TextOf(ending.Guards[^1].Span));
            var isCaught = ending.Within is { } handler && handler.Types.Any(type => NotThere().IsMatch(file.TextOf(type.Span)));
            var isLast = ending.Guards.Count == 0 && ending.Within is null && function.Body is { Statements: [.., var before, var last] } && last == ending.Statement && before is Statement.Loop or Statement.If;
            if (isAsked || isCaught || isLast) yield return (value, ending);
        }
    }

    /// <summary>Whether a result surely is not the literal that is said, where something is not there.</summary>
    private bool IsSure(Expression leaf, string written) => leaf switch
    {
        Expression.Call call => code.ResultsOfCall(function, call) is { } known && known.Leaves.All(each => each is not Expression.Call && Form(each) != Form(written)),
        Expression.Name name => code.EvidenceOf(function).ValuesOf(name.Identifier) is not { } values || values.All(value => Form(value) == Form(written) || value is not Expression.Call || new ValueReader(function, code).SortOf(value) is not null),
        Expression.Await or Expression.Logical or Expression.Index => false,
        _ => true,
    };

    private static bool IsLiteral(string written) => Form(written) is "nothing" or "true" or "false" || Numeral().IsMatch(written);

    private static bool IsLiteral(Expression value) => value is Expression.Literal or Expression.Unary { Operator: "-", Operand: Expression.Literal };

    private static string Form(string written) => written.ToLowerInvariant() switch
    {
        "none" or "null" or "nil" or "nullptr" or "undefined" => "nothing",
        "[]" or "{}" or "\"\"" or "''" => "empty",
        var other => other,
    };

    private string Form(Expression value) => value is Expression.Display { Items.Count: 0 } ? "empty" : Form(file.TextOf(value.Span).ToString());

    [GeneratedRegex(@"^-?\d+(?:\.\d+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Numeral();

    [GeneratedRegex(@"\bwith\s+no\s+\p{Ll}+|\b(?:if|when|whenever|for|where|in\s+case|once|otherwise|asked)\b[^.;]*\b(?:not\s+(?:found|present|known|there|in|exist\w*|registered|cached|stored)|missing|absent|unknown|no\s+(?:such|match\w*|entry|result|item|element|node|key|user|record|file|value|one|path|\w+\s+(?:matches|exists|is\s+found))|(?:doesn['’]t|does\s+not|didn['’]t|did\s+not)\s+exist|nothing\s+(?:is\s+found|matches|fits|was\s+found)|isn['’]t\s+(?:there|found|in|present|known)|cannot\s+be\s+found|can['’]t\s+be\s+found|nonexistent|non-existent)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Absence();

    [GeneratedRegex(@"None|null|nil|undefined|\bnot\b|!(?!=)|is_none|empty|=== ?undefined|\bok\b|\bin\b|[cC]ontains|[hH]as|TryGet|== ?-1|end\(\)", RegexOptions.CultureInvariant)]
    private static partial Regex Asked();

    [GeneratedRegex(@"NotFound|NoSuch|ENOENT|Missing|KeyError|IndexError|LookupError|DoesNotExist|NoResult", RegexOptions.CultureInvariant)]
    private static partial Regex NotThere();
}
