using System.Runtime.InteropServices;
using CodeGuru.Core.Syntax.Queries;

namespace CodeGuru.Core.Syntax.Hosting;

/// <summary>A parser in its own store, with the grammars and queries that were used in it. Not safe for two threads at once; dropped after any failure.</summary>
internal sealed class ParserInstance : IDisposable
{
    private const int WordSize = 4;

    private readonly WasmRuntime runtime;
    private readonly CallBudget budget;
    private readonly TreeSitterStore store;
    private readonly QueryCompiler queries;
    private readonly Dictionary<Grammar, int> languages = [];
    private readonly Dictionary<SyntaxQuery, int> compiled = [];
    private readonly Func<int, int, int, int, int, int> parse;
    private readonly Func<int, int, int> setLanguage;
    private readonly Action<int, int> setText;
    private readonly Action<int> deleteTree;
    private readonly Func<int, int> walk;
    private readonly Func<int, int, int, int> search;
    private readonly Func<int> length;
    private readonly int transfer;
    private readonly int parser;
    private readonly int input;

    public ParserInstance(WasmRuntime runtime)
    {
        this.runtime = runtime;
        budget = new CallBudget(runtime.Clock.Time);
        store = new TreeSitterStore(runtime, made =>
        {
            made.SetEpochDeadlineCallback(_ => budget.OnTick());
            budget.Begin(made, SyntaxLimits.Default.Time, CancellationToken.None);
        });
        var core = store.Core;
        parse = core.GetFunction<int, int, int, int, int, int>("ts_parser_parse_wasm")!;
        setLanguage = core.GetFunction<int, int, int>("ts_parser_set_language")!;
        deleteTree = core.GetAction<int>("ts_tree_delete")!;
        setText = store.Environment.GetAction<int, int>("set_text")!;
        walk = store.Bridge.GetFunction<int, int>("walk")!;
        search = store.Bridge.GetFunction<int, int, int, int>("search")!;
        length = store.Bridge.GetFunction<int>("length")!;
        transfer = core.GetFunction<int>("ts_init")!();
        core.GetAction("ts_parser_new_wasm")!();
        parser = store.Memory.ReadInt32(transfer);
        input = store.Memory.ReadInt32(transfer + WordSize);
        queries = new QueryCompiler(store, transfer);
    }

    public long MemoryBytes => store.Memory.GetLength();

    public bool WasRefusedMemory => store.WasRefusedMemory;

    /// <summary>Parses a text and runs queries over its tree.</summary>
    /// <param name="vocabularies">Shared by all instances; a grammar's is added with its first use.</param>
    public ParseOutcome.Parsed Parse(
        Grammar grammar, string text, IReadOnlyList<SyntaxQuery> queries, SyntaxLimits limits, VocabularyShelf vocabularies, CancellationToken cancellationToken)
    {
        // Compiling a grammar may take longer than any limit on a text.
        var module = runtime.Grammar(grammar);
        store.Store.SetLimits(limits.Memory, null, null, null, null);
        budget.Begin(store.Store, limits.Time, cancellationToken);
        var language = Language(grammar, module);
        var vocabulary = vocabularies.For(grammar, () => VocabularyReader.Read(grammar, language, store));
        var addresses = new int[queries.Count];
        for (var i = 0; i < addresses.Length; i++) addresses[i] = Compile(queries[i], language);
        if ((setLanguage(parser, language) & 1) == 0)
            throw new GrammarUnavailableException($"The grammar {grammar.ModuleFile} was made for another version of tree-sitter. Reinstall CodeGuru.");

        budget.Restart(store.Store);
        var tree = Parse(grammar.Reading(text));
        var flat = new SyntaxTree(text, vocabulary, Flatten(tree));
        var matches = new IReadOnlyList<QueryMatch>[queries.Count];
        for (var i = 0; i < matches.Length; i++) matches[i] = Search(addresses[i], queries[i].Plan!, tree, flat);
        deleteTree(tree);
        return new ParseOutcome.Parsed(flat, matches);
    }

    public void Dispose() => store.Dispose();

    private int Language(Grammar grammar, HostedModule module)
    {
        if (!languages.TryGetValue(grammar, out var language))
            languages[grammar] = language = store.Load(module, grammar.EntryPoint);
        return language;
    }

    private int Compile(SyntaxQuery query, int language)
    {
        if (!compiled.TryGetValue(query, out var address))
            compiled[query] = address = queries.Compile(query, language);
        return address;
    }

    private int Parse(string text)
    {
        var bytes = MemoryMarshal.AsBytes(text.AsSpan());
        var address = store.Allocate(bytes.Length + sizeof(char));
        bytes.CopyTo(store.Memory.GetSpan(address, bytes.Length));
        setText(address, text.Length);
        var tree = parse(parser, input, 0, 0, 0);
        store.Release(address);
        return tree != 0 ? tree : throw new LimitReachedException(SyntaxLimit.Fault);
    }

    private NodeRecord[] Flatten(int tree)
    {
        var address = walk(tree);
        if (address == 0) throw new LimitReachedException(SyntaxLimit.Memory);
        var records = store.Memory.GetSpan<NodeRecord>(address, length()).ToArray();
        store.Release(address);
        return records;
    }

    private List<QueryMatch> Search(int query, QueryPlan plan, int tree, SyntaxTree flat)
    {
        var address = search(query, tree, transfer);
        var matches = new MatchReader(store.Memory, plan, flat, budget).Read(address, length());
        if (address != 0) store.Release(address);
        return matches;
    }
}
