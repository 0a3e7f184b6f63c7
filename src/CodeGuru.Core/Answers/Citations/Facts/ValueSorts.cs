using System.Text.RegularExpressions;
using CodeGuru.Core.Code;

namespace CodeGuru.Core.Answers.Citations.Facts;

/// <summary>Tells sorts of values: from words of prose, and from types as written.</summary>
internal static partial class ValueSorts
{
    /// <summary>The sort that a word of prose, or a word or literal set as code, stands for; null for any other.</summary>
    public static ValueSort? OfWord(string word) => word.ToLowerInvariant() switch
    {
        "none" or "null" or "nil" or "nothing" or "undefined" or "void" or "nullptr" => ValueSort.Nothing,
        "true" or "false" or "bool" or "boolean" => ValueSort.Truth,
        "int" or "integer" or "float" or "double" or "number" or "long" or "u32" or "i32" or "u64" or "i64" or "usize" or "f64" => ValueSort.Number,
        "str" or "string" or "text" => ValueSort.Text,
        "list" or "array" or "slice" or "vector" or "vec" or "[]" => ValueSort.List,
        "tuple" or "pair" or "()" => ValueSort.Tuple,
        "set" or "hashset" or "set()" => ValueSort.Set,
        "dict" or "dictionary" or "map" or "hashmap" or "hash" or "mapping" or "{}" => ValueSort.Map,
        "generator" => ValueSort.Generator,
        "promise" or "future" or "coroutine" or "task" => ValueSort.Promise,
        _ when Numeral().IsMatch(word) => ValueSort.Number,
        _ when word.Length > 1 && word[0] is '"' or '\'' => ValueSort.Text,
        _ => null,
    };

    /// <summary>The sort of a type as written; null where it is wrapped, optional, generic or of no sort that prose names.</summary>
    public static ValueSort? OfType(string written, LibraryFacts library)
    {
        var type = Outer().Replace(written.Trim(), "");
        if (type.Contains('|') || type.EndsWith('?') || type.StartsWith('(')) return null;
        if (type.StartsWith("[]", StringComparison.Ordinal) || type.EndsWith("[]", StringComparison.Ordinal)) return ValueSort.List;
        if (type.StartsWith("map[", StringComparison.Ordinal)) return ValueSort.Map;
        return library.Types.TryGetValue(HeadOf(type), out var sort) ? sort : null;
    }

    /// <summary>The bare name of a type, without its arguments and what stands before it.</summary>
    public static string HeadOf(string type) => type.Split('<', '[', '(', ' ')[0].Split("::")[^1].Split('.')[^1].Split('\\')[^1].TrimEnd('?', '&', '*');

    public static ValueSort Of(CollectionKind kind) => kind switch
    {
        CollectionKind.List => ValueSort.List,
        CollectionKind.Tuple => ValueSort.Tuple,
        CollectionKind.Set => ValueSort.Set,
        CollectionKind.Map => ValueSort.Map,
        _ => ValueSort.Generator,
    };

    /// <summary>Sorts in the words of a sentence.</summary>
    public static string Named(IEnumerable<ValueSort> sorts)
    {
        var names = sorts.Order().Select(sort => sort switch
        {
            ValueSort.Nothing => "nothing",
            ValueSort.Truth => "a truth value",
            ValueSort.Number => "a number",
            ValueSort.Text => "a string",
            ValueSort.List => "a list",
            ValueSort.Tuple => "a tuple",
            ValueSort.Set => "a set",
            ValueSort.Map => "a map",
            ValueSort.Generator => "a generator",
            ValueSort.Function => "a function",
            ValueSort.Promise => "something to be awaited",
            _ => "an object",
        }).ToList();
        return names.Count == 0 ? "nothing" : string.Join(" or ", names);
    }

    [GeneratedRegex(@"^[-+]?\d[\d_.]*$")]
    private static partial Regex Numeral();

    [GeneratedRegex(@"^(?:const\s+|&(?:'\w+\s+)?(?:mut\s+)?|\*\s*)+|(?:\s*[&*])+$", RegexOptions.CultureInvariant)]
    private static partial Regex Outer();
}
