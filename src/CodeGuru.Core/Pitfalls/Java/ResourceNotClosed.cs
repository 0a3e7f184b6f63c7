using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.Java;

/// <summary>Something that holds a file or a connection open.</summary>
internal sealed class ResourceNotClosed : PitfallRule
{
    private static readonly HashSet<string> Resources =
    [
        "FileInputStream", "FileOutputStream", "FileReader", "FileWriter", "BufferedReader", "BufferedWriter", "InputStreamReader", "OutputStreamWriter", "PrintWriter", "RandomAccessFile", "Socket", "ServerSocket",
        "ZipFile", "JarFile", "ZipInputStream", "ZipOutputStream", "GZIPInputStream", "GZIPOutputStream", "ObjectInputStream", "ObjectOutputStream", "DataInputStream", "DataOutputStream",
    ];

    public override PitfallAbout About { get; } = new(
        "CG3004", "resource-not-closed", Severity.Warning, LanguageSets.Java,
        "A file, stream or socket is opened in a function and never closed in it.",
        "Each holds a handle of the operating system until it is closed or, some time, collected. A server runs out of them after a day; what a writer has gathered and not flushed is lost.")
    {
        Wrong = "import java.io.*;\nclass Log {\n    String first(String path) throws IOException {\n        BufferedReader in = new BufferedReader(new FileReader(path));\n        return in.readLine();\n    }\n}",
        Right = "import java.io.*;\nclass Log {\n    String first(String path) throws IOException {\n        try (BufferedReader in = new BufferedReader(new FileReader(path))) {\n            return in.readLine();\n        }\n    }\n}",
        Lesson = "java/checked-exceptions",
        Spotting = "A local variable that is given a new stream, reader, writer, socket or archive of `java.io`, `java.net` or `java.util.zip`, whose `close` is never called in the function, and that is not returned, handed over, stored or named by a `try`. Readers and writers of strings and arrays are let pass.",
        References = ["S2095", "OBL_UNSATISFIED_OBLIGATION", "CloseResource"],
    };

    internal override void Register(RuleHooks hooks) => hooks.On<Statement.Assign>((assign, point) =>
    {
        if (!assign.IsDeclaration || assign.Targets is not [Expression.Name name] || point.Function.Kind == SymbolKind.Module || point.Parent?.Parent?.Node is Symbol { IsType: true }) return;
        if (Opened(assign.Value, point) is not { } type || point.File.Scopes.Of(name) is not { } variable) return;
        if (point.Function.Body is not { } body) return;
        if (body.WithInner().Any(statement => Escapes(statement, variable.Name))) return;
        point.File.Report(this, assign.Value!.Span, $"`{variable.Name}` opens a `{type}` that this function never closes.", $"Declare it in the head of a `try (...)`, which closes it in any case.");
    });

    private static string? Opened(Expression? value, CodePoint point) => value is Expression.Call { IsConstruction: true } call && DeclaredTypes.Bare(point.Text(call.Callee.Span)) is var type && Resources.Contains(type)
        // Around something that is in memory, or that another owns, there is nothing to close.
        && (call.Arguments is not [{ Value: var inner }, ..] || type.StartsWith("File", StringComparison.Ordinal) || type is "RandomAccessFile" or "Socket" or "ServerSocket" or "ZipFile" or "JarFile" || inner is Expression.Literal || Opened(inner, point) is not null)
        ? type : null;

    /// <summary>Whether something is done with it by which it may be closed: its own close, or that others get it.</summary>
    private static bool Escapes(Statement statement, string name)
    {
        bool Is(Expression expression) => expression is Expression.Name own && own.Identifier == name;
        return statement switch
        {
            Statement.Return { Value: { } value } when Mentions(value, name) && value is Expression.Name or Expression.Call { IsConstruction: true } or Expression.Lambda => true,
            Statement.With with when with.Resources.Any(resource => Mentions(resource.Value, name)) => true,
            Statement.Assign { Value: { } given } when Is(given) || (given is Expression.Call { IsConstruction: true } && Mentions(given, name)) => true,
            _ => statement.Expressions().SelectMany(CallShape.WithParts).Any(part => part switch
            {
                Expression.Call call => (call.Receiver() is { } receiver && Is(receiver) && call.MethodName() is "close" or "shutdown") || call.Arguments.Any(argument => Is(argument.Value)),
                Expression.Lambda { Symbol.Body: { } body } => body.AllExpressions().Any(Is),
                Expression.Display => Mentions(part, name),
                _ => false,
            }),
        };
    }

    private static bool Mentions(Expression expression, string name) => expression.WithParts().OfType<Expression.Name>().Any(part => part.Identifier == name);
}
