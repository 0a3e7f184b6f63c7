namespace CodeGuru.Core.Languages.Python;

/// <summary>Reads annotations (docs.python.org/3/library/typing.html).</summary>
internal static class PythonTypes
{
    private static readonly string[] Wrappers = ["Optional[", "typing.Optional[", "Union[", "typing.Union[", "Annotated[", "Final[", "ClassVar["];

    /// <summary>The classes whose objects an annotation allows: <c>A</c> and <c>B</c> of <c>Optional[A] | "B"</c>.</summary>
    public static IEnumerable<string> NamesIn(string annotation)
    {
        var type = annotation.Trim().Trim('"', '\'').Trim();
        if (Array.Find(Wrappers, wrapper => type.StartsWith(wrapper, StringComparison.Ordinal)) is { } outer)
        {
            var inner = type[outer.Length..].TrimEnd(']').Split(',');
            return (outer.EndsWith("Union[", StringComparison.Ordinal) ? inner : inner[..1]).SelectMany(NamesIn);
        }

        return type.Contains('|') ? type.Split('|').SelectMany(NamesIn) : [type];
    }
}
