using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.Python;

/// <summary>A default that is made once and shared by all calls.</summary>
internal sealed class MutableDefault : PitfallRule
{
    private static readonly string[] Makers =
    [
        "list", "dict", "set", "bytearray", "collections.deque", "collections.defaultdict", "collections.OrderedDict", "collections.Counter", "collections.ChainMap",
    ];

    public override PitfallAbout About { get; } = new(
        "CG1001", "mutable-default-argument", Severity.Warning, LanguageSets.Python,
        "A parameter's default is a list, dictionary or set, which all calls share.",
        "Python evaluates a default once, when `def` runs, and hands the same object to every call that leaves the argument out. What one call appends is still there in the next.")
    {
        Wrong = "def add(item, items=[]):\n    items.append(item)\n    return items",
        Right = "def add(item, items=None):\n    if items is None:\n        items = []\n    items.append(item)\n    return items",
        Lesson = "python/mutable-default-arguments",
        Spotting = "A default that is written as a list, dictionary, set or comprehension, or made by `list()`, `dict()`, `set()`, `bytearray()` or a container of `collections`. Defaults of lambdas count too.",
        References = ["B006", "W0102"],
    };

    internal override void Register(RuleHooks hooks) => hooks.On<Symbol>((symbol, point) =>
    {
        if (!symbol.IsCallable) return;
        foreach (var parameter in symbol.Parameters)
        {
            if (parameter.Default is not { } value || Kind(value, point.File) is not { } kind) continue;
            var name = symbol.Kind == SymbolKind.Lambda ? "the lambda" : $"`{symbol.Name}`";
            point.File.Report(this, value.Span, $"`{parameter.Name}` defaults to one {kind} that is made when {name} is defined: all calls that leave it out share that {kind}.",
                $"Use `None` as the default and make the {kind} inside.");
        }
    });

    private static string? Kind(Expression value, ReviewedFile file) => value switch
    {
        Expression.Display { Kind: var kind } => Kind(kind),
        Expression.Comprehension { Kind: var kind } => Kind(kind),
        Expression.Call call when file.PathOf(call.Callee) is { } path && Makers.Contains(path) => path[(path.LastIndexOf('.') + 1)..] switch
        {
            "dict" => "dictionary",
            var name => name,
        },
        _ => null,
    };

    private static string? Kind(CollectionKind kind) => kind switch
    {
        CollectionKind.List => "list",
        CollectionKind.Set => "set",
        CollectionKind.Map => "dictionary",
        _ => null,
    };
}
