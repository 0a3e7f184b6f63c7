using System.Collections.Concurrent;
using Wasmtime;

namespace CodeGuru.Core.Syntax.Hosting;

/// <summary>
/// The one Wasmtime engine, and the modules compiled for it; safe to share, where stores are not. Nothing of Wasmtime is loaded before the
/// first of these is made.
/// </summary>
internal sealed class WasmRuntime : IDisposable
{
    private readonly GrammarFiles files;
    private readonly ModuleCompiler compiler;
    private readonly ConcurrentDictionary<string, Lazy<HostedModule>> modules = new();

    /// <exception cref="GrammarUnavailableException">Wasmtime does not run here, or tree-sitter's core is not installed.</exception>
    public WasmRuntime(IGrammarSource source, GrammarFiles files, TimeProvider time)
    {
        this.files = files;
        Engine = Start();
        try
        {
            Clock = new EpochClock(Engine, time);
            compiler = new ModuleCompiler(Engine, source);
            Core = Load(SyntaxParser.CoreFile);
            Environment = compiler.CompileText("environment", EmbeddedText.Read("environment.wat"));
            Bridge = compiler.CompileText("bridge", EmbeddedText.Read("bridge.wat"));
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    public Engine Engine { get; }

    public EpochClock Clock { get; }

    public HostedModule Core { get; }

    public Module Environment { get; }

    public Module Bridge { get; }

    /// <exception cref="GrammarUnavailableException">It is not installed, or not a grammar.</exception>
    public HostedModule Grammar(Grammar grammar) =>
        modules.GetOrAdd(grammar.ModuleFile, file => new Lazy<HostedModule>(() => Load(file))).Value;

    public void Dispose()
    {
        Clock?.Dispose();
        foreach (var module in modules.Values.Where(module => module.IsValueCreated)) module.Value.Module.Dispose();
        Core?.Module.Dispose();
        Environment?.Dispose();
        Bridge?.Dispose();
        Engine.Dispose();
    }

    private static Engine Start()
    {
        try
        {
            return new Engine(EngineSettings.Create());
        }
        catch (Exception error) when (error is DllNotFoundException or BadImageFormatException or EntryPointNotFoundException
            or TypeInitializationException or WasmtimeException)
        {
            throw new GrammarUnavailableException(
                $"Wasmtime, in which grammars run, does not start here ({error.Message}). Reinstall CodeGuru for this operating system and processor.");
        }
    }

    private HostedModule Load(string file)
    {
        var content = files.ContentName(file) ?? throw Missing();
        try
        {
            var module = compiler.Compile(file[..^".wasm".Length], content, () => files.Read(file) ?? throw Missing());
            return new HostedModule(module, DylinkSection.Read(files.ReadStart(file, DylinkSection.Within) ?? throw Missing()));
        }
        catch (Exception error) when (error is WasmtimeException or InvalidDataException)
        {
            throw new GrammarUnavailableException($"The grammar file {file} is damaged ({error.Message}). Reinstall CodeGuru.");
        }

        GrammarUnavailableException Missing() => new(
            $"The grammar file {file} is not installed. Build CodeGuru with Node 20 or newer installed, or set CODEGURU_GRAMMARS to a folder that has it.");
    }
}
