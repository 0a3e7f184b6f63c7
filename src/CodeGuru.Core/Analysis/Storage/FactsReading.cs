using CodeGuru.Core.Analysis.Flow;
using CodeGuru.Core.Code;
using CodeGuru.Core.Syntax;

namespace CodeGuru.Core.Analysis.Storage;

/// <summary>Reads what <see cref="FactsWriter"/> wrote.</summary>
internal sealed class FactsReading(byte[] bytes)
{
    private readonly List<CognitiveCost> costs = [];
    private ModelReader model = null!;
    private ByteReader input = null!;

    public (CodeFile File, IReadOnlyList<OutlineEntry> Outline) Read(string path, string language, string text, Conventions conventions)
    {
        var head = new ByteReader(bytes, [], 0);
        string?[] texts = [null, .. head.Each(head.Characters)];
        model = new ModelReader(bytes, texts);
        var (module, imports) = model.Read(head.At);
        input = model.In;
        var space = input.Text();
        var problems = input.Each(() => new CodeProblem(input.Number(), input.Number(), input.Text()));
        var file = new CodeFile(path, language, text, new LineMap(text), module, conventions) { Space = space, Imports = imports, Problems = problems };
        return (file, input.Each(Entry));
    }

    private OutlineEntry Entry()
    {
        input.Restart();
        return new OutlineEntry(model.Symbols[input.Number()], input.Number(), input.Number(), input.Flag() ? Metrics() : null, input.Flag() ? Flow() : null);
    }

    private CodeMetrics Metrics() => new(input.Number(), input.Number(), input.Number(), input.Number(), input.Number(), input.Each(Cost));

    private CognitiveCost Cost()
    {
        var known = input.Number();
        if (known > 0) return costs[known - 1];
        var cost = new CognitiveCost(input.Span(), input.Number(), input.Number(), input.Text());
        costs.Add(cost);
        return cost;
    }

    private ControlFlowGraph Flow()
    {
        var id = 0;
        return new ControlFlowGraph(
            input.Each(() => new FlowBlock(id++, (FlowBlockKind)input.Byte(), input.Span(), input.Each(Part))),
            input.Each(() => new FlowEdge(input.Number(), input.Number(), (FlowEdgeKind)input.Byte())),
            input.Each(input.Number), input.Each(input.Span))
        {
            ReachesEnd = input.Flag(),
        };
    }

    private FlowPart Part()
    {
        var span = input.Span();
        var stored = input.Number();
        object? node = stored switch
        {
            StoredPart.Nothing => null,
            StoredPart.Statement => model.Statement(),
            StoredPart.Expression => model.Expression(),
            _ => model.Marked(stored - StoredPart.FirstMark),
        };
        return new FlowPart(span, node as Statement, node as Expression);
    }
}
