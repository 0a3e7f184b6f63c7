using CodeGuru.Core.Code;

namespace CodeGuru.Core.Analysis.Flow;

/// <summary>Loops of every kind.</summary>
internal sealed class FlowLoops(FlowBuilder builder)
{
    public void Walk(Statement.Loop loop)
    {
        var labels = builder.TakeLabels();
        foreach (var initial in loop.Initial) builder.Walk(initial);
        if (loop.Source is { } source)
        {
            if (builder.Current.Parts.Count == 0 && builder.Current.Kind is not (FlowBlockKind.Entry or FlowBlockKind.Code)) builder.Follow(FlowBlockKind.Code, loop.Span.Start);
            builder.Evaluate(source, new FlowPart(source.Span, null, source));
        }

        var body = builder.New(FlowBlockKind.Code, loop.Body.Span.Start);
        var ended = builder.New(FlowBlockKind.Code, loop.Else?.Span.Start ?? loop.Span.End);
        var after = loop.Else is null ? ended : builder.New(FlowBlockKind.Code, loop.Span.End);
        var again = builder.New(FlowBlockKind.Loop, loop.Span.Start);
        var step = loop.Step.Count > 0 ? builder.New(FlowBlockKind.Code, loop.Step[0].Span.Start) : null;

        if (loop.Kind == LoopKind.DoWhile)
        {
            builder.Join(body);
        }
        else
        {
            builder.Join(again);
            builder.Current = again;
            Decide(loop, body, ended, FlowEdgeKind.True);
        }

        builder.Current = body;
        builder.Frame = new FlowFrame.Target(builder.Frame, labels, after, step ?? again, isDefault: true);
        builder.Walk(loop.Body);
        builder.Frame = builder.Frame.Outer;
        if (step is not null)
        {
            builder.Join(step);
            builder.Current = step;
            foreach (var expression in loop.Step) builder.Evaluate(expression, new FlowPart(expression.Span, null, expression));
        }

        if (loop.Kind == LoopKind.DoWhile)
        {
            builder.Join(again);
            builder.Current = again;
            Decide(loop, body, ended, FlowEdgeKind.Back);
        }
        else
        {
            builder.Join(again, FlowEdgeKind.Back);
        }

        builder.Current = ended;
        if (loop.Else is null) return;
        builder.Walk(loop.Else);
        builder.Join(after);
        builder.Current = after;
    }

    private void Decide(Statement.Loop loop, BlockDraft body, BlockDraft ended, FlowEdgeKind again)
    {
        if (loop.Kind == LoopKind.ForEach)
        {
            var target = loop.Target;
            if (target is not null) builder.Append(new FlowPart(target.Span, null, target), mayRaise: true);
            builder.Join(body, again);
            builder.Join(ended, FlowEdgeKind.False);
        }
        else if (loop.Condition is { } condition)
        {
            builder.Conditions.Decide(condition, body, ended, again);
        }
        else
        {
            builder.Join(body, again == FlowEdgeKind.Back ? again : FlowEdgeKind.Next);
        }
    }
}
