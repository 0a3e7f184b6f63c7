using CodeGuru.Core.Explanations.Narration;

namespace CodeGuru.Core.Explanations.Composing;

/// <summary>What a file builds on, by the packages that it takes types out of, for languages that import each type by itself.</summary>
internal static class ImportGroups
{
    private const int MostNames = 6;

    /// <summary>Each package once, in the order of the text.</summary>
    public static IReadOnlyList<string> Packages(IEnumerable<string> imports) => [.. imports.Select(Parted).Select(each => Wording.Code(each.Package)).Distinct()];

    /// <summary>Each package with the names that are taken out of it.</summary>
    public static IReadOnlyList<string> WithNames(IEnumerable<string> imports) =>
    [
        .. imports.Select(Parted).GroupBy(each => each.Package).Select(group => (Package: Wording.Code(group.Key), Names: group.Select(each => each.Name).OfType<string>().Select(Wording.Code).ToList()))
            .Select(group => group.Names.Count == 0 ? group.Package : $"{group.Package} ({Wording.Listed(group.Names, MostNames)})"),
    ];

    /// <summary>Packages begin with a small letter, and the types in them with a capital: <c>java.util</c> and <c>Map.Entry</c>.</summary>
    private static (string Package, string? Name) Parted(string import)
    {
        if (import.Contains('/', StringComparison.Ordinal)) return (import, null);
        var sign = import.Contains("::", StringComparison.Ordinal) ? "::" : ".";
        var parts = import.Split(sign);
        var type = Array.FindIndex(parts, part => part.Length > 0 && char.IsUpper(part[0]));
        return type <= 0 ? (import, null) : (string.Join(sign, parts.Take(type)), string.Join(sign, parts.Skip(type)));
    }
}
