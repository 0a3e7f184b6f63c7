using CodeGuru.Core.Code;
using CodeGuru.Core.Explanations.Narration;
using CodeGuru.Core.Explanations.Panels;
using CodeGuru.Core.Explanations.Patterns;
using CodeGuru.Core.Explanations.Purpose;
using CodeGuru.Core.Explanations.Remarks;

namespace CodeGuru.Core.Explanations.Composing;

/// <summary>Explains some lines by what begins in them, what they stand in, what they take from before and what they leave for later.</summary>
internal static class LinesExplainer
{
    private const int MostTold = 3;

    public static Explanation Explain(ExplainedCode code, ExplainedPart.Lines lines)
    {
        var (file, around) = (lines.In, lines.Around);
        var chosen = new ChosenLines(file.Code, around, lines.From, lines.To);
        var groups = chosen.Groups.Select(group => (group.Within, group.Statements, Steps: new StatementNarrator(file.Code).Steps(group.Statements))).Where(group => group.Steps.Count > 0).ToList();
        var whole = groups.Count == 0 && chosen.Declared.Count == 0 && chosen.Part is { } part ? new StatementNarrator(file.Code).Steps([part]) : [];
        var summary = Summary(lines, [.. groups.SelectMany(group => group.Steps)], chosen.Declared, whole);
        var purpose = around.Kind != SymbolKind.Module && DocumentedPurpose.Of(around) is { } documented ? $"What {Name(file, around)} is for: {documented}" : null;
        var details = groups.SelectMany(group => Section(file, around, group.Within, group.Statements, group.Steps)).ToList();
        if (chosen.Declared.Count > 0) details.Add(Members.List(code, file, chosen.Declared));
        if (whole.Count > 0) details.Add(StepList.Of(whole));
        return Finish.With(code, file.Code.Language, [], new Explanation
        {
            Summary = summary,
            Simple = string.Join(' ', new[] { summary, purpose }.OfType<string>()),
            Detailed = details.Count == 0 ? summary : string.Join("\n\n", details),
            DeepDive = around.IsCallable ? FunctionExplainer.Deep(file, around, new FunctionTraits(code, file, around), CodePatterns.Of(new PatternSubject(code, file, around))) : Calls(code, lines) ?? summary,
            Citations = [PanelFacts.Place(file, lines.From, lines.To)],
        }, Mistakes(code, lines, chosen));
    }

    /// <summary>What may hurt and shows in these very lines; what is done well is said of the whole.</summary>
    private static IReadOnlyList<Remark> Mistakes(ExplainedCode code, ExplainedPart.Lines lines, ChosenLines chosen)
    {
        var (file, around) = (lines.In, lines.Around);
        var symbols = chosen.Groups.Select(group => group.Within).Concat(chosen.Declared.SelectMany(symbol => symbol.WithDescendants())).Append(around).Where(symbol => (symbol.IsCallable || symbol.IsType) && !symbol.IsAnonymous).Distinct();
        return
        [
            .. symbols.SelectMany(symbol => CodeRemarks.Of(new PatternSubject(code, file, symbol)).Select(remark => ReferenceEquals(symbol, around) ? remark : remark with { Within = SymbolName.Of(file.Code, symbol) }))
                .Where(remark => remark.IsMistake && remark.Line >= lines.From && remark.Line <= lines.To),
        ];
    }

    private static string Summary(ExplainedPart.Lines lines, IReadOnlyList<Step> steps, IReadOnlyList<Symbol> declared, IReadOnlyList<Step> whole)
    {
        var (file, one) = (lines.In, lines.From == lines.To);
        var place = $"{Wording.Lines(lines.From, lines.To)} of {Name(file, lines.Around)}";
        if (steps.Count > 0)
        {
            var told = steps.Take(MostTold).Select(Told).Concat(steps.Count > MostTold ? [$"and {Wording.Counted(steps.Count - MostTold, "step")} more"] : []);
            return Wording.Sentence($"{place}: {string.Join("; ", told)}");
        }

        if (declared.Count > 0) return Wording.Sentence($"{place} {(one ? "declares" : "declare")} {Wording.Listed([.. declared.Select(symbol => SymbolName.Of(file.Code, symbol))], MostTold)}");
        return whole.Count > 0 ? Wording.Sentence($"{place} {(one ? "is" : "are")} part of what stands on {Wording.Lines(whole[0].From, whole[^1].To)}: {whole[0].Text}")
            : Wording.Sentence($"{place} {(one ? "holds" : "hold")} nothing that runs by itself");
    }

    private static string Told(Step step) => step is { Text: "otherwise", Parts: [var first, ..] } ? $"otherwise {first.Text}" : step.Text;

    private static IEnumerable<string> Section(ExplainedFile file, Symbol around, Symbol within, IReadOnlyList<Statement> statements, IReadOnlyList<Step> steps)
    {
        var heading = ReferenceEquals(within, around) ? "" : $"In {Name(file, within)}:\n\n";
        yield return heading + StepList.Of(steps);
        foreach (var context in LinesContext.Of(file.Code, within, statements)) yield return context;
    }

    private static string? Calls(ExplainedCode code, ExplainedPart.Lines lines) => PanelFacts.CallsOut(code, lines.In, lines.From, lines.To) is { Count: > 0 } calls
        ? $"- **Calls**: {Wording.Listed([.. calls.Select(call => $"{Wording.Code(call.Name)} (line {call.Line})")], 12)}." : null;

    private static string Name(ExplainedFile file, Symbol symbol) => symbol.Kind == SymbolKind.Module ? Wording.Code(file.Path) : SymbolName.Of(file.Code, symbol);
}
