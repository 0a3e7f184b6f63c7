using CodeGuru.Core.Code;

namespace CodeGuru.Core.Explanations.Narration;

/// <summary>The types, as written, that a name is declared with where some code stands: as a parameter, a variable or a field.</summary>
internal static class DeclaredTypes
{
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
