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
        foreach (var use in Uses(body, variable.Name))
        {
            if (use) return;
        }

        point.File.Report(this, assign.Value!.Span, $"`{variable.Name}` opens a `{type}` that this function never closes.", $"Declare it in the head of a `try (...)`, which closes it in any case.");

        // Whether something is done with it by which it may be closed: its own close, or that others get it.
        IEnumerable<bool> Uses(Statement block, string own) => block.WithInner().SelectMany(statement => Escapes(statement, own));
    });

    private static string? Opened(Expression? value, CodePoint point) => value is Expression.Call { IsConstruction: true } call && DeclaredTypes.Bare(point.Text(call.Callee.Span)) is var type && Resources.Contains(type)
        // Around something that is in memory, or that another owns, there is nothing to close.
        && (call.Arguments is not [{ Value: var inner }, ..] || type.StartsWith("File", StringComparison.Ordinal) || type is "RandomAccessFile" or "Socket" or "ServerSocket" or "ZipFile" or "JarFile" || inner is Expression.Literal || Opened(inner, point) is not null || (type == "PrintWriter" && inner is Expression.Literal))
        ? type : null;

    private static IEnumerable<bool> Escapes(Statement statement, string name)
    {
        switch (statement)
        {
            case Statement.Return { Value: { } value } when Mentions(value, name) && value is Expression.Name or Expression.Call { IsConstruction: true } or Expression.Lambda:
                yield return true;
                break;
            case Statement.With with when with.Resources.Any(resource => Mentions(resource.Value, name)):
                yield return true;
                break;
            case Statement.Assign assign when assign.Value is { } value && (value is Expression.Name { Identifier: var only } && only == name || (value is Expression.Call { IsConstruction: true } && Mentions(value, name))):
                yield return true;
                break;
        }

        foreach (var part in statement.Expressions().SelectMany(CallShape.WithParts))
        {
            if (part is Expression.Call call && ((call.Receiver() is Expression.Name receiver && receiver.Identifier == name && call.MethodName() is "close" or "shutdown") || call.Arguments.Any(argument => argument.Value is Expression.Name given && given.Identifier == name))) yield return true;
            if (part is Expression.Lambda { Symbol.Body: { } body } && body.AllExpressions().OfType<Expression.Name>().Any(inner => inner.Identifier == name)) yield return true;
            if (part is Expression.Display && Mentions(part, name)) yield return true;
        }
    }

    private static bool Mentions(Expression expression, string name) => expression.WithParts().OfType<Expression.Name>().Any(part => part.Identifier == name);
}
