using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.Java;

/// <summary>State that everybody can change.</summary>
internal sealed class MutableStatic : PitfallRule
{
    private static readonly HashSet<string> Collections = ["ArrayList", "LinkedList", "HashMap", "LinkedHashMap", "TreeMap", "HashSet", "LinkedHashSet", "TreeSet", "ArrayDeque", "PriorityQueue", "Vector", "Hashtable"];

    public override PitfallAbout About { get; } = new(
        "CG3007", "mutable-public-static", Severity.Warning, LanguageSets.Java,
        "A public static field can be changed from everywhere: it is not final, or holds a collection or an array that is not.",
        "It is one variable for the whole program. Any code can change it, tests influence each other through it, and threads race for it; `final` guards the reference and not what it leads to.")
    {
        Wrong = "import java.util.*;\nclass Roles {\n    public static final List<String> ALL = new ArrayList<>(List.of(\"admin\"));\n}",
        Right = "import java.util.*;\nclass Roles {\n    public static final List<String> ALL = List.of(\"admin\");\n}",
        Spotting = "A field that is `public static` and not `final`, or `public static final` with a new collection of `java.util` or an array with elements.",
        References = ["S1444", "S2386", "MS_MUTABLE_ARRAY", "MS_SHOULD_BE_FINAL"],
    };

    internal override void Register(RuleHooks hooks) => hooks.On<Symbol>((symbol, point) =>
    {
        if (symbol.Kind is not (SymbolKind.Class or SymbolKind.Enum) || symbol.Body is not { } body) return;
        foreach (var field in symbol.Members.Where(member => member.Kind == SymbolKind.Field && member.Has("public") && member.Has("static")))
        {
            var value = body.Statements.OfType<Statement.Assign>().FirstOrDefault(assign => assign.Targets is [Expression.Name name] && name.Span == field.NameSpan)?.Value;
            if (!field.Has("final"))
                point.File.Report(this, field.NameSpan, $"`{field.Name}` is one variable for the whole program, and any code can give it another value.", "Make it `private`, or `final` if it never changes.");
            else if (value is Expression.Call { IsConstruction: true } call && Collections.Contains(DeclaredTypes.Bare(point.Text(call.Callee.Span))) && !(symbol.WithDescendants().Any(each => each.Has("synchronized"))))
                point.File.Report(this, field.NameSpan, $"`{field.Name}` is final, and what is in it is not: any code can add and take away.", "Use `List.of`, `Map.of` or `Collections.unmodifiable...`, or make it `private`.");
            else if (value is Expression.Display { Items.Count: > 0 } && field.Type?.EndsWith("[]", StringComparison.Ordinal) == true)
                point.File.Report(this, field.NameSpan, $"`{field.Name}` is final, and its elements are not: any code can replace them.", "Use `List.of(...)`, or make it `private` and give copies away.");
        }
    });
}
