using CodeGuru.Core.Code;
using CodeGuru.Core.Explanations.Narration;

namespace CodeGuru.Core.Explanations.Patterns;

internal static class DispatchTable
{
    private const int Fewest = 2;

    /// <summary>A map whose values are all functions is written out in the file, and what is found in it is called.</summary>
    public static CodePattern? In(PatternSubject subject)
    {
        foreach (var call in subject.Expressions.OfType<Expression.Call>())
        {
            if (LookUpOf(subject, call.Callee) is not var (place, looked) || TableOf(subject, place) is not { } table) continue;
            return new CodePattern(
                "Dispatch table", $"line {subject.LineOf(looked)} looks up in {Wording.Code(SourceLabel.Of(subject.File, place.Span))} (line {subject.LineOf(table)}) which of {Wording.Counted(table.Items.Count, "function")} to call, and line {subject.LineOf(call)} calls it",
                "What to do is looked up in a table by a key, in place of a chain of conditions: another case is another entry.").WithTradeOff("A key that is not in the table has to be treated by itself.");
        }

        return null;
    }

    /// <summary>The table and the look-up that a called value comes from, directly or by way of a variable that is set only there.</summary>
    private static (Expression Place, Expression Looked)? LookUpOf(PatternSubject subject, Expression callee)
    {
        if (callee is Expression.Index { Keys: [not Expression.Literal], Target: Expression.Name or Expression.Member } index) return (index.Target, index);
        if (callee is not Expression.Name name) return null;
        var set = subject.Statements.OfType<Statement.Assign>().Where(assign => assign.Targets.Any(target => target is Expression.Name to && to.Identifier == name.Identifier)).ToList();
        return set is [{ Value: Expression.Index { Keys: [not Expression.Literal], Target: Expression.Name or Expression.Member } found }] ? (found.Target, found) : null;
    }

    private static Expression.Display? TableOf(PatternSubject subject, Expression place)
    {
        var name = place is Expression.Member member ? member.Identifier : ((Expression.Name)place).Identifier;
        var assigned = subject.File.Module.WithDescendants().SelectMany(symbol => CodeWalk.Statements(symbol.Body)).OfType<Statement.Assign>()
            .Where(assign => assign.Targets.Any(target => (target as Expression.Name)?.Identifier == name || (target as Expression.Member)?.Identifier == name)).ToList();
        return assigned is [{ Value: Expression.Display { Kind: CollectionKind.Map, Items.Count: >= Fewest } table }] && table.Items.All(item => IsFunction(subject, item.Value)) ? table : null;
    }

    private static bool IsFunction(PatternSubject subject, Expression value) => value is Expression.Lambda
        || (value is Expression.Name name && subject.File.Module.WithDescendants().Any(symbol => symbol.IsCallable && symbol.Name == name.Identifier))
        || (value is Expression.Member { Target: Expression.This or Expression.Name { Identifier: "self" } } member && subject.File.Module.WithDescendants().Any(symbol => symbol.IsCallable && symbol.Name == member.Identifier));
}
