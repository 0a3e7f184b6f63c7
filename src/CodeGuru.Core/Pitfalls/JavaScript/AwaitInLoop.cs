using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.JavaScript;

/// <summary>Work that waits for one element after the other though none needs the one before.</summary>
internal sealed class AwaitInLoop : PitfallRule
{
    private static readonly HashSet<string> InOrder = ["sleep", "delay", "wait", "setTimeout", "write", "append", "appendFile", "send", "query", "execute", "exec", "run", "step", "next", "click", "type", "fill", "press", "goto", "emit", "dispatch"];

    public override PitfallAbout About { get; } = new(
        "CG2008", "await-in-loop", Severity.Info, LanguageSets.JavaScript,
        "A loop waits for each element's work before it begins the next, though none depends on another.",
        "Ten requests of 100 ms take a second one after the other and little more than 100 ms together. One after the other is right where the server must not be overrun, or the order matters.")
    {
        Wrong = "async function load(urls) {\n  const pages = [];\n  for (const url of urls) {\n    const page = await get(url);\n    pages.push(page);\n  }\n  return pages;\n}",
        Right = "async function load(urls) {\n  return Promise.all(urls.map((url) => get(url)));\n}",
        Lesson = "javascript/promises-and-async-await",
        Spotting = "A `for ... of` loop, not `for await`, or a counting `for`, with one `await` of a call that is given the element or the number, whose body only declares, awaits and gathers: no `break`, `return`, `try`, condition, or value that one round leaves to the next. Pauses, and what is written or sent in order (`write`, `send`, `query`), are let pass.",
        References = ["no-await-in-loop"],
    };

    internal override void Register(RuleHooks hooks) => hooks.On<Statement.Loop>((loop, point) =>
    {
        if (loop.IsAsync || Elements(loop) is not { Count: > 0 } elements) return;
        var statements = loop.Body.Statements;
        if (statements.Count is 0 or > 3 || !statements.All(IsOfTheRound)) return;
        if (statements.SelectMany(statement => statement.AllExpressions()).OfType<Expression.Await>().ToList() is not [{ Operand: Expression.Call call } wait]) return;
        if (!call.Arguments.Any(argument => argument.Value.WithParts().Any(part => part is Expression.Name name && elements.Contains(name.Identifier)))) return;
        // What earlier rounds have left there.
        var gathered = statements.OfType<Statement.Assign>().SelectMany(assign => assign.Targets).OfType<Expression.Index>().Select(index => index.Target).OfType<Expression.Name>().Select(name => name.Identifier).ToHashSet();
        if (call.WithParts().Any(part => part is Expression.Name read && gathered.Contains(read.Identifier))) return;
        // What is written, sent or asked for through one object may have to keep its order.
        if (call.MethodName() is not { } name || InOrder.Contains(name) || call.Receiver() is Expression.This) return;
        point.File.Report(this, wait.Span, $"Each round waits for `{point.Label(call.Callee)}` before the next one begins, though no round needs the one before.", "Begin all and wait for all: `await Promise.all(items.map(...))`, unless they must not run together.");
    });

    /// <summary>What a round has of its own: its element, or its number.</summary>
    private static HashSet<string> Elements(Statement.Loop loop)
    {
        var named = loop.Kind switch
        {
            LoopKind.ForEach when loop.Source is not Expression.Unary && loop.Target is not null => loop.Target.WithParts(),
            LoopKind.For when loop.Initial is [Statement.Assign { IsDeclaration: true } assign] => assign.Targets,
            _ => [],
        };
        return [.. named.OfType<Expression.Name>().Select(name => name.Identifier)];
    }

    /// <summary>Whether a statement only makes something of the round, or adds to what is gathered. What is done for its effect alone may have to keep its order.</summary>
    private static bool IsOfTheRound(Statement statement) => statement switch
    {
        Statement.Assign { IsDeclaration: true } => true,
        Statement.Assign { Operator: "+", Value: Expression.Await } => true,
        Statement.Assign { Operator: null, Targets: [Expression.Index] } => true,
        Statement.Evaluate { Expression: Expression.Call { Callee: Expression.Member { Identifier: "push" or "add" or "set" } } } => true,
        _ => false,
    };
}
