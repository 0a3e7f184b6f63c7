using CodeGuru.Core.Code;

namespace CodeGuru.Core.Languages.CSharp;

/// <summary>What C# means by names and members (learn.microsoft.com/dotnet/csharp/language-reference).</summary>
internal static class CSharpConventions
{
    public static Conventions Instance { get; } = new()
    {
        ImpliedVisibility = symbol => symbol.Owner switch
        {
            { Kind: SymbolKind.Interface or SymbolKind.Enum } => Visibility.Public,
            { IsType: true } owner when !owner.Has("namespace") => owner.Has("record") && symbol.Kind == SymbolKind.Field ? Visibility.Public : Visibility.Private,
            _ => symbol.IsType ? Visibility.Package : Visibility.Private,
        },
        MembersAreInScope = true,
        ModulesAreInScope = true,
        OuterModulesAreInScope = true,
        OperatorMethod = sign => "operator " + sign,
        IndexMethod = "this[]",
        Library = CSharpLibrary.Instance,
        BuiltIns = Names("string object int long short byte bool char double float decimal uint ulong ushort sbyte nint nuint nameof typeof sizeof default"),
        ResourceMethods = ["", "Dispose"],
        MayBeNull = type => type is not ("int" or "long" or "short" or "byte" or "char" or "bool" or "float" or "double" or "decimal" or "uint" or "ulong" or "DateTime" or "DateTimeOffset" or "TimeSpan" or "Guid"),
        IterationMethods = ["GetEnumerator", "MoveNext"],
        TypeNames = WrittenTypes.Reader("Task", "ValueTask", "Lazy", "Nullable"),
        ElementsOf = WrittenTypes.Collections(
            _ => null, "List IList IReadOnlyList ICollection IReadOnlyCollection IEnumerable IAsyncEnumerable IEnumerator HashSet ISet SortedSet Queue Stack LinkedList Span ReadOnlySpan ConcurrentQueue ConcurrentBag ObservableCollection ImmutableArray ImmutableList",
            "Dictionary IDictionary IReadOnlyDictionary SortedDictionary ConcurrentDictionary ImmutableDictionary"),
        CollectionClasses = Names("List HashSet SortedSet Queue Stack LinkedList ConcurrentQueue ConcurrentBag Dictionary SortedDictionary ConcurrentDictionary"),
        ElementMethods = Names("First FirstOrDefault Last LastOrDefault Single SingleOrDefault ElementAt Find FindLast Min Max MinBy MaxBy Dequeue Pop Peek GetValueOrDefault GetOrAdd"),
        PassesElements = Names("Where OrderBy OrderByDescending ThenBy ThenByDescending Order Skip Take TakeWhile SkipWhile ToList ToArray ToHashSet AsEnumerable Reverse Distinct DistinctBy Concat Append Prepend FindAll AsParallel"),
        AddingMethods = Names("Add Enqueue Push AddLast AddFirst TryAdd Insert"),
        TransparentMethods = Names("ConfigureAwait GetAwaiter GetResult"),
        LoopsTakePairs = true,
        FlatteningMethods = Names("SelectMany"),
        MappingMethods = Names("Select SelectMany ConvertAll"),
        LiteralTypes = new Dictionary<LiteralKind, string> { [LiteralKind.String] = "string", [LiteralKind.Integer] = "int", [LiteralKind.Float] = "double", [LiteralKind.Character] = "char" },
        CollectionTypes = new Dictionary<CollectionKind, string> { [CollectionKind.List] = "Array" },
        CallMembers = Names("Invoke BeginInvoke DynamicInvoke"),
        CallsArguments = Names("""
            Select SelectMany Where OrderBy OrderByDescending ThenBy ThenByDescending GroupBy ToDictionary ToLookup Aggregate Any All First FirstOrDefault Single
            SingleOrDefault Last LastOrDefault Count Sum Min Max MinBy MaxBy Zip TakeWhile SkipWhile ForEach Find FindAll FindIndex Exists RemoveAll Sort ConvertAll
            ContinueWith GetOrAdd AddOrUpdate
            """),
        AwaitSettings = Names("ConfigureAwait"),
        KeepsCause = (_, _) => true,
        Terms = new LanguageTerms
        {
            Effects = CSharpEffects.Table,
            CollectionsAreShared = true,
            RestartedTypes = Names("IEnumerable IAsyncEnumerable"),
            AwaitedTypes = Names("Task ValueTask"),
            TypeWords = new Dictionary<string, string> { ["Flags"] = "enumeration of flags" },
            ExtensionWord = "this",
            // The language tells them apart by what they are; everybody who writes it, by their names.
            ImpliedBaseVerb = (type, name) => type.Kind != SymbolKind.Interface && name is ['I', >= 'A' and <= 'Z', ..] ? "implements" : null,
            LendingWords = new Dictionary<string, string> { ["out"] = "set for the caller", ["ref"] = "may be changed for the caller" },
        },
        Exits = Names("Environment.Exit System.Environment.Exit Environment.FailFast"),
    };

    private static HashSet<string> Names(string words) => [.. words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];
}
