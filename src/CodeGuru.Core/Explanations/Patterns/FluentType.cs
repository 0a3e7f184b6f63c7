using CodeGuru.Core.Code;
using CodeGuru.Core.Explanations.Narration;

namespace CodeGuru.Core.Explanations.Patterns;

internal static class FluentType
{
    public static CodePattern? In(PatternSubject subject)
    {
        var chained = subject.Symbol.Members.Where(member => member.IsCallable && ReturnsItself(member)).ToList();
        return chained.Count < 2 || BuilderType.In(subject) is not null ? null : new CodePattern(
            "Chained calls", $"{Wording.Listed([.. chained.Select(member => $"{Wording.Code(member.Name)} (line {subject.File.LineOf(member.NameSpan)})")], 5)} return the object itself, so that calls can be strung together",
            "Methods give back their own object, as builders do, so that one call follows on another.");
    }

    public static bool ReturnsItself(Symbol member)
    {
        var receiver = member.Parameters.FirstOrDefault(parameter => parameter.Kind == ParameterKind.Receiver)?.Name;
        var results = CodeWalk.Statements(member.Body).OfType<Statement.Return>().Where(result => !result.IsImplicit || result.Value is Expression.This).ToList();
        return results.Count > 0 && results.TrueForAll(result => result.Value is Expression.This or Expression.Unary { Operator: "*", Operand: Expression.This } || (result.Value is Expression.Name name && name.Identifier == receiver));
    }
}
