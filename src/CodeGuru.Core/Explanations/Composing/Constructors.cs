using CodeGuru.Core.Code;
using CodeGuru.Core.Explanations.Narration;

namespace CodeGuru.Core.Explanations.Composing;

/// <summary>What makes objects: people name the type, not its constructor.</summary>
internal static class Constructors
{
    public static bool IsOne(CodeFile file, Symbol symbol) =>
        symbol is { IsCallable: true, Owner: { IsType: true } owner } && (symbol.Name == owner.Name || symbol.Name == file.Conventions.Constructor);

    /// <summary>Whether a function makes objects, whose methods were given to it one by one.</summary>
    public static bool IsFunction(Symbol symbol) => symbol.Kind == SymbolKind.Function && symbol.Members.Any(member => member.Kind == SymbolKind.Method);

    /// <summary>Who makes an object gets the object, and who sets something the value, whatever the code ends with.</summary>
    public static ResultUse ResultOf(CodeFile file, Symbol symbol) =>
        file.Conventions.BlockCall is not null && (IsOne(file, symbol) || (symbol.Kind == SymbolKind.Method && symbol.Name is [.., not ('=' or '!' or '<' or '>'), '='])) ? ResultUse.Ignored : ResultUse.Returned;

    /// <summary>The local name of the type that a called constructor makes; any other name as it is.</summary>
    public static string Made(ExplainedCode code, CodeFile file, string name) => TypeOf(code, file, name) ?? name;

    /// <summary>The local name of the type that is made where a name is called; null if none is.</summary>
    public static string? TypeOf(ExplainedCode code, CodeFile file, string name)
    {
        foreach (var each in code.Files)
        {
            var found = each.Outline.FirstOrDefault(entry => entry.Symbol.QualifiedName == name || each.Code.ShownName(entry.Symbol.QualifiedName) == name)?.Symbol;
            if (found is null) continue;
            return found.IsType ? file.ShownName(found.QualifiedName) : IsOne(each.Code, found) ? file.ShownName(found.Owner!.QualifiedName) : null;
        }

        return null;
    }
}
