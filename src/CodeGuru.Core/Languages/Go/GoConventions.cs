using CodeGuru.Core.Code;

namespace CodeGuru.Core.Languages.Go;

/// <summary>What Go means by names and members (go.dev/ref/spec).</summary>
internal static class GoConventions
{
    private static readonly HashSet<string> Numbers = Names("int int8 int16 int32 int64 uint uint8 uint16 uint32 uint64 uintptr byte rune float32 float64");

    private static readonly string[] Nilable = ["map[", "chan ", "chan<-", "func(", "interface{"];

    private static readonly HashSet<string> Values = Names("int int8 int16 int32 int64 uint uint8 uint16 uint32 uint64 uintptr byte rune float32 float64 string bool complex64 complex128 time.Time time.Duration");

    public static Conventions Instance { get; } = new()
    {
        ImpliedVisibility = symbol => symbol.Name.Length > 0 && char.IsUpper(symbol.Name[0]) ? Visibility.Public : Visibility.Package,
        BuiltIns = Names("append cap clear close complex copy delete imag len make max min new panic print println real recover string error int int8 int16 int32 int64 uint uint8 uint16 uint32 uint64 uintptr byte rune float32 float64 bool any"),
        TypeNames = written => WrittenTypes.Reader()(written.StartsWith("[]", StringComparison.Ordinal) || written.StartsWith("map[", StringComparison.Ordinal) ? "" : written.Split('[')[0]),
        ElementsOf = Elements,
        CollectionTypes = new Dictionary<CollectionKind, string> { [CollectionKind.List] = "slice", [CollectionKind.Map] = "map" },
        MayBeNull = type => !Values.Contains(type),
        PassesElements = Names("append"),
        Library = GoLibrary.Instance,
        GivesBack = Names("new"),
        CallsArguments = Names("Do Go HandleFunc Handle AfterFunc Walk WalkDir Range Run OnceFunc OnceValue RegisterFunc"),
        Terms = new LanguageTerms
        {
            Effects = GoEffects.Table,
            List = "slice",
            AppendFunction = "append",
            Idioms = new GoIdioms(),
            RaiseVerb = "panics with",
            PanicFunction = "panic",
            RecoverFunction = "recover",
            Type = "type",
            ConstantWord = "const",
            Beside = "a goroutine",
            BaseVerb = "embeds",
            InterfacesFit = true,
            KnownInterfaces = new Dictionary<string, string>
            {
                ["Error() string"] = "error",
                ["String() string"] = "fmt.Stringer",
                ["Close() error"] = "io.Closer",
                ["Read([]byte) (int, error)"] = "io.Reader",
                ["Write([]byte) (int, error)"] = "io.Writer",
                ["ServeHTTP(http.ResponseWriter, *http.Request)"] = "http.Handler",
            },
            ConstantCounter = "iota",
            FunctionSign = "func(",
            Zero = Zero,
            ErrorName = name => name is "err" || name.StartsWith("err", StringComparison.Ordinal) || name.EndsWith("Err", StringComparison.Ordinal),
        },
        StartFunctions = Names("init"),
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

    /// <summary>What a variable of a type holds before it is given anything.</summary>
    private static string? Zero(string type) => type switch
    {
        "error" or "any" => $"{Article(type)} `{type}` that is nil at first",
        "string" => "a `string` that is empty at first",
        "bool" => "a `bool` that is false at first",
        ['[', ']', ..] => $"a `{type}` without elements at first",
        ['*' or '<', ..] => $"a `{type}` that is nil at first",
        _ when Nilable.Any(word => type.StartsWith(word, StringComparison.Ordinal)) => $"a `{type}` that is nil at first",
        _ when Numbers.Contains(type) => $"{Article(type)} `{type}` that is 0 at first",
        _ => $"{Article(type)} `{type}` at its zero value",
    };

    private static string Article(string type) => type[0] is 'a' or 'e' or 'i' or 'o' or 'A' or 'E' or 'I' or 'O' ? "an" : "a";

    private static HashSet<string> Names(string words) => [.. words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];
}
