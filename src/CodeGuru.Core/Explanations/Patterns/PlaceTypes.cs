using CodeGuru.Core.Code;

namespace CodeGuru.Core.Explanations.Patterns;

/// <summary>What the code itself says about the type of a variable or field: how it is declared, or what is made and put there.</summary>
internal static class PlaceTypes
{
    private static readonly HashSet<string> Unsaid = ["var", "auto", "let", "const", "val", "final"];
    private static readonly HashSet<string> Makers = ["new", "New", "create", "default", "make_unique", "make_shared"];

    /// <summary>The bare names of the library's types; a type that the code at hand declares is none, whatever its name.</summary>
    public static IEnumerable<string> Of(PatternSubject subject, Expression place) =>
        Written(subject, place).SelectMany(written => Names(subject, written)).Distinct().Where(name => !subject.IsDeclared(name));

    /// <summary>The types as they are written, and what is called where only a value is.</summary>
    public static IEnumerable<string> Written(PatternSubject subject, Expression place) => place switch
    {
        Expression.Unary { Operator: "&" or "*" } unary => Written(subject, unary.Operand),
        Expression.Group { Expressions: [var only] } => Written(subject, only),
        Expression.Name name => OfName(subject, name),
        Expression.Member { Target: Expression.This } member => OfField(subject, member.Identifier),
        Expression.Member { Target: Expression.Name receiver } member when subject.Scopes.Of(receiver)?.Parameter?.Kind == ParameterKind.Receiver => OfField(subject, member.Identifier),
        _ => [],
    };

    /// <summary>The field of its own object that is meant; null for anything else.</summary>
    public static string? FieldOf(PatternSubject subject, Expression place) => place switch
    {
        Expression.Member { Target: Expression.This } member => member.Identifier,
        Expression.Member { Target: Expression.Name receiver } member when subject.Scopes.Of(receiver)?.Parameter?.Kind == ParameterKind.Receiver => member.Identifier,
        Expression.Name name when subject.File.Conventions.MembersAreInScope && subject.OwnType is { } type && subject.Scopes.Of(name) is null or { Scope.Kind: Analysis.Scopes.ScopeKind.Type } => type.Members.Any(member => member.Kind == SymbolKind.Field && member.Name == name.Identifier) ? name.Identifier : null,
        _ => null,
    };

    private static IEnumerable<string> OfName(PatternSubject subject, Expression.Name name)
    {
        if (subject.Scopes.Of(name) is not { } variable) return subject.File.Conventions.MembersAreInScope ? OfField(subject, name.Identifier) : [];
        var said = new[] { variable.Type, variable.Parameter?.Type, variable.OnlyValue is { } value ? Made(subject, value) : null }.OfType<string>().Where(written => !Unsaid.Contains(written)).ToList();
        return said.Count > 0 ? said : variable.Scope.Kind == Analysis.Scopes.ScopeKind.Type ? OfField(subject, name.Identifier) : [];
    }

    private static IEnumerable<string> OfField(PatternSubject subject, string name)
    {
        if (subject.OwnType is not { } type) yield break;
        if (type.Members.FirstOrDefault(member => member.Name == name && member.Kind is SymbolKind.Field or SymbolKind.Property)?.Type is { } written) yield return written;
        foreach (var symbol in type.Members.Where(member => member.IsCallable).Prepend(type))
        {
            foreach (var assign in CodeWalk.Statements(symbol.Body).OfType<Statement.Assign>())
            {
                if (assign is { Targets: [var target], Value: { } value } && (target is Expression.Member member ? member.Identifier == name && FieldOf(subject.At(symbol), target) is not null : symbol == type && target is Expression.Name own && own.Identifier == name) && Made(subject, value) is { } made)
                    yield return made;
            }

            foreach (var assignment in CodeWalk.Expressions(symbol.Body).OfType<Expression.Assignment>())
            {
                if (assignment.Target is Expression.Member member && member.Identifier == name && FieldOf(subject.At(symbol), member) is not null && Made(subject, assignment.Value) is { } made) yield return made;
            }
        }
    }

    /// <summary>What is called to make a value.</summary>
    private static string? Made(PatternSubject subject, Expression value) => value switch
    {
        Expression.Await await => Made(subject, await.Operand),
        Expression.Propagate propagate => Made(subject, propagate.Operand),
        Expression.Call { Callee: Expression.Name { Identifier: "make" } } call => subject.File.TextOf(call.Span)["make".Length..].Trim("()").ToString(),
        Expression.Call { Callee: Expression.Name or Expression.Member } call => subject.File.TextOf(call.Callee.Span).ToString(),
        _ => null,
    };

    private static IEnumerable<string> Names(PatternSubject subject, string written)
    {
        if (written.TrimStart('<', '-', ' ').StartsWith("chan", StringComparison.Ordinal) && written.IndexOfAny([' ', '<']) > 0) return ["chan"];
        return subject.File.Conventions.TypeNames(written).Append(written).SelectMany(Bare);
    }

    private static IEnumerable<string> Bare(string written)
    {
        var head = written.Trim().TrimStart('&', '*', '?', '\\');
        if (head.IndexOfAny(['<', '[', '(', '{']) is > 0 and var end) head = head[..end];
        var parts = head.Split(['.', ':', ' ', '\\'], StringSplitOptions.RemoveEmptyEntries).Select(part => part.Trim('*', '&', '?')).ToList();
        while (parts.Count > 1 && Makers.Contains(parts[^1])) parts.RemoveAt(parts.Count - 1);
        // `Channel.CreateBounded` and the like say the type before the maker.
        return parts.Count == 0 ? [] : parts.TakeLast(2);
    }
}
