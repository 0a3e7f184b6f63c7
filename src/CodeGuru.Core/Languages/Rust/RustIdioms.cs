using CodeGuru.Core.Code;

namespace CodeGuru.Core.Languages.Rust;

/// <summary>What idioms of Rust and its libraries do, in words (doc.rust-lang.org/std, docs.rs/tokio).</summary>
internal sealed class RustIdioms : Idioms
{
    public override string? Effect(IPhrases phrases, Expression expression) => expression switch
    {
        Expression.Call { Callee: Expression.Member { Identifier: "push", Target: var kept }, Arguments: [{ Value: Expression.Call started }] } when Started(phrases, started) is { } work => $"{work}, with its handle kept in {phrases.Value(kept)}",
        Expression.Call { Callee: Expression.Member { Identifier: "join", Target: var joined }, Arguments: [] } when joined is not Expression.Call { Arguments.Count: > 0 } => $"waits until {phrases.Value(joined)} has ended",
        Expression.Call { Callee: Expression.Member { Identifier: "scope", Target: Expression.Name { Identifier: "thread" } }, Arguments: [{ Value: Expression.Lambda code }] } => $"runs {Told(phrases, code)}, and waits for all threads that are started in it",
        Expression.Call call => Started(phrases, call),
        Expression.Group block when IsBlock(phrases, block) => $"runs {Block(phrases, block)}",
        _ => null,
    };

    public override string? Value(IPhrases phrases, Expression expression) => IsBlock(phrases, expression) ? Block(phrases, expression) : null;

    public override string? Assignment(IPhrases phrases, Statement.Assign assign) =>
        assign is { Targets: [Expression.Name handle], Operator: null, Value: Expression.Call call } && Started(phrases, call) is { } work ? $"{work}, with {phrases.Value(handle)} as its handle" : null;

    public override string? Returned(IPhrases phrases, Expression value) => value switch
    {
        Expression.Call { Callee: Expression.Name { Identifier: "write!" or "writeln!" } } => $"{phrases.Effect(value)}, and returns whether that went well",
        Expression.Call { Callee: Expression.Member { Identifier: "write_str", Target: var into }, Arguments: [var text] } => $"writes {phrases.Value(text.Value)} to {phrases.Value(into)}, and returns whether that went well",
        _ => null,
    };

    public override string? Result(IPhrases phrases, Expression value) => value switch
    {
        Expression.Call { Callee: Expression.Name { Identifier: "write!" or "writeln!" }, Arguments: [{ Value: var into }, ..] } => $"whether {phrases.Value(into)} could be written to",
        Expression.Call { Callee: Expression.Member { Identifier: "write_str", Target: var into }, Arguments: [_] } => $"whether {phrases.Value(into)} could be written to",
        _ => null,
    };

    public override string? Raised(IPhrases phrases, Statement.Raise raise) => raise.Value switch
    {
        Expression.Call { Callee: Expression.Name { Identifier: "todo!" or "unimplemented!" } } => "panics, because this is not written yet",
        Expression.Call { Callee: Expression.Name { Identifier: "unreachable!" }, Arguments: var reason } => $"panics{(reason is [var only] ? $" with {phrases.Value(only.Value)}" : "")}, because control should never come here",
        Expression.Call { Callee: Expression.Name { Identifier: "panic!" }, Arguments: [var message, ..] given } => $"panics with {phrases.Value(message.Value)}{(given.Count > 1 ? $" and {phrases.Listed([.. given.Skip(1).Select(argument => phrases.Value(argument.Value))], 3)} in it" : "")}",
        Expression.Call { Callee: Expression.Name { Identifier: "panic!" } } => "panics",
        _ => null,
    };

    /// <summary>Whether an expression is the code of a branch, of which only the calls are known.</summary>
    private static bool IsBlock(IPhrases phrases, Expression expression) => expression is Expression.Group && phrases.File.TextOf(expression.Span) is ['{', .., '}'];

    private static string Block(IPhrases phrases, Expression block)
    {
        var (from, to) = (phrases.File.LineOf(block.Span), phrases.File.EndLineOf(block.Span));
        return from == to ? phrases.Text(block.Span) : $"the block on lines {from}–{to}";
    }

    /// <summary>The clause for a call that starts a thread or a task; null for any other.</summary>
    private static string? Started(IPhrases phrases, Expression.Call call)
    {
        if (call is not { Callee: Expression.Member { Identifier: "spawn" or "spawn_blocking", Target: Expression.Name { Identifier: var owner } }, Arguments: [{ Value: var work }] }) return null;
        var what = owner switch
        {
            "thread" or "rayon" => "a thread",
            "tokio" or "task" => phrases.File.TextOf(call.Callee.Span).EndsWith("spawn_blocking", StringComparison.Ordinal) ? "work that may block its thread" : "a task",
            _ when IsScope(phrases, owner, call.Span) => "a thread of the scope",
            _ => null,
        };
        return what is null ? null : $"starts {what} that runs {Told(phrases, work)}";
    }

    /// <summary>Whether a name is what <c>thread::scope</c> gives its closure.</summary>
    private static bool IsScope(IPhrases phrases, string name, SourceSpan at) =>
        phrases.File.Module.WithDescendants().Any(symbol => symbol is { IsAnonymous: true, Parameters: [{ Name: var scope }] } && scope == name && symbol.Span.Start <= at.Start && symbol.Span.End >= at.End
            && phrases.File.Text.AsSpan(0, symbol.Span.Start).TrimEnd().EndsWith("thread::scope(", StringComparison.Ordinal));

    /// <summary>Code over several lines is told below the sentence.</summary>
    private static string Told(IPhrases phrases, Expression work) =>
        work is Expression.Lambda code && phrases.File.LineOf(work.Span) != phrases.File.EndLineOf(work.Span) ? code.Symbol.Has("block") ? "an async block" : "a closure" : phrases.Value(work);
}
