using CodeGuru.Core.Code;

namespace CodeGuru.Core.Explanations.Narration;

/// <summary>Which assignments give a name its first value: declarations, and where there are none, the first of each name in the text.</summary>
internal static class FirstValues
{
    public static HashSet<SourceSpan> Of(CodeFile file, IReadOnlyList<Statement> statements, string header = "")
    {
        var firsts = new HashSet<SourceSpan>();
        var seen = statements.OfType<Statement.OuterNames>().SelectMany(each => each.Names).ToHashSet(StringComparer.Ordinal);
        foreach (var assign in statements.OfType<Statement.Assign>().OrderBy(assign => assign.Span.Start))
        {
            if (assign.IsDeclaration) firsts.Add(assign.Span);
            else if (file.Conventions.AssignmentDeclares && assign.Targets is [Expression.Name name] && !header.Contains("&" + name.Identifier, StringComparison.Ordinal) && seen.Add(name.Identifier)) firsts.Add(assign.Span);
        }

        return firsts;
    }
}
