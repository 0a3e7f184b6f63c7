using CodeGuru.Core.Code;

namespace CodeGuru.Core.Explanations.Narration;

/// <summary>Says that an event of the language's own is raised, which is written as a call of it.</summary>
internal static class EventPhrases
{
    /// <summary>Null for any other call.</summary>
    public static string? Raised(ExpressionPhrases phrases, Expression.Call call)
    {
        var (told, isOptional) = call.Callee is Expression.Member { Target: Expression.Name or Expression.Member } member && phrases.File.Conventions.CallMembers.Contains(member.Identifier) ? (member.Target, member.IsOptional) : (call.Callee, false);
        if (ExpressionPhrases.NameOf(told) is not { } name || told is not (Expression.Name or Expression.Member { Target: Expression.This }) || !phrases.IsShort(call.Span)) return null;
        if (!phrases.File.Module.WithDescendants().Any(symbol => symbol.Name == name && symbol.Has("event"))) return null;
        var given = call.Arguments.Count == 0 ? "" : $" with {Wording.Listed([.. call.Arguments.Select(argument => phrases.Value(argument.Value))])}";
        return $"raises the event {phrases.Value(told)}{given}{(isOptional ? ", if anybody listens" : "")}";
    }
}
