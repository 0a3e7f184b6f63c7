using CodeGuru.Core.Explanations.Narration;

namespace CodeGuru.Core.Explanations.Patterns;

internal static class ResourceType
{
    // Where a block only calls a method at its end, the type has to say that it may be one of a block.
    private static readonly string[] Ends = ["Closeable", "Disposable"];

    public static CodePattern? In(PatternSubject subject)
    {
        if (subject.File.Conventions.Terms.Destructor is var (name, type) && subject.Symbol.Members.FirstOrDefault(member => member.IsCallable && member.Name == name) is { } destructor && subject.Symbol.Bases.Any(each => ExpressionPhrases.NameOf(each) == type))
        {
            return new CodePattern(
                "Managed resource", $"{Wording.Code(name)} (line {subject.File.LineOf(destructor.NameSpan)}) runs by itself when {Article.For(subject.Symbol.Name)} {subject.Name} goes out of scope, also while a panic unwinds",
                "An object whose cleaning up is tied to the end of its life.", "raii", "drop");
        }

        var methods = subject.File.Conventions.ResourceMethods;
        var found = subject.Symbol.Members.Where(member => member.IsCallable && methods.Contains(member.Name)).GroupBy(member => member.Name).Select(overloads => overloads.MinBy(member => member.Parameters.Count)!).ToList();
        if (methods.Count == 0 || found.Count == 0 || found.Count < methods.Count(name => name.Length > 0 && (methods.Count <= 2 || !name.StartsWith("__a", StringComparison.Ordinal)))) return null;
        if (methods.Contains("") && !subject.Symbol.Bases.Any(each => Ends.Any(end => subject.File.TextOf(each.Span).EndsWith(end, StringComparison.Ordinal)))) return null;
        return new CodePattern(
            "Managed resource", $"with {Wording.Listed([.. found.Select(member => $"{Wording.Code(member.Name)} (line {subject.File.LineOf(member.NameSpan)})")])}, an object of {subject.Name} can be used by a block that releases it at its end, also after an error",
            "An object whose cleaning up is tied to the end of a block.", "context-managers", "disposables", "raii");
    }
}
