using CodeGuru.Core.Code;
using CodeGuru.Core.Explanations.Narration;

namespace CodeGuru.Core.Explanations.Patterns;

internal static class SingletonType
{
    /// <summary>A type whose constructors are all private, and that keeps an object of its own in a static field.</summary>
    public static CodePattern? In(PatternSubject subject)
    {
        var type = subject.Symbol;
        var constructors = type.Members.Where(member => member.IsCallable && (member.Name == type.Name || member.Name == subject.File.Conventions.Constructor)).ToList();
        if (constructors.Count == 0 || !constructors.TrueForAll(each => each.Has("private"))) return null;
        var kept = type.Members.FirstOrDefault(member => member.Kind == SymbolKind.Field && member.Has("static") && member.Type?.TrimEnd('?') == type.Name);
        if (kept is null) return null;
        var makes = type.WithDescendants().SelectMany(symbol => CodeWalk.Expressions(symbol.Body)).OfType<Expression.Call>().Where(call => call is { IsConstruction: true, Callee: Expression.Name made } && made.Identifier == type.Name).DistinctBy(call => call.Span).ToList();
        return makes is not [var only] ? null : new CodePattern(
            "Singleton", $"only {Wording.Code(type.Name)} itself can make one (line {subject.File.LineOf(constructors[0].NameSpan)} is private), line {subject.LineOf(only)} does so, and {Wording.Code(kept.Name)} keeps it",
            "There is one object of the type in the whole program, and everybody shares it: what one caller changes in it, all others see.").WithTradeOff("Tests share it too: what one leaves in it, the next one finds.");
    }
}
