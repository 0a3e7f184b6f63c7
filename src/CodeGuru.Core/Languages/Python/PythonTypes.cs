using CodeGuru.Core.Code;

namespace CodeGuru.Core.Languages.Python;

/// <summary>Reads annotations (docs.python.org/3/library/typing.html).</summary>
internal static class PythonTypes
{
    private static readonly string[] Wrappers = ["Optional[", "typing.Optional[", "Union[", "typing.Union[", "Annotated[", "Final[", "ClassVar["];
    // What these allow may be anything: nothing is known of its members, nor that it is called by their names.
    private static readonly HashSet<string> Anything = ["Any", "object", "Callable"];
    private static readonly HashSet<string> Lists = ["list", "List", "set", "Set", "frozenset", "tuple", "Tuple", "Sequence", "MutableSequence", "Iterable", "Iterator", "Collection", "deque"];
    private static readonly HashSet<string> Maps = ["dict", "Dict", "defaultdict", "OrderedDict", "Mapping", "MutableMapping"];

    /// <summary>The classes whose objects an annotation allows: <c>A</c> and <c>B</c> of <c>Optional[A] | "B"</c>.</summary>
    public static IEnumerable<string> NamesIn(string annotation)
    {
        var type = annotation.Trim().Trim('"', '\'').Trim();
        if (Array.Find(Wrappers, wrapper => type.StartsWith(wrapper, StringComparison.Ordinal)) is { } outer)
        {
            var inner = type[outer.Length..].TrimEnd(']').Split(',');
            return (outer.EndsWith("Union[", StringComparison.Ordinal) ? inner : inner[..1]).SelectMany(NamesIn);
        }

        if (type.Contains('|')) return type.Split('|').SelectMany(NamesIn);
        return Anything.Contains(type[(type.LastIndexOf('.') + 1)..]) ? [] : [type];
    }

    /// <summary>What an annotation says of a collection: <c>list[A]</c>, <c>dict[str, A]</c>, <c>tuple[A, ...]</c>.</summary>
    public static DeclaredElements? Elements(string annotation)
    {
        var type = annotation.Trim().Trim('"', '\'').Trim();
        if (type.IndexOf('[', StringComparison.Ordinal) is not (> 0 and var open) || type[^1] != ']') return null;
        var name = type[..open].Trim();
        name = name[(name.LastIndexOf('.') + 1)..];
        var inner = type[(open + 1)..^1];
        if (Lists.Contains(name))
        {
            var element = inner.Replace(", ...", "", StringComparison.Ordinal);
            // A tuple of several types has no elements that are all of one.
            return name is "tuple" or "Tuple" && element.Contains(',', StringComparison.Ordinal) ? null : new DeclaredElements(element, false);
        }

        return Maps.Contains(name) && inner.IndexOf(',', StringComparison.Ordinal) is > 0 and var comma ? new DeclaredElements(inner[(comma + 1)..].Trim(), true) : null;
    }
}
