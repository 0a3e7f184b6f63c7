using CodeGuru.Core.Explanations.Narration;

namespace CodeGuru.Core.Explanations.Patterns;

internal static class ResourceType
{
    // Where a block only calls a method at its end, the type has to say that it may be one of a block.
    private static readonly string[] Ends = ["Closeable", "Disposable"];

    public static CodePattern? In(PatternSubject subject)
    {
        var methods = subject.File.Conventions.ResourceMethods;
        var found = subject.Symbol.Members.Where(member => member.IsCallable && methods.Contains(member.Name)).GroupBy(member => member.Name).Select(overloads => overloads.MinBy(member => member.Parameters.Count)!).ToList();
        if (methods.Count == 0 || found.Count == 0 || found.Count < methods.Count(name => name.Length > 0 && (methods.Count <= 2 || !name.StartsWith("__a", StringComparison.Ordinal)))) return null;
        if (methods.Contains("") && !subject.Symbol.Bases.Any(each => Ends.Any(end => subject.File.TextOf(each.Span).EndsWith(end, StringComparison.Ordinal)))) return null;
        return new CodePattern(
            "Managed resource", $"with {Wording.Listed([.. found.Select(member => $"{Wording.Code(member.Name)} (line {subject.File.LineOf(member.NameSpan)})")])}, an object of {subject.Name} can be used by a block that releases it at its end, also after an error",
            "An object whose cleaning up is tied to the end of a block.", "context-managers", "disposables", "raii");
    }
}
