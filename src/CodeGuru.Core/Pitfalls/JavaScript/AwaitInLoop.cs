using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.JavaScript;

/// <summary>Work that waits for one element after the other though none needs the one before.</summary>
internal sealed class AwaitInLoop : PitfallRule
{
    public override PitfallAbout About { get; } = new(
        "CG2008", "await-in-loop", Severity.Info, LanguageSets.JavaScript,
        "A loop waits for each element's work before it begins the next, though none depends on another.",
        "Ten requests of 100 ms take a second one after the other and little more than 100 ms together. One after the other is right where the server must not be overrun, or the order matters.")
    {
        Wrong = "async function load(urls) {\n  const pages = [];\n  for (const url of urls) {\n    const page = await get(url);\n    pages.push(page);\n  }\n  return pages;\n}",
        Right = "async function load(urls) {\n  return Promise.all(urls.map((url) => get(url)));\n}",
        Lesson = "javascript/promises-and-async-await",
        Spotting = "A `for ... of` loop, not `for await`, with an `await` of a call that is given the element, that has no `break`, `return`, `try` or condition, and that assigns nothing declared outside but for pushing to an array.",
        References = ["no-await-in-loop"],
    };

    internal override void Register(RuleHooks hooks) => hooks.On<Statement.Loop>((loop, point) =>
    {
        if (loop.Kind != LoopKind.ForEach || loop.IsAsync || loop.Target is not Expression.Name element || loop.Source is Expression.Unary) return;
        var statements = loop.Body.Statements;
        if (statements.Count is 0 or > 3 || statements.Any(statement => statement is not (Statement.Assign { IsDeclaration: true } or Statement.Evaluate))) return;
        var waits = statements.SelectMany(statement => statement.AllExpressions()).OfType<Expression.Await>().ToList();
        if (waits is not [{ Operand: Expression.Call call }] || !call.Arguments.Any(argument => argument.Value.WithParts().Any(part => part is Expression.Name name && name.Identifier == element.Identifier))) return;
        // What else happens in a round: only that the result is gathered.
        if (statements.OfType<Statement.Evaluate>().Any(statement => statement.Expression is not Expression.Call { Callee: Expression.Member { Identifier: "push" } })) return;
        if (call.MethodName() is "sleep" or "delay" or "wait" || call.Receiver() is Expression.This) return;
        point.File.Report(this, waits[0].Span, $"Each round waits for `{point.Label(call.Callee)}` before the next one begins, though no round needs the one before.", "Begin all and wait for all: `await Promise.all(items.map(...))`, unless they must not run together.");
    });
}
