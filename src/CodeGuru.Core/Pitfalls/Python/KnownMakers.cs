using System.Collections.Frozen;

namespace CodeGuru.Core.Pitfalls.Python;

/// <summary>What well-known functions and methods give, and the one name that a class with several has here.</summary>
internal static class KnownMakers
{
    private static readonly FrozenDictionary<string, string> Results = new (string Functions, string Type)[]
    {
        ("open io.open io.open_code os.fdopen codecs.open gzip.open bz2.open lzma.open tokenize.open tempfile.TemporaryFile tempfile.NamedTemporaryFile tempfile.SpooledTemporaryFile gzip.GzipFile bz2.BZ2File lzma.LZMAFile", ValueTypes.File),
        ("requests.session requests.Session requests.sessions.Session", "requests.Session"),
        ("pathlib.Path.cwd pathlib.Path.home pathlib.Path pathlib.PosixPath pathlib.WindowsPath", "pathlib.Path"),
        ("sqlite3.connect", "sqlite3.Connection"),
        ("psycopg2.connect psycopg.connect pymysql.connect MySQLdb.connect mysql.connector.connect pyodbc.connect cx_Oracle.connect oracledb.connect pymssql.connect", "database.Connection"),
        ("asyncio.run_coroutine_threadsafe", "concurrent.futures.Future"),
        ("socket.create_connection socket.socket", "socket.socket"),
        ("asyncio.get_event_loop asyncio.get_running_loop asyncio.new_event_loop asyncio.events.get_running_loop", "asyncio.AbstractEventLoop"),
    }
    .SelectMany(row => row.Functions.Split(' ').Select(function => (function, row.Type))).ToFrozenDictionary(pair => pair.function, pair => pair.Type);

    private static readonly FrozenDictionary<string, string> Names = new (string Others, string Type)[]
    {
        ("io.TextIOWrapper io.BufferedReader io.BufferedWriter io.BufferedRandom io.FileIO io.TextIOBase io.RawIOBase io.BufferedIOBase typing.TextIO typing.BinaryIO typing.IO", ValueTypes.File),
        ("requests.sessions.Session", "requests.Session"),
        ("pathlib.PosixPath pathlib.WindowsPath", "pathlib.Path"),
        ("urllib3.ProxyManager urllib3.HTTPConnectionPool urllib3.HTTPSConnectionPool urllib3.poolmanager.PoolManager urllib3.poolmanager.ProxyManager urllib3.connectionpool.ConnectionPool urllib3.connectionpool.HTTPConnectionPool urllib3.connectionpool.HTTPSConnectionPool urllib3.request.RequestMethods", "urllib3.PoolManager"),
        ("concurrent.futures.thread.ThreadPoolExecutor concurrent.futures.ProcessPoolExecutor concurrent.futures.process.ProcessPoolExecutor", "concurrent.futures.ThreadPoolExecutor"),
        ("threading.Timer", "threading.Thread"),
        ("multiprocessing.context.Process", "multiprocessing.Process"),
        ("psycopg2.extensions.connection psycopg.Connection", "database.Connection"),
        ("psycopg2.extensions.cursor psycopg.Cursor", "database.Cursor"),
        ("asyncio.LifoQueue asyncio.PriorityQueue asyncio.queues.Queue", "asyncio.Queue"),
        ("asyncio.events.AbstractEventLoop", "asyncio.AbstractEventLoop"),
        ("asyncio.BoundedSemaphore", "asyncio.Semaphore"),
    }
    .SelectMany(row => row.Others.Split(' ').Select(other => (other, row.Type))).ToFrozenDictionary(pair => pair.other, pair => pair.Type);

    private static readonly FrozenSet<string> PathSteps = ["absolute", "resolve", "joinpath", "expanduser", "with_name", "with_suffix", "with_stem", "with_segments", "relative_to", "readlink", "rename", "replace"];

    /// <summary>The class of what a function gives, or a class called; null if it is not known.</summary>
    public static string? ResultOf(string path) => Results.GetValueOrDefault(path);

    /// <summary>The class of what a method gives.</summary>
    public static string? ResultOf(string type, string method) => (type, method) switch
    {
        ("pathlib.Path", "open") => ValueTypes.File,
        ("pathlib.Path", _) when PathSteps.Contains(method) => type,
        ("sqlite3.Connection", "cursor" or "execute" or "executemany") => "sqlite3.Cursor",
        ("sqlite3.Cursor", "execute" or "executemany") => type,
        ("database.Connection", "cursor" or "execute") => "database.Cursor",
        ("concurrent.futures.ThreadPoolExecutor", "submit") => "concurrent.futures.Future",
        ("socket.socket", "makefile") => ValueTypes.File,
        _ => null,
    };

    public static string Canonical(string type) => Names.GetValueOrDefault(type, type);
}
