using CodeGuru.Core.Code;

namespace CodeGuru.Core.Explanations.Narration;

/// <summary>Says what a declaration begins with that gives no value, or one that never changes.</summary>
internal sealed class DeclaredPhrases(ExpressionPhrases phrases)
{
    /// <summary>What a declaration without a value begins with, where its type says that it is empty.</summary>
    public string Empty(Statement.Assign assign)
    {
        if (assign is not { Targets: [Expression.Name name], Type: { } type } || assign.Span != name.Span || !phrases.IsShort(type.Span)) return "";
        if (assign.Modifiers.Contains("embedded")) return ", which the compiler fills from files";
        if (phrases.File.Conventions.Terms.Zero(phrases.File.TextOf(type.Span).ToString()) is { } zero) return $", {zero}";
        var written = phrases.File.TextOf(type.Span).ToString().Split('<')[0].Trim();
        return phrases.File.Conventions.Terms.EmptyTypes.Contains(written[(written.LastIndexOf(':') + 1)..]) ? $", an empty {phrases.Text(type.Span)}" : "";
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
}
