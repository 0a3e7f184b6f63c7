using System.Collections.Frozen;
using CodeGuru.Core.Analysis.Scopes;
using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.Python;

/// <summary>A coroutine that is made and never run.</summary>
internal sealed class NeverAwaited : PitfallRule
{
    /// <summary>Coroutine functions; <c>gather</c> is none: it makes a future that runs by itself.</summary>
    private static readonly FrozenSet<string> Library =
    [
        "asyncio.sleep", "asyncio.wait", "asyncio.wait_for", "asyncio.to_thread", "asyncio.open_connection", "asyncio.start_server", "asyncio.open_unix_connection", "asyncio.start_unix_server", "asyncio.create_subprocess_exec", "asyncio.create_subprocess_shell",
        "anyio.sleep", "trio.sleep",
    ];

    private static readonly FrozenDictionary<string, string[]> Methods = new Dictionary<string, string[]>
    {
        ["asyncio.Queue"] = ["put", "get", "join"],
        ["asyncio.Event"] = ["wait"],
        ["asyncio.Lock"] = ["acquire"],
        ["asyncio.Semaphore"] = ["acquire"],
        ["asyncio.Condition"] = ["acquire", "wait", "wait_for"],
        ["asyncio.Barrier"] = ["wait"],
        ["asyncio.StreamWriter"] = ["drain", "wait_closed"],
        ["asyncio.StreamReader"] = ["read", "readline", "readexactly", "readuntil"],
        ["httpx.AsyncClient"] = ["get", "post", "put", "delete", "head", "patch", "options", "request", "send", "aclose"],
    }.ToFrozenDictionary();

    private static readonly FrozenSet<string> MethodNames = Methods.Values.SelectMany(names => names).ToFrozenSet();

    /// <summary>Decorators that leave a coroutine function one.</summary>
    private static readonly FrozenSet<string> Plain = ["staticmethod", "classmethod", "abc.abstractmethod", "functools.wraps", "typing.override", "typing.final", "typing.no_type_check", "typing_extensions.override"];

    /// <summary>What calls the function that it is given, and does nothing with a coroutine.</summary>
    private static readonly FrozenSet<string> Callers = ["threading.Thread", "threading.Timer", "atexit.register", "signal.signal", "multiprocessing.Process"];

    public override PitfallAbout About { get; } = new(
        "CG1003", "coroutine-never-awaited", Severity.Error, LanguageSets.Python,
        "An `async` function is called, and nobody awaits what comes back.",
        "Calling an `async def` runs nothing: it makes a coroutine. Without `await` its body never starts; all there is to see is a warning when the coroutine is thrown away.")
    {
        Wrong = "import asyncio\n\nasync def save(text):\n    print(\"saved\", text)\n\nasync def main():\n    save(\"a\")\n\nasyncio.run(main())",
        Right = "import asyncio\n\nasync def save(text):\n    print(\"saved\", text)\n\nasync def main():\n    await save(\"a\")\n\nasyncio.run(main())",
        Lesson = "python/asyncio",
        Spotting = "A call of a function that the call graph finds and that is `async def` everywhere it may lead, or of a coroutine function or method of `asyncio`, whose value is dropped, tested, compared, printed, gone through or asked for an attribute; is given to a variable with which only that is done, or nothing; or is handed to a function of the file that only does that. And an `async def` that is handed to a thread, a timer or a callback of the event loop. Functions with decorators that may change them are let pass.",
        References = ["RUF006", "W0104", "unused-coroutine"],
    };

    internal override void Register(RuleHooks hooks)
    {
        // What is known of variables when the whole file is seen: how many of a variable's uses can mean no coroutine, and which calls it is given.
        var misused = new Dictionary<Variable, int>(ReferenceEqualityComparer.Instance);
        var given = new List<(Variable Variable, Expression.Call Call, CodePoint Point)>();
        bool? hasAsync = null;
        hooks.On<Expression.Name>((name, point) =>
        {
            if (!(hasAsync ??= point.File.Code.Module.WithDescendants().Any(symbol => symbol.Has("async")))) return;
            if (point.File.Scopes.Of(name) is { Kind: VariableKind.Local or VariableKind.Parameter } variable && ValueUse.Of(point) is ValueUse.Tested or ValueUse.Read) misused[variable] = misused.GetValueOrDefault(variable) + 1;
        });
        hooks.On<Expression.Call>((call, point) =>
        {
            LookAtHanded(call, point);
            if (!MayBeCoroutine(call, point)) return;
            if (ValueUse.Of(point) is { } use)
            {
                if (IsCoroutine(call, point)) Report(call, use, point);
            }
            else if (Receiver(call, point) is { } variable && IsCoroutine(call, point))
            {
                given.Add((variable, call, point));
            }
        });
        hooks.OnFile(_ =>
        {
            foreach (var (variable, call, point) in given)
            {
                if (variable.Reads.Count() == misused.GetValueOrDefault(variable) && variable.Uses.All(use => use.Kind is UseKind.Read or UseKind.Write)) Report(call, new ValueUse.Read($"kept in `{variable.Name}`, which nothing awaits"), point);
            }
        });
    }

    private void Report(Expression.Call call, ValueUse use, CodePoint point)
    {
        var consequence = use switch
        {
            ValueUse.Tested => "this makes a coroutine, which is always true and never runs",
            ValueUse.Read read => $"this makes a coroutine that never runs, and it is {read.Doing}",
            _ => "this makes a coroutine that never runs",
        };
        var brackets = use is ValueUse.Read { NeedsBrackets: true };
        point.File.Report(this, call.Span, $"`{point.Label(call.Callee)}` is asynchronous: {consequence}.", point.IsAsync ? "Write `await` before it." : "Await it in an `async` function, or start it with `asyncio.run(...)`.",
            !point.IsAsync || point.Within.Any(around => around.Node is Expression.Comprehension) ? null
            : new PitfallFix("Await it", IsSafe: true, brackets ? [new TextEdit(new SourceSpan(call.Span.Start, call.Span.Start), "(await "), new TextEdit(new SourceSpan(call.Span.End, call.Span.End), ")")] : [new TextEdit(new SourceSpan(call.Span.Start, call.Span.Start), "await ")]));
    }

    /// <summary>The question that costs least.</summary>
    private static bool MayBeCoroutine(Expression.Call call, CodePoint point) => call.MethodName() is { } name
        && (point.File.Project.HasAsync(name) || MethodNames.Contains(name) || (point.File.PathOf(call.Callee) is { } path && Library.Contains(path)));

    private static bool IsCoroutine(Expression.Call call, CodePoint point)
    {
        if (point.File.PathOf(call.Callee) is { } path && Library.Contains(path)) return true;
        if (call.MethodName() is not { } name) return false;
        if (call.Callee is Expression.Member method && point.File.Types.Of(method.Target, point) is { } type && Methods.TryGetValue(type, out var methods)) return methods.Contains(name);
        if (!point.File.Project.HasAsync(name)) return false;
        var functions = point.File.Project.FunctionsOf(point.File.Code, call);
        return functions.Count > 0 && functions.All(function => IsCoroutineFunction(function, point.File));
    }

    private static bool IsCoroutineFunction(Symbol function, ReviewedFile file) => function.Has("async") && !function.Has("generator")
        && function.Decorators.All(decorator => file.PathOf(decorator is Expression.Call made ? made.Callee : decorator) is { } path && Plain.Contains(path));

    /// <summary>The variable that the value of a call goes to, alone and always: an assignment's, or a parameter of a function of the file.</summary>
    private static Variable? Receiver(Expression.Call call, CodePoint point)
    {
        switch (point.Parent?.Node)
        {
            case Statement.Assign { Targets: [Expression.Name name], Operator: null } assign when ReferenceEquals(assign.Value, call):
                return point.File.Scopes.Of(name) is { OnlyValue: { } only } local && ReferenceEquals(only, call) && ReferenceEquals(local.Scope.Function, point.Function) && local.Scope.Kind != ScopeKind.Type && point.Function.Kind != SymbolKind.Module ? local : null;
            case Expression.Call around when around.Callee is Expression.Name callee && point.File.Scopes.Of(callee) is { Kind: VariableKind.Function, Symbol: { Body: not null } function } declared && !declared.Writes.Any():
                if (function.Decorators.Count > 0 || around.Arguments.Any(argument => argument.Value is Expression.Spread)) return null;
                var at = around.Arguments.ToList().FindIndex(argument => ReferenceEquals(argument.Value, call));
                var parameter = at < 0 ? null : around.Arguments[at].Name is { } named ? function.Parameters.FirstOrDefault(each => each.Name == named) : function.Parameters.ElementAtOrDefault(at);
                var received = parameter is { Kind: ParameterKind.Ordinary or ParameterKind.PositionalOnly or ParameterKind.NamedOnly } ? point.File.Scopes.Of(function, parameter) : null;
                return received is not null && received.Reads.Any() && !received.Writes.Any() ? received : null;
            default:
                return null;
        }
    }

    /// <summary>An asynchronous function given to what calls it as any other.</summary>
    private void LookAtHanded(Expression.Call call, CodePoint point)
    {
        var calls = (point.File.PathOf(call.Callee) is { } path && Callers.Contains(path)) || (call.IsMethod("call_soon", "call_later", "call_at", "call_soon_threadsafe", "add_signal_handler", "add_done_callback", "add_reader", "add_writer"));
        if (!calls) return;
        foreach (var argument in call.Arguments)
        {
            var function = argument.Value switch
            {
                Expression.Name name when point.File.Scopes.Of(name) is { Kind: VariableKind.Function } variable && !variable.Writes.Any() => variable.Symbol,
                Expression.Member { Target: Expression.Name { Identifier: "self" } } own when point.Type is { } type => type.Members.Where(member => member.Name == own.Identifier).ToList() is [var only] ? only : null,
                _ => null,
            };
            if (function is null || !IsCoroutineFunction(function, point.File)) continue;
            point.File.Report(this, argument.Value.Span, $"`{point.Label(call.Callee)}` calls `{function.Name}` as any function, and that only makes a coroutine, which nobody awaits.", "Hand over a function that starts a task (`asyncio.create_task`), or, in a thread, `asyncio.run`.");
        }
    }
}
