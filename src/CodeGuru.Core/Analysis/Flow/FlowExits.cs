using CodeGuru.Core.Code;

namespace CodeGuru.Core.Analysis.Flow;

/// <summary>Ways out: jumps, returns and exceptions, through the code that runs in any case.</summary>
internal sealed class FlowExits(FlowBuilder builder)
{
    private readonly List<BlockDraft> exits = [];

    public IReadOnlyList<BlockDraft> All => exits;

    public void Add(BlockDraft block) => exits.Add(block);

    /// <summary>Ends the function from <paramref name="from"/>. Ways out of one kind share what runs in any case.</summary>
    public void Leave(string kind, BlockDraft from)
    {
        var next = Through(builder.Frame, null, kind, null);
        if (next is null) exits.Add(from);
        else from.To(next, FlowEdgeKind.Next);
    }

    /// <summary>The present block may raise something: what happens then is known only inside a try.</summary>
    public void MayRaise(BlockDraft from) => Propagate(from, builder.Frame, null, isExplicit: false);

    /// <summary>Raises <paramref name="value"/> from a block that ends with it.</summary>
    public void Raise(BlockDraft from, FlowFrame? frame, Expression? value) => Propagate(from, frame, value, isExplicit: true);

    public void Jump(Statement.Jump jump)
    {
        builder.Append(new FlowPart(jump.Span, jump, null), mayRaise: false);
        for (var frame = builder.Frame; frame is not null; frame = frame.Outer)
        {
            if (frame is not FlowFrame.Target target) continue;
            if (jump.Label is null ? !target.IsDefault : !target.Labels.Contains(jump.Label)) continue;
            if (jump.Kind == JumpKind.Continue && target.Continue is null) continue;
            var block = jump.Kind == JumpKind.Continue ? target.Continue! : target.Break;
            var next = Through(builder.Frame, frame, block, block);
            builder.Current.To(next!, next == target.Continue ? FlowEdgeKind.Back : FlowEdgeKind.Next);
            break;
        }

        builder.Cut(jump.Span.End);
    }

    /// <summary>Jumps to a label, through what runs in any case on the way out to what stands around both.</summary>
    public void Goto(BlockDraft from, FlowFrame? frame, FlowLabel label)
    {
        if (!label.IsPlaced) return;
        var around = frame;
        while (around is not null && !IsAround(around, label.Frame)) around = around.Outer;
        from.To(Through(frame, around, label.Block, label.Block)!, FlowEdgeKind.Next);
    }

    private static bool IsAround(FlowFrame frame, FlowFrame? inner)
    {
        for (; inner is not null; inner = inner.Outer)
        {
            if (inner == frame) return true;
        }

        return false;
    }

    /// <summary>
    /// The first block on the way from <paramref name="frame"/> out to <paramref name="until"/> and then <paramref name="final"/>: that itself,
    /// or what runs in any case before it.
    /// </summary>
    /// <param name="key">Ways with the same key share the copies.</param>
    /// <param name="final">Null: out of the function.</param>
    public BlockDraft? Through(FlowFrame? frame, FlowFrame? until, object key, BlockDraft? final)
    {
        for (; frame is not null && frame != until; frame = frame.Outer)
        {
            if (frame is FlowFrame.Finally always)
            {
                return Copy(always, key, end =>
                {
                    var next = Through(always.Outer, until, key, final);
                    if (next is null) exits.Add(end);
                    else end.To(next, FlowEdgeKind.Finally);
                });
            }
        }

        return final;
    }

    private void Propagate(BlockDraft from, FlowFrame? frame, Expression? value, bool isExplicit)
    {
        for (; frame is not null; frame = frame.Outer)
        {
            if (frame is FlowFrame.Handlers handlers)
            {
                foreach (var (_, block) in handlers.Entries) from.To(block, FlowEdgeKind.Exception);
                if (handlers.CatchAll || (isExplicit && handlers.Entries.Any(entry => entry.Handler.Types.Any(type => IsSame(type, value))))) return;
            }
            else if (frame is FlowFrame.Finally always && (isExplicit || !always.IsDeferred))
            {
                var outer = always.Outer;
                from.To(Copy(always, isExplicit ? "raise" : "exception", end => Propagate(end, outer, value, isExplicit)), FlowEdgeKind.Exception);
                return;
            }
        }

        if (isExplicit) exits.Add(from);
    }

    private BlockDraft Copy(FlowFrame.Finally always, object key, Action<BlockDraft> leave)
    {
        if (always.Copies.TryGetValue(key, out var known)) return known;
        var (current, frame) = (builder.Current, builder.Frame);
        var first = always.Copies[key] = builder.New(FlowBlockKind.Finally, always.Body.Span.Start);
        (builder.Current, builder.Frame) = (first, always.Outer);
        builder.Walk(always.Body);
        leave(builder.Current);
        (builder.Current, builder.Frame) = (current, frame);
        return first;
    }

    /// <summary>Whether a handler's type is by its name the class of the raised value.</summary>
    private static bool IsSame(Expression type, Expression? value) => value switch
    {
        Expression.Call call => IsSame(type, call.Callee),
        Expression.Name name => type is Expression.Name other && other.Identifier == name.Identifier,
        Expression.Member member => type is Expression.Member other && other.Identifier == member.Identifier && IsSame(other.Target, member.Target),
        _ => false,
    };
}
