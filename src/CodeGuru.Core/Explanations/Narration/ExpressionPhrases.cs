using System.Text.RegularExpressions;
using CodeGuru.Core.Code;

namespace CodeGuru.Core.Explanations.Narration;

/// <summary>Says what an expression is: as written where that is short, else what it is made of.</summary>
internal sealed partial class ExpressionPhrases : IPhrases
{
    private const int LongestCode = 72;

    /// <summary>What is written on one line is still better quoted than called "the expression on line 7".</summary>
    private const int LongestLine = 120;

    /// <summary>As many as a reader takes in at once.</summary>
    private const int MostOperands = 5;

    private readonly CallPhrases calls;
    private readonly CollectionPhrases collections;

    public ExpressionPhrases(CodeFile file)
    {
        File = file;
        calls = new CallPhrases(this);
        collections = new CollectionPhrases(this);
    }

    public CodeFile File { get; }

    private Idioms Idioms => File.Conventions.Terms.Idioms;

    string IPhrases.Code(string text) => Wording.Code(text);

    string? IPhrases.Effect(Expression expression) => new SimpleStatements(this).Effect(expression);

    string IPhrases.Listed(IReadOnlyList<string> parts, int most) => Wording.Listed(parts, most);

    IEnumerable<string> IPhrases.TypesOf(string name, SourceSpan at) => DeclaredTypes.Of(File, name, at);

    public bool IsShort(SourceSpan span) => Fits(span, LongestCode);

    public string Text(SourceSpan span)
    {
        var whole = Brackets.Balanced(File.Text, span);
        return Wording.Code(Wrapped().Replace(SourceLabel.Shorten(Closing().Replace(Opening().Replace(File.TextOf(whole).ToString(), "$1"), "$1"), LongestLine + 1).TrimEnd(';', ' '), "$1"));
    }

    /// <summary>Whether code can be quoted where it is told alone, and not within a longer sentence.</summary>
    public bool IsQuotable(SourceSpan span) => IsShort(span) || IsLine(span);

    public string Place(SourceSpan span) => Wording.Lines(File.LineOf(span), File.EndLineOf(span));

    /// <summary>A noun: <c>`total`</c>, <c>an empty list</c>, <c>a list of ... for each ...</c>.</summary>
    public string Value(Expression expression) => Idioms.Value(this, expression) ?? Plain(expression);

    private string Plain(Expression expression) => expression switch
    {
        Expression.Display braces when File.Conventions.Terms.BracesFit && File.TextOf(braces.Span) is ['{', ..] => Braced(braces),
        Expression.Display { Items.Count: 0, Kind: var kind } => collections.Empty(kind),
        Expression.Comprehension query when QuerySteps.AreNeeded(query) => $"a query over {Value(QuerySteps.Origin(query))}, which runs when its results are asked for",
        Expression.Comprehension comprehension => collections.Comprehension(comprehension),
        Expression.Conditional { Else: Expression.Statements { Statement: Statement.Raise { Value: { } error } raise } } choice when !IsShort(choice.Span) => $"{Value(choice.Then)} if {Condition(choice.Condition)}, and {RaiseWord(raise)} {Value(error)} otherwise",
        Expression.Conditional { Then: Expression.Conditional, Else: not Expression.Conditional } choice when !IsShort(choice.Span) => $"{Value(choice.Else)} unless {Condition(choice.Condition)}, else {Value(choice.Then)}",
        Expression.Conditional choice when !IsShort(choice.Span) || choice.Then is Expression.Comprehension => $"{Value(choice.Then)} if {Condition(choice.Condition)}, else {Value(choice.Else)}",
        Expression.Statements { Statement: Statement.Loop or Statement.Labeled { Body: Statement.Loop } } when File.LineOf(expression.Span) != File.EndLineOf(expression.Span) => IsEndless(expression) ? "what an endless loop is left with" : "what the loop ends with",
        _ when IsShort(expression.Span) => Text(expression.Span),
        _ when MarkupPhrases.IsMarkup(File, expression) => MarkupPhrases.Value(File, expression),
        Expression.Lambda lambda => CallPhrases.Function(File, lambda, isBlock: false),
        Expression.Await await => $"the awaited {Value(Awaited(await))}",
        Expression.Propagate propagate => Value(propagate.Operand),
        Expression.Cast cast => Value(cast.Operand),
        Expression.Call call => calls.Value(call),
        Expression.Interpolation text => Interpolated(text),
        Expression.Display display => collections.Display(display),
        Expression.Statements { Statement: Statement.Match waited } when BranchSteps.IsSelect(File, waited) => "what comes of whichever of several things is done first",
        Expression.Statements { Statement: Statement.Match { Subject: null or Expression.Literal } } => "the value of the first case whose condition holds",
        Expression.Statements { Statement: Statement.Match { Subject: { } subject } } when IsShort(subject.Span) => $"a value chosen by {Text(subject.Span)}",
        Expression.Statements { Statement: Statement.Block } when File.Conventions.Terms.NamesAreShadowed => "the value of a block of its own",
        Expression.Statements statements => $"the value chosen on {Place(statements.Span)}",
        Expression.Group { Expressions: [var only] } => Value(only),
        Expression.Literal { Kind: LiteralKind.String } when !IsLine(expression.Span) => File.LineOf(expression.Span) == File.EndLineOf(expression.Span) ? "a text" : $"a text written over {Wording.Counted(File.EndLineOf(expression.Span) - File.LineOf(expression.Span) + 1, "line")}",
        Expression.Literal { Kind: LiteralKind.Pattern } when !IsLine(expression.Span) => "a regular expression",
        _ when IsLine(expression.Span) => Text(expression.Span),
        Expression.Logical { Operator: LogicalOperator.Coalesce } either => Otherwise(either),
        Expression.Logical both when !File.Conventions.Terms.HasTruthiness => $"whether {Condition(both)}",
        Expression.Binary { Operator: "/" or "*" or "-" } number when Value(number.Left) is var left && Value(number.Right) is var right && !left.StartsWith("the expression", StringComparison.Ordinal) && !right.StartsWith("the expression", StringComparison.Ordinal) && !left.Contains(',') =>
            $"{left}, {number.Operator switch { "/" => "divided by", "*" => "times", _ => "minus" }} {right}",
        Expression.Binary { Operator: "+" or "." } sum when Operands(sum, sum.Operator).ToList() is { Count: <= MostOperands } operands && operands.TrueForAll(operand => IsLine(operand.Span)) => $"{Wording.Listed([.. operands.Select(Value)])}, joined by the operator {Wording.Code(sum.Operator)}",
        _ => $"the expression on {Place(expression.Span)}",
    };

    /// <summary>Whether a condition is told in words, however short its code is.</summary>
    private bool IsWorded(Expression condition) =>
        Idioms.Condition(this, condition) is not null || (condition is Expression.Test test && test.Pattern.Span.Start < test.Operand.Span.Start) || (condition is Expression.Group { Expressions: [var only] } && IsWorded(only));

    private string Joined(List<Expression> operands, LogicalOperator sign)
    {
        var told = operands.Select(Condition).ToList();
        return told.Exists(each => each.Contains(" or ", StringComparison.Ordinal) || each.Contains(", ", StringComparison.Ordinal)) ? string.Join(sign == LogicalOperator.And ? ", and " : ", or ", told) : Wording.Listed(told, sign == LogicalOperator.And ? "and" : "or");
    }

    /// <summary>A choice within what all must hold is set apart, so that nobody takes the first of it for a part of what stands before.</summary>
    private string Joined(Expression.Logical both)
    {
        var (left, right) = (Whole(both.Left), Whole(both.Right));
        return left.IsChoice || right.IsChoice ? $"{left.Told}, and {right.Told}" : $"{left.Told} and {right.Told}";

        (string Told, bool IsChoice) Whole(Expression operand)
        {
            while (operand is Expression.Group { Expressions: [var only] }) operand = only;
            return operand is Expression.Logical { Operator: LogicalOperator.Or } && !IsShort(operand.Span) ? ($"either {Condition(operand)}", true) : (Condition(operand), false);
        }
    }

    private static IEnumerable<Expression> Operands(Expression expression, LogicalOperator sign) => expression switch
    {
        Expression.Logical logical when logical.Operator == sign && sign != LogicalOperator.Coalesce => Operands(logical.Left, sign).Concat(Operands(logical.Right, sign)),
        Expression.Group { Expressions: [Expression.Logical inner] } when inner.Operator == sign => Operands(inner, sign),
        _ => [expression],
    };

    /// <summary>A value, and what is taken or done where there is none.</summary>
    private string Otherwise(Expression.Logical either) => either.Right is Expression.Statements { Statement: Statement.Raise { Value: { } error } raise }
        ? $"{Value(either.Left)}, and {RaiseWord(raise)} {Value(error)} if there is none" : $"{Value(either.Left)}, or if there is none, {Value(either.Right)}";

    private string RaiseWord(Statement.Raise raise) => File.TextOf(raise.Span).StartsWith("throw", StringComparison.Ordinal) ? "throws" : "raises";

    private static IEnumerable<Expression> Operands(Expression expression, string sign) =>
        expression is Expression.Binary binary && binary.Operator == sign ? Operands(binary.Left, sign).Concat(Operands(binary.Right, sign)) : [expression];

    /// <summary>A value with the signs before it that the model leaves out, which follow no earlier than <paramref name="from"/>: <c>&amp;self.name</c>.</summary>
    public string Marked(int from, Expression value) => new SourceSpan(MarksFrom(from, value), value.Span.End) is var whole && whole.Start < value.Span.Start && IsShort(whole) ? Text(whole) : Value(value);

    /// <summary>Where the signs of a reference begin that stand before a value; where it begins itself if there are none.</summary>
    public int MarksFrom(int from, Expression value)
    {
        var at = value.Span.Start;
        for (var before = at; before > from;)
        {
            if (File.Text[before - 1] is '&' or '*') at = --before;
            else if (char.IsWhiteSpace(File.Text[before - 1])) before--;
            else if (before - 4 >= from && File.Text.AsSpan(before - 4, 4) is "&mut") at = before -= 4;
            else break;
        }

        return at;
    }

    /// <summary>What follows "if": code, or its conditions joined by words.</summary>
    public string Condition(Expression condition) => Idioms.Condition(this, condition) ?? Asked(condition);

    private string Asked(Expression condition) => condition switch
    {
        Expression.Logical joined when Operands(joined, joined.Operator).ToList() is var operands && operands.Exists(IsWorded) => Joined(operands, joined.Operator),
        Expression.Not denied when IsImplied(denied) => $"{Condition(denied.Operand)} does not hold",
        Expression.Test test when test.Pattern.Span.Start < test.Operand.Span.Start => Fitting(test),
        _ when IsShort(condition.Span) => File.Conventions.Terms.ScriptTests.Contains(File.TextOf(condition.Span).ToString()) ? $"the file itself is run ({Text(condition.Span)})" : Text(condition.Span),
        Expression.Logical { Operator: LogicalOperator.And } both => Joined(both),
        Expression.Logical { Operator: LogicalOperator.Or } either => $"{Condition(either.Left)} or {Condition(either.Right)}",
        Expression.Group { Expressions: [var only] } => Condition(only),
        Expression.Test test => Fitting(test),
        _ when IsLine(condition.Span) => Text(condition.Span),
        Expression.Call or Expression.Propagate or Expression.Await => $"{Value(condition)} holds",
        _ => $"the condition on {Place(condition.Span)} holds",
    };

    /// <summary>A condition with its word: <c>unless</c> where the code has no sign of denial but such a word itself.</summary>
    public string If(Expression condition, string word = "if", string denied = "unless") =>
        condition is Expression.Not not && IsImplied(not) ? $"{denied} {Condition(not.Operand)}" : $"{word} {Condition(condition)}";

    /// <summary>What is waited for, without calls that only say how.</summary>
    public Expression Awaited(Expression.Await await) =>
        await.Operand is Expression.Call { Callee: Expression.Member { Target: var inner } member } && File.Conventions.AwaitSettings.Contains(member.Identifier) ? inner : await.Operand;

    /// <summary>What follows "waits for".</summary>
    public string Waited(Expression.Await await) => Awaited(await) is Expression.Call { IsConstruction: false } call && !IsShort(call.Span) ? calls.Called(call) : Value(Awaited(await));

    /// <summary>What a function gives back at once that asks for something that is missing; null where it hands on a failure, <c>""</c> where its code does not say which of both.</summary>
    public string? Missing(SourceSpan asked)
    {
        var around = Around(asked);
        return around is { Type: { } type } ? File.Conventions.Terms.Missing(type) : around is { IsAnonymous: true } ? "" : null;
    }

    /// <summary>What a failure ends that only leaves the innermost code without a name.</summary>
    public string Ended(SourceSpan asked) => Around(asked)?.Has("block") == true ? "async block" : File.Conventions.Terms.Closure;

    private Symbol? Around(SourceSpan asked) => File.Module.WithDescendants().Where(each => each.IsCallable && each.Span.Start <= asked.Start && each.Span.End >= asked.End).MinBy(each => each.Span.Length);

    public static string? NameOf(Expression expression) => expression switch
    {
        Expression.Name name => name.Identifier,
        Expression.Member member => member.Identifier,
        Expression.Call call => NameOf(call.Callee),
        Expression.Group { Expressions: [var only] } => NameOf(only),
        _ => null,
    };

    /// <summary>A call of a chain by itself: its name, and what it is given.</summary>
    public string Link(Expression.Call call) => calls.Link(call);

    /// <summary>The clause for a call whose result does not matter.</summary>
    public string Effect(Expression.Call call) => calls.Effect(call);

    private static bool IsEndless(Expression expression) => expression is Expression.Statements { Statement: Statement.Loop { Condition: null, Source: null } or Statement.Labeled { Body: Statement.Loop { Condition: null, Source: null } } };

    private static bool IsImplied(Expression.Not denied) => denied.Span == denied.Operand.Span;

    /// <summary>A call that was written on a line of its own, below what it is called on.</summary>
    [GeneratedRegex(@"(?<=[\w)\]}]) ((?:\?|&)?\.)(?=[A-Za-z_])")]
    private static partial Regex Wrapped();

    /// <summary>What would hide all that follows it, were it written on one line.</summary>
    [GeneratedRegex(@"(?:^|\s)(?://|#\s)")]
    private static partial Regex Comment();

    /// <summary>Brackets whose content was written on lines of its own.</summary>
    [GeneratedRegex(@"([(\[])\s*\n\s*")]
    private static partial Regex Opening();

    [GeneratedRegex(@",?\s*\n\s*([)\]])")]
    private static partial Regex Closing();

    /// <summary>Texts over several lines do not mean the same on one, nor do blocks without a sign between their statements.</summary>
    private bool IsText(SourceSpan span) => File.LineOf(span) != File.EndLineOf(span) && File.TextOf(span) is var text
        && ((File.Conventions.Terms.BlockEnd is { } end && (text.Contains($" {end}", StringComparison.Ordinal) || text.Contains($"\n{end}", StringComparison.Ordinal))) || (File.Conventions.Terms.FunctionSign is { } sign && text.Contains(sign, StringComparison.Ordinal)) || Comment().IsMatch(text.ToString()) || text.Contains("<<<", StringComparison.Ordinal) || text.Contains("<<~", StringComparison.Ordinal) || text.Contains("\"\"\"", StringComparison.Ordinal) || text.Contains("'''", StringComparison.Ordinal));

    private bool Fits(SourceSpan span, int longest) => !IsText(span) && SourceLabel.Of(File, span, longest + 1) is { Length: > 0 } text && text.Length <= longest && !text.EndsWith('…');

    private bool IsLine(SourceSpan span) => File.LineOf(span) == File.EndLineOf(span) && Fits(span, LongestLine);

    /// <summary>What values in braces become is known to whoever wants it.</summary>
    private string Braced(Expression.Display braces) =>
        IsShort(braces.Span) ? Text(braces.Span) : braces.Items.Count <= 3 && braces.Items.All(item => item.Key is null) ? $"a value made of {Wording.Listed([.. braces.Items.Select(item => Value(item.Value))])}"
            : braces.Kind == CollectionKind.Map ? $"a value of {Wording.Counted(braces.Items.Count, "field")}" : $"{Wording.Counted(braces.Items.Count, "value")} in braces";

    private string Fitting(Expression.Test test) => $"{Value(test.Operand)} fits {(IsShort(test.Pattern.Span) ? Text(test.Pattern.Span) : $"the pattern on {Place(test.Pattern.Span)}")}";

    private string Interpolated(Expression.Interpolation text)
    {
        var parts = text.Parts.Where(part => part is not Expression.Literal && IsShort(part.Span)).Select(part => Text(part.Span)).Distinct().ToList();
        return parts.Count == 0 ? "a text with values in it" : $"a text built from {Wording.Listed(parts, 4)}";
    }
}
