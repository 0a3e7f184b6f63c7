using System.Text.RegularExpressions;
using CodeGuru.Core.Code;

namespace CodeGuru.Core.Languages.C;

/// <summary>Says what a fold expression makes of a parameter pack: <c>(args + ... + 0)</c> (en.cppreference.com/w/cpp/language/fold).</summary>
internal static partial class CppFolds
{
    /// <summary>The value as a noun; null for any other expression.</summary>
    public static string? Value(IPhrases phrases, Expression expression) => Parts(phrases, expression) switch
    {
        (_, _, ",") or null => null,
        (var pack, { } initial, var sign) => $"all of {pack} joined by {phrases.Code(sign)}, with {initial}",
        (var pack, null, var sign) => $"all of {pack} joined by {phrases.Code(sign)}",
    };

    /// <summary>What is done for each element; null for any other expression.</summary>
    public static string? Effect(IPhrases phrases, Expression expression)
    {
        if (Parts(phrases, expression) is not (_, _, ",") || expression is not Expression.Group { Expressions: [var body, ..] }) return null;
        var packs = PacksIn(phrases, body.Span).ToList();
        return packs.Count > 0 && phrases.Effect(body) is { } effect ? $"for each of {phrases.Listed(packs, 3)}, {effect}" : null;
    }

    /// <summary>The pack, what it is joined with and the sign between; null for any other expression.</summary>
    private static (string Pack, string? Initial, string Sign)? Parts(IPhrases phrases, Expression expression)
    {
        if (expression is not Expression.Group { Expressions: { Count: 1 or 2 } parts }) return null;
        var text = phrases.File.TextOf(expression.Span);
        if (text is not ['(', .., ')'] || !text.Contains("...", StringComparison.Ordinal) || Sign().Match(phrases.File.TextOf(expression.Span).ToString()) is not { Success: true } sign) return null;
        var word = sign.Groups[1].Success ? sign.Groups[1].Value : sign.Groups[2].Value;
        if (parts is [var only]) return (phrases.Value(only), null, word);
        var isFirst = PacksIn(phrases, parts[0].Span).Any();
        return isFirst ? (phrases.Value(parts[0]), $"{phrases.Value(parts[1])} at the end", word) : (phrases.Value(parts[1]), $"{phrases.Value(parts[0])} at the beginning", word);
    }

    /// <summary>Parameters of the functions around that stand for any number of arguments, and that some code uses.</summary>
    private static IEnumerable<string> PacksIn(IPhrases phrases, SourceSpan at)
    {
        var text = phrases.File.TextOf(at).ToString();
        return phrases.File.Module.WithDescendants().Where(symbol => symbol.IsCallable && symbol.Span.Start <= at.Start && symbol.Span.End >= at.End).SelectMany(symbol => symbol.Parameters)
            .Where(parameter => parameter.Kind == ParameterKind.Rest && Regex.IsMatch(text, $@"\b{Regex.Escape(parameter.Name)}\b")).Select(parameter => phrases.Code(parameter.Name)).Distinct();
    }

    [GeneratedRegex(@"\.\.\.\s*([^\w\s()]+)|([^\w\s()]+?)\s*\.\.\.")]
    private static partial Regex Sign();
}
