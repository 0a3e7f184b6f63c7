using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.Go;

/// <summary>An error that nobody looks at.</summary>
internal sealed class IgnoredError : PitfallRule
{
    private static readonly HashSet<string> Known =
    [
        "os.Remove", "os.RemoveAll", "os.Rename", "os.Mkdir", "os.MkdirAll", "os.Chdir", "os.Chmod", "os.WriteFile", "os.Symlink", "os.Truncate", "io.Copy", "io.WriteString", "encoding/json.Unmarshal", "encoding/xml.Unmarshal",
        "net/http.ListenAndServe", "net/http.ListenAndServeTLS", "path/filepath.Walk", "path/filepath.WalkDir", "encoding/binary.Write", "encoding/binary.Read", "time.Parse", "strconv.Atoi",
    ];

    public override PitfallAbout About { get; } = new(
        "CG6001", "ignored-error", Severity.Warning, LanguageSets.Go,
        "A call gives an error, and nothing looks at it.",
        "Errors are values in Go: what nobody looks at did not happen. The program goes on with a file that was not written or data that was not read, and fails later, elsewhere, or not at all.")
    {
        Wrong = "package main\n\nimport \"os\"\n\nfunc save(data []byte) {\n\tos.WriteFile(\"state.json\", data, 0o600)\n}",
        Right = "package main\n\nimport \"os\"\n\nfunc save(data []byte) error {\n\treturn os.WriteFile(\"state.json\", data, 0o600)\n}",
        Lesson = "go/errors",
        Spotting = "A call as a statement of a function of the analysed files whose only or last result is an `error`, or of one of the standard library's that is known to give one. `_ =` says that it is meant; calls behind `defer` and `go`, of `Close`, `Flush` and of the `fmt.Print` functions are let pass.",
        References = ["errcheck", "G104", "SA4017"],
    };

    internal override void Register(RuleHooks hooks) => hooks.On<Statement.Evaluate>((statement, point) =>
    {
        if (statement.IsConcurrent || statement.Expression is not Expression.Call { IsConstruction: false } call || call.MethodName() is not { } name || name is "Close" or "Flush" or "Print" or "Println" or "Printf") return;
        var functions = point.File.Project.FunctionsOf(point.File.Code, call);
        var isKnown = point.File.PathOf(call.Callee) is { } path && Known.Contains(path);
        if (!isKnown && (functions.Count == 0 || !functions.All(function => GivesError(function.Type)))) return;
        point.File.Report(this, call.Span, $"`{point.Label(call.Callee)}` gives an error that nothing looks at.", "Return it or handle it; `_ = ...` says that it is meant.");
    });

    private static bool GivesError(string? type) => type is not null && (type.Trim() is "error" || type.TrimEnd(')', ' ') is var results && (results.EndsWith(", error", StringComparison.Ordinal) || results.EndsWith(" error", StringComparison.Ordinal)) && type.Trim().StartsWith('('));
}
