using System.Collections.Frozen;

namespace CodeGuru.Core.Pitfalls.Python.Blocking;

/// <summary>Methods that block their thread, by the full names of their classes.</summary>
internal static class BlockingMethods
{
    private const string Client = "Use an asynchronous client (`httpx.AsyncClient`, `aiohttp`), or `await asyncio.to_thread(...)`.";

    private const string File = "Read and write in a thread (`await asyncio.to_thread(...)`), or with `aiofiles`.";

    private const string Disk = "Ask in a thread (`await asyncio.to_thread(...)`) where the disk may be slow, or use `anyio.Path`.";

    private const string Database = "Use the database's asynchronous driver, or `await asyncio.to_thread(...)`.";

    private const string Queue = "Use `asyncio.Queue` between tasks; between threads, `await asyncio.to_thread(...)`.";

    private static readonly FrozenDictionary<(string Type, string Method), BlockingUse> Known = new (string Types, string Methods, BlockingKind Kind, string Advice)[]
    {
        ("httpx.Client httpx2.Client", "get post put delete head patch options request send stream close", BlockingKind.Waits, Client),
        ("requests.Session", "get post put delete head patch options request send", BlockingKind.Waits, Client),
        ("http.client.HTTPConnection http.client.HTTPSConnection", "connect request getresponse send endheaders", BlockingKind.Waits, Client),
        ("pathlib.Path", "read_text read_bytes write_text write_bytes open", BlockingKind.Waits, "Read and write in a thread (`await asyncio.to_thread(...)`), or with `anyio.Path`."),
        ("pathlib.Path", "exists is_file is_dir is_symlink is_mount is_socket is_fifo is_block_device is_char_device is_junction stat lstat samefile owner group resolve iterdir glob rglob walk mkdir rmdir unlink touch rename replace chmod lchmod symlink_to hardlink_to link_to readlink copy copy_into move move_into", BlockingKind.AsksDisk, Disk),
        ("subprocess.Popen", "wait communicate", BlockingKind.Waits, "Use `asyncio.create_subprocess_exec(...)` and await the process."),
        ("sqlite3.Connection", "execute executemany executescript commit rollback backup", BlockingKind.Waits, "Use `aiosqlite`, or `await asyncio.to_thread(...)`."),
        ("sqlite3.Cursor", "execute executemany executescript fetchone fetchmany fetchall", BlockingKind.Waits, "Use `aiosqlite`, or `await asyncio.to_thread(...)`."),
        ("database.Connection", "commit rollback execute", BlockingKind.Waits, Database),
        ("database.Cursor", "execute executemany fetchone fetchmany fetchall callproc", BlockingKind.Waits, Database),
        ("smtplib.SMTP smtplib.SMTP_SSL", "connect login starttls sendmail send_message quit", BlockingKind.Waits, "Use `aiosmtplib`, or `await asyncio.to_thread(...)`."),
        ("queue.Queue queue.LifoQueue queue.PriorityQueue", "get put join", BlockingKind.Waits, Queue),
        ("queue.SimpleQueue", "get", BlockingKind.Waits, Queue),
        ("threading.Thread multiprocessing.Process", "join", BlockingKind.Waits, "Wait in a thread: `await asyncio.to_thread(worker.join)`."),
        ("threading.Event", "wait", BlockingKind.Waits, "Use `asyncio.Event` between tasks; between threads, `await asyncio.to_thread(event.wait)`."),
        ("threading.Condition", "acquire wait wait_for", BlockingKind.Waits, "Use `asyncio.Condition` between tasks."),
        ("threading.Lock threading.RLock threading.Semaphore threading.BoundedSemaphore", "acquire", BlockingKind.Waits, "Use `asyncio.Lock` between tasks."),
        ("threading.Barrier", "wait", BlockingKind.Waits, "Use `asyncio.Barrier` between tasks."),
        ("concurrent.futures.Future", "result exception", BlockingKind.Waits, "Write `await asyncio.wrap_future(...)`."),
        ("socket.socket", "connect accept recv recv_into recvfrom send sendall sendto", BlockingKind.Waits, "Use streams (`await asyncio.open_connection(...)`), or `loop.sock_recv(...)` and its like with a socket that does not block."),
    }
    .SelectMany(row => row.Types.Split(' ').SelectMany(type => row.Methods.Split(' ').Select(method => (Key: (type, method), Use: new BlockingUse(row.Kind, row.Advice)))))
    .ToFrozenDictionary(pair => pair.Key, pair => pair.Use);

    /// <summary>Classes whose methods wait, but for those that only ask about the object itself.</summary>
    private static readonly FrozenDictionary<string, (BlockingUse Use, string[] Quick)> Whole = new Dictionary<string, (BlockingUse, string[])>
    {
        [ValueTypes.File] = (new BlockingUse(BlockingKind.Waits, File), ["fileno", "readable", "writable", "seekable", "isatty", "detach", "getvalue", "getbuffer"]),
        ["urllib3.PoolManager"] = (new BlockingUse(BlockingKind.Waits, Client), ["clear", "close", "connection_from_host", "connection_from_url", "connection_from_context", "connection_from_pool_key"]),
    }.ToFrozenDictionary();

    public static BlockingUse? Find(string type, string method) =>
        Whole.TryGetValue(type, out var whole) ? whole.Quick.Contains(method) ? null : whole.Use : Known.GetValueOrDefault((type, method));
}
