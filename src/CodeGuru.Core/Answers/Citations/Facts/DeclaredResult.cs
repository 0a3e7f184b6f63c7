using System.Text.RegularExpressions;
using CodeGuru.Core.Answers.Citations.Reading;
using CodeGuru.Core.Code;
using CodeGuru.Core.Text;

namespace CodeGuru.Core.Answers.Citations.Facts;

/// <summary>What a function may give back by its declared type.</summary>
internal sealed partial class DeclaredResult
{
    private readonly CitedCode code;
    private readonly LibraryFacts library;
    private readonly Symbol function;

    private DeclaredResult(Symbol function, CitedCode code)
    {
        this.code = code;
        this.function = function;
        library = code.LibraryOf(function);
        var type = function.Type!.Trim();
        Sorts = Of(type);
        if (Sorts is not null && function.Has("async")) Sorts.Add(ValueSort.Promise);
        var inner = Arguments(type) is { } arguments && library.AwaitedTypes.Contains(arguments.Head) ? arguments.Inner : type;
        Outcome = inner;
        IsOptional = library.OptionalTypes.Contains(ValueSorts.HeadOf(inner)) && code.FileOf(function).Code.Conventions.Terms is { Nothing: null } terms && terms.Missing(inner) is null;
        MayBeNull = code.MayBeNull(function, inner);
    }

    /// <summary>The type of what comes of it in the end, if it has to be waited for.</summary>
    public string Outcome { get; }

    /// <summary>The sorts of its values; null where the type does not tell.</summary>
    public HashSet<ValueSort>? Sorts { get; }

    /// <summary>Whether a null is among its values.</summary>
    public bool MayBeNull { get; }

    /// <summary>Whether it has a wrapper for what may be missing, which is itself never null.</summary>
    public bool IsOptional { get; }

    /// <summary>Whether the type itself says that there may be nothing.</summary>
    public bool SaysNothing => Outcome.EndsWith('?') || Outcome.StartsWith('?') || BracketedText.Split(Outcome, '|').Exists(part => part is "null" or "None" or "undefined");

    /// <summary>Whether no type can hide behind the one that is written: it is the language's, the code's own, or stands for any.</summary>
    public bool IsPlain => Sorts is not null || function.Type is { Length: 1 } || GenericName().IsMatch(function.Type!);

    public static DeclaredResult? Of(Symbol function, CitedCode code) => string.IsNullOrWhiteSpace(function.Type) || function.Has("generator") ? null : new DeclaredResult(function, code);

    private HashSet<ValueSort>? Of(string written)
    {
        var type = Modifiers().Replace(written.Trim(), "");
        if (type is "void" or "()" or "None" or "null" or "undefined" or "nil") return [ValueSort.Nothing];
        if (library.AwaitedTypes.Contains(type)) return [ValueSort.Nothing, ValueSort.Promise];
        if (type.StartsWith('(') && type.EndsWith(')')) return All(BracketedText.Split(type[1..^1], ',').Select(part => part.Split(' ')[^1]).Append("<tuple>"));
        if (BracketedText.Split(type, '|') is { Count: > 1 } parts) return All(parts);
        if (type.StartsWith('?')) return With(Of(type[1..]), ValueSort.Nothing);
        if (type.EndsWith('?')) return With(Of(type[..^1]), ValueSort.Nothing);
        if (type == "<tuple>") return [ValueSort.Tuple];
        if (ValueSorts.OfType(type, library) is { } sort) return [sort];
        if (Functional().IsMatch(type)) return [ValueSort.Function];
        if (type.StartsWith("impl Iterator", StringComparison.Ordinal)) return [ValueSort.Generator];
        if (Arguments(type) is var (head, inner))
        {
            if (library.AwaitedTypes.Contains(head)) return With(Of(inner), ValueSort.Promise);
            if (library.OptionalTypes.Contains(head)) return With(With(Of(inner), ValueSort.Nothing), ValueSort.Other);
            if (library.ResultTypes.Contains(head) && Of(BracketedText.Split(inner, ',')[0]) is { } value) return [.. value.Where(each => each != ValueSort.Nothing), ValueSort.Other];
            if (head is "IEnumerable" or "Iterable" or "Stream" or "Iterator") return [ValueSort.Generator, ValueSort.List, ValueSort.Set, ValueSort.Other];
        }

        if (type is "error" or "Self" or "self" or "static" || IsOwn(ValueSorts.HeadOf(type))) return [ValueSort.Other, ValueSort.Nothing];
        // Of a library's class no more is known than that it is no truth value.
        return Library().IsMatch(ValueSorts.HeadOf(type)) && !code.Declares(ValueSorts.HeadOf(type)) ? [.. Enum.GetValues<ValueSort>().Where(each => each is not (ValueSort.Truth or ValueSort.Promise))] : null;
    }

    private HashSet<ValueSort>? All(IEnumerable<string> types)
    {
        var all = new HashSet<ValueSort>();
        foreach (var type in types)
        {
            if (Of(type) is not { } sorts) return null;
            all.UnionWith(sorts);
        }

        return all;
    }

    /// <summary>A class of the code with fields of its own: no other name of a number, a function or a list.</summary>
    private bool IsOwn(string name) =>
        code.Find(new CodeName([name], "")).Where(symbol => symbol.IsType || !symbol.IsCallable).ToList() is { Count: > 0 } found && found.TrueForAll(symbol => symbol.Kind is SymbolKind.Class or SymbolKind.Struct or SymbolKind.Interface
            && (code.TextOf(symbol).Contains('{') || code.TextOf(symbol).Contains("record", StringComparison.Ordinal)) && symbol.Bases.All(parent => ValueSorts.OfType(code.FileOf(symbol).Code.TextOf(parent.Span).ToString(), library) is null));

    private static HashSet<ValueSort>? With(HashSet<ValueSort>? sorts, ValueSort sort)
    {
        sorts?.Add(sort);
        return sorts;
    }

    private static (string Head, string Inner)? Arguments(string type) =>
        type.IndexOfAny(['<', '[']) is > 0 and var open && type[^1] is '>' or ']' ? (ValueSorts.HeadOf(type), type[(open + 1)..^1].Trim()) : null;

    [GeneratedRegex(@"^(?:const\s+|readonly\s+|&(?:'\w+\s+)?(?:mut\s+)?)+|(?:\s*&)+$|\s+const$", RegexOptions.CultureInvariant)]
    private static partial Regex Modifiers();

    [GeneratedRegex(@"^(?:func\b|fn\b|impl Fn|Box<dyn Fn|std::function|Func<|Action\b|Callable|Closure$)|=>", RegexOptions.CultureInvariant)]
    private static partial Regex Functional();

    [GeneratedRegex(@"^\p{Lu}\w{2,}(?<!Any|Object|Value|Variant|Bool|Boolean|Flag|Element|Node|Json|Result|Type)$", RegexOptions.CultureInvariant)]
    private static partial Regex Library();

    [GeneratedRegex(@"^T(?:\p{Lu}\w*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex GenericName();
}
