using CodeGuru.Core.Code;
using CodeGuru.Core.Syntax;

namespace CodeGuru.Core.Languages.Go;

/// <summary>The types of expressions as the file's own declarations say them, for what the words of the code leave open.</summary>
internal sealed class GoTypes(SyntaxNode root)
{
    /// <summary>Declarations that lead to each other are followed no further than people do.</summary>
    private const int MostSteps = 8;

    private static readonly HashSet<string> Numbers = [.. "int int8 int16 int32 int64 uint uint8 uint16 uint32 uint64 uintptr byte rune".Split(' ')];

    private readonly Dictionary<string, string> named = root.Present().Where(child => child.Is("type_declaration")).SelectMany(child => child.Present()).Where(child => child.Kind is "type_spec" or "type_alias")
        .GroupBy(child => child.Child("name").Words()).ToDictionary(group => group.Key, group => group.First().Child("type").Words());

    /// <summary>What a loop over an expression goes through.</summary>
    public RangeKind RangeOf(SyntaxNode source) => Underlying(Of(source, MostSteps)) switch
    {
        null => RangeKind.None,
        "string" => RangeKind.Text,
        var type when Numbers.Contains(type) => RangeKind.Number,
        var type when type.StartsWith("map[", StringComparison.Ordinal) => RangeKind.Map,
        ['[', ..] => RangeKind.List,
        var type when type.StartsWith("chan", StringComparison.Ordinal) || type.StartsWith("<-chan", StringComparison.Ordinal) => RangeKind.Channel,
        _ => RangeKind.None,
    };

    private string? Underlying(string? type)
    {
        for (var left = MostSteps; left > 0 && type is { Length: > 0 } && (named.TryGetValue(type.TrimStart('*').Split('[')[0], out var behind) || GoLibraryTypes.Types.TryGetValue(type.TrimStart('*'), out behind)); left--) type = behind;
        return type;
    }

    /// <summary>As written; null where the file does not say it.</summary>
    private string? Of(SyntaxNode node, int left) => left == 0 ? null : node.Kind switch
    {
        "int_literal" => "int",
        "interpreted_string_literal" or "raw_string_literal" => "string",
        "parenthesized_expression" when node.Present().FirstOrDefault() is { Tree: not null } inner => Of(inner, left - 1),
        "composite_literal" or "type_conversion_expression" => node.Child("type").Words(),
        "slice_expression" when node.Child("operand") is { } sliced => Of(sliced, left - 1),
        "index_expression" when node.Child("operand") is { } indexed => Element(Of(indexed, left - 1)),
        "selector_expression" when GoLibraryTypes.Fields.TryGetValue(node.Words(), out var known) => known,
        "selector_expression" when node.Child("operand") is { } target => Field(Of(target, left - 1), node.Child("field").Words()),
        "call_expression" => Result(node, left - 1),
        "identifier" => Declared(node, left - 1),
        _ => null,
    };

    /// <summary>What the first name of a loop over a type stands for: what a channel gives, a key, a number.</summary>
    private static string? First(string type) => GoConventions.Instance.ElementsOf(type) switch
    {
        null => Numbers.Contains(type) ? type : type == "string" ? "int" : null,
        { AreReceived: true, Element: var received } => received,
        { IsKeyed: true, Element: var element } => type["map[".Length..^(element.Length + 1)],
        _ => "int",
    };

    private string? Element(string? type) => Underlying(type) is { } behind ? GoConventions.Instance.ElementsOf(behind)?.Element : null;

    private string? Field(string? type, string field)
    {
        var name = type?.TrimStart('*').Split('[')[0];
        if (GoLibraryTypes.Fields.TryGetValue($"{name}.{field}", out var known)) return known;
        var structure = root.Present().Where(child => child.Is("type_declaration")).SelectMany(child => child.Present()).Where(child => child.Is("type_spec") && child.Child("name").Words() == name).Select(child => child.Child("type")).FirstOrDefault();
        var list = structure is { Kind: "struct_type" } found ? found.FirstOf("field_declaration_list") : null;
        return list?.Present().Where(each => each.Is("field_declaration") && each.ChildrenIn("name").Any(child => child.Words() == field)).Select(each => each.Child("type").Words()).FirstOrDefault();
    }

    private string? Result(SyntaxNode call, int left)
    {
        var callee = call.Child("function").Words();
        if (callee is "make" or "new") return call.Child("arguments")?.Present().FirstOrDefault() is { Tree: not null } made ? made.Words() : null;
        if (callee is "len" or "cap") return "int";
        if (GoLibraryTypes.Results.TryGetValue(callee, out var known)) return known;
        return Results(call, left) is [var only] ? only : null;
    }

    /// <summary>The type of one of a call's results; null where the file does not declare what is called.</summary>
    private string? Result(SyntaxNode call, int at, int left) => Results(call, left) is var results && at < results.Count ? results[at] : null;

    private IReadOnlyList<string> Results(SyntaxNode call, int left)
    {
        var declared = call.Child("function") switch
        {
            { Kind: "identifier" } name => root.Present().Where(child => child.Is("function_declaration") && child.Child("name").Words() == name.Words()),
            { Kind: "selector_expression" } method when left > 0 && method.Child("operand") is { } target && Of(target, left - 1)?.TrimStart('*').Split('[')[0] is { Length: > 0 } type => Methods(type, method.Child("field").Words()),
            _ => [],
        };
        return declared.Select(child => child.Child("result")).FirstOrDefault() switch
        {
            null => [],
            { Kind: "parameter_list" } list => [.. list.Present().SelectMany(each => Enumerable.Repeat(each.Child("type").Words(), Math.Max(1, each.ChildrenIn("name").Count(child => child.IsNamed))))],
            { } single => [single.Words()],
        };
    }

    /// <summary>The methods of a name that a type of the file has, or an interface asks for.</summary>
    private IEnumerable<SyntaxNode> Methods(string type, string name) =>
        root.Present().Where(child => child.Is("method_declaration") && child.Child("name").Words() == name && child.Child("receiver")?.Present().FirstOrDefault() is { Tree: not null } of && of.Child("type").Words().TrimStart('*').Split('[')[0] == type)
            .Concat(root.Present().Where(child => child.Is("type_declaration")).SelectMany(child => child.Present()).Where(child => child.Is("type_spec") && child.Child("name").Words() == type)
                .SelectMany(child => child.Child("type")?.Present() ?? []).Where(each => each.Is("method_elem") && each.Child("name").Words() == name));

    /// <summary>What the nearest declaration before a name says of it.</summary>
    private string? Declared(SyntaxNode name, int left) => Found(name, left).Type;

    /// <summary>Whether the function around declares a variable of a name that the grammar takes for a type's.</summary>
    public bool IsVariable(SyntaxNode name) => Found(name, MostSteps).IsFound;

    private (bool IsFound, string? Type) Found(SyntaxNode name, int left)
    {
        var text = name.Words();
        for (var around = name.Parent; around is { } outer; around = outer.Parent)
        {
            foreach (var before in outer.Present().Where(child => child.Start < name.Start && child.End <= name.Start).Reverse())
            {
                if (Declaration(before, text, left) is { IsFound: true } found) return found;
            }

            var list = outer.Child("parameters")?.Present() ?? [];
            var own = outer.Child("receiver")?.Present() ?? [];
            foreach (var parameter in list.Concat(own))
            {
                if (parameter.ChildrenIn("name").Any(child => child.Words() == text)) return (true, parameter.Is("variadic_parameter_declaration") ? $"[]{parameter.Child("type").Words()}" : parameter.Child("type").Words());
            }
        }

        return default;
    }

    private (bool IsFound, string? Type) Declaration(SyntaxNode statement, string name, int left)
    {
        switch (statement.Kind)
        {
            case "range_clause":
                var bound = statement.Child("left")?.Present().Select(child => child.Words()).ToList() ?? [];
                return bound.IndexOf(name) switch
                {
                    1 when statement.Child("right") is { } source => (true, Element(Of(source, left))),
                    0 when statement.Child("right") is { } source => (true, Underlying(Of(source, left)) is { } gone ? First(gone) : null),
                    -1 => default,
                    _ => (true, null),
                };
            case "for_clause" when statement.Child("initializer") is { } initial:
                return Declaration(initial, name, left);
            case "short_var_declaration":
                var targets = statement.Child("left")?.Present().Select(child => child.Words()).ToList() ?? [];
                var values = statement.Child("right")?.Present().ToList() ?? [];
                var at = targets.IndexOf(name);
                return at < 0 ? default : (true, values.Count == targets.Count ? Of(values[at], left) : values is [{ Kind: "call_expression" } call] ? Result(call, at, left) : null);
            case "var_declaration":
                foreach (var each in statement.Present().SelectMany(child => child.Is("var_spec_list") ? child.Present() : [child]).Where(child => child.Is("var_spec")))
                {
                    if (!each.ChildrenIn("name").Any(child => child.Words() == name)) continue;
                    var given = each.Child("value")?.Present().ToList();
                    return (true, each.Child("type") is { } type ? type.Words() : given is [var only] ? Of(only, left) : null);
                }

                return default;
            default:
                return default;
        }
    }
}
