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
            foreach (var call in CodeWalk.Expressions(registering.Body).OfType<Expression.Call>())
            {
                if (call is not { Callee: Expression.Member added, Arguments: [{ Value: Expression.Name handed }] } || !adding.Contains(added.Identifier)) continue;
                if (!registering.Parameters.Any(parameter => parameter.Name == handed.Identifier && parameter.Kind != ParameterKind.Receiver)) continue;
                if (CodeWalk.Expressions(added.Target).Select(part => FieldOf(subject.Symbol, registering, part)).OfType<string>().FirstOrDefault() is not { } field) continue;
                foreach (var calling in methods.Where(method => method != registering))
                {
                    if (CallIn(subject, calling, field) is not { } made) continue;
                    return new CodePattern(
                        "Registered callbacks", $"{Wording.Code(registering.Name)} keeps {Wording.Code(handed.Identifier)} in {Wording.Code(field)} (line {subject.LineOf(call)}), and {Wording.Code(calling.Name)} calls each function in it (line {subject.LineOf(made)}) without knowing who put it there",
                        "Functions are handed in and kept, to be called when something happens, as observers are.").WithTradeOff("What was handed in is kept, and called, until something takes it out.");
                }
            }
        }

        return null;
    }

    /// <summary>A result that is used makes a chain of steps, not a notification.</summary>
    private static Expression? CallIn(PatternSubject subject, Symbol method, string field) =>
        CodeWalk.Statements(method.Body).OfType<Statement.Loop>()
            .Where(loop => loop is { Target: Expression.Name, Source: { } source } && CodeWalk.Expressions(source).Any(part => FieldOf(subject.Symbol, method, part) == field))
            .SelectMany(loop => CodeWalk.Statements(loop.Body).OfType<Statement.Evaluate>().Select(each => each.Expression is Expression.Await await ? await.Operand : each.Expression)
                .Where(expression => expression is Expression.Call { Callee: Expression.Name called } && called.Identifier == ((Expression.Name)loop.Target!).Identifier))
            .FirstOrDefault();

    private static string? FieldOf(Symbol type, Symbol method, Expression expression) => expression switch
    {
        Expression.Member { Target: Expression.This } member => member.Identifier,
        Expression.Member { Target: Expression.Name receiver } member when method.Parameters.Any(parameter => parameter.Kind == ParameterKind.Receiver && parameter.Name == receiver.Identifier) => member.Identifier,
        Expression.Name name when method.Parameters.All(parameter => parameter.Name != name.Identifier) && type.Members.Any(member => member.Kind == SymbolKind.Field && member.Name == name.Identifier) => name.Identifier,
        _ => null,
    };
}
