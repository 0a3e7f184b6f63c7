using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.Python;

/// <summary>A file that is left to the garbage collector.</summary>
internal sealed class FileNotClosed : PitfallRule
{
    public override PitfallAbout About { get; } = new(
        "CG1014", "file-not-closed", Severity.Warning, LanguageSets.Python,
        "A file is opened and never closed.",
        "CPython closes it when the last reference goes, other interpreters some time later, and an exception's traceback keeps the reference. Until then what was written may be in memory only, and Windows lets nobody delete the file.")
    {
        Wrong = "def load(path):\n    return open(path).read()",
        Right = "def load(path):\n    with open(path) as file:\n        return file.read()",
        Lesson = "python/context-managers",
        Spotting = "`open(...)`, `Path.open(...)` or their like, whose method is called at once (`open(p).read()`), which a loop or `json.load` goes through, or that is given to a local variable of a function which mentions neither its `close` nor hands it over, returns it, yields it, stores it, or uses it in a `with`.",
        References = ["SIM115", "R1732", "ResourceWarning"],
    };

    internal override void Register(RuleHooks hooks) => hooks.On<Expression.Call>((call, point) =>
    {
        if (!IsOpening(call, point)) return;
        if (point.Parent?.Node is Expression.Member { Identifier: "read" or "readlines" or "readline" or "write" or "writelines" } used && point.Parent.Parent?.Node is Expression.Call method && ReferenceEquals(method.Callee, used))
        {
            Report(call, "this file", point);
            return;
        }

        if (IsUsedUp(call, point))
        {
            Report(call, "this file", point);
            return;
        }

        if (point.Parent?.Node is not Statement.Assign { Targets: [Expression.Name name] } assign || !ReferenceEquals(assign.Value, call) || point.Function.Kind == SymbolKind.Module || point.Function.Body is not { } body) return;
        if (point.File.Scopes.Of(name) is not { Kind: Analysis.Scopes.VariableKind.Local } variable || !ReferenceEquals(variable.Scope.Function, point.Function)) return;
        if (body.WithInner().Any(statement => !ReferenceEquals(statement, assign) && Escapes(statement, name.Identifier))) return;
        Report(call, $"`{name.Identifier}`", point);
    });

    private static bool IsOpening(Expression.Call call, CodePoint point) =>
        point.File.PathOf(call.Callee) is "open" or "io.open" or "os.fdopen" or "gzip.open" or "bz2.open" or "lzma.open" or "codecs.open" || (call.IsMethod("open") && point.File.Types.Of(call.Receiver()!, point) == "pathlib.Path");

    /// <summary>Whether a loop goes through it, or a function reads it to its end or writes it, and nobody else has it.</summary>
    private static bool IsUsedUp(Expression.Call call, CodePoint point) => point.Parent?.Node switch
    {
        Statement.Loop loop => ReferenceEquals(loop.Source, call),
        Expression.Comprehension { Kind: not CollectionKind.Generator } comprehension => comprehension.Clauses.Any(clause => ReferenceEquals(clause.Source, call)),
        Expression.Call around => point.File.PathOf(around.Callee) is "json.load" or "json.dump" or "pickle.load" or "pickle.dump" or "tomllib.load" or "yaml.safe_load" or "yaml.load" or "list" or "tuple" or "set" or "sorted" or "sum" or "len",
        _ => false,
    };

    private void Report(Expression.Call call, string what, CodePoint point) => point.File.Report(this, call.Span, $"Nothing closes {what}: that is left to the garbage collector.", "Open it in a `with` block, which closes it in any case.");

    private static bool Escapes(Statement statement, string name)
    {
        bool Is(Expression expression) => expression is Expression.Name own && own.Identifier == name;
        return statement switch
        {
            // What is asked of it is given back, not the file.
            Statement.Return { Value: { } value } when value.WithParts().Count(Is) > value.WithParts().OfType<Expression.Member>().Count(member => Is(member.Target)) => true,
            Statement.With with when with.Resources.Any(resource => resource.Value.WithParts().Any(Is)) => true,
            Statement.Assign { Value: { } given } when Is(given) || (given is Expression.Display or Expression.Conditional && given.WithParts().Any(Is)) => true,
            Statement.Delete delete => delete.Targets.Any(Is),
            Statement.OuterNames names => names.Names.Contains(name),
            Statement.Declare { Symbol.Body: { } body } => body.AllExpressions().Any(Is),
            _ => statement.Expressions().SelectMany(CallShape.WithParts).Any(part => part switch
            {
                Expression.Member { Identifier: "close" or "__exit__" or "detach" or "fileno" } member => Is(member.Target),
                Expression.Call call => call.Arguments.Any(argument => Is(argument.Value) || argument.Value is Expression.Display display && display.Items.Any(item => Is(item.Value))),
                Expression.Yield { Value: { } value } => value.WithParts().Any(Is),
                Expression.Lambda { Symbol.Body: { } inner } => inner.AllExpressions().Any(Is),
                _ => false,
            }),
        };
    }
}
