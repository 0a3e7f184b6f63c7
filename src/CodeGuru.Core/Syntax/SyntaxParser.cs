using System.Collections.Concurrent;
using CodeGuru.Core.Syntax.Hosting;
using Wasmtime;

namespace CodeGuru.Core.Syntax;

/// <summary>
/// Parses texts with tree-sitter's grammars, each call within limits of time and memory. Safe to use from several threads; one a process is
/// enough. Costs nothing until the first call.
/// </summary>
public sealed class SyntaxParser : IDisposable
{
    /// <summary>The grammar folder's file that every grammar needs: tree-sitter itself.</summary>
    public const string CoreFile = "web-tree-sitter.wasm";

    // WebAssembly's memory never shrinks: an instance that a large text has blown up is not kept.
    private const long KeptMemory = 96L << 20;

    private readonly Lazy<WasmRuntime> runtime;
    private readonly ConcurrentBag<ParserInstance> idle = [];
    private readonly VocabularyShelf vocabularies = new();

    /// <param name="source">Where grammars come from.</param>
    /// <param name="time">Counts the time limit.</param>
    public SyntaxParser(IGrammarSource source, TimeProvider time)
    {
        Files = new GrammarFiles(source);
        runtime = new Lazy<WasmRuntime>(() => new WasmRuntime(source, Files, time));
    }

    internal GrammarFiles Files { get; }

    /// <summary>Parses <paramref name="text"/> and runs <paramref name="queries"/> over its tree. Any text parses: see <see cref="SyntaxTree.Problems"/>.</summary>
    /// <param name="queries">For the same grammar.</param>
    /// <param name="limits"><see cref="SyntaxLimits.Default"/> if not given.</param>
    /// <exception cref="QueryException">A query does not fit the grammar.</exception>
    public ParseOutcome Parse(
        Grammar grammar, string text, IReadOnlyList<SyntaxQuery>? queries = null, SyntaxLimits? limits = null, CancellationToken cancellationToken = default)
    {
        limits ??= SyntaxLimits.Default;
        cancellationToken.ThrowIfCancellationRequested();
        if (text.Length > limits.Length) return Stopped(SyntaxLimit.Length, grammar, limits);
        ParserInstance? instance = null;
        try
        {
            if (!idle.TryTake(out instance)) instance = new ParserInstance(runtime.Value);
            runtime.Value.Clock.Start();
            ParseOutcome.Parsed parsed;
            try
            {
                parsed = instance.Parse(grammar, text, queries ?? [], limits, vocabularies, cancellationToken);
            }
            finally
            {
                runtime.Value.Clock.Stop();
            }

            if (instance.MemoryBytes <= KeptMemory)
            {
                idle.Add(instance);
                instance = null;
            }

            return parsed;
        }
        catch (GrammarUnavailableException error)
        {
            return new ParseOutcome.Unavailable(error.Message);
        }
        catch (LimitReachedException reached)
        {
            return Stopped(reached.Limit, grammar, limits);
        }
        catch (WasmtimeException error)
        {
            if (error.InnerException is OperationCanceledException) throw new OperationCanceledException(cancellationToken);
            return Stopped(LimitOf(error, instance), grammar, limits);
        }
        finally
        {
            instance?.Dispose();
        }
    }

    /// <summary>A name for the grammar as it is installed, which another version of it does not have; null if it is not installed. Loads nothing.</summary>
    public string? ContentName(Grammar grammar) =>
        Files.ContentName(grammar.ModuleFile) is { } module && Files.ContentName(CoreFile) is { } core ? $"{module}-{core}" : null;

    public void Dispose()
    {
        while (idle.TryTake(out var instance)) instance.Dispose();
        if (runtime.IsValueCreated) runtime.Value.Dispose();
    }

    private static SyntaxLimit LimitOf(WasmtimeException error, ParserInstance? instance) => error switch
    {
        { InnerException: LimitReachedException reached } => reached.Limit,
        TrapException { Type: TrapCode.StackOverflow } => SyntaxLimit.Nesting,
        _ when instance is { WasRefusedMemory: true } => SyntaxLimit.Memory,
        _ => SyntaxLimit.Fault,
    };

    private static ParseOutcome.Stopped Stopped(SyntaxLimit limit, Grammar grammar, SyntaxLimits limits) => new(limit, limit switch
    {
        SyntaxLimit.Length => $"The text is longer than {limits.Length:N0} characters, the most that is parsed. Split it.",
        SyntaxLimit.Time => $"Parsing {grammar.Id} took more than {limits.Time.TotalSeconds:0.###} s and was stopped. Try a smaller part.",
        SyntaxLimit.Memory => $"Parsing {grammar.Id} needed more than {limits.Memory >> 20} MB and was stopped. Try a smaller part.",
        SyntaxLimit.Nesting => $"The {grammar.Id} text is nested too deeply to be parsed. Try a smaller part.",
        _ => $"The {grammar.Id} grammar failed on this text. Try a smaller part, and please report it.",
    });
}
