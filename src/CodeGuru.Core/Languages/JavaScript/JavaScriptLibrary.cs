using CodeGuru.Core.Code;

namespace CodeGuru.Core.Languages.JavaScript;

/// <summary>What JavaScript's library does, by names (ECMA-262, the usual hosts').</summary>
internal static class JavaScriptLibrary
{
    public static LibraryFacts Instance { get; } = new()
    {
        Constant = LibraryFacts.Names("""
            push pop get set has add delete abs min max round floor ceil sqrt trunc sign isNaN isInteger isFinite isArray parseInt parseFloat Number String
            Boolean Symbol log info warn error debug now getTime random valueOf toString toFixed trim toLowerCase toUpperCase startsWith endsWith charAt
            charCodeAt at setTimeout clearTimeout setInterval clearInterval Date Map Set WeakMap
            """),
        Linear = LibraryFacts.Names("""
            join concat reverse filter map forEach every some reduce reduceRight flat keys values entries split replace replaceAll includes indexOf lastIndexOf
            find findIndex findLast slice splice fill copyWithin shift unshift from assign stringify parse flatMap toReversed fromEntries
            """),
        Whole = LibraryFacts.Names("join filter map forEach reduce reduceRight flatMap sort toSorted fromEntries"),
        Sorting = LibraryFacts.Names("sort toSorted"),
        Keyed = LibraryFacts.Names("get set has add delete"),
        Quiet = LibraryFacts.Names("""
            push pop shift unshift slice splice concat join map filter forEach some every find findIndex includes indexOf get set has add delete keys values
            entries abs min max round floor ceil sqrt trunc isNaN isInteger isFinite isArray parseInt parseFloat log info warn error debug now getTime random
            toLowerCase toUpperCase trim startsWith endsWith charAt at split setTimeout clearTimeout clear flat flatMap sort Map Set Date Boolean padStart padEnd
            clearInterval
            """),
        RootErrors = LibraryFacts.Names("Error"),
        GeneralErrors = LibraryFacts.Names("Error"),
        ErrorBases = LibraryFacts.Kinds(
            ("Error", "TypeError RangeError SyntaxError ReferenceError EvalError URIError AggregateError")),
        ArgumentErrors = LibraryFacts.Names("RangeError"),
        AnywhereErrors = LibraryFacts.Names("TypeError ReferenceError InternalError"),
        Values = LibraryFacts.Sorts(
            (ValueSort.Number, "length size indexOf lastIndexOf findIndex parseInt parseFloat floor ceil round abs max min sqrt pow trunc random now getTime charCodeAt codePointAt Number"),
            (ValueSort.Text, "join toUpperCase toLowerCase toString trim padStart padEnd toFixed stringify toISOString String replaceAll"),
            (ValueSort.List, "filter flatMap split flat toSorted"),
            (ValueSort.Truth, "includes some every has startsWith endsWith isArray isNaN isInteger isFinite test hasOwn hasOwnProperty Boolean")),
        Types = LibraryFacts.Sorts(
            (ValueSort.Number, "number bigint"),
            (ValueSort.Text, "string"),
            (ValueSort.Truth, "boolean"),
            (ValueSort.List, "Array ReadonlyArray"),
            (ValueSort.Map, "Map Record ReadonlyMap"),
            (ValueSort.Set, "Set ReadonlySet")),
        AwaitedTypes = LibraryFacts.Names("Promise PromiseLike"),
        Blocking = LibraryFacts.Names("readFileSync writeFileSync execSync spawnSync readdirSync existsSync statSync mkdirSync wait"),
        Concurrent = LibraryFacts.Names("all allSettled race any then setTimeout setInterval setImmediate queueMicrotask Worker nextTick fork spawn"),
        Gathering = LibraryFacts.Names("Promise.all Promise.allSettled Promise.race Promise.any"),
    };
}
