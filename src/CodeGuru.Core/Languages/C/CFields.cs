using CodeGuru.Core.Code;

namespace CodeGuru.Core.Languages.C;

/// <summary>Says what is special about the fields of a structure: those of a few bits, and one without a size at the end.</summary>
internal static class CFields
{
    private const int Most = 8;

    public static IEnumerable<string> Of(IPhrases phrases, Symbol type)
    {
        var fields = type.Members.Where(member => member.Kind == SymbolKind.Field && !member.Has("static")).ToList();
        var bits = fields.Select(field => (field, Width: Width(field))).Where(each => each.Width is not null).ToList();
        if (bits.Count > 0) yield return $"{phrases.Listed([.. bits.Select(each => $"{phrases.Code(each.field.Name)} has {each.Width} {(each.Width == "1" ? "bit" : "bits")}")], Most)} of what {(bits.Count == 1 ? "it is" : "they are")} packed into";
        if (!type.Has("union") && fields is [_, .., { Type: { } written } last] && written.EndsWith("[]", StringComparison.Ordinal))
            yield return $"{phrases.Code(last.Name)} has no size of its own: it lies behind the other fields, in whatever memory is made for an object beyond these";
    }

    /// <summary>How many bits a field has, as written; null for any other.</summary>
    private static string? Width(Symbol field) => field.Type is { } type && type.LastIndexOf(" : ", StringComparison.Ordinal) is > 0 and var at ? type[(at + 3)..] : null;
}
