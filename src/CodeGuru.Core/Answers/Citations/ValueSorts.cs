using System.Text.RegularExpressions;
using CodeGuru.Core.Code;

namespace CodeGuru.Core.Answers.Citations;

/// <summary>Tells sorts of values: from words of prose, from types as written, from expressions.</summary>
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
        _ when Numeral().IsMatch(word) => ValueSort.Number,
        _ when word.Length > 1 && word[0] is '"' or '\'' => ValueSort.Text,
        _ => null,
    };

    /// <summary>The sort of a type as written; null where it is wrapped, optional, generic or of no sort that prose names.</summary>
    public static ValueSort? OfType(string written)
    {
        var type = Outer().Replace(written.Trim(), "");
        var name = type.Split('<', '[', '(')[0].Split("::")[^1].Split('.')[^1].Trim();
        if (type.Contains('|') || type.EndsWith('?') || type.StartsWith('(')) return null;
        if (type.StartsWith("[]", StringComparison.Ordinal) || type.EndsWith("[]", StringComparison.Ordinal)) return ValueSort.List;
        if (type.StartsWith("map[", StringComparison.Ordinal)) return ValueSort.Map;
        return name switch
        {
            "int" or "float" or "double" or "long" or "short" or "number" or "usize" or "isize" or "i8" or "i16" or "i32" or "i64" or "u8" or "u16" or "u32" or "u64" or "f32" or "f64" or "size_t"
                or "int64" or "int32" or "uint64" or "uint32" or "float64" or "float32" or "Integer" or "Long" or "Double" or "decimal" or "uint" or "Float" => ValueSort.Number,
            "str" or "string" or "String" => ValueSort.Text,
            "bool" or "boolean" or "Boolean" => ValueSort.Truth,
            "list" or "List" or "Vec" or "vector" or "ArrayList" or "Array" or "IReadOnlyList" or "IList" => ValueSort.List,
            "dict" or "Dict" or "Map" or "HashMap" or "Dictionary" or "unordered_map" or "TreeMap" or "BTreeMap" or "IReadOnlyDictionary" or "Record" => ValueSort.Map,
            "set" or "Set" or "HashSet" or "unordered_set" or "TreeSet" or "BTreeSet" or "frozenset" => ValueSort.Set,
            "tuple" or "Tuple" => ValueSort.Tuple,
            _ => null,
        };
    }

    /// <summary>The sort that an expression surely has; null where that is not known.</summary>
    public static ValueSort? Of(Expression expression, Func<string, ValueSort?> ofName) => expression switch
    {
        Expression.Literal { Kind: LiteralKind.Null } => ValueSort.Nothing,
        Expression.Literal { Kind: LiteralKind.True or LiteralKind.False } => ValueSort.Truth,
        Expression.Literal { Kind: LiteralKind.Integer or LiteralKind.Float } => ValueSort.Number,
        Expression.Literal { Kind: LiteralKind.String } or Expression.Interpolation => ValueSort.Text,
        Expression.Display { Kind: var kind } => OfCollection(kind),
        Expression.Comprehension { Kind: var kind } => OfCollection(kind),
        Expression.Not or Expression.Test or Expression.Binary { Operator: "==" or "!=" or "===" or "!==" or "<" or ">" or "<=" or ">=" or "in" or "not in" or "is" or "is not" or "instanceof" } => ValueSort.Truth,
        Expression.Logical { Operator: not LogicalOperator.Coalesce } logical => Both(Of(logical.Left, ofName), Of(logical.Right, ofName)),
        Expression.Conditional choice => Both(Of(choice.Then, ofName), Of(choice.Else, ofName)),
        Expression.Binary { Operator: "+" } sum when Of(sum.Left, ofName) == ValueSort.Text || Of(sum.Right, ofName) == ValueSort.Text => ValueSort.Text,
        Expression.Binary { Operator: "+" or "-" or "*" or "/" or "//" or "%" or "**" } sum => Both(Of(sum.Left, ofName), Of(sum.Right, ofName)) is ValueSort.Number ? ValueSort.Number : null,
        Expression.Lambda => ValueSort.Function,
        Expression.Name name => ofName(name.Identifier),
        Expression.Group { Expressions: [var only] } => Of(only, ofName),
        _ => null,
    };

    private static ValueSort? Both(ValueSort? left, ValueSort? right) => left == right ? left : null;

    private static ValueSort OfCollection(CollectionKind kind) => kind switch
    {
        CollectionKind.List => ValueSort.List,
        CollectionKind.Tuple => ValueSort.Tuple,
        CollectionKind.Set => ValueSort.Set,
        CollectionKind.Map => ValueSort.Map,
        _ => ValueSort.Generator,
    };

    [GeneratedRegex(@"^[-+]?\d[\d_.]*$")]
    private static partial Regex Numeral();

    [GeneratedRegex(@"^(?:const\s+|&(?:'\w+\s+)?(?:mut\s+)?|\*\s*)+|(?:\s*[&*])+$", RegexOptions.CultureInvariant)]
    private static partial Regex Outer();
}
