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

    public override PitfallAbout About { get; } = new(
        "CG1002", "blocking-call-in-async", Severity.Warning, LanguageSets.Python,
        "A call that blocks its thread stands in an `async` function.",
        "All tasks of an event loop share one thread and give it to each other only at `await`. A call that blocks keeps the thread: no other task runs, no timeout fires, no connection is answered until it returns.")
    {
        Wrong = "import asyncio\nimport time\n\nasync def poll():\n    time.sleep(1)\n\nasyncio.run(poll())",
        Right = "import asyncio\n\nasync def poll():\n    await asyncio.sleep(1)\n\nasyncio.run(poll())",
        Lesson = "python/asyncio",
        Spotting = "In the code of an `async def`, not in a function or lambda within it: `time.sleep`, `requests.get` and its like, `httpx`'s functions that are not asynchronous, `urllib.request.urlopen`, `subprocess.run` and its like, `os.system`, `input`, `open`, sockets and database drivers that block, under whatever name they were imported. What is handed to `asyncio.to_thread` is not called there.",
        References = ["ASYNC210", "ASYNC212", "ASYNC220", "ASYNC221", "ASYNC222", "ASYNC230", "ASYNC250", "ASYNC251"],
    };

    internal override void Register(RuleHooks hooks) => hooks.On<Expression.Call>((call, point) =>
    {
        if (!point.IsAsync || point.Parent?.Node is Expression.Await || point.File.PathOf(call.Callee) is not { } path || Advice(path) is not { } advice) return;
        var fix = path == "time.sleep" && call.Arguments.Count == 1 && point.File.Scopes.Variables.FirstOrDefault(variable => variable.ImportedPath == "asyncio") is { } module
            ? new PitfallFix("Sleep without blocking", IsSafe: true, [new TextEdit(call.Callee.Span, $"await {module.Name}.sleep")]) : null;
        point.File.Report(this, call.Span, $"`{point.Label(call.Callee)}` blocks the thread of the event loop: while it runs, no other task does.", advice, fix);
    });

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
            "httpx" when Requests.Contains(name) || name == "stream" => "Use `httpx.AsyncClient`.",
            "urllib3" when name == "request" => "Use an asynchronous client.",
            "subprocess" when Processes.Contains(name) => "Use `await asyncio.create_subprocess_exec(...)`.",
            _ => null,
        };
    }
}
