using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.CSharp;

/// <summary>Something that holds a handle until it is disposed of.</summary>
internal sealed class DisposableNotDisposed : PitfallRule
{
    private static readonly HashSet<string> Disposables =
    [
        "FileStream", "StreamReader", "StreamWriter", "BinaryReader", "BinaryWriter", "TcpClient", "TcpListener", "UdpClient", "Socket", "NetworkStream", "SqlConnection", "SqlCommand", "SqliteConnection", "NpgsqlConnection",
        "FileSystemWatcher", "ZipArchive", "GZipStream", "CryptoStream", "Mutex", "Bitmap", "X509Certificate2",
    ];

    public override PitfallAbout About { get; } = new(
        "CG4007", "disposable-not-disposed", Severity.Warning, LanguageSets.CSharp,
        "An object that holds a file, a connection or another handle is made in a method and never disposed of in it.",
        "The handle stays open until the garbage collector finds the object, which may be never while memory is plenty. Others find the file locked, the pool of connections empty; what a writer has not flushed is lost.")
    {
        Wrong = "class Log {\n    public string First(string path) {\n        var reader = new StreamReader(path);\n        return reader.ReadLine();\n    }\n}",
        Right = "class Log {\n    public string First(string path) {\n        using var reader = new StreamReader(path);\n        return reader.ReadLine();\n    }\n}",
        Lesson = "csharp/disposables",
        Spotting = "A local variable that is given a new stream, reader, writer, connection, socket or archive of .NET by `new`, or a file by `File.Open...`, without `using`, whose `Dispose` or `Close` is never called in the method, and that is not returned, handed over, or stored.",
        References = ["CA2000", "IDISP001", "S2930"],
    };

    internal override void Register(RuleHooks hooks) => hooks.On<Statement.Assign>((assign, point) =>
    {
        if (!assign.IsDeclaration || assign.Targets is not [Expression.Name name] || point.Parent?.Parent?.Node is Symbol { IsType: true } || point.Function.Body is not { } body) return;
        if (Opened(assign.Value, point) is not { } type || body.WithInner().Any(statement => !ReferenceEquals(statement, assign) && Escapes(statement, name.Identifier))) return;
        point.File.Report(this, assign.Value!.Span, $"`{name.Identifier}` holds a `{type}` that this method never disposes of.", "Declare it with `using`, which disposes of it in any case.",
            new PitfallFix("Declare it with using", IsSafe: false, DeclarationStart(assign, point) is { } at ? [new TextEdit(new SourceSpan(at, at), "using ")] : []) is { Edits.Count: > 0 } fix ? fix : null);
    });

    private static string? Opened(Expression? value, CodePoint point)
    {
        if (value is Expression.Call { IsConstruction: true } call && DeclaredTypes.Bare(point.Text(call.Callee.Span)) is var type && Disposables.Contains(type))
        {
            // Around a stream that another owns, it is the other who closes it.
            return call.Arguments is [{ Value: Expression.Name given }, ..] && type is "StreamReader" or "StreamWriter" or "BinaryReader" or "BinaryWriter" or "ZipArchive" or "GZipStream" or "CryptoStream" && point.TypeOf(given) is var of && of is not "string" and not null ? null : type;
        }

        return value is Expression.Call opened && point.File.PathOf(opened.Callee) is "File.Open" or "File.OpenRead" or "File.OpenWrite" or "File.Create" ? "FileStream"
            : value is Expression.Call text && point.File.PathOf(text.Callee) is "File.OpenText" ? "StreamReader" : value is Expression.Call written && point.File.PathOf(written.Callee) is "File.CreateText" or "File.AppendText" ? "StreamWriter" : null;
    }

    private static bool Escapes(Statement statement, string name)
    {
        switch (statement)
        {
            case Statement.Return { Value: { } value } when Is(value, name) || (value is Expression.Call { IsConstruction: true } or Expression.Display && Mentions(value, name)):
            case Statement.With with when with.Resources.Any(resource => Is(resource.Value, name)):
            case Statement.Assign assign when assign.Value is { } given && (Is(given, name) || (given is Expression.Call { IsConstruction: true } or Expression.Display && Mentions(given, name))):
                return true;
        }

        return statement.Expressions().SelectMany(CallShape.WithParts).Any(part => part switch
        {
            Expression.Call call when call.Receiver() is { } receiver && Is(receiver, name) && call.MethodName() is "Dispose" or "Close" or "DisposeAsync" => true,
            Expression.Call call => call.Arguments.Any(argument => Is(argument.Value, name)),
            Expression.Lambda { Symbol.Body: { } body } => body.AllExpressions().Any(inner => Is(inner, name)),
            Expression.Yield { Value: { } yielded } => Is(yielded, name),
            Expression.Assignment assignment => Is(assignment.Value, name),
            _ => false,
        });
    }

    private static bool Is(Expression expression, string name) => expression is Expression.Name own && own.Identifier == name;

    private static bool Mentions(Expression expression, string name) => expression.WithParts().Any(part => Is(part, name));

    private static int? DeclarationStart(Statement.Assign assign, CodePoint point)
    {
        if (assign.Type is not { } type) return null;
        var line = point.File.Code.Lines.StartOf(point.File.Code.LineOf(type.Span));
        return point.File.Code.Text.AsSpan(line, type.Span.Start - line).IsWhiteSpace() ? type.Span.Start : null;
    }
}
