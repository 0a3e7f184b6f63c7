using CodeGuru.Core.Code;
using CodeGuru.Core.Explanations.Narration;

namespace CodeGuru.Core.Explanations.Composing;

/// <summary>What a sentence calls a symbol: its name within the file; its kind and line where it, or what it stands in, was written without a name.</summary>
internal static class SymbolName
{
    public static string Of(CodeFile file, Symbol symbol)
    {
        var name = file.LocalName(symbol.QualifiedName);
        if (!name.Contains('<', StringComparison.Ordinal) && symbol.Name.Length > 0) return Wording.Code(name);
        return symbol.Name.Length > 0 && !symbol.Name.StartsWith('<') ? Wording.Code(symbol.Name)
            : $"the {(symbol.IsType ? "type" : symbol.IsCallable ? "function" : "part")} on line {file.LineOf(symbol.Span)}";
    }
}
