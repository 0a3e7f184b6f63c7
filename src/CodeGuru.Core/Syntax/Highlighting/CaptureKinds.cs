namespace CodeGuru.Core.Syntax.Highlighting;

/// <summary>What tree-sitter's standard capture names mean for colour. A longer name (<c>keyword.return</c>) means what its beginning means.</summary>
internal static class CaptureKinds
{
    private static readonly Dictionary<string, HighlightKind> Kinds = new()
    {
        ["attribute"] = HighlightKind.Attribute,
        ["boolean"] = HighlightKind.Constant,
        ["character"] = HighlightKind.String,
        ["comment"] = HighlightKind.Comment,
        ["constant"] = HighlightKind.Constant,
        ["constructor"] = HighlightKind.Constructor,
        ["delimiter"] = HighlightKind.Punctuation,
        ["embedded"] = HighlightKind.None,
        ["escape"] = HighlightKind.Escape,
        ["float"] = HighlightKind.Number,
        ["function"] = HighlightKind.Function,
        ["keyword"] = HighlightKind.Keyword,
        ["label"] = HighlightKind.Label,
        ["method"] = HighlightKind.Function,
        ["module"] = HighlightKind.Module,
        ["namespace"] = HighlightKind.Module,
        ["none"] = HighlightKind.None,
        ["number"] = HighlightKind.Number,
        ["operator"] = HighlightKind.Operator,
        ["property"] = HighlightKind.Property,
        ["punctuation"] = HighlightKind.Punctuation,
        ["string"] = HighlightKind.String,
        ["string.escape"] = HighlightKind.Escape,
        ["string.special.key"] = HighlightKind.Property,
        ["string.special.symbol"] = HighlightKind.Constant,
        ["tag"] = HighlightKind.Tag,
        ["type"] = HighlightKind.Type,
        ["variable"] = HighlightKind.Variable,
        ["variable.builtin"] = HighlightKind.Constant,
        ["variable.member"] = HighlightKind.Property,
        ["variable.parameter"] = HighlightKind.Parameter,
    };

    /// <summary>Null if the name says nothing about colour; <see cref="HighlightKind.None"/> if it says: plain, whatever is around it.</summary>
    public static HighlightKind? Of(string capture)
    {
        for (var name = capture; ; name = name[..name.LastIndexOf('.')])
        {
            if (Kinds.TryGetValue(name, out var kind)) return kind;
            if (!name.Contains('.')) return null;
        }
    }
}
