using CodeGuru.Core.Code;

namespace CodeGuru.Core.Languages.C;

/// <summary>Says what a declaration makes that gives what is needed in brackets behind the name, without a sign: <c>Widget w(parent)</c>.</summary>
internal static class CppDeclarations
{
    private static readonly HashSet<string> Guards = ["lock_guard", "unique_lock", "scoped_lock", "shared_lock"];

    /// <summary>Null for any other assignment.</summary>
    public static string? Clause(IPhrases phrases, Statement.Assign assign)
    {
        if (assign is { IsDeclaration: true, Targets: [Expression.Name made], Value: null, Type: { } type } && assign.Span == made.Span && !assign.Modifiers.Contains("extern") && HasConstructor(phrases, type)) return $"makes {phrases.Value(made)}{Type(phrases, assign)}";
        if (assign is not { IsDeclaration: true, Targets: [Expression.Name name], Value: { } value } || name.Span.End > value.Span.Start || phrases.File.TextOf(value.Span) is not ['(' or '{', ..]) return null;
        if (!phrases.File.TextOf(new SourceSpan(name.Span.End, value.Span.Start)).Trim().IsEmpty || IsForGood(phrases, assign)) return null;
        var given = value switch
        {
            Expression.Call { IsConstruction: true } call => call.Arguments.Select(argument => argument.Name is { } field ? $"{phrases.Value(argument.Value)} as {phrases.Code(field)}" : phrases.Value(argument.Value)).ToList(),
            Expression.Display { Items: var items } => [.. items.Select(item => phrases.Value(item.Value))],
            _ => null,
        };
        if (given is null) return null;
        if (given.Count == 0) return $"declares {phrases.Value(name)}{Type(phrases, assign)}, with nothing in it but its type's default";
        if (value is Expression.Call { Callee: var callee } && CIdioms.NameOf(callee) is "thread" or "jthread") return $"starts a thread, {phrases.Value(name)}, that runs {given[0]}{(given.Count > 1 ? $" with {phrases.Listed([.. given.Skip(1)], 4)}" : "")}";
        if (Guard(phrases, name, value, given) is { } guard) return guard;
        // A reference in brackets is no object of its own.
        if (assign.Span.Start < name.Span.Start && phrases.File.TextOf(new SourceSpan(assign.Span.Start, name.Span.Start)).Trim() is "&" or "&&") return given.Count == 1 ? $"lets {phrases.Value(name)} refer to {given[0]}" : null;
        return value is Expression.Display && given.Count == 1 ? $"sets {phrases.Value(name)} to {given[0]}" : $"makes {phrases.Value(name)}{Type(phrases, assign)}, from {phrases.Listed(given, 4)}";
    }

    /// <summary>Whether a type of the file has code of its own for making an object without anything given.</summary>
    private static bool HasConstructor(IPhrases phrases, Expression type)
    {
        var name = phrases.File.TextOf(type.Span).ToString();
        name = name[(name.LastIndexOf(':') + 1)..];
        return phrases.File.Module.WithDescendants().Any(symbol => symbol.IsType && symbol.Name == name && symbol.Members.Any(member => member is { IsCallable: true, Body: not null } && member.Name == name && member.Parameters.All(parameter => parameter.Default is not null)));
    }

    /// <summary>Whether it is made once, for all calls or for the whole program.</summary>
    private static bool IsForGood(IPhrases phrases, Statement.Assign assign) =>
        assign.Modifiers.Contains("static") || assign.Modifiers.Contains("constexpr") || (assign.Modifiers.Contains("const") && phrases.File.Module.Body?.Statements.Contains(assign, ReferenceEqualityComparer.Instance) == true);

    /// <summary>What is locked until the block ends; null for an object of any other type.</summary>
    private static string? Guard(IPhrases phrases, Expression.Name name, Expression value, List<string> given)
    {
        if (value is not Expression.Call call || CIdioms.NameOf(call.Callee) is not { } type || !Guards.Contains(type)) return null;
        if (given is [var later, var how] && how.Contains("defer_lock", StringComparison.Ordinal)) return $"makes {phrases.Value(name)}, which locks {later} when it is told to and unlocks it at the end of the block";
        if (given.Any(each => each.Contains("_lock", StringComparison.Ordinal) && each.StartsWith("`std::", StringComparison.Ordinal))) return null;
        return $"locks {phrases.Listed(given, 4)}{(given.Count > 1 ? " together" : type == "shared_lock" ? " for reading" : "")} until the end of the block";
    }

    private static string Type(IPhrases phrases, Statement.Assign assign)
    {
        if (assign.Type is not { } type || !phrases.IsShort(type.Span) || phrases.File.TextOf(type.Span) is "auto" || type.Span.Length == 0) return "";
        return $", {CIdioms.Article(phrases.File.TextOf(type.Span))} {phrases.Text(type.Span)}";
    }
}
