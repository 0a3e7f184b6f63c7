using CodeGuru.Core.Code;

namespace CodeGuru.Core.Explanations.Narration;

/// <summary>Says in one clause what a statement without others in it does: <c>adds `line` to `lines`</c>.</summary>
internal sealed class SimpleStatements(ExpressionPhrases phrases)
{
    private readonly AssignmentPhrases assignments = new(phrases);
    private readonly LibraryCalls library = new(phrases);
    private readonly DeferPhrases defers = new(phrases);

    /// <summary>What a jump out of the innermost statement leaves.</summary>
    public string Innermost { get; set; } = "the loop";

    /// <summary>Assignments that give a name its first value.</summary>
    public HashSet<SourceSpan> Firsts => assignments.Firsts;

    /// <summary>What becomes of the result of the function that is told.</summary>
    public ResultUse Use { get; set; } = ResultUse.Returned;

    public string? KeptName(Statement statement) => assignments.KeptName(statement);

    /// <summary>Null for a statement that holds others, or that does nothing worth a word.</summary>
    public string? Clause(Statement statement) => Told(statement) is { } clause ? clause + Silenced(statement) : null;

    /// <summary>What the sign means that keeps warnings from being shown, where a statement has it.</summary>
    private string Silenced(Statement statement) =>
        phrases.File.Conventions.Terms.SilencingSign is { } sign && statement is not Statement.Declare && statement.Expressions().SelectMany(CodeWalk.Expressions).Any(part => part is Expression.Group { Expressions: [_] } && phrases.File.TextOf(part.Span).StartsWith(sign, StringComparison.Ordinal))
            ? $", where {Wording.Code(sign)} keeps its warnings from being shown" : "";

    private string? Told(Statement statement) => statement switch
    {
        Statement.Evaluate { Expression: var shown } evaluate when IsPrinting(evaluate) => $"prints {Wording.Listed([.. (shown is Expression.Group several ? several.Expressions : [shown]).Select(phrases.Value)])}",
        Statement.Evaluate { IsGiven: true } given when Left(given) is { } left => $"leaves {left} with {phrases.Value(given.Expression)}",
        Statement.Evaluate { IsGiven: true } given => $"gives {phrases.Value(given.Expression)}",
        Statement.Evaluate { Expression: Expression.Literal or Expression.This or Expression.Name } => null,
        Statement.Evaluate { IsConcurrent: true } start => $"starts {(start.Expression is Expression.Call { Callee: Expression.Lambda } && !phrases.IsShort(start.Expression.Span) ? $"a {phrases.File.Conventions.Terms.Closure}" : phrases.Value(start.Expression))}, which runs {(phrases.File.Conventions.Terms.Beside is { } beside ? $"in {beside} " : "")}beside what follows",
        Statement.Evaluate evaluate => Effect(evaluate.Expression),
        Statement.Assign assign => assignments.Clause(assign),
        Statement.Return result => Result(result),
        Statement.Raise { Value: null } raise => $"{RaiseWord(raise)} the caught error again",
        Statement.Raise raise when phrases.File.Conventions.Terms.Idioms.Raised(phrases, raise) is { } idiom => idiom,
        Statement.Raise raise => $"{RaiseWord(raise)} {phrases.Value(raise.Value!)}{Cause(raise)}",
        Statement.Imports { Import: { IsWildcard: true } import } => $"brings in all names of {Wording.Code(import.Module)}",
        Statement.Imports { Import: var import } => $"imports {Wording.Code(import.Module)}",
        Statement.Jump jump => Jump(jump),
        Statement.Assert assert => $"asserts that {phrases.Condition(assert.Condition)}{(assert.Condition is Expression.Name or Expression.Member or Expression.Call ? " holds" : "")}",
        Statement.Delete delete => $"removes {Wording.Listed([.. delete.Targets.Select(phrases.Value)])}",
        Statement.Defer defer => defers.Clause(defer),
        Statement.Declare { Symbol: { IsCallable: true, Name.Length: > 0 } symbol } => $"defines the {Inner(symbol)}function {Wording.Code(symbol.Name)}{(phrases.File.Conventions.Terms.DecoratorsWrap && Decorated.Of(phrases.File, symbol) is { } marks ? $", decorated with {marks}" : "")}",
        Statement.Declare { Symbol: { IsType: true, Name: [not '<', ..] } symbol } => $"defines the {Inner(symbol)}type {Wording.Code(symbol.Name)}",
        _ => null,
    };

    /// <summary>What is declared in a block of a language within the language belongs to whatever runs the block.</summary>
    private string Inner(Symbol symbol) => symbol.Owner is { IsCallable: true } owner && !(owner.IsAnonymous && phrases.File.Conventions.BlockCall is not null) ? "inner " : "";

    /// <summary>A word of some languages, whose operand alone is left in the model.</summary>
    private bool IsPrinting(Statement.Evaluate evaluate) =>
        phrases.File.TextOf(new SourceSpan(Math.Max(0, evaluate.Span.Start - 8), evaluate.Span.Start)).TrimEnd().EndsWith("<?=", StringComparison.Ordinal) || phrases.File.Conventions.Terms.PrintingWords.Any(word => phrases.File.TextOf(evaluate.Span).StartsWith($"{word} ", StringComparison.Ordinal)) && (evaluate.Expression is Expression.Group { Expressions.Count: > 0 } || evaluate.Expression.Span.Start > evaluate.Span.Start);

    /// <summary>What an expression does whose result does not matter; null where it does nothing worth a word.</summary>
    public string? Effect(Expression expression)
    {
        if (phrases.File.Conventions.Terms.Idioms.Effect(phrases, expression) is { } idiom) return idiom;
        switch (expression)
        {
            case Expression.Await await:
                return $"waits for {phrases.Waited(await)}";
            case Expression.Yield { Value: null }:
                return "hands control to the caller, and goes on from here when asked again";
            case Expression.Yield yield:
                return yield.IsDelegating ? $"yields each element of {phrases.Value(yield.Value!)}" : $"yields {phrases.Value(yield.Value!)}{(yield.Key is { } key ? $" under the key {phrases.Value(key)}" : "")}";
            case Expression.Assignment assignment:
                return assignments.Clause(assignment);
            case Expression.Propagate propagate:
                return $"{Effect(propagate.Operand)}, and {phrases.Missing(propagate.Span) switch
                {
                    null => "hands a failure of it to the caller at once",
                    "" => $"ends the {phrases.Ended(propagate.Span)} at once if that fails",
                    { } missing => $"returns {Wording.Code(missing)} at once if that gives none",
                }}";
            case Expression.Call { Callee: Expression.Member { Target: Expression.Call or Expression.Await } demand } call when phrases.File.Conventions.Terms.Demands.Contains(demand.Identifier):
                return $"{Effect(demand.Target)}, and panics{(call.Arguments is [var said] && phrases.IsShort(said.Value.Span) ? $" with {phrases.Value(said.Value)}" : "")} if that fails";
            case Expression.Unary { Operator: "++" } more:
                return $"adds one to {phrases.Value(more.Operand)}";
            case Expression.Unary { Operator: "--" } less:
                return $"takes one from {phrases.Value(less.Operand)}";
            case Expression.Unary { Operator: "delete" or "delete[]" } ended when phrases.File.Conventions.Terms.DeleteDestroys:
                return $"destroys the {(ended.Operator == "delete" ? "object" : "array")} that {phrases.Value(ended.Operand)} points to and frees its memory";
            case Expression.Cast { Type: "void", Operand: Expression.Name unused }:
                return $"leaves {phrases.Value(unused)} unused on purpose";
            case Expression.Cast { Type: "void", Operand: Expression.Call dropped }:
                return $"{Effect(dropped)} without looking at what comes back";
            case Expression.Unary { Operator: "delete" } removed:
                return $"removes {phrases.Value(removed.Operand)}";
            case Expression.Unary { Operator: "void", Operand: var dropped }:
                return dropped is Expression.Literal ? null : Effect(dropped);
            case Expression.Unary { Operator: "<-" } received:
                return $"waits for {phrases.Value(received.Operand)}";
            case Expression.Binary { Operator: "<-" } sent:
                return $"sends {phrases.Value(sent.Right)} to {phrases.Value(sent.Left)}";
            case Expression.Call { Callee: Expression.Member member, Arguments: [{ Name: null } only] } call when phrases.File.Conventions.AddingMethods.Contains(member.Identifier) && phrases.IsShort(member.Target.Span):
                return phrases.Marked(call.Callee.Span.End, only.Value) is var added && added.Contains(", ", StringComparison.Ordinal) && !phrases.IsShort(only.Value.Span)
                    ? $"adds to {phrases.Text(member.Target.Span)} {added}" : $"adds {added} to {phrases.Text(member.Target.Span)}";
            case Expression.Call { Callee: Expression.Name given } block when given.Identifier == phrases.File.Conventions.BlockCall:
                return $"calls the block that it was given{(block.Arguments.Count == 0 ? "" : $" with {Wording.Listed([.. block.Arguments.Select(argument => phrases.Value(argument.Value))])}")}";
            case Expression.Call call when EventPhrases.Raised(phrases, call) is { } raised:
                return raised;
            case Expression.Call call when library.Effect(call) is { } known:
                return known;
            case Expression.Call { Callee: Expression.Name { Identifier: var macro }, Arguments: [var asserted, ..] given } when phrases.File.Conventions.Terms.Assertions.TryGetValue(macro, out var comparison) && (comparison is null || given.Count > 1):
                return $"asserts that {phrases.Value(asserted.Value)}{(comparison is not null ? $" {comparison} {phrases.Value(given[1].Value)}" : asserted.Value is Expression.Call or Expression.Name or Expression.Member ? " holds" : "")}";
            case Expression.Call call when phrases.IsShort(call.Span):
                return $"calls {phrases.Text(call.Span)}";
            case Expression.Call call:
                return phrases.Effect(call);
            case Expression.Statements { Statement: Statement.Raise raise }:
                return Clause(raise);
            case Expression.Logical { Operator: LogicalOperator.And } both:
                return Effect(both.Right) is { } then ? $"{phrases.If(both.Left)}, {then}" : null;
            case Expression.Logical { Operator: LogicalOperator.Or } either:
                return Effect(either.Right) is { } otherwise ? $"unless {phrases.Condition(either.Left)}, {otherwise}" : null;
            case Expression.Group { Expressions: [var only] } when only is not Expression.Name:
                return Effect(only);
            case Expression.Binary { Operator: var sign } appended when sign == phrases.File.Conventions.Terms.AppendSign:
                return $"adds {phrases.Value(appended.Right)} to {phrases.Value(appended.Left)}";
            default:
                return $"runs {phrases.Value(expression)}";
        }
    }

    /// <summary>What a raised error is made with, where that is not written as a call, or the error that it follows from.</summary>
    private string Cause(Statement.Raise raise) => raise.Cause switch
    {
        null => "",
        Expression.Group { Expressions: { Count: > 0 } given } => $" with {Wording.Listed([.. given.Select(phrases.Value)])}",
        Expression.Literal { Kind: LiteralKind.Null } => ", without the error that led to it",
        var cause => $", with {phrases.Value(cause)} as its cause",
    };

    /// <summary>In a block behind a call, <c>return</c> means the function around; how the block itself ends depends on who calls it.</summary>
    private string? Result(Statement.Return result)
    {
        if (Use == ResultUse.Returned) return Returned(result);
        var text = phrases.File.TextOf(result.Span);
        var isReturn = text.StartsWith("return", StringComparison.Ordinal);
        var effect = result.Value is null ? null : Clause(new Statement.Evaluate(result.Span, result.Value));
        switch (Use)
        {
            case ResultUse.Callback:
                return !isReturn ? effect : effect is null ? "goes on with the next one" : $"{effect} and goes on with the next one";
            case ResultUse.Ignored when result.Value is { } only && only.Span == result.Span:
                return effect;
            case ResultUse.Ignored when result.IsImplicit || isReturn:
                return result.IsImplicit ? effect : result.Value is null ? Returned(result) : effect;
            case ResultUse.Looped when result.IsImplicit:
                return effect;
            case ResultUse.Looped or ResultUse.Given or ResultUse.Worded when isReturn:
                return result.Value is null ? "ends the whole function here" : $"{Returned(result)} from the function as a whole";
            case ResultUse.Looped:
                return text.StartsWith("break", StringComparison.Ordinal) ? "leaves the loop" : "goes on with the next one";
            case ResultUse.Given or ResultUse.Worded when text.StartsWith("break", StringComparison.Ordinal):
                return "ends the call that the block belongs to";
        }

        return result.Value switch
        {
            null => "ends the block here",
            Expression.Assignment assignment => assignments.Clause(assignment),
            Expression.Call { Callee: Expression.Name given } call when given.Identifier == phrases.File.Conventions.BlockCall => $"{Effect(call)}, and gives its result",
            Expression.Call { IsConstruction: false } or Expression.Await when Use == ResultUse.Evaluated => effect,
            // A block of words that are called one after another is read for what they do.
            Expression.Logical when Use == ResultUse.Worded => effect,
            Expression.Call { Arguments.Count: > 0, IsConstruction: false } call when Use == ResultUse.Worded || (phrases.File.Conventions.BlockCall is not null && (call.Callee is Expression.Name || CallPhrases.IsOwn(call))) => effect,
            var value => $"gives {phrases.Value(value)}",
        };
    }

    private string Returned(Statement.Return result) => result.Value switch
    {
        null when result.Results.Count > 0 => $"returns {Wording.Listed([.. result.Results.Select(Wording.Code)])} as {(result.Results.Count == 1 ? "it is" : "they are")} then",
        null => "ends the function here",
        Expression.Call { Callee: Expression.Name given } call when result.IsImplicit && given.Identifier == phrases.File.Conventions.BlockCall => $"{Effect(call)}, and returns its result",
        Expression.Display { Kind: CollectionKind.Tuple, Items: { Count: 2 or 3 } items } several when !phrases.IsShort(several.Span) => $"returns {Wording.Listed([.. items.Select(item => phrases.Value(item.Value))])}",
        Expression.Lambda lambda when !phrases.IsShort(lambda.Span) => $"returns {phrases.Value(lambda)}",
        Expression.Await await => $"waits for {phrases.Waited(await)}{(phrases.IsShort(phrases.Awaited(await).Span) ? "" : ",")} and returns the outcome",
        Expression.Assignment assignment when result.IsImplicit => $"{assignments.Clause(assignment)}, and returns that",
        { } value when phrases.File.Conventions.Terms.Idioms.Returned(phrases, value) is { } idiom => idiom,
        Expression.Call or Expression.Cast when library.Value(result.Value) is { } given => $"returns {given}",
        var value => $"returns {phrases.Marked(result.Span.Start, value)}",
    };

    /// <summary>The verb that the code itself has for it.</summary>
    private string RaiseWord(Statement.Raise raise)
    {
        var text = phrases.File.TextOf(raise.Span);
        return text.StartsWith("throw", StringComparison.Ordinal) ? "throws" : text.StartsWith("raise", StringComparison.Ordinal) ? "raises" : "fails with";
    }

    /// <summary>Whether a value is what a loop is left with, and not that of the code around it.</summary>
    public bool IsLeaving(Statement.Evaluate given) => given.IsGiven && Left(given) is not null;

    /// <summary>The loop that is left with a value, in languages where loops have one.</summary>
    private string? Left(Statement.Evaluate given)
    {
        var text = phrases.File.TextOf(given.Span);
        if (given.Span == given.Expression.Span || !text.StartsWith("break", StringComparison.Ordinal)) return null;
        var label = text["break".Length..].TrimStart();
        return label is ['\'', .. var rest] && rest.IndexOf(' ') is > 0 and var end ? $"what is labelled {Wording.Code(rest[..end].ToString())}" : Innermost;
    }

    private string Jump(Statement.Jump jump) => (jump.Kind, jump.Label) switch
    {
        (JumpKind.Break, null) => $"leaves {Innermost}",
        (JumpKind.Break, ['<', ..]) => "leaves an outer loop",
        (JumpKind.Break, { } label) => $"leaves what is labelled {Wording.Code(label)}",
        (JumpKind.Continue, null) => "goes on with the next round",
        (JumpKind.Continue, ['<', ..]) => "goes on with the next round of an outer loop",
        (JumpKind.Continue, { } label) => $"goes on with the next round of {Wording.Code(label)}",
        (JumpKind.FallThrough, _) => "goes on into the next case",
        (_, ['<', ..]) => "begins again",
        (_, { } label) => $"jumps to {Wording.Code(label)}",
        _ => "jumps",
    };
}
