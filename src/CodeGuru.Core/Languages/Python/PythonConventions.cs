using CodeGuru.Core.Code;

namespace CodeGuru.Core.Languages.Python;

/// <summary>What Python means by names and assignments (docs.python.org/3/reference/datamodel.html).</summary>
internal static class PythonConventions
{
    public static Conventions Instance { get; } = new()
    {
        Constructor = "__init__",
        Library = PythonLibrary.Instance,
        CallMethod = "__call__",
        MayBeNull = type => !(type.Split('[')[0] is "int" or "str" or "float" or "bool" or "bytes" or "list" or "dict" or "set" or "tuple" or "List" or "Dict" or "Set" or "Tuple") || type.Contains('|'),
        IterationMethods = ["__iter__", "__next__"],
        ResourceMethods = ["__enter__", "__exit__"],
        AssignmentDeclares = true,
        ReceiverIsParameter = true,
        ClassesAreCalled = true,
        SuperFunction = "super",
        OperatorMethod = sign => sign switch
        {
            "+" => "__add__",
            "-" => "__sub__",
            "*" => "__mul__",
            "@" => "__matmul__",
            "/" => "__truediv__",
            "//" => "__floordiv__",
            "%" => "__mod__",
            "**" => "__pow__",
            "<<" => "__lshift__",
            ">>" => "__rshift__",
            "&" => "__and__",
            "|" => "__or__",
            "^" => "__xor__",
            "==" => "__eq__",
            "!=" => "__ne__",
            "<" => "__lt__",
            "<=" => "__le__",
            ">" => "__gt__",
            ">=" => "__ge__",
            _ => null,
        },
        IndexMethod = "__getitem__",
        BuiltIns = Names(PythonBuiltIns.Text),
        TypeNames = PythonTypes.NamesIn,
        ElementsOf = PythonTypes.Elements,
        LiteralTypes = new Dictionary<LiteralKind, string>
        {
            [LiteralKind.Integer] = "int",
            [LiteralKind.Float] = "float",
            [LiteralKind.String] = "str",
            [LiteralKind.Bytes] = "bytes",
            [LiteralKind.True] = "bool",
            [LiteralKind.False] = "bool",
        },
        CollectionTypes = new Dictionary<CollectionKind, string>
        {
            [CollectionKind.List] = "list",
            [CollectionKind.Tuple] = "tuple",
            [CollectionKind.Set] = "set",
            [CollectionKind.Map] = "dict",
            [CollectionKind.Generator] = "generator",
        },
        KeepsArguments = Names("functools.wraps functools.update_wrapper inspect.signature inspect.getsource inspect.isfunction inspect.iscoroutinefunction asyncio.iscoroutinefunction typing.cast typing.get_type_hints"),
        CallsArguments = Names("map filter sorted min max reduce sort iter defaultdict"),
        PassesElements = Names("map filter sorted min max reversed iter list tuple set frozenset dict enumerate zip copy values items"),
        PairingMethods = Names("items"),
        ElementMethods = Names("get pop setdefault popitem next"),
        AddingMethods = Names("append add insert appendleft setdefault"),
        MergingMethods = Names("update extend"),
        Terms = new LanguageTerms
        {
            Effects = PythonEffects.Table,
            RangeFunction = "range",
            DecoratorSign = "@",
            CollectionsAreShared = true,
            MostCalls = "more than about 1,000 of them end in a `RecursionError`, unless that limit is raised",
            Map = "dictionary",
            Field = "attribute",
            Nothing = "None",
            HasTruthiness = true,
            DecoratorsWrap = true,
            Directives = Names("__future__"),
            ScriptTests = new HashSet<string> { "__name__ == \"__main__\"", "__name__ == '__main__'" },
            TypeWords = new Dictionary<string, string>
            {
                ["Protocol"] = "protocol",
                ["NamedTuple"] = "named tuple",
                ["TypedDict"] = "typed dictionary",
                ["Enum"] = "enumeration",
                ["IntEnum"] = "enumeration of integers",
                ["StrEnum"] = "enumeration of strings",
                ["Flag"] = "set of flags",
                ["IntFlag"] = "set of flags",
                ["ABC"] = "abstract class",
                ["dataclass"] = "dataclass",
            },
        },
        ExitsUnwind = true,
        Exits = Names("sys.exit os._exit os.abort exit quit"),
    };

    private static HashSet<string> Names(string words) => [.. words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];
}
