using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.Python;

/// <summary>A default that is made once and shared by all calls.</summary>
internal sealed class MutableDefault : PitfallRule
{
    private static readonly string[] Makers =
    [
        "list", "dict", "set", "bytearray", "collections.deque", "collections.defaultdict", "collections.OrderedDict", "collections.Counter", "collections.ChainMap", "collections.UserDict", "collections.UserList",
    ];

    public override PitfallAbout About { get; } = new(
        "CG1001", "mutable-default-argument", Severity.Warning, LanguageSets.Python,
        "A parameter's default is a list, dictionary or set, which all calls share.",
        "Python evaluates a default once, when `def` runs, and hands the same object to every call that leaves the argument out. What one call appends is still there in the next.")
    {
        Wrong = "def add(item, items=[]):\n    items.append(item)\n    return items",
        Right = "def add(item, items=None):\n    if items is None:\n        items = []\n    items.append(item)\n    return items",
        Lesson = "python/mutable-default-arguments",
        Spotting = "A default that is written as a list, dictionary, set or comprehension, or made by `list()`, `dict()`, `set()`, `bytearray()` or a container of `collections`. Defaults of lambdas count too. Where the function neither changes, returns nor stores it, or its name speaks of a cache, that is reported as information.",
        References = ["B006", "W0102"],
    };

    internal override void Register(RuleHooks hooks) => hooks.On<Symbol>((symbol, point) =>
    {
        if (symbol.IsType) LookAtFields(symbol, point);
        if (!symbol.IsCallable) return;
        var use = new DefaultUse(point.File);
        foreach (var parameter in symbol.Parameters)
        {
            if (parameter.Default is not { } value) continue;
            if (Kind(value, point.File) is not { } kind)
            {
                LookAtOuter(symbol, parameter, use, point);
                continue;
            }

            if (ReadOnlyAnnotation.IsReadOnly(parameter, point.File) && use.ChangeOf(symbol, parameter) is null) continue;
            var name = symbol.Kind == SymbolKind.Lambda ? "the lambda" : $"`{symbol.Name}`";
            var made = $"`{parameter.Name}` defaults to one {kind} that is made when {name} is defined: all calls that leave it out share that {kind}";
            if (use.ChangeOf(symbol, parameter) is { } change)
            {
                var isKept = IsMeantToBeKept(parameter.Name);
                point.File.Report(this, value.Span, $"{made}, and line {point.File.Code.LineOf(change)} changes it.", isKept ? $"Use `None` as the default and make the {kind} inside; if the calls are meant to share it, keep it outside, or use `functools.cache`." : Advice(kind), harm: isKept ? Severity.Info : null);
            }
            else if (IsPlain(value) && use.IsOnlyRead(symbol, parameter, mayHandOn: true) && !use.IsOnlyRead(symbol, parameter, mayHandOn: false))
            {
                point.File.Report(this, value.Span, $"{made}. {Upper(name)} only reads it and hands it on; if one of those who get it changes it, all calls see that.", Advice(kind), harm: Severity.Info);
            }
            else if (IsPlain(value) && use.IsOnlyRead(symbol, parameter, mayHandOn: false))
            {
                point.File.Report(this, value.Span, $"{made}. {Upper(name)} only reads it, so that no call sees another's; the first line that changes it will change that.", kind switch
                {
                    "list" => "Use a tuple, which nothing can change.",
                    "set" => "Use a `frozenset`, which nothing can change.",
                    _ => "Use `None` as the default, or `types.MappingProxyType({})`, which nothing can change.",
                }, harm: Severity.Info);
            }
            else
            {
                point.File.Report(this, value.Span, $"{made}.", Advice(kind), harm: IsMeantToBeKept(parameter.Name) ? Severity.Info : null);
            }
        }
    });

    /// <summary>A named tuple keeps its fields' defaults as a function does: all tuples that leave the field out get the same object.</summary>
    private void LookAtFields(Symbol type, CodePoint point)
    {
        if (type.Body is not { } body || !type.Bases.Any(of => point.File.PathOf(of) == "typing.NamedTuple")) return;
        foreach (var field in body.Statements.OfType<Statement.Assign>())
        {
            if (field is { Targets: [Expression.Name name], Type: not null, Value: { } value } && Kind(value, point.File) is { } kind)
                point.File.Report(this, value.Span, $"All `{type.Name}` that leave `{name.Identifier}` out share one {kind}, which is made when the class is defined.", "Use an empty tuple or `None` as the default, or a dataclass with `field(default_factory=...)`.");
        }
    }

    /// <summary>A default that is a collection from around, and that the function changes for all. One of the parameter's own name is the idiom that hands it in.</summary>
    private void LookAtOuter(Symbol symbol, Parameter parameter, DefaultUse use, CodePoint point)
    {
        if (parameter.Default is not Expression.Name outer || outer.Identifier == parameter.Name || point.File.Scopes.Of(outer)?.OnlyValue is not { } made || Kind(made, point.File) is not { } kind || use.ChangeOf(symbol, parameter) is not { } change) return;
        point.File.Report(this, outer.Span, $"`{parameter.Name}` defaults to the {kind} `{outer.Identifier}` itself, and line {point.File.Code.LineOf(change)} changes it for everybody who uses it.", $"Use `None` as the default and copy `{outer.Identifier}` inside.", harm: IsMeantToBeKept(parameter.Name) || IsMeantToBeKept(outer.Identifier) ? Severity.Info : null);
    }

    private static string Upper(string name) => name[0] == '`' ? name : "The" + name[3..];

    private static string Advice(string kind) => $"Use `None` as the default and make the {kind} inside.";

    /// <summary>A name of a private variable, or of a cache: calls share it on purpose, as a rule.</summary>
    private static bool IsMeantToBeKept(string name) => name.StartsWith('_') || name.Contains("cache", StringComparison.OrdinalIgnoreCase) || name.Contains("memo", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether there is nothing in it that could be changed for itself, and reading does not change it.</summary>
    private static bool IsPlain(Expression value) => value is Expression.Display or Expression.Call { Callee: Expression.Name, Arguments.Count: 0 }
        && value.Children().SelectMany(CallShape.WithParts).All(part => part is Expression.Literal or Expression.Name or Expression.Unary or Expression.Member or Expression.Lambda);

    private static string? Kind(Expression value, ReviewedFile file) => value switch
    {
        Expression.Display { Kind: CollectionKind.Tuple } tuple => KindWithin(tuple, file),
        Expression.Display { Kind: var kind } => Kind(kind),
        Expression.Comprehension { Kind: var kind } => Kind(kind),
        Expression.Group { Expressions: [var inner] } => Kind(inner, file),
        // One of both, or the one that is left over.
        Expression.Logical logical => Kind(logical.Right, file) ?? Kind(logical.Left, file),
        Expression.Conditional conditional => Kind(conditional.Then, file) ?? Kind(conditional.Else, file),
        Expression.Assignment { Operator: null } assignment => Kind(assignment.Value, file),
        Expression.Binary { Operator: "*" or "+" } binary when binary.Left is Expression.Display { Kind: CollectionKind.List } || binary.Right is Expression.Display { Kind: CollectionKind.List } => Kind(CollectionKind.List),
        Expression.Call call when file.PathOf(call.Callee) is { } path && Makers.Contains(path) => path[(path.LastIndexOf('.') + 1)..] switch
        {
            "dict" => "dictionary",
            var name => name,
        },
        _ => null,
    };

    /// <summary>A tuple cannot be changed, and what it holds can.</summary>
    private static string? KindWithin(Expression.Display tuple, ReviewedFile file) => tuple.Items.Select(item => Kind(item.Value, file)).FirstOrDefault(kind => kind is not null);

    private static string? Kind(CollectionKind kind) => kind switch
    {
        CollectionKind.List => "list",
        CollectionKind.Set => "set",
        CollectionKind.Map => "dictionary",
        _ => null,
    };
}
