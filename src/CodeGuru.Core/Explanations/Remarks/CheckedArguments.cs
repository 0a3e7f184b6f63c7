using CodeGuru.Core.Code;
using CodeGuru.Core.Explanations.Narration;
using CodeGuru.Core.Explanations.Patterns;

namespace CodeGuru.Core.Explanations.Remarks;

/// <summary>Arguments that cannot be right are refused before anything is done with them.</summary>
internal static class CheckedArguments
{
    public static Remark? In(PatternSubject subject)
    {
        if (subject.Symbol.Body is not { } body || subject.Symbol.IsAnonymous) return null;
        var parameters = subject.Symbol.Parameters.Where(parameter => parameter.Kind != ParameterKind.Receiver).Select(parameter => parameter.Name).ToHashSet();
        var checks = body.Statements.SkipWhile(statement => statement is Statement.Evaluate { Expression: Expression.Literal or Expression.Call { Callee: Expression.Super or Expression.Member { Target: Expression.Super } } }).TakeWhile(statement =>
            statement is Statement.If { Else: null, Then.Statements: [Statement.Raise { Value: not null }] } branch && IsAbout(subject, branch.Condition, parameters)).OfType<Statement.If>().ToList();
        if (checks.Count == 0) return null;
        var names = checks.SelectMany(check => CodeWalk.Expressions(check.Condition)).OfType<Expression.Name>().Select(name => name.Identifier).Where(parameters.Contains).Distinct().Select(Wording.Code).ToList();
        return new Remark("checked arguments", false, $"{Wording.Lines(checks.Select(subject.LineOf))} {(checks.Select(subject.LineOf).Distinct().Count() == 1 ? "checks" : "check")} {Wording.Listed(names)} before anything is done with {(names.Count == 1 ? "it" : "them")}, so that the error shows where it was made", subject.LineOf(checks[0]));
    }

    /// <summary>About the parameters and nothing else but constants: what compares them with the object's state is a rule of its own.</summary>
    private static bool IsAbout(PatternSubject subject, Expression condition, HashSet<string> parameters)
    {
        var parts = CodeWalk.Expressions(condition).ToList();
        var callees = parts.OfType<Expression.Call>().Select(call => call.Callee).ToHashSet(ReferenceEqualityComparer.Instance);
        var names = parts.OfType<Expression.Name>().ToList();
        return names.Exists(name => parameters.Contains(name.Identifier)) && !parts.Exists(part => part is Expression.This or Expression.Super)
            && names.TrueForAll(name => parameters.Contains(name.Identifier) || char.IsUpper(name.Identifier[0]) || (callees.Contains(name) && subject.Scopes.Of(name) is null && subject.OwnType?.Members.Any(member => member.Name == name.Identifier) != true));
    }
}
