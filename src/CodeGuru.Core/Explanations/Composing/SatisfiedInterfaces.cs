using CodeGuru.Core.Code;
using CodeGuru.Core.Explanations.Narration;
using CodeGuru.Core.Text;

namespace CodeGuru.Core.Explanations.Composing;

/// <summary>The interfaces of its own file whose methods a type has, in languages where that alone makes it fit.</summary>
internal static class SatisfiedInterfaces
{
    public static IEnumerable<string> Of(CodeFile file, Symbol type)
    {
        if (!file.Conventions.Terms.InterfacesFit || type.Kind == SymbolKind.Interface) return [];
        var own = type.Members.Where(member => member.Kind == SymbolKind.Method).Select(member => (Shape: Shape(member), IsPointed: member.Parameters is [{ Kind: ParameterKind.Receiver, Type: ['*', ..] }, ..])).ToList();
        var faces = file.Module.Members.Where(member => member is { Kind: SymbolKind.Interface, Type: null, Bases.Count: 0 }).Select(face => (face.Name, Methods: face.Members.Where(member => member.Kind == SymbolKind.Method).Select(Shape).ToList()))
            .Concat(file.Conventions.Terms.KnownInterfaces.Select(each => (Name: each.Value, Methods: new List<string> { each.Key })));
        return faces.Where(face => face.Methods.Count > 0 && face.Methods.TrueForAll(method => own.Exists(each => each.Shape == method)))
            .Select(face => $"{Wording.Code(face.Name)}{(own.Exists(each => each.IsPointed && face.Methods.Contains(each.Shape)) ? $" (as {Wording.Code("*" + type.Name)})" : "")}");
    }

    /// <summary>The interface that a function calls a method through, where the declared type of what it is called on is one that has it; null where it is not.</summary>
    public static Symbol? Through(CodeFile file, Symbol caller, string method)
    {
        if (!file.Conventions.Terms.InterfacesFit) return null;
        var declared = CodeWalk.Expressions(caller.Body).OfType<Expression.Call>().Select(call => call.Callee).OfType<Expression.Member>().Where(member => member.Identifier == method).Select(member => TypeOf(file, caller, member.Target)).Distinct().ToList();
        return declared is [{ } only] ? file.Module.Members.FirstOrDefault(face => face.Kind == SymbolKind.Interface && face.Name == only && face.Members.Any(member => member.Name == method)) : null;
    }

    /// <summary>As parameters and fields declare it; null for anything else.</summary>
    private static string? TypeOf(CodeFile file, Symbol caller, Expression target) => target switch
    {
        Expression.Name name => caller.Parameters.FirstOrDefault(parameter => parameter.Name == name.Identifier)?.Type,
        Expression.Member { Target: Expression.Name owner } field when TypeOf(file, caller, owner)?.TrimStart('*').Split('[')[0] is { } type =>
            file.Module.Members.FirstOrDefault(member => member.IsType && member.Name == type)?.Members.FirstOrDefault(member => member.Kind == SymbolKind.Field && member.Name == field.Identifier)?.Type,
        _ => null,
    };

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
