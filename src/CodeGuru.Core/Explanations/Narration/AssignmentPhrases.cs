using CodeGuru.Core.Code;

namespace CodeGuru.Core.Explanations.Narration;

/// <summary>Says what an assignment does, by what is on its two sides.</summary>
internal sealed class AssignmentPhrases(ExpressionPhrases phrases)
{
    private readonly DeclaredPhrases declared = new(phrases);
    private readonly LibraryCalls library = new(phrases);

    private Idioms Idioms => phrases.File.Conventions.Terms.Idioms;

    /// <summary>Assignments that give a name its first value.</summary>
    public HashSet<SourceSpan> Firsts { get; } = [];

    /// <summary>Null where nothing would be said but that something is itself, and for what only gives a value that is assigned already another name for other files.</summary>
    public string? Clause(Statement.Assign assign) => Idioms.Assignment(phrases, assign) ?? Plain(assign);

    private string? Plain(Statement.Assign assign) =>
        assign.Value is { } value && assign.Targets is [var whole] && whole.Span == assign.Span && whole.Span != value.Span && value.Span.End <= whole.Span.End ? null
            : assign.Value is { } given ? Told(assign, given)
            : assign.IsDeclaration ? $"declares {Wording.Listed([.. assign.Targets.Select(phrases.Value)])}{declared.Empty(assign)}{(assign.Modifiers.Contains("extern") ? ", which is defined elsewhere" : "")}" : null;

    private string? Told(Statement.Assign assign, Expression value) => Impossible(assign, value) ?? Kept(assign, value) ?? Checked(assign, value) ?? Ignored(assign.Targets, value, assign.Operator) ?? Appended(assign.Targets, value, assign.Operator) ?? Clause(assign.Targets, value, assign.Operator, Firsts.Contains(assign.Span));

    /// <summary>A value that is given the type that no value has is there for the compiler to object if it is reached.</summary>
    private string? Impossible(Statement.Assign assign, Expression value) =>
        assign is { IsDeclaration: true, Type: { } type } && phrases.File.Conventions.Terms.ImpossibleType is { } none && phrases.File.TextOf(type.Span).Trim(": ") is var written && written.SequenceEqual(none)
            ? $"has the compiler check that nothing is left that {phrases.Value(value)} could be" : null;

    /// <summary>What is said by words and signs that stand before the target or the value, and not by these themselves.</summary>
    private string? Kept(Statement.Assign assign, Expression value)
    {
        if (assign.Targets is not [var target]) return null;
        if (assign.Modifiers is ["const" or "static"] && phrases.File.Conventions.Terms.NamesAreShadowed) return $"defines the {(assign.Modifiers[0] == "const" ? "constant" : "static variable")} {phrases.Value(target)} as {phrases.Value(value)}";
        if (Shadowed(assign, target, value)) return $"shadows {phrases.Value(target)} with {phrases.Marked(target.Span.End, value)}";
        if (declared.Constant(assign, target, value) is { } constant) return constant;
        if (assign.Modifiers.Contains("static")) return declared.IsAtTop(assign) ? $"declares the static {phrases.Value(target)}, at first {phrases.Value(value)}" : $"keeps the static {phrases.Value(target)} between calls, at first {phrases.Value(value)}";
        var before = target.Span.Start > assign.Span.Start ? phrases.File.TextOf(new SourceSpan(assign.Span.Start, target.Span.Start)).Trim() : [];
        if (before is "*" && !assign.IsDeclaration)
            return assign.Operator is null ? $"stores {phrases.Value(value)} where {phrases.Value(target)} points" : Clause([target with { Span = new SourceSpan(assign.Span.Start, target.Span.End) }], value, assign.Operator, isFirst: false);
        if (assign.IsDeclaration && before is "&" or "&&" && target is Expression.Name) return $"lets {phrases.Value(target)} refer to {phrases.Value(value)}";
        return value.Span.Start > target.Span.End ? Referred(target, value) : null;
    }

    /// <summary>What is stored through a pointer that moves on with it: <c>*to++ = x</c>.</summary>
    private string Walked(Expression.Unary moving, Expression value)
    {
        var (pointer, moves) = (phrases.Value(moving.Operand), moving.Operator == "++" ? "on" : "back");
        return moving.Operand.Span.Start == moving.Span.Start
            ? $"stores {phrases.Value(value)} where {pointer} points, which then moves {moves} by one" : $"moves {pointer} {moves} by one and stores {phrases.Value(value)} where it points then";
    }

    /// <summary>Where the model leaves out that something is only referred to, or read through a reference, the code says so.</summary>
    private string? Referred(Expression target, Expression value)
    {
        var from = phrases.MarksFrom(target.Span.End, value);
        if (from == value.Span.Start || target is not (Expression.Name or Expression.Member) || !phrases.File.TextOf(new SourceSpan(target.Span.End, from)).TrimEnd().EndsWith("=", StringComparison.Ordinal)) return null;
        var marks = phrases.File.TextOf(new SourceSpan(from, value.Span.Start)).Trim();
        return marks switch
        {
            "&" when value is not Expression.Call { IsConstruction: true } => $"lets {phrases.Value(target)} refer to {phrases.Value(value)}",
            "&mut" => $"lets {phrases.Value(target)} refer to {phrases.Value(value)}, which may be changed through it",
            _ => $"sets {phrases.Value(target)} to {phrases.Marked(target.Span.End, value)}",
        };
    }

    /// <summary>A value that nobody keeps is only there for its type to be compared with the one that is written.</summary>
    private string? Checked(Statement.Assign assign, Expression value) =>
        assign is { IsDeclaration: true, Targets: [Expression.Name { Identifier: "_" }], Type: { } type } && phrases.IsShort(type.Span)
            ? $"has the compiler check that {(value is Expression.Call call ? Wording.Code(phrases.File.TextOf(new SourceSpan(phrases.MarksFrom(type.Span.End, value), call.Callee.Span.End)).ToString().Trim(' ', '(', ')', '=').Replace("&", "*", StringComparison.Ordinal)) : phrases.Value(value))} can be used as {phrases.Text(type.Span)}" : null;

    /// <summary>A new name that hides another of the same spelling, which its value was made from.</summary>
    private bool Shadowed(Statement.Assign assign, Expression target, Expression value) =>
        assign.IsDeclaration && phrases.File.Conventions.Terms.NamesAreShadowed && target is Expression.Name name && value is not (Expression.Propagate or Expression.Statements or Expression.Lambda)
        && Mentions(value, name.Identifier);

    /// <summary>Whether a value is made from what a name stands for, and not by a function that is called so.</summary>
    private static bool Mentions(Expression value, string name)
    {
        var parts = CodeWalk.Expressions(value).ToList();
        var called = parts.OfType<Expression.Call>().Select(call => call.Callee).ToHashSet<Expression>(ReferenceEqualityComparer.Instance);
        return parts.Any(part => part is Expression.Name used && used.Identifier == name && !called.Contains(part));
    }

    /// <summary>What is moved rather than copied, in languages that have a function for that.</summary>
    private string? Moved(Expression value) =>
        phrases.File.Conventions.Terms.MoveFunction is { } move && value is Expression.Call { Arguments: [var only] } call && phrases.File.TextOf(call.Callee.Span).SequenceEqual(move) ? phrases.Value(only.Value) : null;

    public string? Clause(Expression.Assignment assignment) => Clause([assignment.Target], assignment.Value, assignment.Operator, Firsts.Contains(assignment.Span));

    private string? Clause(IReadOnlyList<Expression> targets, Expression value, string? sign, bool isFirst)
    {
        while (sign is null && targets[0] is not Expression.Display && value is Expression.Assignment { Operator: null } further) (targets, value) = ([.. targets, further.Target], further.Value);
        if (targets is [var same] && same.Span == value.Span) return same is Expression.Member { Target: Expression.This } ? $"keeps {phrases.Value(value)} in {Wording.Article(phrases.File.Conventions.Terms.Field)} of the same name" : null;
        if (sign is null && targets is [var given] && value is Expression.Logical { Operator: LogicalOperator.Or or LogicalOperator.Coalesce } kept && CodeWalk.AreAlike(phrases.File, given, kept.Left))
            (sign, value) = (kept.Operator == LogicalOperator.Or ? "||" : "??", kept.Right);
        if (sign is null && targets is [Expression.Member place] && Exported(place, value) is { } exported) return exported.Length > 0 ? exported : null;
        var names = Wording.Listed([.. targets.Select(phrases.Value)]);
        if (sign is "+" or "-" && value is Expression.Literal && value.Span.Start == targets[0].Span.Start) return sign is "+" ? $"adds one to {names}" : $"takes one from {names}";
        if (sign is not null) return Updated(targets, names, value, sign);
        switch (value)
        {
            case Expression.Await ignored when targets is [Expression.Name { Identifier: "_" }] or [Expression.Group { Expressions: [] }] && names == "`_`":
                return $"waits for {phrases.Waited(ignored)}";
            case Expression.Await await:
                return $"waits for {phrases.Waited(await)}{(phrases.IsShort(phrases.Awaited(await).Span) ? "" : ",")} and {(targets is [Expression.Display { Kind: CollectionKind.Map } taken] && Bound(taken) is { Count: > 0 } parts ? $"takes {Wording.Listed([.. parts.Select(Wording.Code)])} from the outcome" : $"keeps the outcome as {names}")}";
            case Expression.Propagate propagate:
                return $"takes {(phrases.File.Conventions.Terms.NamesAreShadowed && targets is [Expression.Name bound] && Mentions(propagate.Operand, bound.Identifier) ? $"a new {names}" : names)} from {phrases.Value(propagate.Operand)}, and {phrases.Missing(propagate.Span) switch
                {
                    null => "hands a failure to the caller at once",
                    "" => $"ends the {phrases.Ended(propagate.Span)} at once if there is nothing to take",
                    { } missing => $"returns {Wording.Code(missing)} at once if there is none",
                }}";
            case Expression.Yield { IsDelegating: false } yield:
                return $"yields {(yield.Value is { } sent ? phrases.Value(sent) : "control")}, and keeps what is sent back as {names}";
            case Expression.Statements { Statement: Statement.Declare }:
                return targets is [var named] && named.Span != value.Span && phrases.IsShort(named.Span) ? $"defines {names} as a type written in place" : null;
            case Expression.Unary { Operator: "<-" } received:
                return $"waits for {names} from {phrases.Value(received.Operand)}";
        }

        return targets switch
        {
            [Expression.Display { Items: [{ Value: var one }, { Value: var other }] }] when value is Expression.Display { Items: [{ Value: var first }, { Value: var second }] } && CodeWalk.AreAlike(phrases.File, one, second) && CodeWalk.AreAlike(phrases.File, other, first) => $"swaps {phrases.Value(one)} and {phrases.Value(other)}",
            [Expression.Display { Items.Count: > 0 } several] when value is Expression.Display { Items: var handed } && handed.Count == several.Items.Count && handed.All(item => item.Value is not Expression.Spread) && several.Items.All(item => item.Value is Expression.Name or Expression.Member or Expression.Index) =>
                $"sets {Wording.Listed([.. several.Items.Select(item => phrases.Value(item.Value))])} to {Wording.Listed([.. handed.Select(item => phrases.Value(item.Value))])}{(handed.Count > 1 ? " at once" : "")}",
            [Expression.Display { Items.Count: > 0 } several] => Unpacked(several, value),
            [Expression.Index { Keys: [] } end] => $"adds {phrases.Value(value)} at the end of {phrases.Value(end.Target)}",
            [Expression.Index { Keys: [Expression.Unary { Operator: "++", Operand: Expression.Name or Expression.Member } counted] } next] when counted.Operand.Span.Start == counted.Span.Start && phrases.IsShort(next.Span) =>
                $"stores {phrases.Value(value)} in {phrases.Value(next.Target)} at {phrases.Value(counted.Operand)}, which then goes up by one",
            [Expression.Index element] when phrases.IsShort(element.Span) => $"stores {phrases.Value(value)} in {phrases.Text(element.Span)}",
            [Expression.Index { Keys: [var key] } element] => $"stores {phrases.Value(value)} under {phrases.Value(key)} in {phrases.Value(element.Target)}",
            [Expression.Unary { Operator: "*", Operand: Expression.Unary { Operator: "++" or "--" } moving }] => Walked(moving, value),
            [Expression.Unary { Operator: "*" } pointed] => $"stores {phrases.Value(value)} where {phrases.Value(pointed.Operand)} points",
            [Expression.Name or Expression.Member] when Moved(value) is { } moved => $"moves {moved} into {names}",
            _ when value is Expression.Lambda => $"defines {names} as {phrases.Value(value)}",
            [Expression.Name { Identifier: var constant }] when isFirst && !(constant.Any(char.IsLetter) && constant.All(c => !char.IsLower(c))) && value is Expression.Display { Items.Count: 0 } or Expression.Literal => $"starts with {names} as {phrases.Value(value)}",
            _ => $"sets {names} to {library.Value(value) ?? phrases.Value(value)}",
        };
    }

    /// <summary>What is given to other files; empty for a name that only is to have its value later, null for any other assignment.</summary>
    private string? Exported(Expression.Member place, Expression value)
    {
        var exports = phrases.File.Conventions.Terms.Exports;
        if (exports.Contains(phrases.File.TextOf(place.Span).ToString()))
            return $"exports {(value is Expression.Display { Kind: CollectionKind.Map, Items: { Count: > 0 } items } && items.All(item => IsCalledSo(item.Value, (item.Key as Expression.Literal)?.Value)) ? Wording.Listed([.. items.Select(item => phrases.Value(item.Value))], 10) : phrases.Value(value))}";
        if (!exports.Contains(phrases.File.TextOf(place.Target.Span).ToString())) return null;
        return value is Expression.Unary { Operator: "void" } ? "" : $"exports {phrases.Value(value)}{(IsCalledSo(value, place.Identifier) ? "" : $" as {Wording.Code(place.Identifier)}")}";

        static bool IsCalledSo(Expression value, string? name) => value is Expression.Name called && called.Identifier == name;
    }

    /// <summary>The names that a pattern binds, however deep they stand in it.</summary>
    private static List<string> Bound(Expression pattern) => pattern switch
    {
        Expression.Name name => [name.Identifier],
        Expression.Display display => [.. display.Items.SelectMany(item => Bound(item.Value))],
        Expression.Spread spread => Bound(spread.Operand),
        Expression.Assignment { Target: var target } => Bound(target),
        _ => [],
    };

    /// <summary>What is called by an underscore is not wanted.</summary>
    private string Unpacked(Expression.Display several, Expression value)
    {
        var wanted = several.Items.Where(item => phrases.File.TextOf(item.Value.Span) is not ("_" or "*_" or "$_")).Select(item => phrases.Value(item.Value)).ToList();
        return wanted.Count > 0 && wanted.Count < several.Items.Count ? $"unpacks {phrases.Value(value)} and keeps only {Wording.Listed(wanted)}" : $"unpacks {phrases.Value(value)} into {Wording.Listed([.. several.Items.Select(item => phrases.Value(item.Value))])}";
    }

    /// <summary>The name that an object keeps something under that is called the same; null for any other assignment.</summary>
    public string? KeptName(Statement statement)
    {
        if (statement is not Statement.Assign { Targets: [Expression.Member member], Value: Expression.Name given, Operator: null, IsDeclaration: false }) return null;
        var isOwn = member.Target is Expression.This || (phrases.File.Conventions.ReceiverIsParameter && member.Target is Expression.Name { Identifier: "self" });
        return isOwn && member.Identifier.TrimStart('@') == given.Identifier.TrimStart('$') ? phrases.Value(given) : null;
    }

    /// <summary>What is called by an underscore only is not wanted.</summary>
    private string? Ignored(IReadOnlyList<Expression> targets, Expression value, string? sign) =>
        sign is null && targets is [var target] && phrases.File.TextOf(target.Span) is "_" && value is Expression.Call { IsConstruction: false } call ? $"{(phrases.IsShort(call.Span) ? $"calls {phrases.Text(call.Span)}" : phrases.Effect(call))} without looking at what comes back" : null;

    /// <summary>What is kept as it was but for more elements at its end.</summary>
    private string? Appended(IReadOnlyList<Expression> targets, Expression value, string? sign)
    {
        if (sign is not null || targets is not [var target] || value is not Expression.Call { Callee: Expression.Name called, Arguments: [var first, _, ..] all } || called.Identifier != phrases.File.Conventions.Terms.AppendFunction) return null;
        if (!CodeWalk.AreAlike(phrases.File, target, first.Value)) return null;
        var added = Wording.Listed([.. all.Skip(1).Select(each => each.Value is Expression.Spread spread ? $"the elements of {phrases.Value(spread.Operand)}" : phrases.Value(each.Value))]);
        return $"appends {added} to {phrases.Value(target)}";
    }

    private string Updated(IReadOnlyList<Expression> targets, string names, Expression value, string sign) => sign switch
    {
        "+" => $"adds {phrases.Value(value)} to {names}",
        "-" => $"subtracts {phrases.Value(value)} from {names}",
        "*" => $"multiplies {names} by {phrases.Value(value)}",
        "." => $"appends {phrases.Value(value)} to {names}",
        _ when phrases.File.Conventions.Terms.HasBits && Bits(names, value, sign) is { } bits => bits,
        "??" => $"sets {names} to {phrases.Value(value)} unless it has a value already",
        "||" => $"sets {names} to {phrases.Value(value)} if it counts as false so far",
        _ when targets is [var one] && phrases.IsShort(one.Span.To(value.Span)) => $"updates {names}: {phrases.Text(one.Span.To(value.Span))}",
        _ => $"updates {names} with {phrases.Value(value)}",
    };

    /// <summary>What becomes of the bits of a number; null where it may be truth values that are joined, or nothing that people think of as bits.</summary>
    private string? Bits(string names, Expression value, string sign) => (sign, value) switch
    {
        ("<<", _) => $"shifts the bits of {names} left by {phrases.Value(value)}",
        (">>", _) => $"shifts the bits of {names} right by {phrases.Value(value)}",
        ("&", Expression.Unary { Operator: "~", Operand: var cleared }) => $"clears the bits of {phrases.Value(cleared)} in {names}",
        ("|", _) when IsMask(value) => $"sets the bits of {phrases.Value(value)} in {names}",
        ("&", _) when IsMask(value) => $"keeps only the bits of {phrases.Value(value)} in {names}",
        ("^", _) when IsMask(value) => $"flips the bits of {phrases.Value(value)} in {names}",
        _ => null,
    };

    private static bool IsMask(Expression value) => value switch
    {
        Expression.Literal { Kind: LiteralKind.Integer } => true,
        Expression.Name { Identifier: var name } => name.Any(char.IsLetter) && !name.Any(char.IsLower),
        Expression.Binary { Operator: "<<" } => true,
        Expression.Binary { Operator: "|", Left: var left, Right: var right } => IsMask(left) && IsMask(right),
        Expression.Group { Expressions: [var only] } => IsMask(only),
        _ => false,
    };
}
