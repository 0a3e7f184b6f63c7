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
        CollectionTypes = new Dictionary<CollectionKind, string> { [CollectionKind.List] = "slice", [CollectionKind.Map] = "map" },
        PassesElements = Names("append"),
        Exits = Names("os.Exit log.Fatal log.Fatalf log.Fatalln syscall.Exit runtime.Goexit"),
    };

    private static HashSet<string> Names(string words) => [.. words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];
}
