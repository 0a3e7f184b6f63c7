using CodeGuru.Core.Code;

namespace CodeGuru.Core.Analysis.Flow;

/// <summary>Builds the graph of one body: walks its statements, always knowing the block that comes next.</summary>
internal sealed class FlowBuilder
{
    private readonly Conventions conventions;
    private readonly FlowExits exits;
    private readonly FlowConditions conditions;
    private readonly FlowLoops loops;
    private readonly FlowBranches branches;
    private readonly List<BlockDraft> blocks = [];
    private readonly Dictionary<string, FlowLabel> gotoTargets = [];
    private readonly List<(BlockDraft From, FlowFrame? Frame, FlowLabel To)> gotos = [];
    private List<string> labels = [];

    public FlowBuilder(Conventions conventions)
    {
        this.conventions = conventions;
        exits = new FlowExits(this);
        conditions = new FlowConditions(this);
        loops = new FlowLoops(this);
        branches = new FlowBranches(this);
        Current = New(FlowBlockKind.Entry, 0);
    }

    /// <summary>Where the next part goes. No way leads to it after a jump.</summary>
    public BlockDraft Current { get; set; }

    public FlowFrame? Frame { get; set; }

    public FlowExits Exits => exits;

    public FlowConditions Conditions => conditions;

    public ControlFlowGraph Build(Statement.Block body)
    {
        Current.Place = body.Span.Start;
        foreach (var statement in body.Statements)
        {
            Walk(statement);
            // What is deferred inside of branches and loops is not followed: whether it runs is not known where the function ends.
            if (statement is Statement.Defer { Call: var call }) Frame = new FlowFrame.Finally(Frame, new Statement.Block(call.Span, [new Statement.Evaluate(call.Span, call)]), isDeferred: true);
        }

        // Where several ways meet at the end, that is a block of its own.
        if (Current.Parts.Count == 0 && Current.Kind == FlowBlockKind.Code) Current.Kind = FlowBlockKind.End;
        var end = Current;
        exits.Leave("end", end);
        // Code that is copied on the way may jump itself.
        for (var at = 0; at < gotos.Count; at++) exits.Goto(gotos[at].From, gotos[at].Frame, gotos[at].To);
        return FlowAssembly.Assemble(blocks, exits.All, end);
    }

    public BlockDraft New(FlowBlockKind kind, int place)
    {
        var block = new BlockDraft(kind, place);
        blocks.Add(block);
        return block;
    }

    /// <summary>Starts a block that follows the present one.</summary>
    public BlockDraft Follow(FlowBlockKind kind, int place, FlowEdgeKind edge = FlowEdgeKind.Next)
    {
        var block = New(kind, place);
        Current.To(block, edge);
        return Current = block;
    }

    /// <summary>After a jump: what follows has no way leading to it, unless it is a label.</summary>
    public void Cut(int place) => Current = New(FlowBlockKind.Code, place);

    public void Append(FlowPart part, bool mayRaise)
    {
        Current.Parts.Add(part);
        if (mayRaise) exits.MayRaise(Current);
    }

    /// <summary>The labels directly before the statement that is being walked.</summary>
    public IReadOnlyList<string> TakeLabels()
    {
        var taken = labels;
        labels = [];
        return taken;
    }

    public void Walk(Statement statement)
    {
        switch (statement)
        {
            case Statement.Block block:
                foreach (var inner in block.Statements) Walk(inner);
                break;
            case Statement.If branch:
                branches.If(branch);
                break;
            case Statement.Loop loop:
                loops.Walk(loop);
                break;
            case Statement.Match match:
                branches.Match(match);
                break;
            case Statement.Try attempt:
                branches.Try(attempt);
                break;
            case Statement.With with:
                foreach (var resource in with.Resources) Evaluate(resource.Value, new FlowPart(resource.Span, null, resource.Value));
                Walk(with.Body);
                break;
            case Statement.Assert assert:
                branches.Assert(assert);
                break;
            case Statement.Labeled labeled:
                Label(labeled);
                break;
            case Statement.Jump { Kind: JumpKind.Goto, Label: { } label } jump:
                Append(new FlowPart(jump.Span, jump, null), mayRaise: false);
                gotos.Add((Current, Frame, LabelOf(label, jump.Span.End)));
                Cut(jump.Span.End);
                break;
            case Statement.Jump jump:
                exits.Jump(jump);
                break;
            case Statement.OuterNames { Span.Length: 0 }:
                break;
            case Statement.Return { IsImplicit: true, Value: { } last }:
                Evaluate(last, new FlowPart(statement.Span, statement, null));
                break;
            case Statement.Return result:
                conditions.Branches(result.Value);
                Append(new FlowPart(result.Span, result, null), mayRaise: result.Value is not (null or Expression.Literal or Expression.Name));
                exits.Leave("return", Current);
                Cut(result.Span.End);
                break;
            case Statement.Raise raise:
                conditions.Branches(raise.Value);
                Append(new FlowPart(raise.Span, raise, null), mayRaise: false);
                exits.Raise(Current, Frame, raise.Value);
                Cut(raise.Span.End);
                break;
            default:
                foreach (var expression in statement.Expressions()) conditions.Branches(expression);
                Append(new FlowPart(statement.Span, statement, null), mayRaise: statement is not (Statement.Empty or Statement.OuterNames));
                if (statement is Statement.Evaluate { Expression: Expression.Call call } && EndsProcess(call))
                {
                    if (conventions.ExitsUnwind) exits.Leave("exit", Current);
                    else exits.Add(Current);
                    Cut(statement.Span.End);
                }

                break;
        }
    }

    /// <summary>Evaluates an expression as a part of its own.</summary>
    public void Evaluate(Expression expression, FlowPart part)
    {
        conditions.Branches(expression);
        // What raises has no value.
        if (expression is Expression.Statements { Statement: Statement.Raise }) return;
        Append(part, mayRaise: expression is not (Expression.Literal or Expression.Name));
    }

    /// <summary>Lets the present block go on to <paramref name="next"/>.</summary>
    public void Join(BlockDraft next, FlowEdgeKind kind = FlowEdgeKind.Next) => Current.To(next, kind);

    private void Label(Statement.Labeled labeled)
    {
        var label = LabelOf(labeled.Label, labeled.Span.Start);
        label.Frame = Frame;
        label.IsPlaced = true;
        var block = label.Block;
        Join(block);
        Current = block;
        labels.Add(labeled.Label);
        if (labeled.Body is Statement.Loop or Statement.Match or Statement.Labeled)
        {
            Walk(labeled.Body);
            return;
        }

        var after = New(FlowBlockKind.Code, labeled.Span.End);
        Frame = new FlowFrame.Target(Frame, TakeLabels(), after, null, isDefault: false);
        Walk(labeled.Body);
        Frame = Frame.Outer;
        Join(after);
        Current = after;
    }

    private FlowLabel LabelOf(string label, int place)
    {
        if (!gotoTargets.TryGetValue(label, out var known)) gotoTargets[label] = known = new FlowLabel(New(FlowBlockKind.Code, place));
        return known;
    }

    private bool EndsProcess(Expression.Call call) => conventions.Exits.Count > 0 && conventions.Exits.Contains(Path(call.Callee));

    private static string Path(Expression expression) => expression switch
    {
        Expression.Name name => name.Identifier,
        Expression.Member member => $"{Path(member.Target)}.{member.Identifier}",
        _ => "?",
    };
}
