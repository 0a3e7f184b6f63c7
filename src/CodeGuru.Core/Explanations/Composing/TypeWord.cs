using CodeGuru.Core.Code;
using CodeGuru.Core.Explanations.Narration;

namespace CodeGuru.Core.Explanations.Composing;

/// <summary>What a type is called, by the word that it is declared with where the model knows it only as something like it.</summary>
internal static class TypeWord
{
    private static readonly string[] Written = ["namespace", "module", "trait", "record", "union", "protocol", "object", "delegate", "struct"];

    /// <summary>With its article: <c>a struct</c>, <c>an interface</c>.</summary>
    public static string Of(CodeFile file, Symbol symbol)
    {
        var words = file.Conventions.Terms.TypeWords;
        var based = symbol.Bases.Concat(symbol.Decorators).Select(each => ExpressionPhrases.NameOf(each) is { } name ? words.GetValueOrDefault(name) : null).FirstOrDefault(each => each is not null);
        var word = Written.FirstOrDefault(symbol.Has) ?? Declared(file, symbol) ?? based ?? symbol.Kind switch
        {
            SymbolKind.Interface => "interface",
            SymbolKind.Enum => "enumeration",
            SymbolKind.Struct => "struct",
            _ => file.Conventions.Terms.Type,
        };
        return word[0] is 'a' or 'e' or 'i' or 'o' ? $"an {word}" : $"a {word}";
    }

    /// <summary>Whether the type's word says already that it is based on something.</summary>
    public static bool Says(CodeFile file, Expression based) => ExpressionPhrases.NameOf(based) is { } name && file.Conventions.Terms.TypeWords.ContainsKey(name);

    private static string? Declared(CodeFile file, Symbol symbol)
    {
        if (symbol.NameSpan.Start <= symbol.Span.Start) return null;
        var before = file.TextOf(new SourceSpan(symbol.Span.Start, symbol.NameSpan.Start)).TrimEnd();
        foreach (var word in Written)
        {
            if (before.EndsWith(word, StringComparison.Ordinal) && (before.Length == word.Length || char.IsWhiteSpace(before[^(word.Length + 1)]))) return word;
        }

        return null;
    }
}
