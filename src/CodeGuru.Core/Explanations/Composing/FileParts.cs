using CodeGuru.Core.Code;
using CodeGuru.Core.Explanations.Narration;
using CodeGuru.Core.Explanations.Panels;
using CodeGuru.Core.Explanations.Purpose;

namespace CodeGuru.Core.Explanations.Composing;

/// <summary>What a file consists of, and which of it the file is mainly about.</summary>
internal static class FileParts
{
    private const int MostNamed = 4;

    /// <summary>Functions and types at the top, those in a namespace among them; functions in an object that is written out belong to that object.</summary>
    public static IReadOnlyList<Symbol> Of(CodeFile file)
    {
        var entries = (file.Module.Body is { } body ? CodeWalk.Expressions(body) : []).OfType<Expression.Display>().SelectMany(display => display.Items).Select(item => item.Value).OfType<Expression.Lambda>().Select(lambda => lambda.Symbol).ToHashSet<Symbol>(ReferenceEqualityComparer.Instance);
        return [.. file.Module.Members.SelectMany(Unwrapped).Where(member => (member.IsCallable || member.IsType) && member.Name.Length > 0 && !SymbolName.IsMadeUp(member.Name) && !entries.Contains(member) && !Members.IsAnnounced(member))];
    }

    /// <summary>A part, and behind it what stands in it where it mainly groups other types, or makes objects with methods of their own.</summary>
    public static IEnumerable<Symbol> Opened(Symbol part) =>
        part.Has("module") && part.Members.Any(member => member.IsType) ? [part, .. part.Members.Where(member => member.IsType)]
        : part.IsCallable ? [part, .. part.Members.Where(member => member.Kind == SymbolKind.Method)] : [part];

    /// <summary>The type or function that a file consists of: what is in it is what there is to tell. Null where there is more, and for a mere group of types.</summary>
    public static Symbol? Only(IReadOnlyList<Symbol> parts) => parts is [var only] && !Opened(only).Skip(1).Any() ? only : null;

    /// <summary>What the only part holds, where that is a group.</summary>
    public static string Inside(IReadOnlyList<Symbol> parts) =>
        parts is [var only] && Opened(only).Skip(1).ToList() is { Count: > 0 } inner ? $", with {Wording.Listed([.. inner.Select(part => Wording.Code(part.Name)).Distinct()], 10)} in it" : "";

    /// <summary>How much of each kind there is.</summary>
    public static string Nature(ExplainedFile file, IReadOnlyList<Symbol> parts, string subject)
    {
        var symbols = file.Outline.Select(entry => entry.Symbol).ToList();
        var counts = Wording.Counts(
            (symbols.Count(symbol => PanelFacts.IsNamedType(symbol) && !TypeWord.IsElsewhere(symbol)), "type", "types"),
            (parts.Count(part => part.Kind is SymbolKind.Function or SymbolKind.Lambda && !part.Has("macro")), "function", "functions"),
            (parts.Count(part => part.Has("macro")), "macro", "macros"),
            (symbols.Count(symbol => symbol.Kind == SymbolKind.Method && !Members.IsAccessor(symbol) && !Members.IsAnnounced(symbol)), "method", "methods"));
        return Wording.Sentence($"{subject} declares {(counts.Count == 0 ? "neither functions nor types" : Wording.Listed(counts))}");
    }

    /// <summary>What can be said in a sentence of a file whose author does not say it, and that nothing in it outweighs. Null where it declares nothing.</summary>
    public static string? Summary(ExplainedFile file, IReadOnlyList<Symbol> parts) =>
        parts.Count > 0 ? $"{Wording.Code(file.Name)} declares {Wording.Listed(Named(BySize(file, parts)), MostNamed)}."
        : Values(file) is { Count: > 0 } values ? $"{Wording.Code(file.Name)} gives values to {Wording.Listed(values, MostNamed)}." : null;

    /// <summary>The part that fills most of a file, or the code at its top level where that does; null where there is none.</summary>
    public static string? Main(ExplainedFile file, IReadOnlyList<Symbol> parts, IReadOnlyList<Step> steps)
    {
        var (name, sizes, top) = (Wording.Code(file.Name), parts.Sum(part => Size(file, part)), steps.Where(step => step.Parts.Count > 0 || Verb(step) is not ("sets" or "starts" or "exports")).Sum(step => step.To - step.From + 1));
        if ((top > sizes && !file.Code.Conventions.Terms.TopLevelIsFixed) || (parts.Count == 0 && steps is [var single] && Verb(single) is "exports"))
            return steps.Count == 1 && Verb(steps[0]) is "calls" or "exports" or "returns" or "goes" ? Wording.Sentence($"{name} {steps[0].Text}") : $"{name} is mainly code that runs at the top level, in {Wording.Counted(steps.Count, "step")}{(parts.Count == 0 ? "" : $", with {Wording.Listed(Named(BySize(file, parts)), MostNamed)} declared beside it")}.";
        if (parts.Count == 0) return null;
        var bySize = BySize(file, parts);
        var main = bySize[0];
        if (parts.Count > 1 && (IsTests(main) || Size(file, main) * 2 < parts.Where(part => !IsTests(part)).Sum(part => Size(file, part)))) return null;
        var kind = TypeWord.IsElsewhere(main) ? $"methods of {Wording.Code(main.Name)}" : main.IsType ? $"the {TypeWord.Of(file.Code, main).Split(' ', 2)[1]} {Wording.Code(main.Has("module") ? file.Code.ShownName(main.QualifiedName) : main.Name)}" : $"the {(Constructors.IsFunction(main) ? "constructor function" : "function")} {Wording.Code(main.Name)}";
        var lead = $"{name} {(parts.Count == 1 ? "holds" : "consists mainly of")} {kind}";
        if (DocumentedPurpose.Of(main) is { } purpose) return $"{lead}: {purpose}";
        return parts.Count == 1 ? $"{lead}." : $"{lead}, with {Wording.Listed(Named(bySize.Skip(1)), MostNamed)} beside it.";
    }

    private static string Verb(Step step) => step.Text.Split(' ')[0];

    /// <summary>Tests that stand beside what they try come last, however long they are.</summary>
    private static List<Symbol> BySize(ExplainedFile file, IReadOnlyList<Symbol> parts) => [.. parts.OrderBy(IsTests).ThenByDescending(part => Size(file, part))];

    private static bool IsTests(Symbol part) => part.Has("namespace") && part.Has("test");

    private static int Size(ExplainedFile file, Symbol part) => file.Code.EndLineOf(part.Span) - file.Code.LineOf(part.Span) + 1;

    private static List<string> Named(IEnumerable<Symbol> parts) => [.. parts.Select(part => Wording.Code(part.Name)).Distinct()];

    /// <summary>The names that a file without functions or types is there for.</summary>
    private static List<string> Values(ExplainedFile file) =>
        [.. (file.Code.Module.Body?.Statements ?? []).OfType<Statement.Assign>().SelectMany(assign => assign.Targets).OfType<Expression.Name>().Select(name => Wording.Code(name.Identifier)).Distinct()];

    /// <summary>A namespace only groups what a file declares; so does a module with nothing but a type in it.</summary>
    private static IEnumerable<Symbol> Unwrapped(Symbol member) => (member.Has("namespace") && !member.Has("test")) || IsWrapper(member) ? member.Members.SelectMany(Unwrapped) : [member];

    private static bool IsWrapper(Symbol member) => member.Has("module") && member is { Members: [{ IsType: true }], Documentation: null } && member.Body?.Statements is null or { Count: 0 } or [Statement.Declare];
}
