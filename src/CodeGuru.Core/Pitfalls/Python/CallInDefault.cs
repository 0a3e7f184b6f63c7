using System.Collections.Frozen;
using System.Globalization;
using CodeGuru.Core.Analysis.Scopes;
using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.Python;

/// <summary>A default that is calculated once, when the function is defined.</summary>
internal sealed class CallInDefault : PitfallRule
{
    /// <summary>What gives something else each time, or at another place.</summary>
    private static readonly FrozenSet<string> Changing =
    [
        "time.time", "time.time_ns", "time.monotonic", "time.monotonic_ns", "time.perf_counter", "time.perf_counter_ns", "time.process_time", "time.localtime", "time.gmtime", "time.ctime", "time.strftime",
        "datetime.datetime.now", "datetime.datetime.utcnow", "datetime.datetime.today", "datetime.date.today", "django.utils.timezone.now", "pandas.Timestamp.now",
        "random.random", "random.randint", "random.randrange", "random.choice", "random.choices", "random.sample", "random.uniform", "random.gauss", "random.getrandbits", "uuid.uuid1", "uuid.uuid4", "uuid.uuid7",
        "secrets.token_hex", "secrets.token_bytes", "secrets.token_urlsafe", "secrets.choice", "secrets.randbelow", "os.urandom", "os.getpid", "os.getcwd", "pathlib.Path.cwd", "tempfile.mkdtemp", "tempfile.mkstemp", "tempfile.mktemp",
        "threading.current_thread", "threading.get_ident", "asyncio.get_event_loop", "asyncio.current_task", "input", "globals", "locals", "vars",
    ];

    /// <summary>What can be gone through once.</summary>
    private static readonly FrozenSet<string> UsedUp =
    [
        "map", "filter", "zip", "iter", "enumerate", "reversed", "open", "io.open", "itertools.chain", "itertools.count", "itertools.cycle", "itertools.islice", "itertools.product", "itertools.permutations", "itertools.combinations", "csv.reader", "os.walk", "os.scandir",
    ];

    /// <summary>What gives a list, a dictionary or their like; a container that is called by its own name is another rule's.</summary>
    private static readonly FrozenSet<string> Mutable =
    [
        "list", "dict", "set", "bytearray", "collections.deque", "collections.defaultdict", "collections.OrderedDict", "collections.Counter", "collections.ChainMap", "sorted", "dict.fromkeys", "copy.copy", "copy.deepcopy", "array.array", "io.StringIO", "io.BytesIO", "types.SimpleNamespace",
    ];

    private static readonly FrozenSet<string> Containers = ["list", "dict", "set", "bytearray", "collections.deque", "collections.defaultdict", "collections.OrderedDict", "collections.Counter", "collections.ChainMap"];

    private const string Shared = "all calls that leave `{0}` out share that one object, and what one changes the others see";

    public override PitfallAbout About { get; } = new(
        "CG1028", "call-in-default", Severity.Warning, LanguageSets.Python,
        "A parameter's default calls a function.",
        "A default is calculated once, when `def` runs. `at=time.time()` is the time at which the program started, in every call; an object that is made there is shared by all calls.")
    {
        Wrong = "import time\n\ndef log(text, at=time.time()):\n    print(at, text)",
        Right = "import time\n\ndef log(text, at=None):\n    print(time.time() if at is None else at, text)",
        Lesson = "python/mutable-default-arguments",
        Spotting = "A call in a default, of a clock, a generator of random numbers or identifiers, of what can be gone through once (`map`, `zip`, `open`), of the file's own functions, of its classes whose methods change the object, or of a lambda. Lambdas' bodies are not called there; lists and their like are another rule's; calls that give the same unchangeable value each time (`float(\"inf\")`, `re.compile`), and those of other libraries' classes, which frameworks mean to be shared, are let pass.",
        References = ["B008"],
    };

    internal override void Register(RuleHooks hooks) => hooks.On<Symbol>((symbol, point) =>
    {
        if (!symbol.IsCallable) return;
        foreach (var parameter in symbol.Parameters.Where(parameter => parameter.Default is not null))
        {
            var isReadOnly = ReadOnlyAnnotation.IsReadOnly(parameter, point.File);
            foreach (var part in parameter.Default!.WithParts())
            {
                if ((Harm(part, parameter.Default!, point) ?? HarmOfChange(part, symbol, parameter, point)) is not { } harm || (isReadOnly && harm == Shared)) continue;
                var function = symbol.IsAnonymous ? "the lambda" : $"`{symbol.Name}`";
                point.File.Report(this, part.Span, $"`{point.Label(part)}` is evaluated once, when {function} is defined: {string.Format(CultureInfo.InvariantCulture, harm, parameter.Name)}.", "Use `None` as the default and make the value inside.");
            }
        }
    });

    /// <summary>What goes wrong, with a place for the parameter's name; null where nothing does, or nobody knows.</summary>
    private static string? Harm(Expression part, Expression whole, CodePoint point)
    {
        const string Same = "every call that leaves `{0}` out gets that same result";
        const string Once = "the first call that goes through `{0}` uses it up, and later ones find nothing";
        if (part is Expression.Comprehension { Kind: CollectionKind.Generator } && ReferenceEquals(part, whole)) return Once;
        if (part is not Expression.Call call) return null;
        if (point.File.PathOf(call.Callee) is { } path)
        {
            if (Changing.Contains(path)) return Same;
            if (UsedUp.Contains(path)) return ReferenceEquals(part, whole) ? Once : null;
            return Mutable.Contains(path) && ReferenceEquals(part, whole) && !Containers.Contains(path) ? Shared : null;
        }

        return call.Callee switch
        {
            Expression.Lambda => Same,
            Expression.Member { Target: Expression.Literal { Kind: LiteralKind.String }, Identifier: "split" or "splitlines" } or Expression.Member { Target: Expression.Display or Expression.Comprehension, Identifier: "copy" } when ReferenceEquals(part, whole) => Shared,
            Expression.Name own when point.File.Scopes.Of(own) is { Kind: VariableKind.Function, Symbol: { } function } => function.Has("generator") ? ReferenceEquals(part, whole) ? Once : null : Same,
            Expression.Name own when ReferenceEquals(part, whole) && point.File.Scopes.Of(own) is { Kind: VariableKind.Type, Symbol: { } type } && Changes(type, point) => Shared,
            _ => null,
        };
    }

    /// <summary>An object of any class of which the function itself sets an attribute.</summary>
    private static string? HarmOfChange(Expression part, Symbol function, Parameter parameter, CodePoint point) =>
        part is Expression.Call { Callee: Expression.Name made } && ReferenceEquals(part, parameter.Default) && point.File.Scopes.Of(made) is { Kind: VariableKind.Type or VariableKind.Import } && function.Body is { } body
        && body.WithInner().OfType<Statement.Assign>().SelectMany(assign => assign.Targets).Any(target => target is Expression.Member { Target: Expression.Name changed } && changed.Identifier == parameter.Name) ? Shared : null;

    /// <summary>Whether methods of a class change its objects after they were made.</summary>
    private static bool Changes(Symbol type, CodePoint point) => type.Members.Where(member => member is { IsCallable: true, Body: not null, Name: not ("__init__" or "__new__" or "__post_init__" or "__set_name__") } && !member.Decorators.Any(decorator => point.File.PathOf(decorator) is "staticmethod" or "classmethod"))
        .Where(method => method.Parameters.Count > 0).Any(method => method.Body!.WithInner().OfType<Statement.Assign>().SelectMany(assign => assign.Targets)
            .Any(target => (target is Expression.Index index ? index.Target : target) is Expression.Member { Target: Expression.Name self } && self.Identifier == method.Parameters[0].Name)
            || method.Body!.AllExpressions().OfType<Expression.Call>().Any(call => call.IsMethod("append", "add", "extend", "insert", "update", "setdefault", "pop", "remove", "clear", "discard", "appendleft")
                && call.Receiver() is Expression.Member { Target: Expression.Name self } && self.Identifier == method.Parameters[0].Name));
}
