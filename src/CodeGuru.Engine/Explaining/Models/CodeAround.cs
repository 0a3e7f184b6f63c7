using CodeGuru.Core.Code;
using CodeGuru.Core.Explanations;

namespace CodeGuru.Engine.Explaining.Models;

/// <summary>The code that a model is shown: what is explained whole, then whom it calls, who calls it, and what is imported, as far as that fits.</summary>
internal static class CodeAround
{
    private const int MostAround = 12;

    /// <summary>What is explained; empty for a folder, of which the facts tell.</summary>
    public static IReadOnlyList<QuotedCode> Target(ExplainedCode code) => code.Part switch
    {
        ExplainedPart.File file => [QuotedCode.Fitted(file.In, 1, file.In.Code.LineCount)],
        ExplainedPart.Declaration { In: var file, Symbol.Span: var span } => [QuotedCode.Fitted(file, file.Code.LineOf(span), file.Code.EndLineOf(span))],
        ExplainedPart.Lines lines => [QuotedCode.Fitted(lines.In, lines.From, lines.To)],
        _ => [],
    };

    /// <summary>What stands around it, the most useful first.</summary>
    public static IReadOnlyList<QuotedCode> Of(ExplainedCode code)
    {
        if (code.Part is ExplainedPart.File or ExplainedPart.Folder) return [];
        var file = code.Files[0];
        var (from, to) = code.Part switch
        {
            ExplainedPart.Declaration declaration => (file.Code.LineOf(declaration.Symbol.Span), file.Code.EndLineOf(declaration.Symbol.Span)),
            ExplainedPart.Lines lines => (lines.From, lines.To),
            _ => (0, 0),
        };
        var names = file.Code.Module.WithDescendants().Where(symbol => file.Code.LineOf(symbol.Span) >= from && file.Code.EndLineOf(symbol.Span) <= to).Select(symbol => symbol.QualifiedName).ToHashSet();
        var declared = code.Files.SelectMany(each => each.Code.Module.WithDescendants().Where(symbol => symbol.IsCallable || symbol.IsType).Select(symbol => (File: each, Symbol: symbol)))
            .GroupBy(each => each.Symbol.QualifiedName).ToDictionary(group => group.Key, group => group.First());
        var callees = code.Calls.Edges.Where(edge => edge.Path == file.Code.Path && edge.Line >= from && edge.Line <= to).Select(edge => (Name: edge.Callee, Why: "called by the explained code"));
        var callers = code.Calls.Edges.Where(edge => names.Contains(edge.Callee) && !names.Contains(edge.Caller)).Select(edge => (Name: edge.Caller, Why: "calls the explained code"));
        var around = new List<QuotedCode>();
        if (code.Part is ExplainedPart.Lines { Around: { Kind: not SymbolKind.Module } owner }) around.Add(QuotedCode.Of(file, owner, "holds the explained lines"));
        around.AddRange(callees.Concat(callers).DistinctBy(each => each.Name).Where(each => !names.Contains(each.Name) && declared.ContainsKey(each.Name)).Take(MostAround)
            .Select(each => QuotedCode.Of(declared[each.Name].File, declared[each.Name].Symbol, each.Why)));
        around.AddRange(file.Code.Imports.Where(import => file.Code.LineOf(import.Span) is var line && (line < from || line > to)).GroupBy(_ => 0)
            .Select(group => QuotedCode.Of(file, group.Min(import => file.Code.LineOf(import.Span)), group.Max(import => file.Code.EndLineOf(import.Span)), "imports of the file")));
        return Fitting(around, QuotedCode.MostTokens - Target(code).Sum(quoted => quoted.Tokens));
    }

    private static List<QuotedCode> Fitting(IEnumerable<QuotedCode> around, int room)
    {
        var fitting = new List<QuotedCode>();
        foreach (var quoted in around.Where(quoted => quoted.Tokens <= room))
        {
            if (quoted.Tokens > room) continue;
            room -= quoted.Tokens;
            fitting.Add(quoted);
        }

        return fitting;
    }
}
