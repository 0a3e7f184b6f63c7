using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.Go;

/// <summary>A response that keeps its connection.</summary>
internal sealed class BodyNotClosed : PitfallRule
{
    private static readonly HashSet<string> Requests = ["net/http.Get", "net/http.Post", "net/http.Head", "net/http.PostForm", "net/http.DefaultClient.Do", "net/http.DefaultClient.Get"];

    public override PitfallAbout About { get; } = new(
        "CG6007", "response-body-not-closed", Severity.Warning, LanguageSets.Go,
        "The body of an HTTP response is never closed.",
        "The connection behind it stays open and cannot be used again. Each request takes another one, until there are no more.")
    {
        Wrong = "package main\n\nimport \"net/http\"\n\nfunc status(url string) (int, error) {\n\tresp, err := http.Get(url)\n\tif err != nil {\n\t\treturn 0, err\n\t}\n\treturn resp.StatusCode, nil\n}",
        Right = "package main\n\nimport \"net/http\"\n\nfunc status(url string) (int, error) {\n\tresp, err := http.Get(url)\n\tif err != nil {\n\t\treturn 0, err\n\t}\n\tdefer resp.Body.Close()\n\treturn resp.StatusCode, nil\n}",
        Spotting = "A name that is given the response of `http.Get`, `Post`, `Head`, `PostForm` or the default client, in a function that mentions neither its `Body.Close` nor hands the response or its body to others, nor returns it.",
        References = ["bodyclose", "SA5001"],
    };

    internal override void Register(RuleHooks hooks) => hooks.On<Statement.Assign>((assign, point) =>
    {
        if (assign.Value is not Expression.Call call || point.File.PathOf(call.Callee) is not { } path || !Requests.Contains(path)) return;
        if (assign.Targets is not [Expression.Display { Items: [{ Value: Expression.Name { Identifier: not "_" } name }, ..] }] || point.Function.Body is not { } body) return;
        if (body.WithInner().Any(statement => Escapes(statement, name.Identifier))) return;
        point.File.Report(this, call.Span, $"The body of `{name.Identifier}` is never closed: its connection stays open.", $"Write `defer {name.Identifier}.Body.Close()` behind the check of the error.");
    });

    private static bool Escapes(Statement statement, string name) => statement switch
    {
        Statement.Return { Value: { } value } when Is(value, name) || (value is Expression.Display display && display.Items.Any(item => Is(item.Value, name))) => true,
        Statement.Assign { Value: { } given } when Is(given, name) => true,
        _ => statement.Expressions().SelectMany(CallShape.WithParts).Any(part => part switch
        {
            Expression.Call call => (call.IsMethod("Close") && call.Receiver() is Expression.Member { Identifier: "Body" } member && Is(member.Target, name)) || call.Arguments.Any(argument => Is(argument.Value, name)),
            Expression.Lambda { Symbol.Body: { } body } => body.AllExpressions().Any(inner => Is(inner, name)),
            _ => false,
        }),
    };

    private static bool Is(Expression expression, string name) => expression is Expression.Name own && own.Identifier == name;
}
