using CodeGuru.Core.Code;
using CodeGuru.Core.Explanations.Narration;

namespace CodeGuru.Core.Explanations.Patterns;

internal static class SingletonType
{
    // What a method of a type calls the type itself.
    private static readonly HashSet<string> Selves = ["self", "static", "cls"];

    /// <summary>A type of which nobody but itself can make an object, and that makes one and keeps it.</summary>
    public static CodePattern? In(PatternSubject subject) => Kept(subject) ?? GivenAgain(subject) ?? OnlyValue(subject) ?? Included(subject);

    /// <summary>All constructors are private, and one object stands in a static field, or in a variable that a function keeps.</summary>
    private static CodePattern? Kept(PatternSubject subject)
    {
        var type = subject.Symbol;
        var constructors = type.Members.Where(member => member.IsCallable && (member.Name == type.Name || member.Name == subject.File.Conventions.Constructor)).ToList();
        if (constructors.Count == 0 || !constructors.TrueForAll(each => each.Visibility == Visibility.Private)) return null;
        if (type.WithDescendants().SelectMany(symbol => CodeWalk.Statements(symbol.Body)).OfType<Statement.Assign>().FirstOrDefault(assign => IsKeptHere(subject, assign)) is { Targets: [Expression.Name local] } declared)
            return Of($"only {Wording.Code(type.Name)} itself can make one (line {subject.File.LineOf(constructors[0].NameSpan)} is private), and line {subject.LineOf(declared)} makes it when it is first reached and keeps it in {Wording.Code(local.Identifier)}");
        var kept = type.Members.FirstOrDefault(member => member.Kind == SymbolKind.Field && member.Has("static") && member.Type is { } written && IsOwn(subject, written));
        if (kept is null) return null;
        var makes = type.WithDescendants().SelectMany(symbol => CodeWalk.Expressions(symbol.Body)).OfType<Expression.Call>().Where(call => call.IsConstruction && Makes(type, call.Callee)).DistinctBy(call => call.Span).ToList();
        return makes is not [var only] ? null : Of($"only {Wording.Code(type.Name)} itself can make one (line {subject.File.LineOf(constructors[0].NameSpan)} is private), line {subject.LineOf(only)} does so, and {Wording.Code(kept.Name)} keeps it");
    }

    private static bool Makes(Symbol type, Expression callee) => callee is Expression.This || (callee is Expression.Name made && (made.Identifier == type.Name || Selves.Contains(made.Identifier)));

    private static bool IsOwn(PatternSubject subject, string written) => subject.File.Conventions.TypeNames(written).Append(written).Any(name => name.Trim('?', '*', '&', ' ') is var bare
        && (bare == subject.Symbol.Name || Selves.Contains(bare) || bare == $"Lazy<{subject.Symbol.Name}>"));

    /// <summary>A variable of a method that outlives its calls: <c>static Settings only;</c>.</summary>
    private static bool IsKeptHere(PatternSubject subject, Statement.Assign assign) => assign is { IsDeclaration: true, Targets: [Expression.Name], Type: { } type } && assign.Modifiers.Contains("static")
        && subject.File.TextOf(type.Span).SequenceEqual(subject.Symbol.Name);

    /// <summary>Making an object gives the one that is kept in the class, and makes it only where there is none yet.</summary>
    private static CodePattern? GivenAgain(PatternSubject subject)
    {
        if (subject.Symbol.Members.FirstOrDefault(member => member is { Name: "__new__", IsCallable: true }) is not { } making) return null;
        var at = subject.At(making);
        foreach (var branch in at.Statements.OfType<Statement.If>())
        {
            var filled = CodeWalk.Statements(branch.Then).OfType<Statement.Assign>().SelectMany(assign => assign.Targets).OfType<Expression.Member>().FirstOrDefault(target => target.Target is Expression.Name or Expression.This && CodeWalk.Expressions(branch.Condition).Any(part => CodeWalk.AreAlike(subject.File, part, target)));
            if (filled is null || !at.Statements.OfType<Statement.Return>().Any(result => result.Value is { } value && CodeWalk.AreAlike(subject.File, value, filled))) continue;
            return Of($"whoever asks for {Article.For(subject.Symbol.Name)} {subject.Name} is given the object in {subject.Quoted(filled)}, which {Wording.Code(making.Name)} makes only if it is still missing (line {at.LineOf(filled)})");
        }

        return null;
    }

    /// <summary>An enumeration has no objects but its values.</summary>
    private static CodePattern? OnlyValue(PatternSubject subject)
    {
        var type = subject.Symbol;
        if (type.Kind != SymbolKind.Enum || !type.Members.Any(member => member.IsCallable && member.Name != type.Name)) return null;
        return type.Members.Where(member => member.Kind == SymbolKind.Field && member.Modifiers is ["static"] && member.Type == type.Name).ToList() is not [var only] ? null
            : Of($"an enum has no objects but its values, and {Wording.Code(only.Name)} (line {subject.File.LineOf(only.NameSpan)}) is the only one");
    }

    /// <summary>The library's own module for it.</summary>
    private static CodePattern? Included(PatternSubject subject)
    {
        if (subject.IsDeclared("Singleton")) return null;
        var included = subject.Expressions.OfType<Expression.Call>().FirstOrDefault(call => call is { Callee: Expression.Name { Identifier: "include" }, Arguments: [{ Value: Expression.Name { Identifier: "Singleton" } }] });
        var at = included?.Span ?? subject.Symbol.Bases.FirstOrDefault(each => subject.File.TextOf(each.Span) is "Singleton")?.Span;
        return at is not { } span || subject.File.Conventions.BlockCall is null ? null : Of($"line {subject.File.LineOf(span)} makes its constructor private and gives it one object, which everybody is given");
    }

    private static CodePattern Of(string evidence) => new CodePattern(
        "Singleton", evidence, "There is one object of the type in the whole program, and everybody shares it: what one caller changes in it, all others see.").WithTradeOff("Tests share it too: what one leaves in it, the next one finds.");
}
