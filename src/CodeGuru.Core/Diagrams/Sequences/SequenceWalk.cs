using CodeGuru.Core.Analysis.Calls;
using CodeGuru.Core.Code;

namespace CodeGuru.Core.Diagrams.Sequences;

/// <summary>Walks a function in the order in which it runs, and writes down who calls whom.</summary>
internal sealed class SequenceWalk(SequenceScope scope, int deepest)
{
    /// <summary>Calls of calls of calls: more is another picture.</summary>
    public const int DeepestCalls = 3;

    private readonly List<string> participants = [];
    private readonly HashSet<Symbol> open = new(ReferenceEqualityComparer.Instance);

    public IReadOnlyList<string> Participants => participants;

    public static int Count(IReadOnlyList<SequenceStep> steps) =>
        steps.Sum(step => step is SequenceStep.Frame frame ? frame.Branches.Sum(branch => Count(branch.Steps)) : 1);

    public IReadOnlyList<SequenceStep> Steps(CodeFile file, Symbol symbol)
    {
        var place = Participant(HolderOf(symbol));
        var steps = new List<SequenceStep>();
        open.Add(symbol);
        if (symbol.Body is { } body) Walk(new Caller(file, symbol, place), body, steps);
        open.Remove(symbol);
        return steps;
    }

    private void Walk(Caller caller, Statement statement, List<SequenceStep> steps)
    {
        switch (statement)
        {
            case Statement.If branch:
                If(caller, branch, steps);
                break;
            case Statement.Loop loop:
                foreach (var initial in loop.Initial) Walk(caller, initial, steps);
                if (loop.Source is { } source) Evaluate(caller, source, steps);
                Frame(FrameKind.Loop, [(LoopLabel(caller.File, loop), Within(inner =>
                {
                    if (loop.Condition is { } condition) Evaluate(caller, condition, inner);
                    Walk(caller, loop.Body, inner);
                    foreach (var step in loop.Step) Evaluate(caller, step, inner);
                }))], steps);
                if (loop.Else is { } otherwise) Walk(caller, otherwise, steps);
                break;
            case Statement.Match match:
                if (match.Subject is { } subject) Evaluate(caller, subject, steps);
                var what = match.Subject is null ? "" : SourceLabel.Of(caller.File, match.Subject.Span, 24) + " is ";
                Frame(FrameKind.Alt, [.. match.Cases.Select(each => (each.IsDefault ? "else" : what + SourceLabel.Of(caller.File, each.Patterns[0].Span.To(each.Patterns[^1].Span), 32),
                    Within(inner => Walk(caller, each.Body, inner))))], steps);
                break;
            case Statement.Try attempt:
                Try(caller, attempt, steps);
                break;
            case Statement.Declare { Symbol.IsType: true } or Statement.Declare { Symbol.IsCallable: true }:
                break;
            default:
                foreach (var expression in statement.Expressions()) Evaluate(caller, expression, steps);
                foreach (var inner in statement.Inner()) Walk(caller, inner, steps);
                break;
        }
    }

    private void If(Caller caller, Statement.If branch, List<SequenceStep> steps)
    {
        var branches = new List<(string, List<SequenceStep>)>();
        Statement? next = branch;
        while (next is Statement.If one)
        {
            foreach (var initial in one.Initial) Walk(caller, initial, steps);
            Evaluate(caller, one.Condition, steps);
            var (label, then) = (SourceLabel.Of(caller.File, one.Condition.Span, 48), one.Then);
            branches.Add((label, Within(inner => Walk(caller, then, inner))));
            next = one.Else;
        }

        if (next is { } otherwise) branches.Add(("else", Within(inner => Walk(caller, otherwise, inner))));
        Frame(FrameKind.Alt, branches, steps);
    }

    private void Try(Caller caller, Statement.Try attempt, List<SequenceStep> steps)
    {
        var body = Within(inner =>
        {
            Walk(caller, attempt.Body, inner);
            if (attempt.Else is { } otherwise) Walk(caller, otherwise, inner);
        });
        var handlers = attempt.Handlers.Select(handler => (
            handler.Types.Count == 0 ? "any exception" : string.Join(", ", handler.Types.Select(type => SourceLabel.Of(caller.File, type.Span, 30))),
            Within(inner => Walk(caller, handler.Body, inner)))).ToList();
        if (handlers.All(handler => handler.Item2.Count == 0)) steps.AddRange(body);
        else Frame(FrameKind.Alt, [("no exception", body), .. handlers], steps);
        if (attempt.Finally is { } always) Walk(caller, always, steps);
    }

    private void Evaluate(Caller caller, Expression expression, List<SequenceStep> steps)
    {
        switch (expression)
        {
            case Expression.Conditional choice:
                Evaluate(caller, choice.Condition, steps);
                Frame(FrameKind.Alt, [(SourceLabel.Of(caller.File, choice.Condition.Span, 48), Within(inner => Evaluate(caller, choice.Then, inner))),
                    ("else", Within(inner => Evaluate(caller, choice.Else, inner)))], steps);
                break;
            case Expression.Logical logical:
                Evaluate(caller, logical.Left, steps);
                var asked = SourceLabel.Of(caller.File, logical.Left.Span, 40);
                Frame(FrameKind.Opt, [(logical.Operator == LogicalOperator.And ? asked : $"not {asked}", Within(inner => Evaluate(caller, logical.Right, inner)))], steps);
                break;
            case Expression.Comprehension comprehension:
                Evaluate(caller, comprehension.Clauses[0].Source, steps);
                Frame(FrameKind.Loop, [(SourceLabel.Of(caller.File, comprehension.Clauses[0].Span, 48), Within(inner =>
                {
                    foreach (var clause in comprehension.Clauses.Skip(1)) Evaluate(caller, clause.Source, inner);
                    if (comprehension.Element.Key is { } key) Evaluate(caller, key, inner);
                    Evaluate(caller, comprehension.Element.Value, inner);
                }))], steps);
                break;
            case Expression.Statements inner:
                Walk(caller, inner.Statement, steps);
                break;
            case Expression.Call call:
                foreach (var part in call.Children()) Evaluate(caller, part, steps);
                Call(caller, call, steps);
                break;
            default:
                foreach (var part in expression.Children()) Evaluate(caller, part, steps);
                break;
        }
    }

    private void Call(Caller caller, Expression.Call call, List<SequenceStep> steps)
    {
        var name = SequenceScope.WrittenName(call.Callee);
        var edges = scope.Edges(caller.File, caller.Symbol, call);
        var known = edges.Select(edge => scope.Find(edge.Callee)).FirstOrDefault(found => found is not null);
        var holder = known is { } found ? HolderOf(found.Symbol) : OutsideOf(caller.File, call, edges.Count > 0 ? edges[0] : null);
        if (holder is null || name.Length == 0) return;
        var to = Participant(holder);
        steps.Add(new SequenceStep.Message(caller.Place, to, $"{name}({Arguments(caller.File, call)})"));
        if (known is not { Symbol: { IsCallable: true, Body: { } body } callee } || open.Count > deepest || !open.Add(callee)) return;
        var inner = Within(within => Walk(new Caller(known.Value.File, callee, to), body, within));
        open.Remove(callee);
        if (inner.Count == 0) return;
        steps.AddRange(inner);
        if (to != caller.Place) steps.Add(new SequenceStep.Message(to, caller.Place, callee.Type is { } type ? SourceLabel.Shorten(type, 24) : "return", IsReply: true));
    }

    private static string Arguments(CodeFile file, Expression.Call call) =>
        call.Arguments.Count == 0 ? "" : SourceLabel.Of(file, call.Arguments[0].Value.Span.To(call.Arguments[^1].Value.Span), 30);

    /// <summary>Who is called outside of the analysed code: what was written before the dot, or the library's module. What a language has built in is nobody.</summary>
    private static string? OutsideOf(CodeFile file, Expression.Call call, CallEdge? edge)
    {
        if (edge?.Callee.StartsWith(file.Conventions.BuiltInPrefix, StringComparison.Ordinal) == true) return null;
        if (call.Callee is Expression.Member member)
            return member.Target is Expression.Literal or Expression.Interpolation or Expression.Call ? null : SourceLabel.Of(file, member.Target.Span, 30);
        return edge?.Resolution == CallResolution.External && edge.Callee.LastIndexOf('.') is > 0 and var dot ? edge.Callee[..dot] : null;
    }

    private static string HolderOf(Symbol symbol)
    {
        for (var owner = symbol; owner is not null; owner = owner.Owner)
        {
            if (owner.IsType) return owner.Name;
            if (owner.Kind == SymbolKind.Module) return owner.Name.Length > 0 ? owner.Name : "module";
        }

        return symbol.Name;
    }

    private int Participant(string name)
    {
        var at = participants.IndexOf(name);
        if (at >= 0) return at;
        participants.Add(name);
        return participants.Count - 1;
    }

    private static List<SequenceStep> Within(Action<List<SequenceStep>> fill)
    {
        var steps = new List<SequenceStep>();
        fill(steps);
        return steps;
    }

    private static void Frame(FrameKind kind, IReadOnlyList<(string Label, List<SequenceStep> Steps)> branches, List<SequenceStep> steps)
    {
        var filled = branches.Where(branch => branch.Steps.Count > 0).ToList();
        if (filled.Count == 0) return;
        steps.Add(new SequenceStep.Frame(kind == FrameKind.Alt && filled.Count == 1 ? FrameKind.Opt : kind, [.. filled.Select(branch => new SequenceBranch(branch.Label, branch.Steps))]));
    }

    private static string LoopLabel(CodeFile file, Statement.Loop loop) =>
        loop.Source is { } source && loop.Target is { } target ? SourceLabel.Shorten($"each {file.TextOf(target.Span)} in {file.TextOf(source.Span)}", 48)
        : loop.Condition is { } condition ? SourceLabel.Of(file, condition.Span, 48) : "for ever";

    private sealed record Caller(CodeFile File, Symbol Symbol, int Place);
}
