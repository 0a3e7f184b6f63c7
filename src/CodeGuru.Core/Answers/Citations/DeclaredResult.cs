using System.Text.RegularExpressions;
using CodeGuru.Core.Code;
using CodeGuru.Core.Text;

namespace CodeGuru.Core.Answers.Citations;

/// <summary>What a function may give back by its declared type.</summary>
internal sealed partial class DeclaredResult
{
    private static readonly HashSet<string> Awaited = ["Task", "ValueTask", "Promise", "Awaitable", "Coroutine", "Future", "future", "shared_future", "CompletableFuture"];

    private readonly CitedCode code;

    private DeclaredResult(Symbol function, CitedCode code)
    {
        this.code = code;
        var type = function.Type!.Trim();
        Sorts = Of(type);
        var inner = Arguments(type) is { } arguments && Awaited.Contains(arguments.Head) ? arguments.Inner : type;
        var wrapper = Head(inner);
        IsOptional = wrapper is "Optional" or "optional";
        MayBeNull = code.FileOf(function).Code.Conventions.MayBeNull(inner) && !(code.MarksNull && !inner.EndsWith('?') && inner is not ("Task" or "ValueTask" or "void" or "object" or "dynamic") && !IsGeneric().IsMatch(inner));
    }

    /// <summary>The sorts of its values; null where the type does not tell.</summary>
    public IReadOnlySet<ValueSort>? Sorts { get; }

    /// <summary>Whether a null is among its values.</summary>
    public bool MayBeNull { get; }

    /// <summary>Whether it has a wrapper for what may be missing, which is itself never null.</summary>
    public bool IsOptional { get; }

    public static DeclaredResult? Of(Symbol function, CitedCode code) => string.IsNullOrWhiteSpace(function.Type) || function.Has("generator") ? null : new DeclaredResult(function, code);

    private HashSet<ValueSort>? Of(string written)
    {
        var type = Modifiers().Replace(written.Trim(), "");
        if (type is "void" or "()" or "None" or "null" or "undefined" or "nil" or "Task" or "ValueTask") return [ValueSort.Nothing];
        if (type.StartsWith('(') && type.EndsWith(')')) return All(BracketedText.Split(type[1..^1], ',').Select(part => part.Split(' ')[^1]).Append("<tuple>"));
        if (BracketedText.Split(type, '|') is { Count: > 1 } parts) return All(parts);
        if (type.StartsWith('?')) return With(Of(type[1..]), ValueSort.Nothing);
        if (type.EndsWith('?')) return With(Of(type[..^1]), ValueSort.Nothing);
        if (type == "<tuple>") return [ValueSort.Tuple];
        if (ValueSorts.OfType(type) is { } sort) return [sort];
        if (Functional().IsMatch(type)) return [ValueSort.Function];
        if (type.StartsWith("impl Iterator", StringComparison.Ordinal)) return [ValueSort.Generator];
        if (Arguments(type) is var (head, inner))
        {
            if (Awaited.Contains(head)) return With(Of(inner), ValueSort.Other);
            if (head is "Option" or "Optional" or "optional") return With(With(Of(inner), ValueSort.Nothing), ValueSort.Other);
            if (head is "Result" && Of(BracketedText.Split(inner, ',')[0]) is { } value) return [.. value.Where(each => each != ValueSort.Nothing), ValueSort.Other];
            if (head is "IEnumerable" or "Iterable" or "Stream" or "Iterator") return [ValueSort.Generator, ValueSort.List, ValueSort.Set, ValueSort.Other];
        }

        if (type is "error" or "Self" or "self" or "static" || IsOwn(Head(type))) return [ValueSort.Other, ValueSort.Nothing];
        // Of a library's class no more is known than that it is no truth value.
        return Library().IsMatch(Head(type)) && !code.Declares(Head(type)) ? [.. Enum.GetValues<ValueSort>().Where(each => each != ValueSort.Truth)] : null;
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
            && (code.TextOf(symbol).Contains('{') || code.TextOf(symbol).Contains("record", StringComparison.Ordinal)) && symbol.Bases.All(parent => ValueSorts.OfType(code.FileOf(symbol).Code.TextOf(parent.Span).ToString()) is null));

    private static HashSet<ValueSort>? With(HashSet<ValueSort>? sorts, ValueSort sort)
    {
        sorts?.Add(sort);
        return sorts;
    }

    private static string Head(string type) => type.Split('<', '[', '(', ' ')[0].Split("::")[^1].Split('.')[^1].TrimEnd('?', '&', '*');

    private static (string Head, string Inner)? Arguments(string type) =>
        type.IndexOfAny(['<', '[']) is > 0 and var open && type[^1] is '>' or ']' ? (Head(type), type[(open + 1)..^1].Trim()) : null;

    [GeneratedRegex(@"^(?:const\s+|readonly\s+|&(?:'\w+\s+)?(?:mut\s+)?)+|(?:\s*&)+$|\s+const$", RegexOptions.CultureInvariant)]
    private static partial Regex Modifiers();

    [GeneratedRegex(@"^(?:func\b|fn\b|impl Fn|Box<dyn Fn|std::function|Func<|Action\b|Callable|Closure$)|=>", RegexOptions.CultureInvariant)]
    private static partial Regex Functional();

    [GeneratedRegex(@"^\p{Lu}\w{2,}(?<!Any|Object|Value|Variant|Bool|Boolean|Flag|Element|Node|Json|Result|Type)$", RegexOptions.CultureInvariant)]
    private static partial Regex Library();

    [GeneratedRegex(@"^T(?:\p{Lu}\w*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex IsGeneric();
}
