using CodeGuru.Core.Analysis.Scopes;
using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.Python;

/// <summary>Functions made in a loop that read its variable when they are called.</summary>
internal sealed class LateBindingClosure : PitfallRule
{
    private static readonly HashSet<string> Immediate =
    [
        "map", "filter", "sorted", "min", "max", "sum", "any", "all", "list", "tuple", "set", "dict", "reduce", "functools.reduce", "sort", "groupby", "itertools.groupby", "re.sub", "sub", "takewhile", "dropwhile", "itertools.takewhile", "itertools.dropwhile", "iter", "next",
    ];

    private static readonly HashSet<string> Keepers = ["put", "add", "append", "insert", "send", "submit", "register", "subscribe", "publish", "schedule"];

    public override PitfallAbout About { get; } = new(
        "CG1008", "late-binding-closure", Severity.Warning, LanguageSets.Python,
        "A function that is made in a loop reads a variable that the loop changes.",
        "A function looks its outer variables up when it is called, not when it is made. All functions of the loop share the one variable, and called later they all see the value that it ended with.")
    {
        Wrong = "handlers = []\nfor name in [\"a\", \"b\"]:\n    handlers.append(lambda: print(name))\nfor handler in handlers:\n    handler()",
        Right = "handlers = []\nfor name in [\"a\", \"b\"]:\n    handlers.append(lambda name=name: print(name))\nfor handler in handlers:\n    handler()",
        Lesson = "python/late-binding-closures",
        Spotting = "A lambda or function defined in a loop or a comprehension that reads a variable which the loop assigns, unless it is called at once, returned, or handed to `map`, `filter`, `sorted`, `min`, `max` (also as `key=`) and their like that call it in the same round, or to a call that is awaited there, or to a function of the same file that only calls it.",
        References = ["B023", "W0640"],
    };

    internal override void Register(RuleHooks hooks)
    {
        hooks.On<Expression.Lambda>((lambda, point) =>
        {
            if (!IsCalledAtOnce(lambda, point)) Look(lambda.Symbol, point);
        });
        hooks.On<Statement.Declare>((declaration, point) =>
        {
            if (declaration.Symbol is { IsCallable: true } symbol && !IsOnlyCalledInRound(declaration, point)) Look(symbol, point);
        });
    }

    private void Look(Symbol function, CodePoint point)
    {
        if (function.Body is null || Loops(point).ToList() is not { Count: > 0 } loops) return;
        foreach (var variable in point.File.Scopes.VariablesUsedIn(function))
        {
            if (function.Span.Contains(variable.Span.Start) || variable.Kind != VariableKind.Local || !ReferenceEquals(variable.Scope.Function, point.Function)) continue;
            if (!loops.Any(loop => IsChangedIn(variable, loop, function))) continue;
            foreach (var use in variable.Uses.Where(use => use.Kind == UseKind.Read && InBody(use, function)).DistinctBy(use => point.File.Code.LineOf(use.Span)))
                point.File.Report(this, use.Span, $"This function reads `{variable.Name}` when it is called, and the loop has gone on by then: all functions made here see its last value.", $"Bind the value when the function is made: a parameter `{variable.Name}={variable.Name}`, or `functools.partial`.");
        }
    }

    /// <summary>What is read when the function runs; defaults and decorators are evaluated when it is made.</summary>
    private static bool InBody(VariableUse use, Symbol function) => function.Body!.Span.Contains(use.Span.Start) && !function.Parameters.Any(parameter => parameter.Default is { } value && value.Span.Contains(use.Span.Start));

    private static IEnumerable<object> Loops(CodePoint point) => point.Within.TakeWhile(around => around.Node is not Symbol { IsType: false }).Select(around => around.Node)
        .Where(node => node is Statement.Loop or Expression.Comprehension);

    private static bool IsChangedIn(Variable variable, object loop, Symbol function) => loop switch
    {
        Statement.Loop each => variable.Writes.Any(write => !function.Span.Contains(write.Span.Start) && (each.Body.Span.Contains(write.Span.Start) || (each.Target?.Span.Contains(write.Span.Start) ?? false))),
        Expression.Comprehension comprehension => comprehension.Span.Contains(variable.Span.Start) && variable.Scope.Kind == ScopeKind.Block,
        _ => false,
    };

    private static bool IsCalledAtOnce(Expression.Lambda lambda, CodePoint point)
    {
        object inner = lambda;
        foreach (var around in point.Within)
        {
            switch (around.Node)
            {
                case Expression.Call call when ReferenceEquals(call.Callee, inner):
                    return true;
                case Expression.Call call:
                    // A key is called while the call runs.
                    if (call.Arguments.Any(argument => ReferenceEquals(argument.Value, inner) && argument.Name == "key")) return true;
                    if (call.Callee is Expression.Name { Identifier: "map" or "filter" } lazy) return IsConsumed(around);
                    // What is awaited has ended before the next round, unless it only kept the function for later.
                    if (around.Parent?.Node is Expression.Await && !call.IsMethod([.. Keepers])) return true;
                    if (IsOnlyCalledBy(call, (Expression)inner, point)) return true;
                    return (point.File.PathOf(call.Callee) is { } path && Immediate.Contains(path)) || (call.IsMethod([.. Immediate]) && !call.IsMethod("map", "filter"));
                case Statement.Return or Expression.Yield:
                    // It leaves the loop with its value; a generator goes on only when asked again.
                    return around.Node is Statement.Return;
                case Expression.Conditional or Expression.Logical or Expression.Group:
                    inner = around.Node;
                    continue;
                default:
                    return false;
            }
        }

        return false;
    }

    /// <summary>Whether the function that is called is this file's, and does nothing with the argument but call it before it returns.</summary>
    private static bool IsOnlyCalledBy(Expression.Call call, Expression argument, CodePoint point)
    {
        if (call.Callee is not Expression.Name callee || point.File.Scopes.Of(callee) is not { Symbol: { Body: not null } function } variable || variable.Writes.Any() || function.Decorators.Count > 0) return false;
        if (function.Has("generator") || function.Has("async")) return false;
        var given = call.Arguments.FirstOrDefault(each => ReferenceEquals(each.Value, argument));
        if (given is null || call.Arguments.Any(each => each.Value is Expression.Spread)) return false;
        var index = call.Arguments.ToList().IndexOf(given);
        var parameter = given.Name is { } name ? function.Parameters.FirstOrDefault(each => each.Name == name) : function.Parameters.ElementAtOrDefault(index);
        if (parameter is null || point.File.Scopes.ScopeOf(function)?.Find(parameter.Name) is not { Kind: VariableKind.Parameter } received || received.Writes.Any()) return false;
        var called = function.Body.AllExpressions().OfType<Expression.Call>().Select(each => each.Callee.Span).ToHashSet();
        // What a loop goes through is asked for its values before the function returns.
        foreach (var source in function.Body.WithInner().OfType<Statement.Loop>().Select(loop => loop.Source).OfType<Expression.Call>()) called.UnionWith(source.Arguments.Select(each => each.Value.Span));
        return received.Reads.All(read => called.Contains(read.Span));
    }

    /// <summary>Whether a lazy map or filter is gone through in the same round.</summary>
    private static bool IsConsumed(CodePoint lazy)
    {
        for (var (inner, around) = (lazy.Node, lazy.Parent); around is not null; (inner, around) = (around.Node, around.Parent))
        {
            switch (around.Node)
            {
                case Expression.Call call when call.Callee is Expression.Name { Identifier: "list" or "tuple" or "set" or "frozenset" or "sum" or "any" or "all" or "max" or "min" or "sorted" or "dict" or "next" } || call.IsMethod("join", "extend", "update"):
                    return true;
                case Statement.Loop loop when ReferenceEquals(loop.Source, inner):
                    return true;
                case Expression.Spread or Statement.Return:
                    return true;
                case Statement:
                    return false;
            }
        }

        return false;
    }

    /// <summary>Whether a function is only called within the round, by its name, and given to nobody; or returned, which ends the loop.</summary>
    private static bool IsOnlyCalledInRound(Statement.Declare declaration, CodePoint point)
    {
        if (declaration.Symbol.Decorators.Count > 0 || point.File.Scopes.ScopeOf(point.Function)?.Find(declaration.Symbol.Name) is not { } variable) return false;
        var body = point.Within.Select(around => around.Node).OfType<Statement.Loop>().FirstOrDefault()?.Body;
        if (body is null) return false;
        var reads = variable.Reads.Where(read => !declaration.Symbol.Span.Contains(read.Span.Start)).ToList();
        var harmless = body.AllExpressions().OfType<Expression.Call>().SelectMany(call => Harmless(call, point))
            .Concat(body.WithInner().OfType<Statement.Return>().Select(result => result.Value).OfType<Expression>()).OfType<Expression.Name>().Select(name => name.Span).ToHashSet();
        return reads.Count > 0 && reads.All(read => harmless.Contains(read.Span));
    }

    private static IEnumerable<Expression> Harmless(Expression.Call call, CodePoint point)
    {
        yield return call.Callee;
        foreach (var argument in call.Arguments)
        {
            if (argument.Name == "key" || IsOnlyCalledBy(call, argument.Value, point) || (call.Callee is not Expression.Name { Identifier: "map" or "filter" } && point.File.PathOf(call.Callee) is { } path && Immediate.Contains(path))) yield return argument.Value;
        }
    }
}
