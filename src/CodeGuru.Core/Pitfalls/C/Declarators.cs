using CodeGuru.Core.Analysis.Scopes;
using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.C;

/// <summary>How variables of C are declared: pointers and arrays are written at the name.</summary>
internal static class Declarators
{
    public static bool IsPointer(this CodePoint point, Variable variable) => variable.Parameter is { } parameter
        ? point.Text(parameter.Span) is var text && (text.Contains('*') || text.Contains('[')) && !text.Contains('(') && !text.Contains('&')
        : Declarator(point, variable) is { } local && local.StartsWith('*') && !local.Contains('[');

    /// <summary>An array whose elements are in the function's own frame.</summary>
    public static bool IsLocalArray(this CodePoint point, Variable variable) =>
        variable.Parameter is null && Declarator(point, variable) is { } text && text.StartsWith(variable.Name + "[", StringComparison.Ordinal) && !variable.Modifiers.Contains("static") && variable.Scope.Function.Kind != SymbolKind.Module;

    /// <summary>The declarator, from its stars on, without blanks.</summary>
    private static string? Declarator(CodePoint point, Variable variable)
    {
        if (variable.Kind != VariableKind.Local) return null;
        var text = point.File.Code.Text;
        var start = variable.Span.Start;
        while (start > 0 && (char.IsWhiteSpace(text[start - 1]) || text[start - 1] == '*')) start--;
        var end = variable.Span.End;
        while (end < text.Length && text[end] is not (';' or ',' or '=' or ')' or '\n')) end++;
        return string.Concat(text[start..end].Where(c => !char.IsWhiteSpace(c)));
    }
}
