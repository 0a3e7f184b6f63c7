using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.Python;

/// <summary>A default that is calculated once, when the function is defined.</summary>
internal sealed class CallInDefault : PitfallRule
{
    /// <summary>What gives something that cannot change, and the same each time.</summary>
    private static readonly HashSet<string> Fixed =
    [
        "tuple", "frozenset", "types.MappingProxyType", "re.compile", "operator.attrgetter", "operator.itemgetter", "operator.methodcaller", "pathlib.Path", "pathlib.PurePath", "int", "float", "str", "bool", "bytes", "complex", "object", "range", "slice", "type", "property",
        "decimal.Decimal", "fractions.Fraction", "datetime.timedelta", "datetime.date", "datetime.datetime", "os.environ.get", "os.getenv", "os.path.join", "logging.getLogger", "collections.namedtuple", "dataclasses.field", "enum.auto", "uuid.UUID", "functools.partial", "sys.intern", "len", "min", "max", "abs", "round", "chr", "ord", "struct.Struct",
        "typing.cast", "inspect.signature", "ipaddress.ip_address", "locale.getpreferredencoding", "os.getcwd", "os.fspath", "os.urandom", "super",
    ];

    private static readonly HashSet<string> Mutable =
    [
        "list", "dict", "set", "bytearray", "collections.deque", "collections.defaultdict", "collections.OrderedDict", "collections.Counter", "collections.ChainMap",
    ];

    public override PitfallAbout About { get; } = new(
        "CG1028", "call-in-default", Severity.Warning, LanguageSets.Python,
        "A parameter's default calls a function.",
        "A default is calculated once, when `def` runs. `at=time.time()` is the time at which the program started, in every call; an object that is made there is shared by all calls.")
    {
        Wrong = "import time\n\ndef log(text, at=time.time()):\n    print(at, text)",
        Right = "import time\n\ndef log(text, at=None):\n    print(time.time() if at is None else at, text)",
        Lesson = "python/mutable-default-arguments",
        Spotting = "A call in a default, of a clock, a generator of random numbers or identifiers, of the file's own functions, or of others that are not known to give the same unchangeable value each time. Lambdas' bodies are not called there; lists and their like are another rule's.",
        References = ["B008"],
    };

    internal override void Register(RuleHooks hooks) => hooks.On<Symbol>((symbol, point) =>
    {
        if (!symbol.IsCallable) return;
        foreach (var parameter in symbol.Parameters)
        {
            if (parameter.Default is not { } value) continue;
            foreach (var call in value.WithParts().OfType<Expression.Call>())
            {
                if (!IsTelling(call, value, point)) continue;
                point.File.Report(this, call.Span, $"`{point.Label(call)}` is called once, when `{(symbol.IsAnonymous ? "the lambda" : symbol.Name)}` is defined: every call that leaves `{parameter.Name}` out gets that same result.", "Use `None` as the default and call it inside.");
            }
        }
    });

    private static bool IsTelling(Expression.Call call, Expression whole, CodePoint point)
    {
        if (point.File.PathOf(call.Callee) is { } path)
        {
            if (Fixed.Contains(path) || (Mutable.Contains(path) && ReferenceEquals(call, whole))) return false;
            // A class of another library, or a marker as frameworks have them, is most often meant to be shared.
            var name = path[(path.LastIndexOf('.') + 1)..];
            return path is "time.time" or "time.monotonic" or "time.perf_counter" or "time.localtime" or "time.gmtime" or "random.random" or "random.randint" or "random.choice" or "uuid.uuid4" or "uuid.uuid1" or "datetime.datetime.now" or "datetime.datetime.utcnow" or "datetime.datetime.today" or "datetime.date.today"
                or "secrets.token_hex" or "os.getpid" || Mutable.Contains(path) || (path.Contains('.') is false && char.IsLower(name[0]) && !point.File.Code.Conventions.BuiltIns.Contains(name));
        }

        // The file's own functions; its classes and what is made by methods may be constants by design.
        return call.Callee is Expression.Name own && point.File.Scopes.Of(own) is { Kind: Analysis.Scopes.VariableKind.Function };
    }
}
