using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.CSharp;

/// <summary>An asynchronous method that gives nothing to await.</summary>
internal sealed class AsyncVoid : PitfallRule
{
    public override PitfallAbout About { get; } = new(
        "CG4002", "async-void", Severity.Warning, LanguageSets.CSharp,
        "An asynchronous method returns `void`.",
        "Nobody can wait for it, and nobody can catch what it throws: the exception goes to the synchronization context or the thread pool and ends the process. Only handlers of events have to be like that.")
    {
        Wrong = "class Store {\n    public async void Save(string text) {\n        await File.WriteAllTextAsync(\"a.txt\", text);\n    }\n}",
        Right = "class Store {\n    public async Task SaveAsync(string text) {\n        await File.WriteAllTextAsync(\"a.txt\", text);\n    }\n}",
        Lesson = "csharp/async-await",
        Spotting = "A method or local function with `async` and `void`. Handlers of events (two parameters, the second a type that ends with `EventArgs` or `Args`), overrides, and methods that are subscribed with `+=` in the file are let pass.",
        References = ["VSTHRD100", "AsyncFixer03", "S3168"],
    };

    internal override void Register(RuleHooks hooks) => hooks.On<Symbol>((symbol, point) =>
    {
        if (!symbol.IsCallable || symbol.Kind == SymbolKind.Lambda || !symbol.Has("async") || symbol.Type != "void" || symbol.Has("override")) return;
        if (symbol.Parameters.Count == 2 && symbol.Parameters[1].Type is { } arguments && (DeclaredTypes.Bare(arguments).EndsWith("Args", StringComparison.Ordinal) || DeclaredTypes.Bare(arguments).EndsWith("Event", StringComparison.Ordinal))) return;
        if (IsSubscribed(symbol.Name, point)) return;
        point.File.Report(this, symbol.NameSpan, $"`{symbol.Name}` is asynchronous and returns `void`: nobody can wait for it, and an exception in it ends the process.", "Return `Task`.", TypeSpan(symbol, point) is { } type ? new PitfallFix("Return Task", IsSafe: false, [new TextEdit(type, "Task")]) : null);
    });

    private static bool IsSubscribed(string name, CodePoint point) => point.File.Code.Module.WithDescendants().Where(each => each.Body is not null && !each.IsType).SelectMany(each => each.Body!.WithInner())
        .OfType<Statement.Assign>().Any(assign => assign.Operator == "+" && assign.Value is Expression.Name { Identifier: var handler } && handler == name);

    private static SourceSpan? TypeSpan(Symbol symbol, CodePoint point)
    {
        var before = point.File.Code.Text.AsSpan(symbol.Span.Start, symbol.NameSpan.Start - symbol.Span.Start);
        var at = before.LastIndexOf("void", StringComparison.Ordinal);
        return at < 0 ? null : new SourceSpan(symbol.Span.Start + at, symbol.Span.Start + at + 4);
    }
}
