using CodeGuru.Core.Code;
using CodeGuru.Core.Text;

namespace CodeGuru.Core.Explanations.Composing;

/// <summary>The methods that can be called on a type, in languages where those of what it embeds are among them: its own, and as far as the file shows it, theirs.</summary>
/// <param name="Shapes">By name and types: what it is compared by; with the type that each comes from (null: its own), and whether only a pointer has it.</param>
/// <param name="IsWhole">Whether everything that it embeds is known.</param>
internal sealed record MethodSet(IReadOnlyDictionary<string, (Symbol Method, Symbol? From, bool IsPointed)> Shapes, bool IsWhole)
{
    /// <summary>Types that embed each other are followed no further than people do.</summary>
    private const int Deepest = 4;

    public static MethodSet Of(CodeFile file, Symbol type) => Of(file, type, Deepest);

    private static MethodSet Of(CodeFile file, Symbol type, int left)
    {
        var shapes = new Dictionary<string, (Symbol, Symbol?, bool)>(StringComparer.Ordinal);
        foreach (var method in type.Members.Where(member => member.Kind == SymbolKind.Method)) shapes.TryAdd(Shape(method), (method, null, method.Parameters is [{ Kind: ParameterKind.Receiver, Type: ['*', ..] }, ..]));
        var own = type.Members.Select(member => member.Name).ToHashSet(StringComparer.Ordinal);
        var isWhole = true;
        foreach (var embedded in type.Bases)
        {
            if (left == 0 || embedded is not Expression.Name { Identifier: var name } || file.Module.Members.FirstOrDefault(member => member.IsType && member.Name == name) is not { IsElsewhere: false } part)
            {
                isWhole = false;
                continue;
            }

            var (theirs, isPointer) = (Of(file, part, left - 1), embedded.Span.Start > 0 && file.Text[embedded.Span.Start - 1] == '*');
            isWhole &= theirs.IsWhole;
            // What the type declares itself hides what it embeds.
            foreach (var (shape, method) in theirs.Shapes.Where(each => !own.Contains(each.Value.Method.Name))) shapes.TryAdd(shape, (method.Method, part, method.IsPointed && !isPointer));
        }

        return new MethodSet(shapes, isWhole);
    }

    /// <summary>The name and the types, without the names of what is passed.</summary>
    private static string Shape(Symbol method) =>
        $"{method.Name}({string.Join(", ", method.Parameters.Where(parameter => parameter.Kind != ParameterKind.Receiver).Select(parameter => (parameter.Kind == ParameterKind.Rest ? "..." : "") + parameter.Type))}) {Types(method.Type ?? "")}".TrimEnd();

    /// <summary>Results with names are of the types behind these.</summary>
    private static string Types(string result)
    {
        if (!result.StartsWith('(')) return result;
        var parts = BracketedText.Split(result[1..^1], ',');
        // Where one has a name, all have one; names in a row share the type behind the last.
        if (!parts.Exists(IsNamed)) return result;
        var types = new List<string>();
        for (var at = parts.Count - 1; at >= 0; at--) types.Insert(0, IsNamed(parts[at]) ? parts[at][(parts[at].IndexOf(' ') + 1)..] : types[0]);
        return $"({string.Join(", ", types)})";
    }

    /// <summary>Whether a name stands before a type, as far as spaces tell: those of a channel or a function belong to the type.</summary>
    private static bool IsNamed(string part) => part.IndexOf(' ') is > 0 and var at && part[..at].All(c => char.IsLetterOrDigit(c) || c == '_') && part[..at] is not ("chan" or "struct" or "interface");
}
