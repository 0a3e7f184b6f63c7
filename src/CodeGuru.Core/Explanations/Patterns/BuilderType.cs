using CodeGuru.Core.Code;
using CodeGuru.Core.Explanations.Narration;

namespace CodeGuru.Core.Explanations.Patterns;

internal static class BuilderType
{
    private const int FewestSteps = 2;

    /// <summary>Methods that set something and give back the object, and one without parameters that makes an object of another type of what was set.</summary>
    public static CodePattern? In(PatternSubject subject)
    {
        var type = subject.Symbol;
        var steps = type.Members.Where(member => member.IsCallable && FluentType.ReturnsItself(member) && Sets(subject.At(member))).ToList();
        if (steps.Count < FewestSteps) return null;
        foreach (var member in type.Members.Where(member => member.IsCallable && !steps.Contains(member) && member.Parameters.All(parameter => parameter.Kind == ParameterKind.Receiver)))
        {
            var at = subject.At(member);
            var results = at.Statements.OfType<Statement.Return>().Where(result => result.Value is not null).ToList();
            if (results is not [{ Value: { } value }] || Made(at, value) is not { } made || made == type.Name) continue;
            return new CodePattern(
                "Builder", $"{Wording.Listed([.. steps.Select(step => $"{Wording.Code(step.Name)} (line {subject.File.LineOf(step.NameSpan)})")], 5)} each set something and return the builder itself, until {Wording.Code(member.Name)} makes {Article.For(made)} {Wording.Code(made)} of what was set (line {subject.LineOf(results[0])})",
                "An object is put together step by step, and made when everything about it is known.").WithTradeOff("Whether all that is needed was set shows only when the object is made.");
        }

        return null;
    }

    private static bool Sets(PatternSubject method) =>
        method.Statements.OfType<Statement.Assign>().Any(assign => assign.Targets.Any(target => Field(method, target)))
        || method.Expressions.Any(part => part is Expression.Assignment assignment && Field(method, assignment.Target))
        || method.Expressions.OfType<Expression.Call>().Any(call => call.Callee is Expression.Member added && method.File.Conventions.AddingMethods.Contains(added.Identifier) && Field(method, added.Target));

    private static bool Field(PatternSubject method, Expression target) => target switch
    {
        Expression.Index index => Field(method, index.Target),
        _ => PlaceTypes.FieldOf(method, target) is not null,
    };

    /// <summary>The type of an object that is made of the fields, or of the builder as a whole.</summary>
    private static string? Made(PatternSubject method, Expression value)
    {
        if (value is Expression.Group { Expressions: [var only] }) return Made(method, only);
        if (value is Expression.Call { Callee: Expression.Name { Identifier: "Ok" or "Some" }, Arguments: [{ Value: var inner }] }) return Made(method, inner);
        if (value is not Expression.Call { Callee: Expression.Name or Expression.Member } call) return null;
        var name = call.Callee switch
        {
            Expression.Name made when call.IsConstruction || method.IsDeclared(made.Identifier) => made.Identifier,
            Expression.Member { Target: Expression.Name owner, Identifier: "new" } => owner.Identifier,
            Expression.Member { Identifier: var made } when call.IsConstruction || method.IsDeclared(made) => made,
            _ => null,
        };
        return name is not null && call.Arguments.SelectMany(argument => CodeWalk.Expressions(argument.Value)).Any(part => part is Expression.This || PlaceTypes.FieldOf(method, part) is not null) ? name : null;
    }
}
