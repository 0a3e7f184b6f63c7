using System.Runtime.CompilerServices;
using CodeGuru.Core.Answers;
using CodeGuru.Core.Diagrams.Mermaid;
using CodeGuru.Core.Explanations;
using CodeGuru.Core.Explanations.Panels;
using CodeGuru.Core.Handbook.Compiled;
using CodeGuru.Engine.Facts;
using CodeGuru.Engine.Facts.Targets;

namespace CodeGuru.Engine.Explaining;

/// <summary>Explains code: first what is known of it, which is there at once, then the words.</summary>
/// <param name="handbook">The lessons that explanations point to.</param>
public sealed class CodeMentor(CompiledHandbook handbook)
{
    private readonly Lazy<Dictionary<string, string>> lessons = new(() => handbook.Summaries.ToDictionary(lesson => lesson.Slug, lesson => lesson.Title));

    /// <summary>Explains what a person pointed at.</summary>
    public async IAsyncEnumerable<MentorEvent> ExplainAsync(CodeTarget target, ExplainSettings settings, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(settings);
        var code = TargetCode.Of(target) with { Warnings = await ReviewWarnings.OfAsync(target, cancellation).ConfigureAwait(false), Lessons = lessons.Value };
        var panel = FactsPanel.Of(code);
        yield return new MentorEvent.FactsReady(code, panel);
        foreach (var notice in target.Facts.Notices.Concat(target.Facts.Skipped.Select(file => $"Skipped: {file.Reason}"))) yield return new MentorEvent.Notice(notice);
        var diagram = await FittingDiagram.OfAsync(target, settings, cancellation).ConfigureAwait(false);
        if (diagram is not null) yield return diagram;
        else if (settings.Diagram == true) yield return new MentorEvent.Notice($"There is nothing to draw of '{panel.Name}'.");

        var explanation = await DeepThreads.RunAsync(() => CodeExplainer.Explain(code)).ConfigureAwait(false);
        if (diagram is not null) explanation = explanation with { Diagrams = [MermaidWriter.Write(diagram.Diagram)] };
        // What a review found stands above, before the words.
        var text = ExplanationText.Markdown(explanation, settings.Depth, code.Warnings.Count > 0 ? ExplanationSection.CommonMistakes : null);
        var source = new AnswerSource(SourceKind.Facts, []);
        yield return new MentorEvent.Answering(source);
        yield return new MentorEvent.TextDelta(text);
        yield return new MentorEvent.Completed(new Answer { Question = $"Explain {panel.Name} ({panel.Place}).", Markdown = text, Source = source, Explanation = explanation });
    }
}
