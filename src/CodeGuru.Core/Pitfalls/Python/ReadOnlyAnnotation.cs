using System.Collections.Frozen;
using CodeGuru.Core.Analysis.Scopes;
using CodeGuru.Core.Code;
using CodeGuru.Core.Text;

namespace CodeGuru.Core.Pitfalls.Python;

/// <summary>An annotation that promises not to change what it is given: a type checker rejects every line that does.</summary>
internal static class ReadOnlyAnnotation
{
    private static readonly FrozenSet<string> ReadOnly =
    [
        "Sequence", "Mapping", "AbstractSet", "Collection", "Container", "Iterable", "Iterator", "Sized", "Reversible", "ByteString", "Hashable", "KeysView", "ValuesView", "ItemsView",
        "tuple", "Tuple", "frozenset", "FrozenSet", "str", "bytes", "int", "float", "bool", "complex", "None", "Final",
    ];

    /// <summary>Whether all that the annotation names can only be read.</summary>
    public static bool IsReadOnly(Parameter parameter, ReviewedFile file) => parameter.Type is { Length: > 0 } type && IsReadOnly(type.Trim().Trim('"', '\''), file);

    private static bool IsReadOnly(string type, ReviewedFile file)
    {
        var parts = BracketedText.Split(type, '|');
        if (parts.Count > 1) return parts.TrueForAll(part => IsReadOnly(part, file));
        var text = type.Trim();
        var bracket = text.IndexOf('[', StringComparison.Ordinal);
        var name = (bracket < 0 ? text : text[..bracket]).Trim();
        var last = name[(name.LastIndexOf('.') + 1)..];
        if (bracket >= 0 && text.EndsWith(']') && last is "Optional" or "Union" or "Annotated")
        {
            var inner = BracketedText.Split(text[(bracket + 1)..^1], ',');
            return (last == "Annotated" ? inner.Take(1) : inner).All(part => IsReadOnly(part, file));
        }

        // The one of `collections.abc` is read only, the built-in one and that of `typing` are not.
        return last == "Set" ? IsAbstractSet(name, file) : ReadOnly.Contains(last);
    }

    private static bool IsAbstractSet(string name, ReviewedFile file)
    {
        var root = name.Split('.')[0];
        var path = file.Scopes.ScopeOf(file.Code.Module)?.Find(root) is { Kind: VariableKind.Import, ImportedPath: { } imported } ? imported + name[root.Length..] : name;
        return path == "collections.abc.Set";
    }
}
