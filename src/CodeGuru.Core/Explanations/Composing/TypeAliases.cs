using CodeGuru.Core.Code;
using CodeGuru.Core.Explanations.Narration;
using CodeGuru.Core.Explanations.Purpose;

namespace CodeGuru.Core.Explanations.Composing;

/// <summary>Other names that a file gives to types, where these are no types of their own.</summary>
internal static class TypeAliases
{
    private const int Most = 12;
    private const int Longest = 80;

    public static bool IsOne(Symbol symbol) => symbol.Kind == SymbolKind.Field && symbol.Has("type");

    /// <summary>A section with each and what it stands for; null where a file has none.</summary>
    public static string? Of(CodeFile file)
    {
        var aliases = file.Module.WithDescendants().Where(IsOne).ToList();
        if (aliases.Count == 0) return null;
        return $"**Other names for types**\n\n{string.Join('\n', aliases.Take(Most).Select(alias => $"- {Told(file, alias)}"))}{(aliases.Count > Most ? $"\n- And {aliases.Count - Most} more." : "")}";
    }

    /// <summary>The type that is meant, as written where that is short.</summary>
    public static string Meant(Symbol alias) => alias.Type is { Length: > 0 and <= Longest } written ? Wording.Code(SourceLabel.Shorten(written, Longest + 1)) : "a longer type";

    private static string Told(CodeFile file, Symbol alias) =>
        $"{Wording.Code(alias.Name)} (line {file.LineOf(alias.NameSpan)}) stands for {Meant(alias)}.{(DocumentedPurpose.Of(alias) is { } purpose ? $" {purpose}" : "")}";
}
