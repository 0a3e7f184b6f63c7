using CodeGuru.Core.Analysis.Flow;
using CodeGuru.Core.Code;

namespace CodeGuru.Core.Analysis.Storage;

/// <summary>Writes a file with what its outline says: texts, model, problems, then measures and control flow of each symbol.</summary>
internal sealed class FactsWriter
{
    private readonly IReadOnlyList<OutlineEntry> outline;
    private readonly TextTable texts = new();
    private readonly Dictionary<CognitiveCost, int> costs = new(ReferenceEqualityComparer.Instance);
    private readonly ModelWriter model;
    private readonly ByteWriter output;

    public FactsWriter(IReadOnlyList<OutlineEntry> outline)
    {
        this.outline = outline;
        var wanted = new HashSet<object>(ReferenceEqualityComparer.Instance);
        foreach (var part in outline.Where(entry => entry.Flow is not null).SelectMany(entry => entry.Flow!.Blocks).SelectMany(block => block.Parts))
        {
            if (((object?)part.Statement ?? part.Expression) is { } node) wanted.Add(node);
        }

        model = new ModelWriter(texts, wanted);
        output = new ByteWriter(texts);
    }

    public byte[] Write(CodeFile file)
    {
        model.Write(file, output);
        output.Text(file.Space);
        output.Each(file.Problems, problem =>
        {
            output.Number(problem.Line);
            output.Number(problem.Column);
            output.Text(problem.Message);
        });
        output.Number(outline.Count);
        foreach (var entry in outline) Entry(entry);
        var all = new ByteWriter(texts);
        all.Each(texts.All, all.Characters);
        all.Raw(output.Written);
        return all.Written.ToArray();
    }

    private void Entry(OutlineEntry entry)
    {
        output.Restart();
        output.Number(model.IndexOf(entry.Symbol));
        output.Number(entry.Line);
        output.Number(entry.EndLine);
        output.Flag(entry.Metrics is not null);
        if (entry.Metrics is { } metrics) Metrics(metrics);
        output.Flag(entry.Flow is not null);
        if (entry.Flow is { } flow) Flow(flow);
    }

    private void Metrics(CodeMetrics metrics)
    {
        output.Number(metrics.Cyclomatic);
        output.Number(metrics.Cognitive);
        output.Number(metrics.Lines);
        output.Number(metrics.Parameters);
        output.Number(metrics.MaxNesting);
        output.Each(metrics.Costs, Cost);
    }

    /// <summary>A function's costs are its class's and its module's too: by their number from the second time on.</summary>
    private void Cost(CognitiveCost cost)
    {
        if (costs.TryGetValue(cost, out var known))
        {
            output.Number(known + 1);
            return;
        }

        costs.Add(cost, costs.Count);
        output.Number(0);
        output.Span(cost.Span);
        output.Number(cost.Increment);
        output.Number(cost.Nesting);
        output.Text(cost.Construct);
    }

    private void Flow(ControlFlowGraph flow)
    {
        output.Each(flow.Blocks, block =>
        {
            output.Byte((int)block.Kind);
            output.Span(block.Span);
            output.Each(block.Parts, Part);
        });
        output.Each(flow.Edges, edge =>
        {
            output.Number(edge.From);
            output.Number(edge.To);
            output.Byte((int)edge.Kind);
        });
        output.Each(flow.Exits, output.Number);
        output.Each(flow.Unreachable, output.Span);
        output.Flag(flow.ReachesEnd);
    }

    private void Part(FlowPart part)
    {
        output.Span(part.Span);
        var node = (object?)part.Statement ?? part.Expression;
        if (node is null)
        {
            output.Number(StoredPart.Nothing);
        }
        else if (model.Marks.TryGetValue(node, out var mark))
        {
            output.Number(StoredPart.FirstMark + mark);
        }
        else
        {
            // Made for the graph, as the end of a deferred call is.
            output.Number(part.Statement is null ? StoredPart.Expression : StoredPart.Statement);
            if (part.Statement is not null) model.Statement(part.Statement);
            else model.Expression(part.Expression);
        }
    }
}
