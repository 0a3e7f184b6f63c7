using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.JavaScript;

/// <summary>A method handed over without its object.</summary>
internal sealed class LostThis : PitfallRule
{
    private static readonly HashSet<string> Receivers =
    [
        "setTimeout", "setInterval", "setImmediate", "queueMicrotask", "requestAnimationFrame", "nextTick", "addEventListener", "addListener", "on", "once", "then", "catch", "finally", "map", "forEach", "filter", "subscribe",
    ];

    public override PitfallAbout About { get; } = new(
        "CG2004", "lost-this", Severity.Error, LanguageSets.JavaScript,
        "A method that uses `this` is handed over as a callback without its object.",
        "`this` is decided by how a function is called. Handed over as `this.method`, it is called as a bare function: in a class, `this` is `undefined` then, and the first use of it throws a TypeError.")
    {
        Wrong = "class Timer {\n  seconds = 0;\n  start() {\n    setInterval(this.tick, 1000);\n  }\n  tick() {\n    this.seconds++;\n  }\n}",
        Right = "class Timer {\n  seconds = 0;\n  start() {\n    setInterval(() => this.tick(), 1000);\n  }\n  tick() {\n    this.seconds++;\n  }\n}",
        Lesson = "javascript/this",
        Spotting = "`this.name` as an argument of `setTimeout`, `addEventListener`, `on`, `then`, `map` and their like, where the class declares `name` as a method that uses `this`, binds it nowhere, and no second argument gives the `this` to use.",
        References = ["unbound-method", "S3757"],
    };

    internal override void Register(RuleHooks hooks) => hooks.On<Expression.Call>((call, point) =>
    {
        if (call.MethodName() is not { } name || !Receivers.Contains(name)) return;
        for (var at = 0; at < call.Arguments.Count; at++)
        {
            if (call.Arguments[at].Value is not Expression.Member { Target: Expression.This, IsOptional: false } member || point.Type is not { } type) continue;
            // Array methods take the this to use behind the function.
            if (name is "map" or "forEach" or "filter" && call.Arguments.Count > at + 1) continue;
            if (type.Members.Where(each => each.Name == member.Identifier).ToList() is not [{ Kind: SymbolKind.Method, IsAnonymous: false, Body: { } body } method] || method.Has("static") || method.Has("get") || method.Decorators.Count > 0) continue;
            if (!UsesThis(body) || IsBound(type, member.Identifier)) continue;
            point.File.Report(this, member.Span, $"`{name}` will call `{member.Identifier}` without its object: the `this` in it is lost.", $"Hand over `(...args) => this.{member.Identifier}(...args)`, or bind it: `this.{member.Identifier}.bind(this)`.");
        }
    });

    private static bool UsesThis(Statement body) => body.AllExpressions().Any(part => part is Expression.This || (part is Expression.Lambda { Symbol: { Body: { } inner } symbol } && !symbol.Has("function") && UsesThis(inner)));

    /// <summary>Whether any code of the class assigns the name, as constructors do that bind it.</summary>
    private static bool IsBound(Symbol type, string name) => type.WithDescendants().Where(symbol => symbol.Body is not null).SelectMany(symbol => symbol.Body!.WithInner()).OfType<Statement.Assign>()
        .Any(assign => assign.Targets.Any(target => target is Expression.Member { Target: Expression.This } member && member.Identifier == name))
        || type.WithDescendants().Where(symbol => symbol.Body is not null).SelectMany(symbol => symbol.Body!.AllExpressions()).OfType<Expression.Call>()
            .Any(call => call.MethodName() is { } called && (called.Contains("bind", StringComparison.OrdinalIgnoreCase) || called == "makeObservable"));
}
