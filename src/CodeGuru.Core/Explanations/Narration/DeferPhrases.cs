using CodeGuru.Core.Code;

namespace CodeGuru.Core.Explanations.Narration;

/// <summary>Says what a function leaves to be run when it ends, what of that is worked out at once, and in which order it runs.</summary>
internal sealed class DeferPhrases(ExpressionPhrases phrases)
{
    private const string End = "to be run when the function ends, however it ends";

    /// <summary>The clause for one such statement.</summary>
    public string Clause(Statement.Defer defer)
    {
        var around = Around(defer);
        var order = around.Loop is not null ? ", once for each round, the last one first" : around.Defers.Count > 1 && !ReferenceEquals(around.Defers[0], defer) ? ", before what was left earlier" : "";
        if (defer.Call is Expression.Call { Callee: Expression.Lambda } called && !phrases.IsShort(called.Span)) return $"leaves a function to be run when this one ends, however it ends{order}{AtOnce(defer, around)}";
        if (defer.Call is Expression.Call { Callee: Expression.Call made, Arguments: [] }) return $"calls {phrases.Value(made)} at once, and leaves what that gives {End}{order}";
        return $"leaves {phrases.Value(defer.Call)} {End}{order}{AtOnce(defer, around)}";
    }

    /// <summary>The clause for several in a row, from a place on, and how many; null where no second one follows, or one has code of its own to be told.</summary>
    public (string Clause, int Count)? From(IReadOnlyList<Statement> statements, int at)
    {
        var row = statements.Skip(at).TakeWhile(each => each is Statement.Defer { Call: Expression.Call { Callee: not Expression.Call } call } && phrases.IsShort(call.Span)).Cast<Statement.Defer>().ToList();
        if (row.Count < 2) return null;
        var around = Around(row[0]);
        if (around.Loop is not null) return null;
        var earlier = ReferenceEquals(around.Defers[0], row[0]) ? "" : " and all before what was left earlier";
        return ($"leaves {Wording.Listed([.. row.Select(each => phrases.Value(each.Call) + AtOnce(each, around).Replace(", with ", " with ", StringComparison.Ordinal))])} {End}, the last one first{earlier}", row.Count);
    }

    /// <summary>Arguments are worked out where the call is left: that matters for what is called for them, and for names that stand for something else later.</summary>
    private string AtOnce(Statement.Defer defer, (IReadOnlyList<Statement.Defer> Defers, Statement.Loop? Loop, Symbol? Function) around)
    {
        if (defer.Call is not Expression.Call call || around.Function?.Body is not { } body) return "";
        var parts = call.Arguments.SelectMany(argument => CodeWalk.Expressions(argument.Value)).ToList();
        var called = call.Arguments.Select(argument => argument.Value).OfType<Expression.Call>().Where(each => !each.IsConstruction && phrases.IsShort(each.Span)).Select(phrases.Value).ToList();
        var changed = CodeWalk.Statements(body).SelectMany(statement => statement switch
        {
            Statement.Assign assign when assign.Span.Start > defer.Span.Start => assign.Targets.SelectMany(CodeWalk.Expressions),
            Statement.Loop loop when loop.Span.Start < defer.Span.Start && loop.Span.End > defer.Span.End => new[] { loop.Key, loop.Target }.OfType<Expression>().SelectMany(CodeWalk.Expressions),
            _ => [],
        }).OfType<Expression.Name>().Select(name => name.Identifier).ToHashSet(StringComparer.Ordinal);
        var kept = parts.OfType<Expression.Name>().Where(name => changed.Contains(name.Identifier)).Select(name => Wording.Code(name.Identifier)).Distinct().ToList();
        List<string> told = [];
        if (called.Count > 0) told.Add($"{Wording.Listed(called)} called at once");
        if (kept.Count > 0) told.Add($"{Wording.Listed(kept)} as {(kept.Count == 1 ? "it is" : "they are")} now");
        return told.Count == 0 ? "" : $", with {Wording.Listed(told)}";
    }

    /// <summary>All that the innermost function leaves, the loop within it that a statement stands in, and the function.</summary>
    private (IReadOnlyList<Statement.Defer> Defers, Statement.Loop? Loop, Symbol? Function) Around(Statement.Defer defer)
    {
        var function = phrases.File.Module.WithDescendants().Where(each => each.IsCallable && each.Span.Start <= defer.Span.Start && each.Span.End >= defer.Span.End).MinBy(each => each.Span.Length);
        var statements = CodeWalk.Statements(function?.Body).ToList();
        return ([.. statements.OfType<Statement.Defer>()], statements.OfType<Statement.Loop>().FirstOrDefault(loop => loop.Body.Span.Contains(defer.Span.Start)), function);
    }
}
