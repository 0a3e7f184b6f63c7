using CodeGuru.Core.Code;

namespace CodeGuru.Core.Analysis.Flow;

/// <summary>Branches: if, match, try, assert.</summary>
internal sealed class FlowBranches(FlowBuilder builder)
{
    public void If(Statement.If branch)
    {
        var after = builder.New(FlowBlockKind.Code, branch.Span.End);
        // A chain of else-ifs may be long: no recursion.
        while (true)
        {
            foreach (var initial in branch.Initial) builder.Walk(initial);
            var then = builder.New(FlowBlockKind.Code, branch.Then.Span.Start);
            var otherwise = branch.Else is { } other ? builder.New(FlowBlockKind.Code, other.Span.Start) : after;
            builder.Conditions.Decide(branch.Condition, then, otherwise);
            builder.Current = then;
            builder.Walk(branch.Then);
            builder.Join(after);
            builder.Current = otherwise;
            if (branch.Else is Statement.If next)
            {
                branch = next;
                continue;
            }

            if (branch.Else is null) return;
            builder.Walk(branch.Else);
            builder.Join(after);
            builder.Current = after;
            return;
        }
    }

    public void Match(Statement.Match match)
    {
        var labels = builder.TakeLabels();
        if (match.Subject is { } subject) builder.Evaluate(subject, new FlowPart(subject.Span, null, subject));
        var after = builder.New(FlowBlockKind.Code, match.Span.End);
        var bodies = match.Cases.Select(each => builder.New(FlowBlockKind.Code, each.Body.Span.Start)).ToList();

        // The default is taken when nothing else fits, wherever it stands.
        var order = Enumerable.Range(0, bodies.Count).OrderBy(at => match.Cases[at].IsDefault).ToList();
        foreach (var at in order) Ask(match.Cases[at], bodies[at], isLast: match.IsExhaustive && at == order[^1]);
        if (!match.IsExhaustive) builder.Join(after);

        if (match.BreakLeaves || labels.Count > 0) builder.Frame = new FlowFrame.Target(builder.Frame, labels, after, null, match.BreakLeaves);
        for (var at = 0; at < bodies.Count; at++)
        {
            builder.Current = bodies[at];
            var isLast = at + 1 == bodies.Count;
            if (match.Cases[at].Body.Statements is [.., Statement.Jump { Kind: JumpKind.FallThrough } jump])
            {
                foreach (var statement in match.Cases[at].Body.Statements.SkipLast(1)) builder.Walk(statement);
                builder.Append(new FlowPart(jump.Span, jump, null), mayRaise: false);
                builder.Join(isLast ? after : bodies[at + 1]);
            }
            else
            {
                builder.Walk(match.Cases[at].Body);
                builder.Join(match.Cases[at].FallsThrough && !isLast ? bodies[at + 1] : after);
            }
        }

        if (match.BreakLeaves || labels.Count > 0) builder.Frame = builder.Frame!.Outer;
        builder.Current = after;
    }

    public void Assert(Statement.Assert assert)
    {
        var (holds, fails) = (builder.New(FlowBlockKind.Code, assert.Span.End), builder.New(FlowBlockKind.Code, assert.Span.End));
        builder.Conditions.Decide(assert.Condition, holds, fails);
        builder.Current = fails;
        if (assert.Message is { } message) builder.Evaluate(message, new FlowPart(message.Span, null, message));
        builder.Exits.Raise(builder.Current, builder.Frame, null);
        builder.Current = holds;
    }

    public void Try(Statement.Try attempt)
    {
        var outer = builder.Frame;
        var meet = builder.New(FlowBlockKind.Code, attempt.Finally?.Span.Start ?? attempt.Span.End);
        if (attempt.Finally is { } always) builder.Frame = new FlowFrame.Finally(builder.Frame, always);
        var around = builder.Frame;
        var handlers = attempt.Handlers.Select(handler => (handler, builder.New(FlowBlockKind.Handler, handler.Span.Start))).ToList();
        if (handlers.Count > 0) builder.Frame = new FlowFrame.Handlers(builder.Frame, handlers);

        var entry = builder.Follow(FlowBlockKind.Code, attempt.Body.Span.Start);
        builder.Exits.MayRaise(entry);
        builder.Walk(attempt.Body);
        builder.Frame = around;
        if (attempt.Else is { } otherwise)
        {
            builder.Follow(FlowBlockKind.Code, otherwise.Span.Start);
            builder.Walk(otherwise);
        }

        builder.Join(meet);
        foreach (var (handler, block) in handlers)
        {
            builder.Current = block;
            foreach (var type in handler.Types) builder.Append(new FlowPart(type.Span, null, type), mayRaise: false);
            if (handler.Filter is { } filter) builder.Evaluate(filter, new FlowPart(filter.Span, null, filter));
            builder.Walk(handler.Body);
            builder.Join(meet);
        }

        builder.Frame = outer;
        builder.Current = meet;
        if (attempt.Finally is not null)
        {
            meet.Kind = FlowBlockKind.Finally;
            builder.Walk(attempt.Finally);
            builder.Follow(FlowBlockKind.Code, attempt.Span.End, FlowEdgeKind.Finally);
        }
    }

    private void Ask(MatchCase each, BlockDraft body, bool isLast)
    {
        if (each.IsDefault)
        {
            builder.Join(body);
            builder.Cut(each.Span.Start);
            return;
        }

        var patterns = new SourceSpan(each.Patterns[0].Span.Start, each.Patterns[^1].Span.End);
        if (builder.Current.Kind != FlowBlockKind.Code || builder.Current.Parts.Count > 0) builder.Follow(FlowBlockKind.Code, patterns.Start);
        builder.Append(new FlowPart(patterns, null, null), mayRaise: false);
        builder.Current.Kind = FlowBlockKind.Condition;
        var next = builder.New(FlowBlockKind.Code, each.Span.End);
        if (each.Guard is { } guard)
        {
            var ask = builder.New(FlowBlockKind.Condition, guard.Span.Start);
            builder.Join(ask, FlowEdgeKind.True);
            if (!each.Patterns.Any(pattern => pattern.IsIrrefutable)) builder.Join(next, FlowEdgeKind.False);
            builder.Current = ask;
            builder.Conditions.Decide(guard, body, next);
        }
        else
        {
            builder.Join(body, FlowEdgeKind.True);
            // What fits no other case fits the last one, where some case always fits.
            if (!each.CatchesAll && !isLast) builder.Join(next, FlowEdgeKind.False);
        }

        builder.Current = next;
    }
}
