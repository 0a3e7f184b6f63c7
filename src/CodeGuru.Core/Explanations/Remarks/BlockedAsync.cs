using CodeGuru.Core.Analysis.Calls;
using CodeGuru.Core.Analysis.Scopes;
using CodeGuru.Core.Code;
using CodeGuru.Core.Explanations.Narration;
using CodeGuru.Core.Explanations.Patterns;

namespace CodeGuru.Core.Explanations.Remarks;

/// <summary>An asynchronous function that calls an ordinary one of the file, in which the thread is held up. Where it does so itself, a review finds it.</summary>
internal static class BlockedAsync
{
    private const int MostCalls = 4;

    // By their full names; what only asks a disk for a moment is left out.
    private static readonly HashSet<string> Blocking =
    [
        "time.sleep", "requests.get", "requests.post", "requests.put", "requests.delete", "requests.head", "requests.patch", "requests.request", "httpx.get", "httpx.post", "urllib.request.urlopen", "subprocess.run", "subprocess.call", "subprocess.check_call", "subprocess.check_output", "os.system",
        "socket.create_connection", "Thread.Sleep", "System.Threading.Thread.Sleep", "Task.WaitAll", "Console.ReadLine", "std.thread.sleep", "thread.sleep", "reqwest.blocking.get", "child_process.execSync", "child_process.execFileSync", "child_process.spawnSync", "crypto.pbkdf2Sync", "crypto.scryptSync", "Atomics.wait",
    ];

    public static Remark? In(PatternSubject subject)
    {
        if (subject.Symbol is not { IsCallable: true, IsAnonymous: false } symbol || !symbol.Has("async")) return null;
        foreach (var call in subject.Expressions.OfType<Expression.Call>().OrderBy(call => call.Span.Start))
        {
            if (Called(subject, call) is not { } callee || Blocked(subject.At(callee), [symbol, callee]) is not var (way, blocking)) continue;
            var through = way.Count == 0 ? "" : $", which calls {Wording.Listed([.. way.Select(each => Wording.Code(each.Name))])}";
            return new Remark("blocked async", true, $"{subject.Name} is asynchronous and calls {Wording.Code(callee.Name)} (line {subject.LineOf(call)}){through}, where line {subject.LineOf(blocking)} waits in {subject.Quoted(blocking.Callee)}: the thread stands still until that is over, and with it all other tasks that are to run on it", subject.LineOf(call));
        }

        return null;
    }

    /// <summary>The way through ordinary functions to a call that holds up the thread, and that call.</summary>
    private static (IReadOnlyList<Symbol> Way, Expression.Call Call)? Blocked(PatternSubject at, IReadOnlyList<Symbol> seen)
    {
        foreach (var call in at.Expressions.OfType<Expression.Call>())
        {
            if (PathOf(at, call.Callee) is { } path && Blocking.Contains(path)) return ([], call);
        }

        if (seen.Count > MostCalls) return null;
        foreach (var call in at.Expressions.OfType<Expression.Call>())
        {
            if (Called(at, call) is { } callee && !seen.Contains(callee) && Blocked(at.At(callee), [.. seen, callee]) is var (way, blocking)) return ([callee, .. way], blocking);
        }

        return null;
    }

    /// <summary>The one ordinary function of the file that a call is known to call, and that runs at once.</summary>
    private static Symbol? Called(PatternSubject at, Expression.Call call)
    {
        var name = call.Callee switch { Expression.Name named => named.Identifier, Expression.Member member => member.Identifier, _ => null };
        if (name is null || call.IsConstruction) return null;
        var line = at.LineOf(call);
        var edges = at.Code.CallsFrom(at.Symbol.QualifiedName).Where(edge => edge.Path == at.File.Path && edge.Line == line && edge.Resolution is CallResolution.Exact or CallResolution.Inferred && (edge.Callee == name || edge.Callee.EndsWith("." + name, StringComparison.Ordinal))).Select(edge => edge.Callee).Distinct().ToList();
        if (edges is not [var only]) return null;
        var declared = at.In.Outline.Where(entry => entry.Symbol.QualifiedName == only && entry.Symbol.IsCallable).Select(entry => entry.Symbol).ToList();
        return declared is [{ Body: not null, Decorators.Count: 0 } function] && !function.Has("async") && !function.Has("generator") && !CodeWalk.Expressions(function.Body).Any(part => part is Expression.Yield) ? function : null;
    }

    /// <summary>The full name of what is called, through imports; null where the file gives the name to something of its own.</summary>
    private static string? PathOf(PatternSubject at, Expression expression) => expression switch
    {
        Expression.Name name => at.Scopes.Of(name) switch
        {
            null => at.IsDeclared(name.Identifier) ? null : name.Identifier,
            { Kind: VariableKind.Import, ImportedPath: { } path } => path.Replace("::", ".", StringComparison.Ordinal).Replace("node:", "", StringComparison.Ordinal),
            { OnlyValue: Expression.Call { Callee: Expression.Name { Identifier: "require" }, Arguments: [{ Value: Expression.Literal { Kind: LiteralKind.String } module }] } } => module.Value.Replace("node:", "", StringComparison.Ordinal),
            _ => null,
        },
        Expression.Member member => PathOf(at, member.Target) is { } target ? $"{target}.{member.Identifier}" : null,
        _ => null,
    };
}
