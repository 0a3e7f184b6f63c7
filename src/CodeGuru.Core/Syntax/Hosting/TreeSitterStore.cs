using Wasmtime;

namespace CodeGuru.Core.Syntax.Hosting;

/// <summary>
/// One store with tree-sitter's core in it, laid out as Emscripten's dynamic loader does: static data from 1024 on, above it the C stack,
/// above that the heap. Not safe for two threads at once.
/// </summary>
internal sealed class TreeSitterStore : IDisposable
{
    private const int MemoryBase = 1024;
    private const int TableBase = 1;
    private const int StackBytes = 4 << 20;
    private const int InitialPages = 512;
    private const int MaximumPages = 32768;

    private static readonly string[] CoreImports =
    [
        "tree_sitter_parse_callback", "tree_sitter_log_callback", "tree_sitter_progress_callback", "tree_sitter_query_progress_callback",
        "_abort_js", "__assert_fail", "emscripten_resize_heap",
    ];

    private static readonly string[] SystemImports = ["fd_write", "fd_seek", "fd_close"];

    private readonly Linker linker;
    private readonly Table table;
    private readonly Func<int, int> allocate;
    private readonly Action<int> release;

    public TreeSitterStore(WasmRuntime runtime, Action<Store> prepare)
    {
        Store = new Store(runtime.Engine);
        linker = new Linker(runtime.Engine) { AllowShadowing = true };
        try
        {
            prepare(Store);
            var stackEnd = MemoryBase + runtime.Core.Needs.MemorySize + 15 & ~15;
            var stackStart = stackEnd + StackBytes;
            Memory = new Memory(Store, InitialPages, MaximumPages);
            table = new Table(Store, TableKind.FuncRef, null, (uint)(TableBase + runtime.Core.Needs.TableSize), uint.MaxValue);
            linker.Define("env", "memory", Memory);
            linker.Define("env", "__indirect_function_table", table);
            linker.Define("env", "__stack_pointer", Number(stackStart, Mutability.Mutable));
            DefineBases(MemoryBase, TableBase);
            linker.Define("GOT.mem", "__stack_low", Number(stackEnd, Mutability.Mutable));
            linker.Define("GOT.mem", "__stack_high", Number(stackStart, Mutability.Mutable));
            linker.Define("GOT.mem", "__heap_base", Number(stackStart, Mutability.Mutable));

            Environment = linker.Instantiate(Store, runtime.Environment);
            foreach (var name in CoreImports) linker.Define("env", name, Environment.GetFunction(name)!);
            foreach (var name in SystemImports) linker.Define("wasi_snapshot_preview1", name, Environment.GetFunction(name)!);
            Core = linker.Instantiate(Store, runtime.Core.Module);
            Initialize(Core);

            // Grammars import what the core exports of the C library; the bridge imports its functions on trees.
            foreach (var (name, function) in Core.GetFunctions())
            {
                linker.Define("core", name, function);
                if (!name.StartsWith("ts_", StringComparison.Ordinal) && !name.StartsWith("__", StringComparison.Ordinal))
                    linker.Define("env", name, function);
            }

            Bridge = linker.Instantiate(Store, runtime.Bridge);
            allocate = Core.GetFunction<int, int>("malloc")!;
            release = Core.GetAction<int>("free")!;
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    public Store Store { get; }

    public Memory Memory { get; }

    public Instance Core { get; }

    public Instance Bridge { get; }

    public Instance Environment { get; }

    /// <summary>Whether memory was asked for and refused since the store was made.</summary>
    public bool WasRefusedMemory => Environment.GetGlobal("refused")?.GetValue() is 1;

    /// <exception cref="LimitReachedException">The memory limit is reached.</exception>
    public int Allocate(int bytes)
    {
        var address = allocate(bytes);
        return address != 0 ? address : throw new LimitReachedException(SyntaxLimit.Memory);
    }

    public void Release(int address) => release(address);

    /// <summary>Loads a grammar into the store.</summary>
    /// <returns>The address of its <c>TSLanguage</c>.</returns>
    public int Load(HostedModule module, string entryPoint)
    {
        // Static data of the grammar: aligned, and zero where the module does not say otherwise.
        var needs = module.Needs;
        var room = Allocate(needs.MemorySize + needs.MemoryAlignment);
        Memory.GetSpan(room, needs.MemorySize + needs.MemoryAlignment).Clear();
        var memoryBase = room + needs.MemoryAlignment - 1 & -needs.MemoryAlignment;
        var tableBase = (int)table.GetSize();
        if (needs.TableSize > 0) table.Grow((uint)needs.TableSize, null);
        DefineBases(memoryBase, tableBase);
        var instance = linker.Instantiate(Store, module.Module);
        Initialize(instance);
        var entry = instance.GetFunction<int>(entryPoint)
            ?? throw new GrammarUnavailableException($"The grammar does not export {entryPoint}. Reinstall CodeGuru.");
        return entry();
    }

    public void Dispose()
    {
        linker.Dispose();
        Store.Dispose();
    }

    // Neither is mandatory: C#'s grammar has no constructors.
    private static void Initialize(Instance instance)
    {
        instance.GetAction("__wasm_apply_data_relocs")?.Invoke();
        instance.GetAction("__wasm_call_ctors")?.Invoke();
    }

    private void DefineBases(int memoryBase, int tableBase)
    {
        linker.Define("env", "__memory_base", Number(memoryBase, Mutability.Immutable));
        linker.Define("env", "__table_base", Number(tableBase, Mutability.Immutable));
    }

    private Global Number(int value, Mutability mutability) => new(Store, ValueKind.Int32, value, mutability);
}
