using System.Collections.Frozen;

namespace CodeGuru.Core.Pitfalls.Python.Blocking;

/// <summary>Functions of Python and of well-known libraries that block their thread, by their full names.</summary>
internal static class BlockingFunctions
{
    private const string Client = "Use an asynchronous client (`httpx.AsyncClient`, `aiohttp`), or `await asyncio.to_thread(...)`.";

    private const string Process = "Use `await asyncio.create_subprocess_exec(...)`.";

    private const string Shell = "Use `await asyncio.create_subprocess_shell(...)`.";

    private const string End = "Use `asyncio.create_subprocess_exec(...)` and await its end.";

    private const string File = "Read and write in a thread (`await asyncio.to_thread(...)`), or with `aiofiles`.";

    private const string Disk = "Ask in a thread (`await asyncio.to_thread(...)`) where the disk may be slow.";

    private const string Thread = "Use `await asyncio.to_thread(...)`.";

    private const string Database = "Use the database's asynchronous driver, or `await asyncio.to_thread(...)`.";

    private static readonly FrozenDictionary<string, BlockingUse> ByPath = new (string Modules, string Names, BlockingKind Kind, string Advice)[]
    {
        ("time", "sleep", BlockingKind.Waits, "Write `await asyncio.sleep(...)`."),
        ("", "input", BlockingKind.Waits, "Ask in a thread: `await asyncio.to_thread(input, ...)`."),
        ("getpass", "getpass", BlockingKind.Waits, "Ask in a thread: `await asyncio.to_thread(getpass.getpass, ...)`."),
        ("sys.stdin sys.stdin.buffer", "read readline readlines", BlockingKind.Waits, "Read in a thread: `await asyncio.to_thread(sys.stdin.readline)`."),
        ("", "open", BlockingKind.Waits, File),
        ("io", "open open_code", BlockingKind.Waits, File),
        ("codecs gzip bz2 lzma tarfile tokenize", "open", BlockingKind.Waits, File),
        ("os", "fdopen", BlockingKind.Waits, File),
        ("requests requests.api httpx httpx2", "get post put delete head patch options request", BlockingKind.Waits, Client),
        ("httpx httpx2", "stream", BlockingKind.Waits, Client),
        ("urllib3", "request", BlockingKind.Waits, Client),
        ("urllib.request", "urlopen urlretrieve", BlockingKind.Waits, Client),
        ("socket", "create_connection", BlockingKind.Waits, "Use `await asyncio.open_connection(...)`."),
        ("socket", "getaddrinfo getnameinfo gethostbyname gethostbyname_ex gethostbyaddr getfqdn", BlockingKind.Waits, "Use `await loop.getaddrinfo(...)`."),
        ("select", "select", BlockingKind.Waits, "Leave waiting for sockets to the event loop: `loop.add_reader(...)`, or streams."),
        ("signal", "pause sigwait sigwaitinfo", BlockingKind.Waits, "Use `loop.add_signal_handler(...)`."),
        ("subprocess", "run call check_call check_output getoutput getstatusoutput", BlockingKind.Waits, Process),
        ("subprocess", "Popen", BlockingKind.Starts, Process),
        ("os", "system", BlockingKind.Waits, Shell),
        ("os", "popen", BlockingKind.Starts, Shell),
        ("os", "spawnl spawnle spawnlp spawnlpe spawnv spawnve spawnvp spawnvpe", BlockingKind.Waits, Process),
        ("os", "posix_spawn posix_spawnp", BlockingKind.Starts, Process),
        ("os", "wait wait3 wait4 waitid waitpid", BlockingKind.Waits, End),
        ("fcntl", "flock lockf", BlockingKind.Waits, Thread),
        ("concurrent.futures", "wait", BlockingKind.Waits, "Wrap each future with `asyncio.wrap_future(...)` and await them."),
        ("shutil", "copy copy2 copyfile copytree move rmtree make_archive unpack_archive", BlockingKind.Waits, Thread),
        ("sqlite3", "connect", BlockingKind.Waits, "Use `aiosqlite`, or `await asyncio.to_thread(...)`."),
        ("psycopg2", "connect", BlockingKind.Waits, "Use `asyncpg` or `psycopg`'s asynchronous connection."),
        ("psycopg", "connect", BlockingKind.Waits, "Use `await psycopg.AsyncConnection.connect(...)`."),
        ("pymysql MySQLdb mysql.connector", "connect", BlockingKind.Waits, "Use `aiomysql`, or `await asyncio.to_thread(...)`."),
        ("pyodbc cx_Oracle oracledb pymssql duckdb", "connect", BlockingKind.Waits, Database),
        ("smtplib", "SMTP SMTP_SSL", BlockingKind.Waits, "Use `aiosmtplib`, or `await asyncio.to_thread(...)`."),
        ("os.path", "exists lexists isfile isdir islink ismount getsize getmtime getatime getctime samefile sameopenfile realpath", BlockingKind.AsksDisk, Disk),
        ("os", "listdir scandir walk", BlockingKind.AsksDisk, Disk),
        ("glob", "glob iglob", BlockingKind.AsksDisk, Disk),
    }
    .SelectMany(row => row.Modules.Split(' ').SelectMany(module => row.Names.Split(' ').Select(name => (Path: module.Length == 0 ? name : $"{module}.{name}", Use: new BlockingUse(row.Kind, row.Advice)))))
    .ToFrozenDictionary(pair => pair.Path, pair => pair.Use);

    public static BlockingUse? Find(string path) => ByPath.GetValueOrDefault(path);
}
