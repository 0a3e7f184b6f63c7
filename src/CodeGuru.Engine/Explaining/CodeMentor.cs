using System.Runtime.CompilerServices;
using CodeGuru.Core;
using CodeGuru.Core.Answers;
using CodeGuru.Core.Answers.Citations;
using CodeGuru.Core.Diagrams.Mermaid;
using CodeGuru.Core.Explanations;
using CodeGuru.Core.Explanations.Panels;
using CodeGuru.Core.Handbook;
using CodeGuru.Core.Handbook.Compiled;
using CodeGuru.Engine.Explaining.Models;
using CodeGuru.Engine.Facts;
using CodeGuru.Engine.Facts.Targets;
using CodeGuru.Engine.Providers;
using CodeGuru.Engine.Providers.Chat;

namespace CodeGuru.Engine.Explaining;

/// <summary>Explains code: first what is known of it, which is there at once, then the words, of a model where there is one.</summary>
/// <param name="handbook">The lessons that explanations point to.</param>
/// <param name="models">The way to models; null for the built-in explainer alone.</param>
public sealed class CodeMentor(CompiledHandbook handbook, ModelAccess? models = null)
{
    private const int MostLessons = 2;

    private readonly Lazy<Dictionary<string, string>> lessons = new(() => handbook.Summaries.ToDictionary(lesson => lesson.Slug, lesson => lesson.Title));

    /// <summary>Explains what a person pointed at.</summary>
    public async IAsyncEnumerable<MentorEvent> ExplainAsync(CodeTarget target, ExplainSettings settings, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(settings);
        var shown = TargetCode.Of(target, target.Facts) with
        {
            Warnings = await ReviewWarnings.OfAsync(target, settings.Review(target.Facts), cancellation).ConfigureAwait(false),
            Lessons = lessons.Value,
        };
        var panel = FactsPanel.Of(shown);
        yield return new MentorEvent.FactsReady(shown, panel);
        foreach (var notice in target.Facts.Notices.Concat(target.Facts.Skipped.Select(file => $"Skipped: {file.Reason}"))) yield return new MentorEvent.Notice(notice);
        var diagram = await FittingDiagram.OfAsync(target, settings, cancellation).ConfigureAwait(false);
        if (diagram is not null) yield return diagram;
        else if (settings.Diagram == true) yield return new MentorEvent.Notice($"There is nothing to draw of '{panel.Name}'.");

        // Who else in the project calls it takes longer to find than a person should wait for the first word.
        var around = target is CodeTarget.Folder ? target.Facts : await settings.Callers(target.Facts, (target as CodeTarget.Declaration)?.Symbol, cancellation).ConfigureAwait(false);
        var code = ReferenceEquals(around, target.Facts) ? shown : TargetCode.Of(target, around) with { Warnings = shown.Warnings, Lessons = shown.Lessons };
        if (!ReferenceEquals(code, shown))
        {
            panel = FactsPanel.Of(code);
            if (panel.CallsIn.Where(caller => caller.Path is not null).ToList() is { Count: > 0 } callers) yield return new MentorEvent.CallersFound(code, callers);
        }

        var own = await DeepThreads.RunAsync(() => CodeExplainer.Explain(code)).ConfigureAwait(false);
        if (diagram is not null) own = own with { Diagrams = [MermaidWriter.Write(diagram.Diagram)] };
        var chain = models is null ? [] : await models.ChainAsync(settings.Depth, cancellation).ConfigureAwait(false);
        await foreach (var step in (chain.Count == 0 ? Tell(code, panel, own, settings) : AskAsync(chain, code, panel, own, settings, cancellation)).ConfigureAwait(false)) yield return step;
    }

    private static async IAsyncEnumerable<MentorEvent> Tell(ExplainedCode code, FactsPanel panel, Explanation own, ExplainSettings settings, string said = "", Draft? draft = null)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        // What a review found stands above, before the words.
        var text = ExplanationText.Markdown(own, settings.Depth, code.Warnings.Count > 0 ? ExplanationSection.CommonMistakes : null);
        var source = new AnswerSource(SourceKind.Facts, []) { Switched = draft?.Switched ?? [] };
        yield return new MentorEvent.Answering(source);
        yield return new MentorEvent.TextDelta(text);
        yield return new MentorEvent.Completed(new Answer { Question = $"Explain {panel.Name} ({panel.Place}).", Markdown = said + text, Source = source, Explanation = own, Notices = draft?.Notices ?? [] });
    }

    /// <summary>The built-in explainer is the last in line: what a model has said is kept and marked, and nothing is lost.</summary>
    private async IAsyncEnumerable<MentorEvent> AskAsync(
        IReadOnlyList<ProviderLink> chain, ExplainedCode code, FactsPanel panel, Explanation own, ExplainSettings settings, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var matching = LessonsOn(code, own);
        var draft = new Draft([.. matching.Select(lesson => lesson.Source.Lessons[0])]);
        var words = new CheckedWords(CitedCode.Of(code));
        NobodyAnsweredException? nobody = null;
        var steps = new ModelExplainer(models!).ExplainAsync(chain, code, panel, own, settings, matching, draft, words, cancellation);
        await foreach (var step in steps.UntilNobodyAnswers(error => nobody = error).ConfigureAwait(false)) yield return step;
        if (nobody is null) yield break;
        var (endpoint, failure) = nobody.Failures[^1];
        foreach (var step in draft.Take(NoticeContent.Update($"{endpoint.Name}: {failure.Message.TrimEnd('.')}. The explanation is CodeGuru's own, from the facts."))) yield return step;
        var said = "";
        if (draft.Text.Length > 0)
        {
            var mark = PartialAnswer.Mark(draft.Text, $"{endpoint.Name} broke off here; CodeGuru explains from the facts.");
            yield return new MentorEvent.TextDelta(words.Complete().TrimEnd() + mark);
            said = words.Text(new Dictionary<FlawedParagraph, string>()).TrimEnd() + mark;
        }

        await foreach (var step in Tell(code, panel, own, settings, said, draft).ConfigureAwait(false)) yield return step;
    }

    private List<Answer> LessonsOn(ExplainedCode code, Explanation own)
    {
        var answerer = new HandbookAnswerer(handbook);
        return [.. own.KeyConcepts.SelectMany(concept => concept.RelatedTopics).Concat(code.Warnings.Select(warning => warning.Lesson).OfType<string>()).Distinct().Take(MostLessons)
            .Select(slug => answerer.Show(slug, Depth.Simple)).OfType<Answer>()];
    }
}
