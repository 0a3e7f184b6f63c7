using CodeGuru.Core.Code;
using CodeGuru.Core.Explanations.Narration;

namespace CodeGuru.Core.Explanations.Composing;

/// <summary>Finds where the code of a folder begins: at a <c>main</c>, at code that runs when a file is loaded, or at files that use others and that none uses.</summary>
internal static class FolderStarts
{
    private const int Most = 6;

    public static IReadOnlyList<FolderStart> Of(ExplainedCode code, FileGraph graph)
    {
        var files = graph.Files.Where(file => !IsTest(file)).ToList();
        var mains = files.Select(file => new FolderStart(file, Main(code, file))).Where(start => start.Why is not null);
        var running = files.Where(file => graph.NeededBy(file).Count == 0).Select(file => new FolderStart(file, Running(file))).Where(start => start.Why is not null);
        var unused = files.Where(file => graph.NeededBy(file).Count == 0 && graph.Needs(file).Count > 0).Select(file => new FolderStart(file, null));
        return [.. mains.Concat(running).Concat(unused).DistinctBy(start => start.File.Path).OrderBy(start => start.Why is null).ThenByDescending(start => graph.Needs(start.File).Count).Take(Most)];
    }

    /// <summary>Whether its path says that it tests other code.</summary>
    public static bool IsTest(ExplainedFile file) => file.Path.Split('/') is var parts && (parts.SkipLast(1).Any(part => part.ToLowerInvariant() is "test" or "tests" or "__tests__" or "spec" or "specs")
        || parts[^1].StartsWith("test_", StringComparison.Ordinal) || parts[^1].Split('.')[0].EndsWith("_test", StringComparison.Ordinal) || parts[^1].Contains(".test.", StringComparison.Ordinal)
        || parts[^1].Contains(".spec.", StringComparison.Ordinal) || parts[^1].Split('.')[0].EndsWith("Tests", StringComparison.Ordinal));

    private static string? Main(ExplainedCode code, ExplainedFile file)
    {
        var main = file.Outline.Select(entry => entry.Symbol).FirstOrDefault(symbol => symbol.IsCallable && symbol.Name is "main" or "Main" && (symbol.Kind == SymbolKind.Function || symbol.Has("static"))
            && code.CallsTo(symbol.QualifiedName).All(call => call.Path == file.Code.Path));
        return main is null ? null : $"the program begins with {Wording.Code(file.Code.ShownName(main))} (line {file.Code.LineOf(main.NameSpan)})";
    }

    private static string? Running(ExplainedFile file) => file.Code.Module.Body?.Statements.FirstOrDefault(Runs) is { } statement
        ? $"code of its own runs as soon as it is loaded, from line {file.Code.LineOf(statement.Span)} on" : null;

    /// <summary>A call that is made for what it does, perhaps under a condition or in a loop.</summary>
    private static bool Runs(Statement statement) => statement switch
    {
        Statement.Evaluate { Expression: Expression.Call or Expression.Await } => true,
        Statement.If or Statement.Loop or Statement.Try or Statement.With => statement.Inner().SelectMany(inner => inner is Statement.Block block ? block.Statements : [inner]).Any(Runs),
        _ => false,
    };
}
