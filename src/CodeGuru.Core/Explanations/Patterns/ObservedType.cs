using CodeGuru.Core.Code;
using CodeGuru.Core.Explanations.Narration;

namespace CodeGuru.Core.Explanations.Patterns;

internal static class ObservedType
{
    private static readonly HashSet<string> Emitters = ["EventEmitter", "EventTarget", "Emittery"];

    /// <summary>A type that tells of events: by the language's own events, or by a base class of the library that others register with.</summary>
    public static CodePattern? In(PatternSubject subject) => Emits(subject) ?? Raises(subject);

    private static CodePattern? Emits(PatternSubject subject)
    {
        var emitter = subject.Symbol.Bases.FirstOrDefault(each => Emitters.Contains(subject.File.TextOf(each.Span).ToString().Split('.')[^1]));
        if (emitter is null) return null;
        var told = Calls(subject).Where(call => call is { Callee: Expression.Member { Target: Expression.This, Identifier: "emit" or "dispatchEvent" }, Arguments: [{ Value: Expression.Literal { Kind: LiteralKind.String } }, ..] })
            .DistinctBy(call => ((Expression.Literal)call.Arguments[0].Value).Value).ToList();
        return told.Count == 0 ? null : Of($"it extends {subject.Quoted(emitter)} and tells whoever has registered of {Wording.Listed([.. told.Select(call => $"{subject.Quoted(call.Arguments[0].Value)} (line {subject.LineOf(call)})")], 6)}");
    }

    private static CodePattern? Raises(PatternSubject subject)
    {
        foreach (var named in subject.Symbol.Members.Where(member => member.Kind == SymbolKind.Field && member.Has("event")))
        {
            var raised = Calls(subject).FirstOrDefault(call => call.Callee is Expression.Member { Identifier: "Invoke", Target: Expression.Name or Expression.Member { Target: Expression.This } } invoke ? Says(invoke.Target, named.Name) : Says(call.Callee, named.Name));
            if (raised is not null) return Of($"whoever adds a function to {Wording.Code(named.Name)} (line {subject.File.LineOf(named.NameSpan)}) is told by line {subject.LineOf(raised)}");
        }

        return null;
    }

    private static bool Says(Expression expression, string name) => expression is Expression.Name each ? each.Identifier == name : expression is Expression.Member { Target: Expression.This } member && member.Identifier == name;

    private static IEnumerable<Expression.Call> Calls(PatternSubject subject) => subject.Symbol.WithDescendants().SelectMany(symbol => CodeWalk.Expressions(symbol.Body)).OfType<Expression.Call>().DistinctBy(call => call.Span);

    private static CodePattern Of(string evidence) => new CodePattern(
        "Observer", evidence, "Whoever wants to know of something registers for it, and is told when it happens.", "delegates-and-events").WithTradeOff("What is registered stays, and is kept in memory, until it is taken out again.");
}
