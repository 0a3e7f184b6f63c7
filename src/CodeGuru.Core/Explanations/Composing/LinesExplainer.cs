using CodeGuru.Core.Code;
using CodeGuru.Core.Explanations.Narration;
using CodeGuru.Core.Explanations.Panels;

namespace CodeGuru.Core.Explanations.Composing;

/// <summary>Explains some lines by the statements that begin in them.</summary>
internal static class LinesExplainer
{
    public static Explanation Explain(ExplainedCode code, ExplainedPart.Lines lines)
    {
        var (file, around) = (lines.In, lines.Around);
        var statements = new List<Statement>();
        if (around.Body is { } body) Collect(body, statements);
        var steps = new StatementNarrator(file.Code).Steps(statements);
        var place = Wording.Lines(lines.From, lines.To);
        var within = around.Kind == SymbolKind.Module ? Wording.Code(file.Path) : Wording.Code(file.Code.LocalName(around.QualifiedName));
        var summary = Wording.Sentence(steps.Count == 1 ? $"{steps[0].Text}, in {within}" : steps.Count == 0 ? $"{place} of {within} {(lines.From == lines.To ? "holds no statement of its" : "hold no statement of their")} own" : $"{place} of {within} {(lines.From == lines.To ? "takes" : "take")} {Wording.Counted(steps.Count, "step")}");
        return Finish.With(code, file.Code.Language, [], new Explanation
        {
            Summary = summary,
            Simple = summary,
            Detailed = steps.Count == 0 ? summary : StepList.Of(steps),
            DeepDive = around.IsCallable ? FunctionExplainer.Deep(file, around, new FunctionTraits(code, file, around), Patterns.CodePatterns.Of(new Patterns.PatternSubject(code, file, around))) : summary,
            Citations = [PanelFacts.Place(file, lines.From, lines.To)],
        });

        void Collect(Statement statement, List<Statement> found)
        {
            var (from, to) = (file.Code.LineOf(statement.Span), file.Code.EndLineOf(statement.Span));
            if (to < lines.From || from > lines.To) return;
            if (statement is not Statement.Block && from >= lines.From && (to <= lines.To || !statement.Inner().Any())) found.Add(statement);
            else foreach (var inner in statement.Inner()) Collect(inner, found);
        }
    }
}
