using System.Text.RegularExpressions;
using CodeGuru.Core.Code;

namespace CodeGuru.Core.Languages.JavaScript;

/// <summary>What JavaScript means by names and members (ECMA-262), and what its usual hosts bring along.</summary>
internal static partial class JavaScriptConventions
{
    private const string Globals = """
        AggregateError Array ArrayBuffer Atomics BigInt Boolean DataView Date Error EvalError Function Infinity Intl Iterator JSON Map Math NaN Number Object Promise
        Proxy RangeError ReferenceError Reflect RegExp Set SharedArrayBuffer String Symbol SyntaxError TypeError URIError WeakMap WeakRef WeakSet decodeURI
        decodeURIComponent encodeURI encodeURIComponent escape eval globalThis isFinite isNaN parseFloat parseInt unescape
        AbortController Blob Buffer CustomEvent Event EventTarget FormData Headers Request Response TextDecoder TextEncoder URL URLSearchParams WebSocket Worker
        XMLHttpRequest alert atob btoa cancelAnimationFrame clearImmediate clearInterval clearTimeout confirm console crypto document exports fetch history
        localStorage location module navigator performance process prompt queueMicrotask require requestAnimationFrame sessionStorage setImmediate setInterval
        setTimeout structuredClone window
        """;

    public static Conventions Instance { get; } = new()
    {
        Constructor = "constructor",
        Library = JavaScriptLibrary.Instance,
        DefaultExport = JavaScriptModules.Default,
        ExportPrefix = JavaScriptModules.ExportPrefix,
        HoistedWord = "var",
        MembersAreKeys = true,
        DefaultsRunInCalls = true,
        ArgumentsMayBeLeftOut = true,
        BuiltIns = Names(Globals),
        TypeNames = WrittenTypes.Reader("Promise", "Readonly", "Partial", "Required", "NonNullable", "Awaited"),
        LiteralTypes = new Dictionary<LiteralKind, string>
        {
            [LiteralKind.Integer] = "Number",
            [LiteralKind.Float] = "Number",
            [LiteralKind.String] = "String",
            [LiteralKind.True] = "Boolean",
            [LiteralKind.False] = "Boolean",
            [LiteralKind.Pattern] = "RegExp",
        },
        CollectionTypes = new Dictionary<CollectionKind, string> { [CollectionKind.List] = "Array", [CollectionKind.Tuple] = "Array", [CollectionKind.Map] = "Object" },
        CallMembers = Names("call apply"),
        BindingMembers = Names("bind"),
        PrototypeMember = "prototype",
        GivesBack = Names("assign create freeze seal preventExtensions setPrototypeOf"),
        CollectionClasses = Names("Map WeakMap Set WeakSet Array"),
        ElementsOf = WrittenTypes.Collections(
            name => "<builtin>." + (name is "Map" or "Set" or "ReadonlyMap" or "ReadonlySet" ? name.Replace("Readonly", "", StringComparison.Ordinal) : name is "Record" ? "Object" : "Array"),
            "Array ReadonlyArray Set ReadonlySet Iterable IterableIterator Generator AsyncIterable", "Map ReadonlyMap Record"),
        LoopsTakePairs = true,
        FlatteningMethods = Names("flatMap"),
        MappingMethods = Names("map flatMap"),
        CallsArguments = Names("""
            map forEach filter reduce reduceRight some every find findIndex findLast findLastIndex flatMap sort toSorted from then catch finally replace replaceAll
            Promise setTimeout setInterval setImmediate queueMicrotask requestAnimationFrame nextTick addEventListener on once
            """),
        PassesElements = Names("filter slice concat flat sort toSorted reverse toReversed values entries from of keys"),
        MayBeNull = type => type is not ("string" or "number" or "boolean" or "bigint") && !(type.EndsWith("[]", StringComparison.Ordinal) && !type.Contains('|')) && !(type.Split('<')[0] is "Array" or "Map" or "Set" or "Record" && !type.Contains('|')),
        PairingMethods = Names("entries"),
        MissingElementsRaise = false,
        ElementMethods = Names("pop shift at get find findLast"),
        AddingMethods = Names("push unshift add set"),
        // Only as an option: new Error(message, { cause })
        KeepsCause = (_, name) => name is "cause",
        Terms = new LanguageTerms
        {
            Effects = JavaScriptEffects.Table,
            CollectionsAreShared = true,
            MostCalls = "more than some ten thousand of them fill the stack and end in a `RangeError`",
            List = "array",
            Map = "object",
            Nothing = "undefined",
            HasTruthiness = true,
            DecoratorsWrap = true,
            ScriptTests = new HashSet<string> { "require.main === module", "import.meta.main", "process.argv[1] === import.meta.filename", "process.argv[1] === fileURLToPath(import.meta.url)" },
            AwaitedTypes = Names("Promise"),
            ImpossibleType = "never",
            Guarded = type => Guard().Match(type) is { Success: true } guard ? (guard.Groups[1].Value, guard.Groups[2].Value) : null,
            LoopMethods = Names("forEach"),
            Exports = Names("exports module.exports"),
        },
        Exits = Names("process.exit process.abort Deno.exit"),
    };

    /// <summary><c>value is Parcel</c>, which TypeScript has as a result's type.</summary>
    [GeneratedRegex(@"^(\w+) is (.+)$")]
    private static partial Regex Guard();

    private static HashSet<string> Names(string words) => [.. words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];
}
