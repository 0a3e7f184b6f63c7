using CodeGuru.Core.Analysis.Scopes;
using CodeGuru.Core.Code;

namespace CodeGuru.Core.Pitfalls.Walking;

/// <summary>The type that is written for what an expression names, without following any value beyond its own declaration.</summary>
internal static class DeclaredTypes
{
    /// <summary>As written, with type arguments; null where no declaration says.</summary>
    public static string? TypeOf(this CodePoint point, Expression expression) => expression switch
    {
        Expression.Name name => OfName(name, point),
        Expression.Member { Target: Expression.This } member => OfField(member.Identifier, point),
        Expression.Call { IsConstruction: true, Callee: Expression.Name or Expression.Member } call => point.Text(call.Callee.Span),
        Expression.Cast cast => cast.Type,
        Expression.Await or Expression.Group { Expressions: [_] } => null,
        _ => null,
    };

    /// <summary>A type's name without arguments, namespaces, pointers and null marks: <c>List</c> of <c>java.util.List&lt;String&gt;</c>.</summary>
    public static string Bare(string type)
    {
        var name = type.AsSpan().Trim();
        if (name.IndexOfAny('<', '[') is >= 0 and var end) name = name[..end];
        name = name.TrimEnd("?*& ");
        return name[(name.LastIndexOf('.') + 1)..].ToString();
    }

    private static string? OfName(Expression.Name name, CodePoint point)
    {
        if (point.File.Scopes.Of(name) is not { } variable) return OfField(name.Identifier, point);
        if (variable.Type is { } written && written is not ("var" or "auto" or "let" or "const")) return written;
        return variable.OnlyValue is Expression.Call { IsConstruction: true } made ? point.Text(made.Callee.Span) : variable.Kind == VariableKind.Local && variable.Scope.Kind == ScopeKind.Type ? OfField(name.Identifier, point) : null;
    }

    private static string? OfField(string name, CodePoint point) =>
        point.Ancestors.Select(each => each.Node).OfType<Symbol>().Where(symbol => symbol.IsType).SelectMany(type => type.Members)
            .FirstOrDefault(member => member.Name == name && member.Kind is SymbolKind.Field or SymbolKind.Property)?.Type;
}
