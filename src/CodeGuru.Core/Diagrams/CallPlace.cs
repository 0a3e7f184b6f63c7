using CodeGuru.Core.Code;

namespace CodeGuru.Core.Diagrams;

/// <summary>What stands for a function in a diagram of calls: itself, or what it was folded into.</summary>
/// <param name="Group">The file's path; null for folded files.</param>
/// <param name="Order">The file's path, where the node stands in the list.</param>
internal sealed record CallPlace(string Name, string? Group, string Order, int Start, string? TypeName, bool IsFunction, bool IsFolded)
{
    public static CallPlace Of(CodeFile file, Symbol symbol)
    {
        string? type = null;
        for (var owner = symbol; owner is not null && owner.Kind != SymbolKind.Module; owner = owner.Owner)
            type = owner.IsType ? owner.Name : type;

        var name = symbol.Kind == SymbolKind.Module ? "(module)" : symbol.Name;
        for (var owner = symbol.Owner; symbol.Kind != SymbolKind.Module && owner is not null && owner.Kind != SymbolKind.Module; owner = owner.Owner) name = $"{owner.Name}.{name}";
        return new CallPlace(name, file.Path, file.Path, symbol.Kind == SymbolKind.Module ? -1 : symbol.Span.Start, type, symbol.IsCallable, IsFolded: false);
    }

    public CallPlace Folded(FoldLevel level, IReadOnlyDictionary<string, CallPlace> others) => level switch
    {
        FoldLevel.Types => TypeName is null ? this : new CallPlace(TypeName, Group, Order, 0, TypeName, false, true),
        FoldLevel.Files => new CallPlace(Order, null, Order, 0, null, false, true),
        FoldLevel.Folders => new CallPlace(Folder(Order, false), null, Folder(Order, false), 0, null, false, true),
        FoldLevel.Roots => new CallPlace(Folder(Order, true), null, Folder(Order, true), 0, null, false, true),
        _ => new CallPlace($"{others.Count} functions", null, "", 0, null, false, true),
    };

    private static string Folder(string path, bool isOutermost)
    {
        var slash = isOutermost ? path.IndexOf('/', StringComparison.Ordinal) : path.LastIndexOf('/');
        return slash < 0 ? "./" : path[..(slash + 1)];
    }
}
