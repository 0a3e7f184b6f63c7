using CodeGuru.Core.Code;

namespace CodeGuru.Core.Languages.Go;

/// <summary>What Go means by names and members (go.dev/ref/spec).</summary>
internal static class GoConventions
{
    public static Conventions Instance { get; } = new()
    {
        ImpliedVisibility = symbol => symbol.Name.Length > 0 && char.IsUpper(symbol.Name[0]) ? Visibility.Public : Visibility.Package,
        BuiltIns = Names("append cap clear close complex copy delete imag len make max min new panic print println real recover string error int int8 int16 int32 int64 uint uint8 uint16 uint32 uint64 uintptr byte rune float32 float64 bool any"),
        TypeNames = written => WrittenTypes.Reader()(written.StartsWith("[]", StringComparison.Ordinal) || written.StartsWith("map[", StringComparison.Ordinal) ? "" : written.Split('[')[0]),
        ElementsOf = Elements,
        CollectionTypes = new Dictionary<CollectionKind, string> { [CollectionKind.List] = "slice", [CollectionKind.Map] = "map" },
        PassesElements = Names("append"),
        GivesBack = Names("new"),
        CallsArguments = Names("Do Go HandleFunc Handle AfterFunc Walk WalkDir Range Run OnceFunc OnceValue RegisterFunc"),
        Terms = new LanguageTerms { AppendFunction = "append", Type = "type" },
        Exits = Names("os.Exit log.Fatal log.Fatalf log.Fatalln syscall.Exit runtime.Goexit"),
    };

    /// <summary><c>[]T</c>, <c>[4]T</c>, <c>...T</c>, <c>map[K]T</c>, <c>chan T</c></summary>
    private static DeclaredElements? Elements(string written)
    {
        var type = written.Trim().TrimStart('*');
        if (type.StartsWith("...", StringComparison.Ordinal)) return new DeclaredElements(type[3..], false);
        foreach (var channel in (string[])["chan<- ", "<-chan ", "chan "])
        {
            if (type.StartsWith(channel, StringComparison.Ordinal)) return new DeclaredElements(type[channel.Length..], false) { AreReceived = true };
        }

        var isMap = type.StartsWith("map[", StringComparison.Ordinal);
        if (!isMap && !type.StartsWith('[')) return null;
        var depth = 0;
        for (var at = isMap ? 3 : 0; at < type.Length; at++)
        {
            depth += type[at] == '[' ? 1 : type[at] == ']' ? -1 : 0;
            if (depth == 0) return new DeclaredElements(type[(at + 1)..], isMap);
        }

        return null;
    }

    private static HashSet<string> Names(string words) => [.. words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];
}
