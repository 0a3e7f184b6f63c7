using CodeGuru.Core.Code;
using CodeGuru.Core.Explanations.Narration;

namespace CodeGuru.Core.Explanations.Patterns;

internal static class CallbackRegistry
{
    /// <summary>A field to which one method adds its parameter, and whose elements another one calls for their effect.</summary>
    public static CodePattern? In(PatternSubject subject)
    {
        var adding = subject.File.Conventions.AddingMethods;
        var methods = subject.Symbol.Members.Where(member => member.IsCallable).ToList();
        foreach (var registering in methods)
        {
            foreach (var (place, handed) in Kept(registering, adding))
            {
                if (!registering.Parameters.Any(parameter => parameter.Name == handed.Identifier && parameter.Kind != ParameterKind.Receiver)) continue;
                if (CodeWalk.Expressions(place).Select(part => FieldOf(subject, registering, part)).OfType<string>().FirstOrDefault() is not { } field) continue;
                foreach (var calling in methods.Where(method => method != registering))
                {
                    if (CallIn(subject, calling, field) is not { } made) continue;
                    return new CodePattern(
                        "Registered callbacks", $"{Wording.Code(registering.Name)} keeps {Wording.Code(handed.Identifier)} in {Wording.Code(field)} (line {subject.LineOf(handed)}), and {Wording.Code(calling.Name)} calls each {subject.File.Conventions.Terms.Callable} in it (line {subject.LineOf(made)}) without knowing who put it there",
                        "Functions are handed in and kept, to be called when something happens, as observers are.").WithTradeOff("What was handed in is kept, and called, until something takes it out.");
                }
            }
        }

        return null;
    }

    /// <summary>What is added to a collection, by a method, an operator, or an assignment behind its last element.</summary>
    private static IEnumerable<(Expression Place, Expression.Name Handed)> Kept(Symbol method, IReadOnlySet<string> adding)
    {
        foreach (var expression in CodeWalk.Expressions(method.Body))
        {
            if (expression is Expression.Call { Callee: Expression.Member added, Arguments: [{ Value: var value }] } && adding.Contains(added.Identifier) && Handed(value) is { } handed) yield return (added.Target, handed);
            if (expression is Expression.Binary { Operator: "<<", Right: Expression.Name pushed } push && adding.Contains("<<")) yield return (push.Left, pushed);
        }

        foreach (var assign in CodeWalk.Statements(method.Body).OfType<Statement.Assign>())
        {
            if (assign is { Targets: [Expression.Index { Keys: [] } end], Value: Expression.Name appended }) yield return (end.Target, appended);
        }
    }

    private static Expression.Name? Handed(Expression value) => value switch
    {
        Expression.Name name => name,
        Expression.Call { Callee: Expression.Member { Identifier: "move" }, Arguments: [{ Value: Expression.Name moved }] } => moved,
        _ => null,
    };

    /// <summary>A result that is used makes a chain of steps, not a notification.</summary>
    private static Expression? CallIn(PatternSubject subject, Symbol method, string field) =>
        CodeWalk.Statements(method.Body).OfType<Statement.Loop>()
            .Where(loop => loop is { Target: Expression.Name, Source: { } source } && CodeWalk.Expressions(source).Any(part => FieldOf(subject, method, part) == field))
            .SelectMany(loop => CodeWalk.Statements(loop.Body).OfType<Statement.Evaluate>().Select(each => each.Expression is Expression.Await await ? await.Operand : each.Expression)
                .Where(expression => expression is Expression.Call made && Calls(subject, made, ((Expression.Name)loop.Target!).Identifier)))
            .FirstOrDefault() ?? CalledByEach(subject, method, field);

    /// <summary>A method of the collection that hands each element to a function, which calls it.</summary>
    private static Expression? CalledByEach(PatternSubject subject, Symbol method, string field) =>
        CodeWalk.Expressions(method.Body).OfType<Expression.Call>()
            .Where(call => call is { Callee: Expression.Member { Identifier: "each" or "forEach" } all, Arguments: [{ Value: Expression.Lambda { Symbol.Parameters.Count: 1 } }] } && CodeWalk.Expressions(all.Target).Any(part => FieldOf(subject, method, part) == field))
            .SelectMany(call => CodeWalk.Expressions(((Expression.Lambda)call.Arguments[0].Value).Symbol.Body).OfType<Expression.Call>().Where(inner => Calls(subject, inner, ((Expression.Lambda)call.Arguments[0].Value).Symbol.Parameters[0].Name)))
            .FirstOrDefault();

    private static bool Calls(PatternSubject subject, Expression.Call call, string function) => call.Callee switch
    {
        Expression.Name name => name.Identifier == function,
        Expression.Member { Target: Expression.Name name } member => name.Identifier == function && subject.File.Conventions.CallMembers.Contains(member.Identifier) && member.Identifier is not ("accept" or "run" or "apply" or "get" or "test"),
        _ => false,
    };

    private static string? FieldOf(PatternSubject subject, Symbol method, Expression expression) => expression switch
    {
        Expression.Member { Target: Expression.This } member => member.Identifier,
        Expression.Member { Target: Expression.Name receiver } member when method.Parameters.Any(parameter => parameter.Kind == ParameterKind.Receiver && parameter.Name == receiver.Identifier) => member.Identifier,
        Expression.Name name when subject.File.Conventions.MembersAreInScope && method.Parameters.All(parameter => parameter.Name != name.Identifier) && subject.Symbol.Members.Any(member => member.Kind == SymbolKind.Field && member.Name == name.Identifier) => name.Identifier,
        _ => null,
    };
}
