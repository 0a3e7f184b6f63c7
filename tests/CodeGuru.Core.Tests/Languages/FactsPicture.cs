using System.Text;
using System.Text.RegularExpressions;
using CodeGuru.Core.Analysis;
using CodeGuru.Core.Analysis.Flow;
using CodeGuru.Core.Code;

namespace CodeGuru.Core.Tests.Languages;

/// <summary>Draws everything that is known about a file, for goldens that are read beside the source.</summary>
internal static partial class FactsPicture
{
    public static string Of(CodeFile file)
    {
        var picture = new StringBuilder();
        foreach (var import in file.Imports)
            picture.Append($"import {import.Module} = {import.Target} as {import.Alias} ({string.Join(", ", import.Names.Select(name => $"{name.Name} as {name.Alias}"))}){(import.IsWildcard ? " *" : "")}\n");
        foreach (var entry in Outline.Of(file))
        {
            var symbol = entry.Symbol;
            picture.Append($"\n{symbol.Kind} {symbol.QualifiedName} {entry.Line}-{entry.EndLine}");
            if (symbol.Visibility != Visibility.Public && symbol.Kind != SymbolKind.Lambda && symbol.Owner is not { IsCallable: true }) picture.Append($" {symbol.Visibility.ToString().ToLowerInvariant()}");
            if (symbol.Modifiers.Count > 0) picture.Append($" [{string.Join(' ', symbol.Modifiers)}]");
            if (symbol.Type is not null) picture.Append($" : {symbol.Type}");
            picture.Append('\n');
            foreach (var each in symbol.Decorators) picture.Append($"  @{Text(file, each.Span)}\n");
            foreach (var each in symbol.Bases) picture.Append($"  < {Text(file, each.Span)}\n");
            foreach (var each in symbol.Parameters)
                picture.Append($"  {each.Kind} {each.Name}{(each.Type is null ? "" : $": {each.Type}")}{(each.Default is null ? "" : $" = {Text(file, each.Default.Span)}")}\n");
            if (symbol.Documentation is not null) picture.Append($"  \"{symbol.Documentation.ReplaceLineEndings("\\n")}\"\n");
            if (entry.Metrics is { } metrics)
            {
                picture.Append($"  cyclomatic {metrics.Cyclomatic}, cognitive {metrics.Cognitive}, lines {metrics.Lines}, nesting {metrics.MaxNesting}\n");
                foreach (var cost in metrics.Costs) picture.Append($"    +{cost.Increment} line {file.LineOf(cost.Span)} {cost.Construct}\n");
            }

            if (entry.Flow is { } flow) Draw(file, flow, picture);
        }

        foreach (var problem in file.Problems) picture.Append($"\n{problem.Line}:{problem.Column} {problem.Message}\n");
        return picture.ToString();
    }

    public static string Draw(CodeFile file, ControlFlowGraph flow)
    {
        var picture = new StringBuilder();
        Draw(file, flow, picture);
        return picture.ToString();
    }

    private static void Draw(CodeFile file, ControlFlowGraph flow, StringBuilder picture)
    {
        foreach (var block in flow.Blocks)
        {
            picture.Append($"  {block.Id} {block.Kind}: {string.Join(" | ", block.Parts.Select(part => Text(file, part.Span)))}");
            var edges = flow.Edges.Where(edge => edge.From == block.Id).Select(edge => $"{edge.Kind} {edge.To}").ToList();
            if (edges.Count > 0) picture.Append($" -> {string.Join(", ", edges)}");
            if (flow.Exits.Contains(block.Id)) picture.Append(" (exit)");
            picture.Append('\n');
        }

        foreach (var span in flow.Unreachable) picture.Append($"  unreachable {file.LineOf(span)}-{file.EndLineOf(span)}\n");
    }

    private static string Text(CodeFile file, SourceSpan span)
    {
        var text = Blanks().Replace(file.TextOf(span).ToString(), " ");
        return text.Length > 60 ? text[..59] + "…" : text;
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
