using CodeGuru.Core.Code;

namespace CodeGuru.Core.Languages;

/// <summary>Reads types as most languages write them.</summary>
internal static class WrittenTypes
{
    private static readonly HashSet<string> Words =
        ["const", "final", "readonly", "ref", "out", "in", "mut", "dyn", "impl", "struct", "enum", "class", "union", "static", "volatile", "scoped", "params", "constexpr"];

    /// <param name="wrappers">Generic types whose objects stand for those of their argument: <c>Promise</c>, <c>Box</c>.</param>
    public static Func<string, IEnumerable<string>> Reader(params string[] wrappers) => written => NamesIn(written, wrappers, 0);

    private static IEnumerable<string> NamesIn(string written, string[] wrappers, int depth)
    {
        var type = written.Trim().TrimStart(':', '*', '&').TrimEnd('*', '&', '?', '!', ' ').Trim();
        if (depth > 4 || type.Length == 0) return [];
        var generic = type.IndexOf('<');
        if (generic < 0 && type.Contains('|')) return type.Split('|').SelectMany(part => NamesIn(part, wrappers, depth + 1));
        if (type[0] is '[' or '(' or '{' or '"' or '\'' || type[^1] is ']' or ')' or '}') return [];
        var head = generic > 0 ? type[..generic] : type;
        var name = head.Split(' ', StringSplitOptions.RemoveEmptyEntries).LastOrDefault(word => word.Trim('*', '&') is { Length: > 0 } bare && !Words.Contains(bare) && bare[0] is not '\'') ?? "";
        name = name.TrimStart('*', '&').Replace("::", ".", StringComparison.Ordinal);
        if (generic > 0 && wrappers.Contains(name[(name.LastIndexOf('.') + 1)..]))
            return NamesIn(FirstOf(type[(generic + 1)..^1]), wrappers, depth + 1);
        return [name];
    }

    /// <summary>Reads types of collections: arrays (<c>T[]</c>, <c>[T]</c>), and generic ones by their names.</summary>
    /// <param name="library">What the members of a collection of some name belong to.</param>
    /// <param name="listed">Those of one type.</param>
    /// <param name="keyed">Those of a key's and an element's type.</param>
    public static Func<string, DeclaredElements?> Collections(Func<string, string?> library, string listed, string keyed)
    {
        var (lists, maps) = (listed.Split(' ').ToHashSet(), keyed.Split(' ').ToHashSet());
        return written =>
        {
            var type = written.Trim().TrimStart(':', '&', '*').Trim();
            foreach (var word in (string[])["readonly ", "const ", "final ", "mut ", "params "])
            {
                if (type.StartsWith(word, StringComparison.Ordinal)) type = type[word.Length..].Trim();
            }

            type = type.TrimEnd('?', '&', '*', ' ');
            if (type.EndsWith("[]", StringComparison.Ordinal)) return new DeclaredElements(type[..^2], false, library(""));
            if (type.StartsWith('[') && type.EndsWith(']')) return new DeclaredElements(type[1..^1].Split(';')[0], false, library(""));
            if (type.IndexOf('<') is not (> 0 and var generic) || type[^1] != '>') return null;
            var name = type[..generic].Trim();
            name = name[(name.LastIndexOfAny(['.', ':', ' ']) + 1)..];
            var inner = type[(generic + 1)..^1];
            var first = FirstOf(inner);
            return lists.Contains(name) ? new DeclaredElements(first, false, library(name))
                : maps.Contains(name) && first.Length < inner.Length ? new DeclaredElements(FirstOf(inner[(first.Length + 1)..]), true, library(name)) : null;
        };
    }

    /// <summary>The first of several types.</summary>
    private static string FirstOf(string types)
    {
        var depth = 0;
        for (var at = 0; at < types.Length; at++)
        {
            if (types[at] is '<' or '(' or '[') depth++;
            else if (types[at] is '>' or ')' or ']') depth--;
            else if (types[at] == ',' && depth == 0) return types[..at];
        }

        return types;
    }
}
