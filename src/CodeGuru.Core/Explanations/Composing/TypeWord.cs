using CodeGuru.Core.Code;
using CodeGuru.Core.Explanations.Narration;

namespace CodeGuru.Core.Explanations.Composing;

/// <summary>What a type is called, by the word that it is declared with where the model knows it only as something like it.</summary>
internal static class TypeWord
{
    private static readonly string[] Written = ["namespace", "module", "trait", "record", "union", "protocol", "object", "delegate", "struct"];

    private const int LongestAlias = 80;

    /// <summary>What functions of a type look like; null for a type of anything else.</summary>
    public static string? Signature(CodeFile file, Symbol symbol) =>
        file.Conventions.Terms.FunctionSign is { } sign && symbol is { Kind: SymbolKind.Class, Type: { } type } && type.StartsWith(sign, StringComparison.Ordinal) ? type : null;

    /// <summary>Whether only a part of a type stands in the file, and nothing of its declaration.</summary>
    public static bool IsElsewhere(Symbol symbol) => symbol is { IsElsewhere: true, NameSpan.Length: 0 };

    /// <summary>With its article: <c>a struct</c>, <c>an interface</c>.</summary>
    public static string Of(CodeFile file, Symbol symbol)
    {
        if (IsElsewhere(symbol)) return "a type that another file declares, here";
        if (Signature(file, symbol) is not null && !symbol.Has("type")) return "a function type";
        var words = file.Conventions.Terms.TypeWords;
        var based = symbol.Bases.Concat(symbol.Decorators).Select(each => ExpressionPhrases.NameOf(each) is { } name ? words.GetValueOrDefault(name) : null).FirstOrDefault(each => each is not null);
        var word = symbol.Has("type") ? "type" : symbol.Has("annotation") ? "annotation" : Written.FirstOrDefault(symbol.Has) ?? Declared(file, symbol) ?? based ?? symbol.Kind switch
        {
            SymbolKind.Interface => "interface",
            SymbolKind.Enum => "enumeration",
            SymbolKind.Struct => "struct",
            _ => symbol.Has("abstract") ? $"abstract {file.Conventions.Terms.Type}" : file.Conventions.Terms.Type,
        };
        if (!word.StartsWith("abstract", StringComparison.Ordinal) && symbol.Kind is SymbolKind.Class or SymbolKind.Struct && symbol.Members.Any(member => member.Kind == SymbolKind.Method && member.Has("abstract"))) word = $"abstract {word}";
        if (file.Conventions.Terms.UnchangingWord is { } unchanging && symbol.Has(unchanging) && !word.StartsWith("abstract", StringComparison.Ordinal)) word = $"{unchanging} {word}";
        if (word == "namespace") word = file.Conventions.Terms.Namespace + (symbol.Has("test") ? " of tests" : "");
        return word[0] is 'a' or 'e' or 'i' or 'o' ? $"an {word}" : $"a {word}";
    }

    /// <summary>The words that a type is declared with and that what it is called does not say.</summary>
    public static IReadOnlyList<string> Unsaid(Symbol symbol, string called) => [.. symbol.Modifiers.Where(word => !called.Contains(word, StringComparison.Ordinal) && !Written.Contains(word) && word is not ("type" or "annotation"))];

    /// <summary>Whether the type's word says already that it is based on something.</summary>
    public static bool Says(CodeFile file, Expression based) => ExpressionPhrases.NameOf(based) is { } name && file.Conventions.Terms.TypeWords.ContainsKey(name);

    /// <summary>What a name for another type stands for, as the rest of a sentence: <c>a name for `A | B`</c>; null for a type of its own.</summary>
    public static string? Alias(Symbol symbol)
    {
        if (!symbol.Has("type") || symbol.Type is not { Length: > 0 } written) return null;
        var text = SourceLabel.Shorten(written.TrimStart('|', ' ', '\n'), int.MaxValue - 1);
        if (text.Length <= LongestAlias) return $"a name for {Wording.Code(text)}";
        if (text[0] is '(' or '<' && text.Contains("=>", StringComparison.Ordinal) && !text.StartsWith("({", StringComparison.Ordinal)) return "a type of functions";
        return UnionWords.Of(text) ?? "a name for a longer type";
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
