using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.Java;

/// <summary>Equality that hash tables do not know of.</summary>
internal sealed class EqualsWithoutHashCode : PitfallRule
{
    public override PitfallAbout About { get; } = new(
        "CG3003", "equals-without-hash-code", Severity.Warning, LanguageSets.Java,
        "A class overrides `equals` and not `hashCode`, or the other way round.",
        "`HashMap` and `HashSet` look where the hash code leads, and only there. Two objects that are equal with different hash codes are looked for in different places: what was put in is not found again.")
    {
        Wrong = "class Point {\n    int x;\n    @Override\n    public boolean equals(Object other) {\n        return other instanceof Point p && p.x == x;\n    }\n}",
        Right = "class Point {\n    int x;\n    @Override\n    public boolean equals(Object other) {\n        return other instanceof Point p && p.x == x;\n    }\n    @Override\n    public int hashCode() {\n        return Integer.hashCode(x);\n    }\n}",
        Lesson = "java/equals-and-hashcode",
        Spotting = "A class, not an interface, that declares `equals` with one parameter of type `Object` and no `hashCode()`, or `hashCode()` and no such `equals`. A class whose base declares the missing one in the analysed files is let pass.",
        References = ["S1206", "HE_EQUALS_NO_HASHCODE", "EqualsHashCode"],
    };

    internal override void Register(RuleHooks hooks) => hooks.On<Symbol>((symbol, point) =>
    {
        if (symbol.Kind is not (SymbolKind.Class or SymbolKind.Enum)) return;
        var (equals, hash) = (symbol.Members.FirstOrDefault(IsEquals), symbol.Members.FirstOrDefault(IsHashCode));
        if (equals is null == hash is null) return;
        // With a base that is not among the files nobody knows what it declares.
        if (symbol.Bases.Any(of => point.File.Project.Files.Any(file => file.Module.WithDescendants().Any(each => each.IsType && each.Name == DeclaredTypes.Bare(point.Text(of.Span)) && each.Members.Any(member => equals is null ? IsEquals(member) : IsHashCode(member)))))) return;
        if (equals is null)
            point.File.Report(this, hash!.NameSpan, $"`{symbol.Name}` overrides `hashCode` and not `equals`: objects with the same hash code are still equal only to themselves.", "Override `equals` with the same fields, or take `hashCode` away.");
        else
            point.File.Report(this, equals.NameSpan, $"`{symbol.Name}` overrides `equals` and not `hashCode`: a `HashMap` or `HashSet` does not find an equal object.", "Override `hashCode` from the fields that `equals` compares; a `record` has both.");
    });

    private static bool IsEquals(Symbol member) => member is { Name: "equals", Kind: SymbolKind.Method, Parameters: [{ Type: "Object" or "java.lang.Object" or "final Object" }] } && !member.Has("static");

    private static bool IsHashCode(Symbol member) => member is { Name: "hashCode", Kind: SymbolKind.Method, Parameters: [] } && !member.Has("static");
}
