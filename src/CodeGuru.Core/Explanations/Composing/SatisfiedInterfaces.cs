using CodeGuru.Core.Code;
using CodeGuru.Core.Explanations.Narration;

namespace CodeGuru.Core.Explanations.Composing;

/// <summary>The interfaces of its own file whose methods a type has, in languages where that alone makes it fit.</summary>
internal static class SatisfiedInterfaces
{
    /// <summary>The interfaces that a type satisfies, as code, and whether only a pointer to it does.</summary>
    public static IEnumerable<string> Of(CodeFile file, Symbol type)
    {
        if (!file.Conventions.Terms.InterfacesFit || type.Kind == SymbolKind.Interface) return [];
        var own = MethodSet.Of(file, type);
        return file.Module.Members.Where(IsPlain).Select(face => (face.Name, Methods: Needed(file, face)))
            .Concat(file.Conventions.Terms.KnownInterfaces.Where(each => !each.Value.Contains('.') || file.Text.Contains(each.Value, StringComparison.Ordinal)).Select(each => (Name: each.Value, Methods: (IReadOnlyList<string>?)[each.Key])))
            .Where(face => face.Methods is { Count: > 0 } needed && Has(own, needed, face.Name))
            .Select(face => $"{Wording.Code(face.Name)}{(face.Methods!.Any(shape => own.Shapes[shape].IsPointed) ? $" (as {Wording.Code("*" + type.Name)})" : "")}");
    }

    /// <summary>The types of the file that have an interface's methods.</summary>
    public static IReadOnlyList<Symbol> Having(CodeFile file, Symbol face)
    {
        if (!file.Conventions.Terms.InterfacesFit || !IsPlain(face) || Needed(file, face) is not { Count: > 0 } needed) return [];
        return [.. file.Module.Members.Where(type => type is { IsType: true, Kind: not SymbolKind.Interface } && Has(MethodSet.Of(file, type), needed, face.Name))];
    }

    /// <summary>Whether all needed methods are there, and not only because the interface itself is embedded.</summary>
    private static bool Has(MethodSet set, IReadOnlyList<string> needed, string face) => needed.All(set.Shapes.ContainsKey) && needed.Any(shape => set.Shapes[shape].Method.Owner?.Name != face);

    /// <summary>The methods that a type has from what it embeds, by the names of that, as a sentence; null where there are none.</summary>
    public static string? Promoted(CodeFile file, Symbol type)
    {
        if (!file.Conventions.Terms.InterfacesFit || type.Kind == SymbolKind.Interface) return null;
        var parts = MethodSet.Of(file, type).Shapes.Values.Where(each => each.From is not null).GroupBy(each => each.From!.Name).Select(group => $"{Wording.Listed([.. group.Select(each => Wording.Code(each.Method.Name)).Distinct()], 6)} through {Wording.Code(group.Key)}").ToList();
        return parts.Count == 0 ? null : Wording.Sentence($"it has {Wording.Listed(parts)} as well");
    }

    /// <summary>The interface that a function calls a method through, where the declared type of what it is called on is one that has it; null where it is not.</summary>
    public static Symbol? Through(CodeFile file, Symbol caller, string method)
    {
        if (!file.Conventions.Terms.InterfacesFit) return null;
        var declared = CodeWalk.Expressions(caller.Body).OfType<Expression.Call>().Select(call => call.Callee).OfType<Expression.Member>().Where(member => member.Identifier == method).Select(member => TypeOf(file, caller, member.Target)).Distinct().ToList();
        return declared is [{ } only] ? file.Module.Members.FirstOrDefault(face => face.Kind == SymbolKind.Interface && face.Name == only && face.Members.Any(member => member.Name == method)) : null;
    }

    /// <summary>Whether an interface lists methods, and no types that it may stand for.</summary>
    private static bool IsPlain(Symbol face) => face is { Kind: SymbolKind.Interface, Type: null };

    /// <summary>What a type must have, those of interfaces that this one embeds among it; null where one of these is not known.</summary>
    private static IReadOnlyList<string>? Needed(CodeFile file, Symbol face)
    {
        var own = MethodSet.Of(file, face);
        var shapes = own.Shapes.Keys.ToList();
        if (own.IsWhole) return shapes;
        foreach (var embedded in face.Bases.Where(each => each is not Expression.Name { Identifier: var name } || !file.Module.Members.Any(member => member.Kind == SymbolKind.Interface && member.Name == name)))
        {
            var written = file.TextOf(embedded.Span).ToString();
            var known = file.Conventions.Terms.KnownInterfaces.Where(each => each.Value == written).Select(each => each.Key).ToList();
            if (known.Count == 0) return null;
            shapes.AddRange(known);
        }

        return shapes;
    }

    /// <summary>As parameters and fields declare it; null for anything else.</summary>
    private static string? TypeOf(CodeFile file, Symbol caller, Expression target) => target switch
    {
        Expression.Name name => caller.Parameters.FirstOrDefault(parameter => parameter.Name == name.Identifier)?.Type,
        Expression.Member { Target: Expression.Name owner } field when TypeOf(file, caller, owner)?.TrimStart('*').Split('[')[0] is { } type =>
            file.Module.Members.FirstOrDefault(member => member.IsType && member.Name == type)?.Members.FirstOrDefault(member => member.Kind == SymbolKind.Field && member.Name == field.Identifier)?.Type,
        _ => null,
    };
}
