using CodeGuru.Core.Code;

namespace CodeGuru.Core.Languages.Java;

/// <summary>What Java means by names and members (docs.oracle.com/javase/specs).</summary>
internal static class JavaConventions
{
    private const string Lang = """
        AutoCloseable CharSequence Cloneable Comparable Iterable Readable Runnable Boolean Byte Character Class ClassLoader Double Enum Float Integer Long Math
        Number Object Process ProcessBuilder Record Runtime Short StackTraceElement StrictMath String StringBuffer StringBuilder System Thread ThreadGroup
        ThreadLocal Throwable Void ArithmeticException ArrayIndexOutOfBoundsException ArrayStoreException ClassCastException ClassNotFoundException
        CloneNotSupportedException Exception IllegalAccessException IllegalArgumentException IllegalMonitorStateException IllegalStateException
        IndexOutOfBoundsException InstantiationException InterruptedException NegativeArraySizeException NoSuchFieldException NoSuchMethodException
        NullPointerException NumberFormatException ReflectiveOperationException RuntimeException SecurityException StringIndexOutOfBoundsException
        UnsupportedOperationException AssertionError Error LinkageError OutOfMemoryError StackOverflowError Override Deprecated FunctionalInterface SafeVarargs
        SuppressWarnings
        """;

    public static Conventions Instance { get; } = new()
    {
        ImpliedVisibility = symbol => symbol.Owner switch
        {
            { Kind: SymbolKind.Interface } => Visibility.Public,
            { Kind: SymbolKind.Enum } owner => symbol.Has("static") && symbol.Kind == SymbolKind.Field ? Visibility.Public : symbol.Name == owner.Name ? Visibility.Private : Visibility.Package,
            { } owner when owner.Has("record") && symbol.Kind == SymbolKind.Field => Visibility.Private,
            _ => Visibility.Package,
        },
        MembersAreInScope = true,
        ModulesAreInScope = true,
        BuiltIns = Names(Lang),
        Library = JavaLibrary.Instance,
        BuiltInPrefix = "java.lang.",
        ResourceMethods = ["", "close"],
        MayBeNull = type => type is not ("int" or "long" or "short" or "byte" or "char" or "boolean" or "float" or "double"),
        IterationMethods = ["iterator", "next"],
        TypeNames = WrittenTypes.Reader("Optional", "CompletableFuture", "Future"),
        ElementsOf = WrittenTypes.Collections(
            _ => null, "List ArrayList LinkedList Collection Iterable Iterator Set HashSet LinkedHashSet TreeSet SortedSet Queue Deque ArrayDeque PriorityQueue Stack Vector Stream Optional BlockingQueue CopyOnWriteArrayList",
            "Map HashMap LinkedHashMap TreeMap SortedMap ConcurrentMap ConcurrentHashMap EnumMap"),
        CollectionClasses = Names("ArrayList LinkedList HashSet LinkedHashSet TreeSet ArrayDeque PriorityQueue Stack Vector HashMap LinkedHashMap TreeMap ConcurrentHashMap EnumMap CopyOnWriteArrayList"),
        ElementMethods = Names("get getFirst getLast getOrDefault remove removeFirst removeLast poll pollFirst pollLast peek peekFirst peekLast pop element next first last take orElse orElseThrow orElseGet computeIfAbsent"),
        PassesElements = Names("stream parallelStream iterator values filter sorted distinct limit skip toList collect reversed subList findFirst findAny boxed"),
        AddingMethods = Names("add push offer put addFirst addLast offerFirst offerLast putIfAbsent"),
        OptionsAreMapped = true,
        MappingMethods = Names("map flatMap mapToObj"),
        LiteralTypes = new Dictionary<LiteralKind, string> { [LiteralKind.String] = "String" },
        CallMembers = Names("run call apply applyAsInt applyAsLong applyAsDouble accept test get getAsInt compare execute"),
        CallsArguments = Names("map filter forEach flatMap reduce sort sorted anyMatch allMatch noneMatch computeIfAbsent computeIfPresent compute merge removeIf ifPresent orElseGet then submit execute schedule invokeLater runAsync supplyAsync thenApply thenAccept thenRun thenCompose whenComplete exceptionally addActionListener"),
        // An interface has no other fields, whether it says so or not.
        IsConstant = field => field.Owner?.Kind == SymbolKind.Interface || (field.Has("static") && field.Has("final")),
        KeepsCause = (_, _) => true,
        Terms = new LanguageTerms { Effects = JavaEffects.Table, CollectionsAreShared = true, ClosedWord = "sealed", TypeWords = new Dictionary<string, string> { ["FunctionalInterface"] = "functional interface" } },
        Exits = Names("System.exit Runtime.halt"),
    };

    private static HashSet<string> Names(string words) => [.. words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];
}
