using System.Text;
using Wasmtime;

namespace CodeGuru.Core.Syntax.Hosting;

/// <summary>
/// Compiles modules, or takes what an earlier process compiled: a millisecond instead of 20 to 300. The key names the content itself, so
/// that a new grammar never meets old code.
/// </summary>
internal sealed class ModuleCompiler(Engine engine, IGrammarSource source)
{
    /// <param name="contentName">Of the module, under which an earlier process may have kept it.</param>
    /// <param name="read">Gives the module, if it must be compiled.</param>
    /// <exception cref="WasmtimeException">The bytes are not a module.</exception>
    public Module Compile(string name, string contentName, Func<byte[]> read)
    {
        if (Find(name, contentName) is { } kept) return kept;
        var wasm = read();
        // The file may have been exchanged since it was named.
        return Keep(name, ContentHash.Of(wasm), Module.FromBytes(engine, name, wasm));
    }

    public Module CompileText(string name, string wat)
    {
        var contentName = ContentHash.Of(Encoding.UTF8.GetBytes(wat));
        return Find(name, contentName) ?? Keep(name, contentName, Module.FromText(engine, name, wat));
    }

    private static string Key(string name, string contentName) => $"{name}-{contentName}-{EngineSettings.Fingerprint}";

    /// <summary>Mapped from its file: what is never run is never read, and processes share what they run.</summary>
    private Module? Find(string name, string contentName)
    {
        var key = Key(name, contentName);
        if (source.FindCompiled(key) is not { } path) return null;
        try
        {
            return Module.DeserializeFile(engine, name, path);
        }
        catch (WasmtimeException)
        {
            source.ForgetCompiled(key);
            return null;
        }
    }

    private Module Keep(string name, string contentName, Module compiled)
    {
        source.KeepCompiled(Key(name, contentName), compiled.Serialize());
        return compiled;
    }
}
