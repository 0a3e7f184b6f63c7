using CodeGuru.Core.Code;
using CodeGuru.Core.Explanations.Patterns;

namespace CodeGuru.Core.Explanations.Remarks;

/// <summary>What a function opens and returns is its caller's to close.</summary>
internal static class HandedOutOpen
{
    public static Remark? In(PatternSubject subject)
    {
        foreach (var result in subject.Statements.OfType<Statement.Return>())
        {
            var opened = result.Value switch
            {
                Expression.Call call => call,
                Expression.Name name when subject.Scopes.Of(name) is { OnlyValue: Expression.Call call } => call,
                _ => null,
            };
            if (opened is null || !Openers.IsOne(subject, opened)) continue;
            return new Remark("handed out open", false, $"whoever calls {subject.Name} has to close what it returns: it is opened on line {subject.LineOf(opened)} and handed out open", subject.LineOf(result));
        }

        return null;
    }
}
