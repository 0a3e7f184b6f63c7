using CodeGuru.Core.Code;
using CodeGuru.Core.Explanations.Narration;
using CodeGuru.Core.Explanations.Panels;

namespace CodeGuru.Core.Explanations.Composing;

/// <summary>What a sentence calls a symbol: its name within the file; its kind and line where it, or what it stands in, was written without a name.</summary>
internal static class SymbolName
{
    /// <summary>Whether a name, or a part of a qualified one, was not written but made up for what has none: <c>&lt;lambda1&gt;</c>; an operator is no such.</summary>
    public static bool IsMadeUp(string name) => MadeUpAt(name) >= 0;

    /// <summary>Where the first part of a name begins that was made up; -1 where all were written, type arguments among them.</summary>
    public static int MadeUpAt(string name)
    {
        for (var at = name.IndexOf('<', StringComparison.Ordinal); at >= 0; at = name.IndexOf('<', at + 1))
        {
            if ((at == 0 || name[at - 1] is '.' or ':') && at + 1 < name.Length && char.IsAsciiLetter(name[at + 1])) return at;
        }

        return -1;
    }

    /// <summary>What a sentence calls a symbol of a file that is known by its name there.</summary>
    public static string Of(ExplainedFile file, string localName) =>
        (IsMadeUp(localName) || IsDoubled(localName)) && file.Outline.FirstOrDefault(entry => file.Code.ShownName(entry.Symbol.QualifiedName) == localName) is { } found ? Of(file.Code, found.Symbol) : Wording.Code(localName);

    /// <summary>Whether a symbol is written with the name of the type that it makes, which nobody calls it by.</summary>
    public static bool IsConstructor(Symbol symbol) => symbol is { IsCallable: true, Type: null, Owner: { IsType: true } owner } && symbol.Name == owner.Name && !owner.Has("namespace") && !owner.Has("module");

    /// <summary>What a constructor or an assignment takes its object from: <c>copy</c> or <c>move</c>; null for any other.</summary>
    public static string? Copying(Symbol symbol)
    {
        if (symbol is not { Owner: { IsType: true } owner, Parameters: [{ Type: { } type }, ..] } || !(IsConstructor(symbol) || symbol.Name == "operator=") || symbol.Parameters.Skip(1).Any(parameter => parameter.Default is null)) return null;
        var written = type.Replace(" ", "", StringComparison.Ordinal);
        if (written == owner.Name + "&&") return "move";
        return written == $"const{owner.Name}&" || written == $"{owner.Name}const&" || written == $"{owner.Name}&" || (written == owner.Name && !IsConstructor(symbol)) ? "copy" : null;
    }

    /// <summary>What a member is called that the language calls by itself: <c>copy constructor</c>, <c>destructor</c>; null for one that has a name to call.</summary>
    public static string? Special(Symbol symbol) =>
        IsConstructor(symbol) ? Copying(symbol) is { } from ? $"{from} constructor" : "constructor"
        : symbol is { IsCallable: true, Name: ['~', ..], Owner.IsType: true } ? "destructor"
        : Copying(symbol) is { } assigned ? $"{assigned} assignment" : null;

    private static bool IsDoubled(string name) => name.Replace("::", ".", StringComparison.Ordinal).Split('.') is [.., var last, var same] && last == same;

    /// <summary>What a method is called where its type is known.</summary>
    public static string Within(Symbol method) => Special(method) is { } special ? $"the {special}" : Wording.Code(method.Name);

    /// <summary>Who calls something from other files; functions without a name of one file together.</summary>
    public static IReadOnlyList<string> Callers(ExplainedCode code, IEnumerable<PlacedName> callers) =>
        [.. PlacedGroup.Of(callers).Select(group => group.Lines.Count == 1 ? Caller(code, group.First) : $"functions without a name ({group.Place(3)})").Distinct()];

    /// <summary>Who calls something from another file: its top level has no name that anybody would know.</summary>
    public static string Caller(ExplainedCode code, PlacedName caller) =>
        caller.Path is not null && code.Files.Any(each => each.Path == caller.Path && each.Code.ShownName(each.Code.Module.QualifiedName) == caller.Name) ? $"code at the top level ({caller.Path}:{caller.Line})"
        : $"{Named(code, caller)} ({(caller.Path is null ? $"line {caller.Line}" : $"{caller.Path}:{caller.Line}")})";

    private static string Named(ExplainedCode code, PlacedName caller) =>
        code.Files.Select(file => Of(file, caller.Name)).FirstOrDefault(name => name != Wording.Code(caller.Name)) ?? Wording.Code(caller.Name);

    public static string Of(CodeFile file, Symbol symbol)
    {
        if (Special(symbol) is { } special && file.ShownName(symbol.Owner!.QualifiedName) is var made && !IsMadeUp(made)) return $"the {special} of {Wording.Code(made)}";
        var name = file.ShownName(symbol.QualifiedName);
        if (!IsMadeUp(name) && symbol.Name.Length > 0) return Wording.Code(name);
        return symbol.Name.Length > 0 && !IsMadeUp(symbol.Name) ? Wording.Code(symbol.Name)
            : $"the {(symbol.IsType ? "type" : symbol.IsCallable ? "function" : "part")} on line {file.LineOf(symbol.Span)}";
    }
}
