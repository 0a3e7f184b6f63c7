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
        return value is Expression.Display && given.Count == 1 ? $"sets {phrases.Value(name)} to {given[0]}" : $"makes {phrases.Value(name)}{Type(assign)}, from {Wording.Listed(given, 4)}";
    }

    private string Type(Statement.Assign assign) => assign.Type is { } type && phrases.IsShort(type.Span) && phrases.File.TextOf(type.Span) is not "auto" ? $", a {phrases.Text(type.Span)}" : "";
}
