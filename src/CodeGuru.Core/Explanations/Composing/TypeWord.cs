using CodeGuru.Core.Code;

namespace CodeGuru.Core.Explanations.Composing;

/// <summary>What a type is called, by the word that it is declared with where the model knows it only as something like it.</summary>
internal static class TypeWord
{
    private static readonly string[] Written = ["namespace", "module", "trait", "record", "union", "protocol", "object", "delegate"];

    /// <summary>With its article: <c>a struct</c>, <c>an interface</c>.</summary>
    public static string Of(CodeFile file, Symbol symbol)
    {
        var word = Written.FirstOrDefault(symbol.Has) ?? Declared(file, symbol) ?? symbol.Kind switch
        {
            SymbolKind.Interface => "interface",
            SymbolKind.Enum => "enumeration",
            SymbolKind.Struct => "struct",
            _ => "class",
        };
        return word[0] is 'a' or 'e' or 'i' or 'o' ? $"an {word}" : $"a {word}";
    }

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
