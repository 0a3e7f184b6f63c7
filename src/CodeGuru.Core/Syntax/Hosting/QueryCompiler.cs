using System.Text;
using CodeGuru.Core.Syntax.Queries;
using Wasmtime;

namespace CodeGuru.Core.Syntax.Hosting;

/// <summary>Compiles queries in a store and reads, once a query, what the host must know of them.</summary>
internal sealed class QueryCompiler(TreeSitterStore store, int transfer)
{
    private const int CaptureStep = 1;
    private const int StringStep = 2;

    private delegate int NameOf(int query, int id, int length);

    private static readonly string[] Errors =
        ["", "syntax", "unknown kind of node", "unknown field", "unknown capture", "impossible structure", "language"];

    private Memory Memory => store.Memory;

    /// <returns>The address of its <c>TSQuery</c>.</returns>
    /// <exception cref="QueryException">It does not fit its grammar.</exception>
    public int Compile(SyntaxQuery query, int language)
    {
        var source = Encoding.UTF8.GetBytes(query.Source);
        var text = store.Allocate(source.Length + 1);
        source.CopyTo(Memory.GetSpan(text, source.Length));
        var address = store.Core.GetFunction<int, int, int, int, int, int>("ts_query_new")!(language, text, source.Length, transfer, transfer + sizeof(int));
        store.Release(text);
        if (address == 0) throw Rejected(query, source, Memory.ReadInt32(transfer), Memory.ReadInt32(transfer + sizeof(int)));
        query.Plan ??= ReadPlan(address);
        return address;
    }

    private static QueryException Rejected(SyntaxQuery query, byte[] source, int offset, int error)
    {
        var before = Encoding.UTF8.GetString(source, 0, Math.Clamp(offset, 0, source.Length));
        var what = error > 0 && error < Errors.Length ? Errors[error] : "error " + error;
        return new QueryException($"Query for {query.Grammar.Id}, line {before.Count(c => c == '\n') + 1}: {what}.");
    }

    private QueryPlan ReadPlan(int query)
    {
        var core = store.Core;
        var captureName = Named(core, "ts_query_capture_name_for_id");
        var stringValue = Named(core, "ts_query_string_value_for_id");
        var steps = core.GetFunction<int, int, int, int>("ts_query_predicates_for_pattern")!;
        var captures = Count("ts_query_capture_count");
        var patterns = Count("ts_query_pattern_count");
        return new QueryPlan(
            [.. Enumerable.Range(0, captures).Select(id => Text(captureName, query, id))],
            [.. Enumerable.Range(0, patterns).Select(pattern => PredicateReader.Read(Predicates(steps, stringValue, query, pattern)))]);

        int Count(string name) => core.GetFunction<int, int>(name)!(query);
    }

    private static NameOf Named(Instance core, string function)
    {
        var call = core.GetFunction<int, int, int, int>(function)!;
        return (query, id, length) => call(query, id, length);
    }

    private List<List<PredicateStep>> Predicates(Func<int, int, int, int> steps, NameOf stringValue, int query, int pattern)
    {
        var address = steps(query, pattern, transfer);
        var count = Memory.ReadInt32(transfer);
        var predicates = new List<List<PredicateStep>>();
        var words = new List<PredicateStep>();
        for (var i = 0; i < count; i++, address += 2 * sizeof(int))
        {
            var (type, id) = (Memory.ReadInt32(address), Memory.ReadInt32(address + sizeof(int)));
            if (type == CaptureStep) words.Add(new PredicateStep(id, null));
            else if (type == StringStep) words.Add(new PredicateStep(-1, Text(stringValue, query, id)));
            else if (words.Count > 0)
            {
                predicates.Add(words);
                words = [];
            }
        }

        return predicates;
    }

    private string Text(NameOf name, int query, int id)
    {
        var address = name(query, id, transfer);
        return Encoding.UTF8.GetString(Memory.GetSpan(address, Memory.ReadInt32(transfer)));
    }
}
