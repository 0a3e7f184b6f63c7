using CodeGuru.Core.Analysis.Scopes;
using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.Python;

/// <summary>A call that stops the event loop.</summary>
internal sealed class BlockingCallInAsync : PitfallRule
{
    private static readonly Dictionary<string, string> Instead = new()
    {
        ["time.sleep"] = "Write `await asyncio.sleep(...)`.",
        ["input"] = "Ask in a thread: `await asyncio.to_thread(input, ...)`.",
        ["urllib.request.urlopen"] = "Use an asynchronous client, or `await asyncio.to_thread(...)`.",
        ["socket.create_connection"] = "Use `await asyncio.open_connection(...)`.",
        ["socket.getaddrinfo"] = "Use `await loop.getaddrinfo(...)`.",
        ["os.system"] = "Use `await asyncio.create_subprocess_shell(...)`.",
        ["os.popen"] = "Use `await asyncio.create_subprocess_shell(...)`.",
        ["os.wait"] = "Use `asyncio.create_subprocess_exec(...)` and await its end.",
        ["os.wait3"] = "Use `asyncio.create_subprocess_exec(...)` and await its end.",
        ["os.wait4"] = "Use `asyncio.create_subprocess_exec(...)` and await its end.",
        ["os.waitid"] = "Use `asyncio.create_subprocess_exec(...)` and await its end.",
        ["io.open_code"] = "Read in a thread: `await asyncio.to_thread(...)`.",
        ["os.waitpid"] = "Use `asyncio.create_subprocess_exec(...)` and await its end.",
        ["sqlite3.connect"] = "Use `aiosqlite`, or `await asyncio.to_thread(...)`.",
        ["psycopg2.connect"] = "Use `asyncpg` or `psycopg`'s asynchronous connection.",
        ["pymysql.connect"] = "Use `aiomysql`.",
        ["shutil.copyfile"] = "Use `await asyncio.to_thread(...)`.",
        ["shutil.copytree"] = "Use `await asyncio.to_thread(...)`.",
        ["shutil.rmtree"] = "Use `await asyncio.to_thread(...)`.",
    };

    private static readonly string[] Requests = ["get", "post", "put", "delete", "head", "patch", "options", "request"];

    private static readonly string[] Processes = ["run", "call", "check_call", "check_output", "getoutput", "getstatusoutput"];

    private static readonly string[] Spawns = ["spawnl", "spawnle", "spawnlp", "spawnlpe", "spawnv", "spawnve", "spawnvp", "spawnvpe"];

    private static readonly string[] Clients = ["httpx.Client", "httpx2.Client", "requests.Session", "requests.session", "urllib3.PoolManager", "urllib3.ProxyManager", "urllib3.HTTPConnectionPool", "urllib3.HTTPSConnectionPool"];

    private static readonly string[] Exchanges = ["get", "post", "put", "delete", "head", "patch", "options", "request", "send", "stream", "urlopen"];

    public override PitfallAbout About { get; } = new(
        "CG1002", "blocking-call-in-async", Severity.Warning, LanguageSets.Python,
        "A call that blocks its thread stands in an `async` function.",
        "All tasks of an event loop share one thread and give it to each other only at `await`. A call that blocks keeps the thread: no other task runs, no timeout fires, no connection is answered until it returns.")
    {
        Wrong = "import asyncio\nimport time\n\nasync def poll():\n    time.sleep(1)\n\nasyncio.run(poll())",
        Right = "import asyncio\n\nasync def poll():\n    await asyncio.sleep(1)\n\nasyncio.run(poll())",
        Lesson = "python/asyncio",
        Spotting = "In the code of an `async def`, not in a function or lambda within it: `time.sleep`, `requests.get` and its like, `httpx`'s functions that are not asynchronous, `urllib.request.urlopen`, `subprocess.run` and its like, `os.system`, `os.spawnl` and its like that wait, requests by an `httpx.Client` or a `requests.Session`, `input`, `open`, sockets and database drivers that block, under whatever name they were imported. What is handed to `asyncio.to_thread` is not called there.",
        References = ["ASYNC210", "ASYNC212", "ASYNC220", "ASYNC221", "ASYNC222", "ASYNC230", "ASYNC250", "ASYNC251"],
    };

    internal override void Register(RuleHooks hooks) => hooks.On<Expression.Call>((call, point) =>
    {
        if (!point.IsAsync || point.Parent?.Node is Expression.Await) return;
        if (IsExchange(call, point))
        {
            point.File.Report(this, call.Span, $"`{point.Label(call.Callee)}` is a client's that is not asynchronous: while it waits for the answer, no other task runs.", "Use an asynchronous client (`httpx.AsyncClient`, `aiohttp`), or `await asyncio.to_thread(...)`.");
            return;
        }

        if (point.File.PathOf(call.Callee) is not { } path || Advice(path) is not { } advice) return;
        // With P_NOWAIT the process is only started.
        if (path.StartsWith("os.spawn", StringComparison.Ordinal) && call.Arguments is [{ Value: var mode }, ..] && point.File.PathOf(mode) is not ("os.P_WAIT" or "P_WAIT")) return;
        var fix = path == "time.sleep" && call.Arguments.Count == 1 && point.File.Scopes.Variables.FirstOrDefault(variable => variable.ImportedPath == "asyncio") is { } module
            ? new PitfallFix("Sleep without blocking", IsSafe: true, [new TextEdit(call.Callee.Span, $"await {module.Name}.sleep")]) : null;
        point.File.Report(this, call.Span, $"`{point.Label(call.Callee)}` blocks the thread of the event loop: while it runs, no other task does.", advice, fix);
    });

    /// <summary>Whether a request is sent with a client that its only value, its <c>with</c> or its annotation shows to be one that blocks.</summary>
    private static bool IsExchange(Expression.Call call, CodePoint point)
    {
        if (call.Callee is not Expression.Member { Target: Expression.Name target } member || !Exchanges.Contains(member.Identifier)) return false;
        if (point.File.Scopes.Of(target) is not { } variable) return false;
        if (variable.OnlyValue is Expression.Call { Callee: var made } && IsClient(point.File.PathOf(made))) return true;
        if (variable.Kind == VariableKind.Parameter && !variable.Writes.Any() && variable.Type is { } type && IsClient(Imported(type, point))) return true;
        return variable.Writes.Count() == 1 && point.Within.Select(around => around.Node).OfType<Statement.With>().Where(with => !with.IsAsync).SelectMany(with => with.Resources)
            .Any(resource => resource.Target is Expression.Name bound && point.File.Scopes.Of(bound) == variable && resource.Value is Expression.Call { Callee: var opened } && IsClient(point.File.PathOf(opened)));
    }

    private static bool IsClient(string? path) => path is not null && Clients.Contains(path);

    /// <summary>An annotation's full name, where its first word is an import of the file.</summary>
    private static string? Imported(string annotation, CodePoint point)
    {
        var dot = annotation.IndexOf('.', StringComparison.Ordinal);
        var first = dot < 0 ? annotation : annotation[..dot];
        return point.File.Scopes.ScopeOf(point.Function)?.Find(first) is { Kind: VariableKind.Import, ImportedPath: { } path } ? path + (dot < 0 ? "" : annotation[dot..]) : null;
    }

    private static string? Advice(string path)
    {
        if (Instead.TryGetValue(path, out var instead)) return instead;
        var dot = path.LastIndexOf('.');
        var (module, name) = dot < 0 ? ("", path) : (path[..dot], path[(dot + 1)..]);
        return module switch
        {
            "" when name == "open" => "Read and write in a thread (`await asyncio.to_thread(...)`), or with `aiofiles`.",
            "io" or "codecs" when name == "open" => "Read and write in a thread (`await asyncio.to_thread(...)`), or with `aiofiles`.",
            "requests" when Requests.Contains(name) => "Use an asynchronous client (`httpx.AsyncClient`, `aiohttp`), or `await asyncio.to_thread(...)`.",
            "requests.api" when Requests.Contains(name) => "Use an asynchronous client, or `await asyncio.to_thread(...)`.",
            "httpx" or "httpx2" when Requests.Contains(name) || name == "stream" => "Use `httpx.AsyncClient`.",
            "urllib3" when name == "request" => "Use an asynchronous client.",
            "os" when Spawns.Contains(name) => "Use `await asyncio.create_subprocess_exec(...)`.",
            "subprocess" when Processes.Contains(name) => "Use `await asyncio.create_subprocess_exec(...)`.",
            _ => null,
        };
    }
}
