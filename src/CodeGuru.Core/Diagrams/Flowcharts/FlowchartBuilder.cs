using CodeGuru.Core.Analysis.Flow;
using CodeGuru.Core.Code;

namespace CodeGuru.Core.Diagrams.Flowcharts;

/// <summary>Makes a flowchart of a control flow graph: a box for what runs in one go, a diamond for what is asked.</summary>
internal sealed class FlowchartBuilder
{
    private readonly Statement.Block body;
    private readonly ControlFlowGraph flow;
    private readonly FlowLabels labels;
    private readonly List<DiagramGroup> groups = [];
    private readonly List<SourceSpan> groupSpans = [];
    private readonly List<FlowDraft> drafts = [];
    private readonly List<FlowDraftLink> links = [];
    private readonly List<(FlowDraft Draft, SourceSpan Span)> holders = [];

    private FlowchartBuilder(CodeFile file, Statement.Block body, ControlFlowGraph flow)
    {
        this.flow = flow;
        this.body = body;
        labels = new FlowLabels(file, body);
    }

    /// <param name="name">What the chart begins with.</param>
    /// <param name="mostNodes">With more, inner constructs are folded, from the deepest outwards.</param>
    public static Diagram.Flowchart Build(CodeFile file, string name, Statement.Block body, ControlFlowGraph flow, int mostNodes)
    {
        var builder = new FlowchartBuilder(file, body, flow);
        builder.FindGroups();
        builder.AddBlocks(name);
        var shape = new FlowShape(builder.drafts, builder.links);
        shape.PassByEmpty();
        foreach (var (holder, span) in builder.holders.Where(pair => file.LineOf(pair.Span) == file.EndLineOf(pair.Span))) shape.FoldValue(holder, span);
        shape.MarkUnreached();
        shape.MergeEqual();
        shape.MergeChains();
        var notes = new FlowFolding(file, shape).Fold(body, mostNodes);
        return shape.Diagram(SourceLabel.Shorten(name), builder.groups, notes);
    }

    private void FindGroups()
    {
        foreach (var attempt in StatementTree.All(body).OfType<Statement.Try>())
        {
            AddGroup("try", attempt.Body.Span);
            if (attempt.Finally is { } always) AddGroup("finally", always.Span);
        }
    }

    private void AddGroup(string label, SourceSpan span)
    {
        var parent = InnermostGroup(span);
        groups.Add(new DiagramGroup(groups.Count, label, parent));
        groupSpans.Add(span);
    }

    private int? InnermostGroup(SourceSpan span)
    {
        for (var at = groupSpans.Count - 1; at >= 0; at--)
        {
            if (span.Length > 0 && groupSpans[at].Start <= span.Start && span.End <= groupSpans[at].End) return at;
        }

        return null;
    }

    private void AddBlocks(string name)
    {
        var start = new FlowDraft(NodeShape.Start, new SourceSpan(body.Span.Start, body.Span.Start), null) { Lines = [SourceLabel.Shorten(name)] };
        drafts.Add(start);
        var ways = flow.Edges.ToLookup(edge => edge.From);
        var reached = flow.ReachableFrom(0);
        var entries = new FlowDraft[flow.Blocks.Count];
        var ends = new List<(FlowBlock Block, FlowDraft Last, Decision? Asked)>();
        foreach (var block in flow.Blocks)
        {
            var asked = AskedIn(block, ways[block.Id]);
            var parts = asked is null ? block.Parts : block.Parts.SkipLast(1);
            var leaving = flow.Exits.Contains(block.Id) && asked is null && block.Parts.Count > 0 && block.Kind != FlowBlockKind.Finally && block.Parts[^1].Statement is { } last && Leaves(last) ? block.Parts[^1] : null;
            if (leaving is not null) parts = parts.SkipLast(1);
            var group = InnermostGroup(block.Span);
            var step = new FlowDraft(NodeShape.Step, block.Span, group) { Lines = [.. labels.Lines(parts)] };
            if (block.Kind == FlowBlockKind.Handler) step.Lines.Insert(0, labels.Handler(block));
            if (!reached.Contains(block.Id) && step.Lines.Count > 0) step.Lines.Insert(0, FlowShape.NeverReached);
            drafts.Add(step);
            entries[block.Id] = step;
            if (asked is { } question) step = Follow(step, new FlowDraft(NodeShape.Decision, question.Part.Span, group) { Lines = [question.Question] });
            else if (leaving is not null) step = Follow(step, new FlowDraft(NodeShape.End, leaving.Span, group) { Lines = [.. labels.Lines([leaving])] });
            if (leaving is not null) holders.Add((step, leaving.Span));
            holders.AddRange(parts.Where(part => part.Statement is not null).Select(part => (entries[block.Id], part.Span)));
            ends.Add((block, step, asked));
        }

        links.Add(new FlowDraftLink(start, entries[0], LinkKind.Next, null));
        var outs = new Dictionary<string, FlowDraft>();
        foreach (var (block, last, asked) in ends)
        {
            foreach (var way in ways[block.Id])
            {
                var kind = way.Kind switch { FlowEdgeKind.Exception => LinkKind.Exception, FlowEdgeKind.Back => LinkKind.Back, _ => LinkKind.Next };
                if (kind == LinkKind.Next && way.To <= block.Id && last.Span.Start >= entries[way.To].Span.Start && flow.Blocks[way.To].Kind == FlowBlockKind.Loop) kind = LinkKind.Back;
                // What raises may stand before what is asked, but it is one box for people.
                links.Add(new FlowDraftLink(last, entries[way.To], kind, kind == LinkKind.Exception ? null : AnswerOf(way.Kind, asked)));
            }

            if (!flow.Exits.Contains(block.Id) || last.Shape == NodeShape.End) continue;
            if (block is { Kind: FlowBlockKind.Code, Parts.Count: 0 } && block.Id > 0)
            {
                last.Shape = NodeShape.End;
                last.Lines.Add("raise");
                continue;
            }

            if (block.Parts is [.., var message] && labels.IsComplaint(message))
            {
                last.Shape = NodeShape.End;
                last.Lines.Insert(0, "raise");
                continue;
            }

            // What runs in any case goes on to where control was going before it.
            var word = block.Kind != FlowBlockKind.Finally ? "end" : flow.Edges.Any(way => way.To == block.Id && way.Kind == FlowEdgeKind.Exception) ? "raise on" : "return";
            if (!outs.TryGetValue(word, out var end)) drafts.Add(end = outs[word] = new FlowDraft(NodeShape.End, new SourceSpan(body.Span.End, body.Span.End), null) { Lines = [word] });
            links.Add(new FlowDraftLink(last, end, LinkKind.Next, null));
        }
    }

    private FlowDraft Follow(FlowDraft step, FlowDraft next)
    {
        drafts.Add(next);
        links.Add(new FlowDraftLink(step, next, LinkKind.Next, null));
        return next;
    }

    /// <summary>The question that a block ends with; none where there is one answer only.</summary>
    private Decision? AskedIn(FlowBlock block, IEnumerable<FlowEdge> ways)
    {
        var answers = ways.Where(way => way.Kind is FlowEdgeKind.True or FlowEdgeKind.False or FlowEdgeKind.Back).ToList();
        if (answers.Count < 2 || block.Parts.Count == 0 || !answers.Any(way => way.Kind is FlowEdgeKind.True or FlowEdgeKind.False)) return null;
        var (question, yes, no) = labels.Decision(block.Parts[^1]);
        return new Decision(block.Parts[^1], question, yes, no, answers.Any(way => way.Kind == FlowEdgeKind.True));
    }

    private static string? AnswerOf(FlowEdgeKind kind, Decision? asked) => (kind, asked) switch
    {
        (_, null) => null,
        (FlowEdgeKind.True, _) => asked.Yes,
        (FlowEdgeKind.False, _) => asked.No,
        (FlowEdgeKind.Back, _) => asked.HasYes ? asked.No : asked.Yes,
        _ => null,
    };

    private static bool Leaves(Statement statement) => statement is Statement.Return or Statement.Raise or Statement.Evaluate { Expression: Expression.Call };

    private sealed record Decision(FlowPart Part, string Question, string Yes, string No, bool HasYes);
}
