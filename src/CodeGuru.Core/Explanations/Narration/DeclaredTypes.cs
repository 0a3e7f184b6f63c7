using CodeGuru.Core.Code;

namespace CodeGuru.Core.Explanations.Narration;

/// <summary>The types, as written, that a name is declared with where some code stands: as a parameter, a variable or a field.</summary>
internal static class DeclaredTypes
{
    /// <summary>The names that a file declares as variables, parameters or fields, and not as types as well.</summary>
    public static HashSet<string> Variables(CodeFile file)
    {
        var (names, types) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var symbol in file.Module.WithDescendants())
        {
            if (symbol.Kind == SymbolKind.Field) names.Add(symbol.Name);
            if (symbol.IsType && !symbol.Has("namespace")) types.Add(symbol.Name);
            names.UnionWith(symbol.Parameters.SelectMany(parameter => Names(parameter.Names).Append(parameter.Name)));
            names.UnionWith(CodeWalk.Statements(symbol.Body).SelectMany(Bound));
        }

        names.ExceptWith(types);
        return names;
    }

    private static IEnumerable<string> Bound(Statement statement) => statement switch
    {
        Statement.Assign { IsDeclaration: true } assign => assign.Targets.SelectMany(Names),
        Statement.Loop loop => Names(loop.Target).Concat(Names(loop.Key)),
        Statement.Match match => match.Cases.SelectMany(each => each.Patterns).SelectMany(pattern => pattern.Bindings),
        _ => statement.Expressions().SelectMany(CodeWalk.Expressions).OfType<Expression.Test>().SelectMany(test => test.Pattern.Bindings),
    };

    private static IEnumerable<string> Names(Expression? target) => target is null ? [] : CodeWalk.Expressions(target).OfType<Expression.Name>().Select(name => name.Identifier);

    /// <summary>The types, as written, that a name is declared with where some code stands.</summary>
    public static IEnumerable<string> Of(CodeFile file, string name, SourceSpan at)
    {
        foreach (var symbol in file.Module.WithDescendants().Where(symbol => symbol.IsCallable && symbol.Span.Start <= at.Start && symbol.Span.End >= at.End))
        {
            foreach (var parameter in symbol.Parameters.Where(parameter => parameter.Name == name && parameter.Type is not null)) yield return parameter.Type!;
            foreach (var assign in CodeWalk.Statements(symbol.Body).OfType<Statement.Assign>())
            {
                if (assign is { IsDeclaration: true, Type: { } type, Targets: [Expression.Name declared] } && declared.Identifier == name) yield return file.TextOf(type.Span).ToString();
            }

            if (symbol.Owner is not { IsType: true } owner) continue;
            foreach (var field in owner.Members.Where(member => member.Kind == SymbolKind.Field && member.Name == name && member.Type is not null)) yield return field.Type!;
        }
    }
}
