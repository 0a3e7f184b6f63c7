using CodeGuru.Core.Code;

namespace CodeGuru.Core.Explanations.Narration;

/// <summary>Says what a declaration makes that gives what is needed in brackets behind the name, without a sign: <c>Widget w(parent)</c>.</summary>
internal sealed class DeclaredPhrases(ExpressionPhrases phrases)
{
    /// <summary>Null for any other assignment.</summary>
    public string? Clause(Statement.Assign assign, Expression value)
    {
        if (!assign.IsDeclaration || assign.Targets is not [Expression.Name name] || name.Span.End > value.Span.Start || phrases.File.TextOf(value.Span) is not ['(' or '{', ..]) return null;
        if (!phrases.File.TextOf(new SourceSpan(name.Span.End, value.Span.Start)).Trim().IsEmpty) return null;
        var given = value switch
        {
            Expression.Call { IsConstruction: true } call => call.Arguments.Select(argument => argument.Name is { } field ? $"{phrases.Value(argument.Value)} as {Wording.Code(field)}" : phrases.Value(argument.Value)).ToList(),
            Expression.Display { Items: var items } => [.. items.Select(item => phrases.Value(item.Value))],
            _ => null,
        };
        if (given is null) return null;
        if (given.Count == 0) return $"declares {phrases.Value(name)}{Type(assign)}, with nothing in it but its type's default";
        if (value is Expression.Call { Callee: var made } && ExpressionPhrases.NameOf(made) is "thread" or "jthread" && phrases.File.Conventions.Terms.HasStreams) return $"starts a thread, {phrases.Value(name)}, that runs {given[0]}{(given.Count > 1 ? $" with {Wording.Listed([.. given.Skip(1)], 4)}" : "")}";
        if (Guard(assign, value, given) is { } guard) return guard;
        // A reference in brackets is no object of its own.
        if (assign.Span.Start < name.Span.Start && phrases.File.TextOf(new SourceSpan(assign.Span.Start, name.Span.Start)).Trim() is "&" or "&&") return given.Count == 1 ? $"lets {phrases.Value(name)} refer to {given[0]}" : null;
        return value is Expression.Display && given.Count == 1 ? $"sets {phrases.Value(name)} to {given[0]}" : $"makes {phrases.Value(name)}{Type(assign)}, from {Wording.Listed(given, 4)}";
    }

    /// <summary>What a declaration without a value begins with, where its type says that it is empty.</summary>
    public string Empty(Statement.Assign assign)
    {
        if (assign is not { Targets: [Expression.Name name], Type: { } type } || assign.Span != name.Span || !phrases.IsShort(type.Span)) return "";
        if (assign.Modifiers.Contains("embedded")) return ", which the compiler fills from files";
        if (phrases.File.Conventions.Terms.Zero(phrases.File.TextOf(type.Span).ToString()) is { } zero) return $", {zero}";
        var written = phrases.File.TextOf(type.Span).ToString().Split('<')[0].Trim();
        return phrases.File.Conventions.Terms.EmptyTypes.Contains(written[(written.LastIndexOf(':') + 1)..]) ? $", an empty {phrases.Text(type.Span)}" : "";
    }

    /// <summary>What is locked until the block ends; null for an object of any other type.</summary>
    private string? Guard(Statement.Assign assign, Expression value, List<string> given)
    {
        if (value is not Expression.Call call || ExpressionPhrases.NameOf(call.Callee) is not { } type || !phrases.File.Conventions.Terms.GuardTypes.Contains(type)) return null;
        var name = phrases.Value(assign.Targets[0]);
        if (given is [var later, var how] && how.Contains("defer_lock", StringComparison.Ordinal)) return $"makes {name}, which locks {later} when it is told to and unlocks it at the end of the block";
        if (given.Any(each => each.Contains("_lock", StringComparison.Ordinal) && each.StartsWith("`std::", StringComparison.Ordinal))) return null;
        return $"locks {Wording.Listed(given)}{(given.Count > 1 ? " together" : type == "shared_lock" ? " for reading" : "")} until the end of the block";
    }

    /// <summary>Whether it stands outside of all functions, where a file's variables are declared.</summary>
    public bool IsAtTop(Statement.Assign assign) => phrases.File.Module.Body?.Statements.Contains(assign, ReferenceEqualityComparer.Instance) == true;

    /// <summary>A value that a file or a function names once and for all, or that the compiler works out; null for anything else.</summary>
    public string? Constant(Statement.Assign assign, Expression target, Expression value)
    {
        if (!phrases.File.Conventions.Terms.ConstIsDeep || !assign.IsDeclaration || target is not Expression.Name || !(assign.Modifiers.Contains("constexpr") || (assign.Modifiers.Contains("const") && (assign.Modifiers.Contains("static") || IsAtTop(assign))))) return null;
        var between = phrases.File.TextOf(new SourceSpan(assign.Span.Start, target.Span.Start));
        // What is constant may be only what is pointed to.
        return between.Contains('*') && !between.Contains("const", StringComparison.Ordinal) ? null : $"defines the constant {phrases.Value(target)} as {phrases.Value(value)}";
    }

    private string Type(Statement.Assign assign) => assign.Type is { } type && phrases.IsShort(type.Span) && phrases.File.TextOf(type.Span) is not "auto" ? $", {Wording.ArticleBefore(phrases.Text(type.Span))}" : "";
}
